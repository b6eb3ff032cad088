// Notes for translators: ../assigning-messages.ts.
import type { AssigningMessages } from '../assigning-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ASSIGNING = {
  'give.open': { plural: 'count', one: 'Dar a {count} estudiante', other: 'Dar a estos {count}' },
  'give.others': 'Dar también a otros',
  'give.on-tablets': 'En las tabletas',
  'give.on-tablets-what':
    'El grupo practica esto en las tabletas o responde las preguntas que usted elija; si quiere, todos las mismas.',
  'give.who': 'Quién',
  'give.who-count': { plural: 'count', one: '{count} estudiante', other: '{count} estudiantes' },
  'give.choose-who': 'Elegir quién',
  'give.what': 'Qué',
  'give.practise': 'Practicar la habilidad',
  'give.practise-what': 'Va antes que todo lo demás, hasta que esté firme.',
  'give.questions': 'Preguntas que yo elijo',
  'give.questions-what': 'Toque hasta {most}. Cada una se pregunta una vez y ya está hecha.',
  'give.together': 'Una lección en común',
  'give.together-what':
    'Las mismas preguntas y los mismos números para todos, en el orden en que usted las toca. Sin nada en medio.',
  'give.chosen': { plural: 'count', one: '{count} pregunta', other: '{count} preguntas' },
  'give.question': 'Pregunta {number}',
  'give.when': 'Cuándo',
  'give.from': 'Desde',
  'give.until': 'Hasta cuándo',
  'give.now': 'Ahora',
  'give.no-end': 'Hasta que esté hecho',
  'give.do': { plural: 'count', one: 'Dar a {count} estudiante', other: 'Dar a {count} estudiantes' },
  'give.done': {
    plural: 'count',
    one: 'Entregado a {count} estudiante.',
    other: 'Entregado a {count} estudiantes.',
  },

  'decided.line': 'Lo que usted decidió',
  'decided.short': 'Quién y cuándo, y cómo retirarlo',
  'decided.none': 'Aquí no hay nada decidido: elige Banyan.',
  'decided.skill': 'Practicar «{skill}»',
  'decided.items': {
    plural: 'count',
    one: '{count} pregunta de «{skill}»',
    other: '{count} preguntas de «{skill}»',
  },
  'decided.together': {
    plural: 'count',
    one: 'Lección en común: {count} pregunta de «{skill}»',
    other: 'Lección en común: {count} preguntas de «{skill}»',
  },
  'decided.said': '«{skill}»: {word}',
  'decided.finding': 'Se omiten las primeras preguntas de «{pack}»',
  'decided.stage': 'Quién elige: {stage}',
  'decided.minutes': { plural: 'count', one: 'Turnos de {count} minuto', other: 'Turnos de {count} minutos' },
  'decided.packs': 'Solo en {packs}',
  'decided.by-need': 'Turnos más pronto para quien está bajo el mínimo',
  'decided.unasked': 'No se pregunta sobre el propio aprendizaje: {questions}',
  'decided.all-asked': 'Se pregunta todo sobre el propio aprendizaje',
  'decided.whole-class': 'Toda la clase',
  'decided.count': { plural: 'count', one: '{count} estudiante', other: '{count} estudiantes' },
  'decided.from': 'desde: {day}',
  'decided.until': 'hasta: {day}, inclusive',
  'decided.over': 'el plazo terminó',
  'decided.lift': 'Retirarlo',
  'decided.lift-myself': 'Hasta que yo lo retire',
  'decided.lifted': 'Se retiró.',
  'decided.trouble': {
    plural: 'count',
    one: '{count} decisión no se puede cumplir tal como está. Vea qué hacer.',
    other: '{count} decisiones no se pueden cumplir tal como están. Vea qué hacer.',
  },

  'trouble.pack-gone':
    'No está en esta tableta: {packs}. No se pierde ningún trabajo y los estudiantes siguen con lo que hay. Ponga el paquete en esta tableta, en Paquetes, o retire esto.',
  'trouble.some-packs-gone':
    'No está en esta tableta: {packs}. No se pierde ningún trabajo y los estudiantes practican en los otros. Póngalo en esta tableta, en Paquetes, o elija de nuevo.',
  'trouble.skill-gone':
    'La versión del paquete que hay en esta tableta no tiene esta habilidad. No se pierde ningún trabajo y elige Banyan. Retire esto o dé otra habilidad.',
  'trouble.some-items-gone': {
    plural: 'count',
    one: 'A la versión del paquete que hay en esta tableta le falta {count} de las preguntas. Las otras se preguntan. Si la necesita, elija otra en su lugar.',
    other:
      'A la versión del paquete que hay en esta tableta le faltan {count} de las preguntas. Las otras se preguntan. Si las necesita, elija otras en su lugar.',
  },
  'trouble.items-gone':
    'La versión del paquete que hay en esta tableta no tiene ninguna de estas preguntas. No se pierde ningún trabajo y elige Banyan. Retire esto y elija otras preguntas.',
  'trouble.set-pushed-out':
    'Ya no se pregunta a: {learners}. De un paquete solo pueden esperar tres grupos de preguntas, y otros más nuevos tomaron el lugar de estas. No se pierde ninguna respuesta. Cuando termine otro grupo, retire esto y dé las preguntas otra vez.',

  'reached.title': 'Hasta dónde van',
  'reached.of': '{answered} de {of} respondidas',
  'reached.all': 'Todas respondidas',
  'reached.left-out': { plural: 'count', one: '{count} pasada por alto', other: '{count} pasadas por alto' },
  'reached.unknown': 'Esta tableta no lo puede saber',

  'limit.title': 'Paquetes',
  'limit.what': 'La clase practica en los paquetes que usted toque y en ningún otro. Sin ninguno, en todos.',
  'limit.what-one': 'Este estudiante practica en los paquetes que usted toque, tenga la clase los que tenga.',
  'limit.all': 'Todos los paquetes',
  'limit.as-class': 'Como la clase',
  'limit.told': 'Los paquetes están elegidos.',

  'hints.legend': 'Pistas',
  'hints.usual': 'Como siempre',
  'hints.early': 'Pronto',
  'hints.none': 'Ninguna',
  'hints.usual-what': 'Más para quien empieza, menos para quien ya sabe.',
  'hints.early-what':
    'Se pueden abrir todas antes del primer intento, y después de un fallo la siguiente se abre sola.',
  'hints.none-what': 'Para una prueba: sin pistas ni ejemplos resueltos, hasta que usted lo cambie.',

  'weigh.offer': {
    plural: 'count',
    one: 'A este ritmo, {count} estudiante no va a llegar. Usted puede hacer que quien está bajo el mínimo tenga la tableta más pronto: cada minuto suyo cuenta la mitad en la fila, así que recibe hasta el doble de tiempo. A todos les llega su turno.',
    other:
      'A este ritmo, {count} estudiantes no van a llegar. Usted puede hacer que quien está bajo el mínimo tenga la tableta más pronto: cada minuto suyo cuenta la mitad en la fila, así que recibe hasta el doble de tiempo. A todos les llega su turno.',
  },
  'weigh.do': 'Darles turnos más pronto',
  'weigh.on': 'Turnos según necesidad',
  'weigh.is-on': 'Los turnos llegan más pronto a quien está bajo el mínimo. A todos les llega su turno.',
  'weigh.stop': 'Turnos solo según el tiempo',
  'weigh.told-on': 'Los turnos llegan más pronto a quien está bajo el mínimo.',
  'weigh.told-off': 'Los turnos van solo según el tiempo.',
} as const satisfies MessageTable<AssigningMessages>;
