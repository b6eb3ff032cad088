// Longer than a screen because it is a list: one line a message. Notes for translators: ../teacher-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { TeacherMessages } from '../teacher-messages.ts';
import { ASSIGNING } from './assigning.ts';
import { AUTHORING } from './authoring.ts';
import { AUTHORING_PARTS } from './authoring-parts.ts';
import { BECAUSE } from './because.ts';
import { BRING } from './bring.ts';
import { CARING } from './caring.ts';
import { CLASSES } from './classes.ts';
import { COACHING } from './coaching.ts';
import { IMPORT } from './import.ts';
import { LENDING } from './lending.ts';
import { LOOKING } from './looking.ts';
import { NEEDS } from './needs.ts';
import { PACK_FILES } from './pack-files.ts';
import { PAPER } from './paper.ts';
import { PICTURE } from './picture.ts';
import { PRIVACY } from './privacy.ts';
import { ROSTER } from './roster.ts';
import { SELF_TEACHER } from './self-teacher.ts';
import { TEACHING } from './teaching.ts';
import { TOGETHER } from './together.ts';
import { VOICES } from './voices.ts';

export const TEACHER = {
  ...TEACHING,
  ...CARING,
  ...TOGETHER,
  ...PACK_FILES,
  ...PAPER,
  ...PRIVACY,
  ...PICTURE,
  ...ASSIGNING,
  ...AUTHORING,
  ...BECAUSE,
  ...AUTHORING_PARTS,
  ...BRING,
  ...CLASSES,
  ...COACHING,
  ...IMPORT,
  ...LENDING,
  ...LOOKING,
  ...NEEDS,
  ...ROSTER,
  ...SELF_TEACHER,
  ...VOICES,
  'teacher.title': 'Docente',
  'teacher.classes': 'Clases',
  'teacher.no-class': 'Cree una clase y después escriba o pegue los nombres de sus estudiantes.',
  'teacher.new-class': 'Crear una clase',
  'teacher.beside': 'En esta tableta',
  'door.title': 'PIN del docente',
  'door.new': 'Elija un PIN',
  'door.why':
    'Con él, los estudiantes no pueden cambiar nombres, clases ni paquetes. Anótelo en un lugar seguro.',
  'door.pin': 'PIN',
  'door.four': 'Cuatro cifras o más',
  'door.again': 'El PIN otra vez',
  'door.differs': 'Todavía no son iguales',
  'door.set': 'Guardar este PIN',
  'door.open': 'Abrir',
  'door.lock': 'Cerrar',
  'new-class.name': 'Nombre de la clase',
  'new-class.example': 'Por ejemplo: Segundo grado, mañana',
  'new-class.next': 'Crear la clase',
  'add.title': 'Agregar estudiantes',
  'add.names': 'Nombres, uno en cada línea',
  'add.how':
    'Escríbalos, o pegue una lista de un mensaje o de una hoja de cálculo. Los números y las viñetas delante de un nombre se quitan.',
  'add.do': { plural: 'count', one: 'Agregar {count} estudiante', other: 'Agregar {count} estudiantes' },
  'add.doubles':
    'Dos veces en la lista, agregados una vez: {names}. Si son dos niños, dé a cada uno un nombre distinto.',
  'add.added': {
    plural: 'count',
    one: 'Se agregó {count} estudiante.',
    other: 'Se agregaron {count} estudiantes.',
  },
  'add.known': 'Ya en la clase: {names}.',
  'class.gone': 'Esta clase no está en esta tableta.',
  'class.minutes-today': { plural: 'count', one: '{count} minuto hoy', other: '{count} minutos hoy' },
  'class.turns': 'Turnos',
  'class.turn-minutes': 'Cuánto dura un turno',
  'class.minutes': { plural: 'count', one: '{count} minuto', other: '{count} minutos' },
  'class.pin-on': 'Se pide el PIN de dibujos',
  'class.pin-off': 'No se pide el PIN de dibujos',
  'class.pin-what':
    'Con él, cada estudiante toca tres dibujos antes de su turno, para que nadie trabaje en el lugar de otro.',
  'class.name': 'Nombre',
  'class.rename': 'Guardar este nombre',
  'learner.name': 'Nombre',
  'learner.new-picture': 'Otro dibujo',
  'learner.picture-with': 'Cara con {animal}',
  'learner.pin': 'PIN de dibujos',
  'learner.pin-there':
    'Elegido. ¿Se olvidó? Quítelo y el estudiante elige tres dibujos nuevos en el próximo turno.',
  'learner.pin-none': 'Todavía sin elegir. El estudiante elige tres dibujos en el próximo turno.',
  'learner.pin-reset': 'Quitar el PIN de dibujos',
  'learner.pin-gone': '{name} elige dibujos nuevos en el próximo turno.',
  'stage.title': 'Quién elige lo que sigue',
  'stage.why': 'La elección se entrega paso a paso. Lo que usted ponga aquí vale hasta que lo cambie.',
  'stage.grows': 'Según crece',
  'stage.grows-what': 'Más elección con trabajo tranquilo y elecciones que se cumplen. Ahora: {stage}.',
  'stage.tutor': 'Banyan elige',
  'stage.tutor-what': 'La pregunta siguiente llega sola: la que mejor conviene.',
  'stage.three': 'Una de tres',
  'stage.three-what':
    'Al empezar un turno, el estudiante elige uno de tres buenos pasos, cada uno con su motivo.',
  'stage.plan': 'Un plan para la semana',
  'stage.plan-what':
    'Una vez por semana el estudiante elige hasta cinco habilidades y su orden; esas van primero.',
  'learner.leaves': 'Ya no está en esta clase',
  'learner.leaves-what':
    'El estudiante sale de la lista. Todas las respuestas se guardan y se puede deshacer.',
  'learner.put': 'Sacar de la lista',
  'learner.put-back': 'Devolver a la lista',
  'learner.put-away': '{name} ya no está en la lista.',
  'packs.title': 'Paquetes de preguntas',
  'packs.installed': { plural: 'count', one: '{count} paquete aquí', other: '{count} paquetes aquí' },
  'packs.none':
    'Todavía no hay ningún paquete. Abra un archivo de paquete desde una tarjeta, un cable o un mensaje.',
  'packs.open-file': 'Abrir archivo de paquete',
  'packs.facts':
    'Habilidades: {skills}. Tipos de pregunta: {items}. {languages}. {size} MB, versión {version}.',
  'packs.machine': 'Sin revisar por un docente: {languages}.',
  'packs.voice': 'Grabado en parte con la voz de una máquina: {languages}.',
  'packs.install': 'Traer este paquete',
  'packs.update': 'Actualizar de {installed} a {version}',
  'packs.cancel': 'Detener',
  'packs.is-here': 'En esta tableta',
  'packs.details': 'Detalles para el autor',
  'packs.pass-on': 'Pasar los detalles',
  'packs.remove': 'Quitar',
  'packs.removed': 'Se quitó {pack}. Las respuestas se guardan; el paquete se puede traer otra vez.',
  'packs.removed-with-model':
    'Se quitó {pack} y, con él, el modelo que se abrió para él. Las respuestas se guardan; el paquete se puede traer otra vez y el modelo vuelve desde su archivo.',
  'packs.open-model': 'Abrir archivo de modelo',
  'packs.model-what':
    'Un archivo de modelo dice cuán difícil es cada pregunta de un paquete, según las respuestas de otros estudiantes. No lleva nombres ni respuestas.',
  'packs.model': {
    plural: 'learners',
    one: 'Su modelo viene de {answers} respuestas de {learners} estudiante.',
    other: 'Su modelo viene de {answers} respuestas de {learners} estudiantes.',
  },
  'packs.model-made': 'Se hizo el {date}.',
  'packs.model-missing': {
    plural: 'count',
    one: 'No dice nada de {count} habilidad; ahí vale lo que supuso el autor.',
    other: 'No dice nada de {count} habilidades; ahí vale lo que supuso el autor.',
  },
  'packs.model-changed': {
    plural: 'count',
    one: 'Las preguntas de {count} habilidad cambiaron desde entonces; ahí solo habla de la habilidad.',
    other:
      'Las preguntas de {count} habilidades cambiaron desde entonces; ahí solo habla de las habilidades.',
  },
  'packs.model-skipped':
    'Una parte es de otra versión de Banyan y no se usa. Abra un archivo de modelo más nuevo cuando lo haya.',
  'packs.model-remove': 'Quitar el modelo',
  'packs.model-here':
    '{pack} ya tiene su modelo. Lo que sabe cada estudiante se calcula de nuevo con todas las respuestas.',
  'packs.model-removed':
    'Se quitó el modelo de {pack}. Lo que sabe cada estudiante se calcula de nuevo con todas las respuestas.',
  'tablet.title': 'Esta tableta',
  'tablet.answers': {
    plural: 'count',
    one: '{count} respuesta guardada aquí',
    other: '{count} respuestas guardadas aquí',
  },
  'needs.title': 'Necesitan ayuda ahora',
  'needs.nobody': 'Por ahora, nadie necesita su ayuda más que los demás.',
  'needs.looking': 'Mirando toda la clase…',
  'needs.more': 'Mostrar {count} más',
  'needs.fewer': 'Mostrar solo los primeros',
  'need.stuck': 'No avanza en: {skill}. Intentos sin avanzar: {tries}.',
  'need.only-with-help': 'Hasta ahora, solo con ayuda: {skill}. Preguntas: {items}.',
  'need.misconception':
    'Una confusión en: {skill}. Veces que apareció: {shown}; sus lecciones no la aclararon.',
  'need.said-known': 'Un docente dijo «Lo sabe»: {skill}. Fallos seguidos desde entonces: {items}.',
  'need.said-not-known':
    'Un docente dijo «Todavía no lo sabe»: {skill}. Correctas seguidas y sin ayuda desde entonces: {items}.',
  'need.guessing': '{items} de las últimas {of} respuestas llegaron más rápido de lo que se puede leer.',
  'need.help-only': 'Abrió toda la ayuda antes de intentar, en {items} de las últimas {of} preguntas.',
  'need.fading': '{skills} de {of} habilidades quieren agua otra vez. Primero: {skill}.',
  'need.since': '{need} Desde: {day}.',
  'tablet.kept': 'Lo que se guarda',
  'tablet.storage-persisted': 'El navegador lo guarda, también cuando queda poco espacio.',
  'tablet.storage-best-effort':
    'El navegador puede borrarlo cuando queda muy poco espacio. Guarde Banyan como aplicación en esta tableta y haga una copia de seguridad cada semana.',
  'tablet.storage-unknown': 'Este navegador no dice si lo guarda. Haga una copia de seguridad cada semana.',
  'tablet.app': 'La aplicación',
  'tablet.version': 'Banyan {version}',
  'tablet.offline-ready': 'Funciona sin red.',
  'tablet.offline-preparing': 'Todavía trae sus propios archivos. Quédese un momento cerca de la red.',
  'tablet.offline-failed':
    'No están todos sus archivos. Cerca de una red lo intenta otra vez automáticamente; hasta entonces, deje la página abierta.',
  'tablet.offline-unsupported':
    'En esta dirección, Banyan necesita la red para empezar. Ábralo en su dirección https para usarlo sin ella.',
  'tablet.update': 'Usar ya la versión nueva',
  'tablet.licence': 'Programa libre con la licencia Apache 2.0.',
  'backup.title': 'Copia de seguridad',
  'backup.what': 'Todo lo que se anotó aquí, en un archivo. Los nombres van cerrados en él.',
  'backup.never': 'Aún no hay copia de seguridad.',
  'backup.last': 'Última copia: {date}',
  'backup.make': 'Hacer una copia',
  'backup.restore': 'Recuperar una copia',
  'backup.restored': 'Anotaciones agregadas: {added}; ya estaban aquí: {known}. Nada se contó dos veces.',
  'backup.sealed':
    'Las respuestas están aquí. Los nombres los cerró otra tableta: se abren con su código de recuperación.',
  'backup.code': 'Código de recuperación',
  'backup.open-names': 'Abrir los nombres',
  'backup.code-what': 'Un código de recuperación abre los nombres de una copia en otra tableta.',
  'backup.code-make': 'Mostrar un código nuevo',
  'backup.code-write': 'Se muestra solo ahora. Anótelo y guárdelo lejos de la tableta.',
  'animal.bird': 'un pájaro',
  'animal.fish': 'un pez',
  'animal.cat': 'un gato',
  'animal.turtle': 'una tortuga',
  'animal.butterfly': 'una mariposa',
  'animal.elephant': 'un elefante',
  'animal.snail': 'un caracol',
  'animal.goat': 'una cabra',
  'animal.bee': 'una abeja',
  'animal.hare': 'una liebre',
} as const satisfies MessageTable<TeacherMessages>;
