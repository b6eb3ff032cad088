// Notes for translators: ../needs-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { NeedsMessages } from '../needs-messages.ts';

export const NEEDS = {
  'need.asked-help': 'Pidió ayuda en: {skill}. Desde entonces, ninguna correcta sin ayuda.',
  'need.feeling-low': 'Dijo que el turno le fue difícil. Turnos seguidos: {turns}.',
  'need.absent': 'Sin turno y sin falta anotada. Días de práctica sin turno: {days}.',
  'need.why': 'Por qué',
  'need-rule.stuck':
    'Fallos seguidos: {misses}. Intentos sin avanzar: {tries}. La regla: tres fallos seguidos o diez intentos sin avanzar, y un paso atrás no ayudó; u ocho intentos, los últimos cinco sin avanzar.',
  'need-rule.only-with-help':
    'Preguntas que salieron bien solo con ayuda: {items}, y desde entonces ninguna sin ella. La regla: diez.',
  'need-rule.misconception':
    'La misma regla equivocada se vio {shown} veces. Lecciones sobre ella hasta ahora: {lessons}; sigue ahí.',
  'need-rule.asked-help':
    'Tocó «Necesito ayuda» en esto: {times}. Desde entonces, ninguna respuesta fue correcta sin ayuda. La regla: lo pidió en la última semana.',
  'need-rule.feeling-low':
    'Eligió el dibujo de «difícil» al final de {turns} turnos seguidos. La regla: tres. Se le preguntó; no se adivina nada.',
  'need-rule.absent':
    'Días de práctica sin turno: {days}. En {turns} de ellos o más, la mitad de la clase tuvo turno. La regla: tres días, sin falta anotada.',
  'need-rule.said-otherwise':
    'Respuestas seguidas que dicen otra cosa que el docente: {items}. La palabra del docente sigue valiendo; usted la puede retirar.',
  'need-rule.guessing':
    '{items} de las últimas {of} respuestas llegaron más rápido de lo que se puede leer. La regla: doce de treinta y dos.',
  'need-rule.help-only':
    'Se abrió toda la ayuda antes de intentar, en {items} de las últimas {of} preguntas. La regla: doce de treinta y dos.',
  'need-rule.fading':
    '{skills} de {of} habilidades que estaban firmes piden repaso. La regla: cinco o más, y un tercio de ellas.',
  'need-do.title': 'En cinco minutos',
  'need-do.stuck':
    'Siéntese con {name}. Muestre la minilección, después haga la pregunta y escuche cómo piensa {name}.',
  'need-do.only-with-help':
    'Haga la pregunta sin ninguna ayuda y espere. Deje que {name} lo intente primero.',
  'need-do.misconception':
    'Pregunte a {name} cómo llegó a una de estas respuestas. Después muestre la minilección y haga la pregunta.',
  'need-do.asked-help':
    'Pregunte a {name} qué le resulta difícil. Quizás la minilección lo explique de otra manera.',
  'need-do.feeling-low':
    'Pregunte a {name} cómo le va, lejos de los demás. Quizás no tenga nada que ver con la tableta.',
  'need-do.absent':
    'Averigüe por qué {name} no tuvo turno: no vino a la escuela, no había tableta libre o no quiso. Después dele el próximo turno.',
  'need-do.said-otherwise':
    'Haga la pregunta a {name}. Después conserve lo que se dijo de esta habilidad o retírelo, en la página de habilidades.',
  'need-do.guessing':
    'Lea una pregunta en voz alta junto con {name}. Quizás cuesta leerla, es muy difícil o el día fue muy largo.',
  'need-do.help-only': 'Pida a {name} una primera idea, correcta o no, antes de abrir ninguna pista.',
  'need-do.fading': 'Haga la pregunta a {name}. Unos minutos con lo que ya sabía lo traen de vuelta.',
  'need.answers': 'Las últimas respuestas',
  'need.no-answers': 'No hay respuestas que mostrar para esto.',
  'need.given': 'Respondió',
  'need.right': 'Correcta',
  'need.missed': 'Todavía no',
  'need.hints': 'Pistas: {count}',
  'need.question-gone': 'Esta pregunta ya no está en la tableta.',
  'need.on-paper': 'En papel; no se sabe lo que escribió.',
  'need.lesson-show': 'Mostrar la minilección',
  'need.lesson-hide': 'Ocultar la minilección',
  'need.ask': 'Una pregunta para hacer',
  'need.show-answer': 'Mostrar la respuesta',
  'need.done': 'Hecho',
  'need.tomorrow': 'Mañana',
  'need.next-week': 'La próxima semana',
  'need.open-learner': 'Abrir la página de {name}',
  'need.close': 'Cerrar',
  'need.told-done': '{name} ya tuvo su atención. Vuelve a la lista si hay algo más.',
  'need.told-tomorrow': '{name} vuelve a la lista mañana.',
  'need.told-next-week': '{name} vuelve a la lista en una semana.',
  'attendance.title': 'Quién está',
  'attendance.what': 'Todos cuentan como presentes. Toque a quien falta y después guarde.',
  'attendance.here': 'Está',
  'attendance.had-turn': 'Tuvo turno',
  'attendance.away': 'Falta',
  'attendance.save': 'Guardar. Faltan: {away}',
  'attendance.saved': 'Guardado. Están: {here}; faltan: {away}.',
  'attendance.days': 'Días anteriores',
  'attendance.day': 'Estaban: {here} de {of}',
  'attendance.were-away': 'Faltaron: {names}',
  'attendance.file': 'Asistencia como archivo',
  'attendance.learner': 'Estudiante',
} as const satisfies MessageTable<NeedsMessages>;
