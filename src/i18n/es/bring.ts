import type { BringMessages } from '../bring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BRING = {
  'bring.title': 'Preguntas de otro programa',
  'bring.what':
    'Un archivo GIFT, Moodle XML, QTI o una tabla (CSV). Antes de instalar nada, usted ve qué pasó con cada pregunta.',
  'bring.pick': 'Elegir el archivo',
  'bring.table': 'Escritas en una hoja de cálculo',
  'bring.table-what': 'Tome la tabla, escriba una pregunta en cada fila, guárdela como CSV y elíjala aquí.',
  'bring.empty': 'Tabla vacía',
  'bring.example': 'Tabla con ejemplos',
  'bring.reading': 'Leyendo…',
  'bring.items': { plural: 'count', one: '{count} pregunta', other: '{count} preguntas' },
  'bring.skills': { plural: 'count', one: '{count} habilidad', other: '{count} habilidades' },
  'bring.format': 'Leer como',
  'bring.format.gift': 'GIFT',
  'bring.format.csv': 'Tabla (CSV)',
  'bring.format.qti': 'QTI',
  'bring.format.moodle-xml': 'Moodle XML',
  'bring.name': 'Nombre del paquete',
  'bring.again': 'Usar este nombre',
  'bring.open': 'Abrir el paquete',
  'bring.lines': 'Qué pasó con cada una',
  'bring.all-carried': 'Todas pasaron tal como son.',
  'bring.outcome': '{outcome}: {count}',
  'bring.more': { plural: 'count', one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
} as const satisfies MessageTable<BringMessages>;
