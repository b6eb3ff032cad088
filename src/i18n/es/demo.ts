// Notes for translators: ../demo-messages.ts.
import type { DemoMessages } from '../demo-messages.ts';
import type { MessageTable } from '../messages.ts';

export const DEMO = {
  'demo.bar': 'Esta clase es inventada. Aquí nada es real.',
  'demo.pin': 'PIN del docente: {pin}',
  'demo.leave': 'Salir',
  'demo.leave-title': '¿Salir y quitar la clase inventada?',
  'demo.leave-what':
    'Se va de esta tableta sin dejar rastro, con todo lo que se probó en ella. Las clases reales están como antes.',
  'demo.leave-do': 'Salir y quitarla',
  'demo.stay': 'Quedarse aquí',
  'demo.making': 'Se está formando una clase inventada',
  'demo.making-what':
    'Cuarenta estudiantes inventados practican un trimestre, para que haya algo que ver. Nada de eso llega a una clase real.',
  'demo.made': '{percent} % hecho',
  'demo.again': 'Intentar otra vez',
  'demo.closed': 'No en la clase inventada',
  'demo.on-paper': 'De una clase inventada. Aquí nada es real.',
  'demo.class': 'Cuarto grado, inventado',
  'demo.note': 'Mira solo el primer número. Probar con fichas sobre la mesa.',
  'demo.field': 'Lengua de casa',
  'demo.choice-school': 'La lengua de la escuela',
  'demo.choice-other': 'Otra lengua',
} as const satisfies MessageTable<DemoMessages>;
