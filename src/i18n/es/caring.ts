import type { CaringMessages } from '../caring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const CARING = {
  'need.wants-to-talk': 'Quiere hablar con usted.',
  'need-rule.wants-to-talk':
    'Tocó «Quiero hablar»: {times}. No se preguntó de qué. Nadie más se entera, y queda aquí hasta que hayan hablado.',
  'need-do.wants-to-talk':
    'Busque un lugar tranquilo con {name}, lejos de los demás. Diga que le alegra que quiera hablar y primero escuche.',
  'need.talked': 'Ya hablamos',
  'feelings.title': 'Cómo le fue, según dijo',
  'feelings.what':
    'Dibujos que tocó en su turno. Solo los ven ustedes dos; con ellos no se cuenta ni se adivina nada.',
  'feelings.none': 'No dijo nada en las últimas dos semanas.',
  'feelings.came': 'Al empezar',
  'feelings.left': 'Al terminar',
  'feelings.gentle': 'Un turno suave: más fácil, más corto, con más de lo que ya sabe.',
  'feelings.on': 'Pregunta cómo están: sí',
  'feelings.off': 'Pregunta cómo están: no',
  'feelings.switch-what':
    'Al empezar un turno, tres dibujos del tiempo preguntan cómo está cada uno. Se puede pasar por alto. Después de la lluvia, el turno es más fácil y más corto.',
  'because.gentle':
    'Fue un turno suave: había dicho que no era un buen día. Las preguntas fueron más fáciles, una de cada dos era de lo que ya sabía, y el turno terminó después de seis.',
  'class-goal.set-title': 'Lo que la clase hace crecer',
  'class-goal.set-what':
    'En la pantalla de la clase se llena un dibujo con el trabajo de todos. Muestra lo que hicieron juntos y nunca quién no lo hizo.',
  'class-goal.kind': 'Qué crece',
  'class-goal.kind-fruits': 'Frutos: habilidades que quedan firmes',
  'class-goal.kind-questions': 'Preguntas respondidas',
  'class-goal.kind-each-day': 'Todos, unas preguntas al día',
  'class-goal.count': 'Cuánto',
  'class-goal.until': 'Hasta cuándo',
  'class-goal.week': 'En una semana',
  'class-goal.two-weeks': 'En dos semanas',
  'class-goal.four-weeks': 'En cuatro semanas',
  'class-goal.set': 'Poner esta meta',
  'class-goal.end': 'Terminar esta meta',
  'class-goal.told': 'La clase ya ve su meta.',
  'class-goal.ended': 'La meta ya no está en la pantalla de la clase.',
} as const satisfies MessageTable<CaringMessages>;
