// Notes for translators: ../looking-messages.ts.
import type { LookingMessages } from '../looking-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LOOKING = {
  'look.first': 'Primero',
  'look.next': 'Sigue con: {skill}',
  'look.next-detail': 'Nada le espera a usted.',
  'look.nothing': 'Nada le espera a usted.',
  'look.to-settings': 'Nombre, PIN, ajustes',
  'look.level': '{level}: {count}',
  'look.level-sure': 'con certeza: {sure}',
  'look.level-all-sure': 'con certeza',
  'look.level-none-sure': 'sin certeza todavía',
  'look.core': 'Habilidades básicas que sabe: {known} de {of}.',
  'look.thirsty': {
    plural: 'count',
    one: '{count} habilidad ya se sabía y pide repaso.',
    other: '{count} habilidades ya se sabían y piden repaso.',
  },
  'look.learning': 'Aprendiendo ahora',
  'look.all-skills': {
    plural: 'count',
    one: 'La única habilidad',
    other: 'Las {count} habilidades',
  },
  'look.weeks': 'Semana por semana',
  'look.weeks-sum': {
    plural: 'minutes',
    one: 'Practicó en {weeks} de las últimas {of} semanas, {minutes} minuto en total.',
    other: 'Practicó en {weeks} de las últimas {of} semanas, {minutes} minutos en total.',
  },
  'look.weeks-none': 'Sin práctica en las últimas {of} semanas.',
  'look.weeks-gained': {
    plural: 'count',
    one: 'En ellas quedó firme {count} habilidad.',
    other: 'En ellas quedaron firmes {count} habilidades.',
  },
  'look.weeks-no-gain': 'En ellas no quedó firme ninguna habilidad.',
  'look.week': 'Semana del {day}: minutos {minutes}, habilidades firmes hasta entonces {secured}',
  'look.weeks-legend':
    'Arriba: minutos de cada semana. Abajo: habilidades firmes hasta entonces. La última es esta semana.',
  'look.week-by-week': 'En palabras',
  'look.mixups': 'Confusiones',
  'look.mixups-none': 'Por ahora las respuestas no muestran ninguna confusión.',
  'look.mixup-seen': 'Vista en respuestas: {shown}. Lecciones sobre ella: {lessons}.',
  'look.mixup-lesson-due': 'Ahora viene su lección.',
  'look.mixup-needs-help': 'Las lecciones no la aclararon: hablen de ella.',
  'look.mixup-mended': 'Una lección la aclaró; se pregunta otra vez.',
  'look.self': 'En sus propias palabras',
  'look.said-sure': 'Dijo «seguro»: correctas {right} de {of}.',
  'look.said-half': 'Dijo «más o menos»: correctas {right} de {of}.',
  'look.said-unsure': 'Dijo «con dudas»: correctas {right} de {of}.',
  'look.felt-easy': 'Turnos que sintió bien: {turns}. Correctas al primer intento: {right} de {of}.',
  'look.felt-fair': 'Turnos que sintió más o menos: {turns}. Correctas al primer intento: {right} de {of}.',
  'look.felt-hard': 'Turnos que sintió difíciles: {turns}. Correctas al primer intento: {right} de {of}.',
  'look.reads-none': 'Todavía no dijo nada. Al final de un turno, la tableta pregunta cómo le fue.',
  'look.reads-too-few': 'Todavía es muy poco para leer algo en ello.',
  'look.reads-fits': 'Lo que dice coincide con lo que salió. Puede dejarle decidir más.',
  'look.reads-over':
    'Lo sintió mejor de lo que salió. Haga que revise una respuesta antes de darla: «¿Cómo lo sabes?»',
  'look.reads-under':
    'Salió mejor de lo que sintió. Muéstrele lo que salió bien y déjele intentar cosas más difíciles.',
  'look.reads-both':
    'Lo que dice y lo que sale muchas veces no coinciden, hacia los dos lados. Miren juntos dos o tres respuestas.',
  'look.self-rule':
    'De los últimos turnos. La tableta pregunta y no adivina nada. Se lee algo en ello desde cinco respuestas, en tres turnos o más en que dijo cómo le fue.',
  'look.answers': 'Respuestas y papel',
  'look.print': 'Imprimir esta página',
  'look.paper-title': 'Cómo va',
  'look.settings': 'Ajustes',

  'given.paper-turn': 'En papel, anotado: {day}',
  'given.beside': 'Junto con {name}',
  'given.on-paper': 'En papel',
  'given.pace': {
    plural: 'count',
    one: '{count} palabra correcta por minuto',
    other: '{count} palabras correctas por minuto',
  },
  'given.seconds': { plural: 'count', one: '{count} segundo', other: '{count} segundos' },
  'given.partly': 'Correcta en parte',
  'given.try': 'Intento {number}',
  'given.shows': 'Muestra una confusión: {mixup}',
  'given.version':
    'El paquete cambió desde entonces (versión {was}, ahora {is}). La pregunta pudo verse un poco distinta.',
  'given.changed':
    'El paquete cambió desde entonces (versión {was}, ahora {is}), y ahora esta pregunta es otra. Esto es lo que se sabe de la respuesta.',
  'given.no-pack':
    'El paquete de esta pregunta no está en esta tableta ({pack}). Esto es lo que se sabe de la respuesta.',
  'given.unreadable': 'La pregunta no se puede leer de su paquete. Esto es lo que se sabe de la respuesta.',
  'given.answer': 'La respuesta dada',
  'given.cards': 'Se eligieron o se pusieron tarjetas. Sin la pregunta no se puede saber cuáles.',
  'given.why': '¿Por qué esta pregunta?',
  'picture.to-skill': 'Abrir esta habilidad de {name}',
} as const satisfies MessageTable<LookingMessages>;
