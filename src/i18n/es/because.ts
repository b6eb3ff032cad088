// Notes for translators: ../because-messages.ts.
import type { BecauseMessages } from '../because-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BECAUSE = {
  'because.line': 'Respuestas, turno por turno',
  'because.short': 'Cada una como se dio, y por qué salió la pregunta',
  'because.none': 'Todavía no hubo ningún turno. Después del primero, aquí está cada pregunta con su motivo.',
  'because.turn': 'Turno: {day}, {hour}',
  'because.turn-undated': 'Un turno sin fecha: el reloj estaba mal',
  'because.older': 'Turnos anteriores',
  'because.right': 'correcta',
  'because.helped': 'correcta con ayuda',
  'because.missed': 'todavía no',
  'because.skipped': 'pasada por alto',
  'because.lesson': 'lección',
  'because.tap': 'Toque para ver por qué salió.',

  'because.new-skill': 'Porque {name} ya tiene aquello en que se apoya «{skill}» y puede empezarla.',
  'because.finding-start': 'Para averiguar dónde puede empezar {name}.',
  'because.in-zone':
    'Porque {name} está aprendiendo «{skill}», y una pregunta como esta sale bien el {share} de las veces.',
  'because.review': {
    plural: 'days',
    one: 'Porque {name} practicó «{skill}» hace {days} día y empieza a olvidarse.',
    other: 'Porque {name} practicó «{skill}» hace {days} días y empieza a olvidarse.',
  },
  'because.review-undated': 'Porque {name} tenía firme «{skill}» y empieza a olvidarse.',
  'because.easier-after-misses': {
    plural: 'misses',
    one: 'Porque a {name} no le salió la última de «{skill}»: una más fácil u otra explicación.',
    other: 'Porque a {name} no le salieron {misses} seguidas de «{skill}»: una más fácil u otra explicación.',
  },
  'because.step-back': 'Porque {name} no avanzaba en «{from}»: un paso atrás, a «{skill}».',
  'because.step-back-misses': {
    plural: 'misses',
    one: 'Porque a {name} no le salió la última de «{from}»: un paso atrás, a «{skill}».',
    other: 'Porque a {name} no le salieron {misses} seguidas de «{from}»: un paso atrás, a «{skill}».',
  },
  'because.mends-misconception':
    'Porque las respuestas de {name} mostraron una confusión («{mixup}»): una lección justo sobre eso.',
  'because.checks-misconception': 'Para ver si la lección ayudó a {name} con una confusión: «{mixup}».',
  'because.probes-misconception': 'Para ver si {name} sigue sin una confusión: «{mixup}».',
  'because.challenge': 'Porque {name} ya tiene todo lo que hay aquí: algo más difícil de «{skill}».',
  'because.chosen': 'Porque {name} eligió «{skill}».',
  'because.planned': 'Porque «{skill}» está en el plan que {name} hizo para la semana.',
  'because.assigned': 'Porque un docente indicó «{skill}» para {name}.',
  'because.on-paper': '{name} hizo «{skill}» en papel, y un docente anotó lo que salió bien.',
  'because.goes-on':
    'Porque {name} empezó algo que tiene varias partes, y esta es la siguiente, de «{skill}».',
  'because.nothing-better': 'Porque {name} sigue con «{skill}», y no quedaba ninguna pregunta más adecuada.',

  'rule.title': 'La regla',
  'rule.new-skill': 'Una habilidad se empieza cuando está todo aquello en que se apoya: {skills}.',
  'rule.new-skill-first': 'Una habilidad que no se apoya en otra se puede empezar en cualquier momento.',
  'rule.finding-start':
    'Pregunta {question} de las que buscan dónde empezar. Cada una es la que más dice sobre todas las habilidades; son doce como máximo.',
  'rule.in-zone':
    'Lo que más enseña son las preguntas que salen bien entre el {low} y el {high} de las veces.',
  'rule.review': {
    plural: 'due',
    one: 'Lo que estaba firme vuelve cuando baja de {below}. Entonces le tocaba a {due} habilidad.',
    other: 'Lo que estaba firme vuelve cuando baja de {below}. Entonces les tocaba a {due} habilidades.',
  },
  'rule.easier-after-misses': 'Después de fallos llega una pregunta que es más probable que salga bien.',
  'rule.step-back':
    'Cuando los intentos no hacen avanzar, va primero lo que está debajo y es menos firme. «{from}» estaba en {share}.',
  'rule.mends-misconception': {
    plural: 'shown',
    one: 'La probabilidad de que la tuviera era de {share}; {shown} respuesta la había mostrado. Desde la mitad, su lección llega enseguida.',
    other:
      'La probabilidad de que la tuviera era de {share}; {shown} respuestas la habían mostrado. Desde la mitad, su lección llega enseguida.',
  },
  'rule.checks-misconception': 'Después de la lección llega una pregunta en la que se vería la confusión.',
  'rule.probes-misconception':
    'Unos días después se pregunta otra vez: solo entonces se ve si la confusión no vuelve.',
  'rule.challenge': 'Cuando todo está firme y nada se olvida, se ofrecen preguntas más difíciles.',
  'rule.chosen':
    'Lo que elige el estudiante va después, salvo que toque una confusión, una tarea del docente, un paso atrás o un repaso.',
  'rule.planned': 'De lo que se puede aprender ahora, van primero las habilidades del plan.',
  'rule.assigned':
    'Lo que indica un docente va antes que todo, menos aclarar una confusión, hasta que esté firme.',
  'rule.on-paper': 'Lo que se anota de una hoja de ejercicios cuenta como una respuesta en la tableta.',
  'rule.goes-on': 'Las partes de una historia o de un problema llegan una tras otra, en su orden.',
  'rule.nothing-better':
    'Si no hay ninguna pregunta entre las que más enseñan, se toma la más cercana que no se acaba de ver.',

  'fact.then': 'Lo que se creía entonces',
  'fact.known': 'Sabe «{skill}»: {share}',
  'fact.success': 'Esta pregunta, correcta: {share}',
  'fact.moved': 'Lo que había cambiado eso',
  'fact.moved-right': '{day}: correcta, de {before} a {after}',
  'fact.moved-helped': '{day}: correcta con ayuda, de {before} a {after}',
  'fact.moved-missed': '{day}: todavía no, de {before} a {after}',
  'fact.moved-lesson': '{day}: una lección, de {before} a {after}',
  'fact.undated': 'Día desconocido',
  'fact.due': 'Lo que pedía repaso entonces',
  'fact.due-skill': '{skill}: {share}',
  'fact.title': '«{skill}»',
  'fact.instead': 'También podían haber salido: {skills}.',
  'fact.passed-over': {
    plural: 'count',
    one: 'Antes, {count} pregunta no se pudo mostrar en esa tableta.',
    other: 'Antes, {count} preguntas no se pudieron mostrar en esa tableta.',
  },
  'fact.exact': 'Calculado otra vez con lo anotado: sale lo mismo.',

  'fact.other-version':
    'La aplicación, el paquete o su modelo ya es otro; por eso los números de ese momento no se pueden calcular otra vez. El motivo de arriba se anotó entonces.',
  'fact.history-missing':
    'Una parte de lo que sabía esa tableta no está en este dispositivo; por eso los números de ese momento no se pueden calcular aquí. Junte los dispositivos y mire otra vez.',
  'fact.carried':
    'Esa tableta se guió por un pasaporte o por lo que había calculado un servidor, y no tenía las respuestas mismas. El motivo de arriba se anotó entonces.',
  'fact.not-chosen': 'Esto no lo había elegido Banyan.',
} as const satisfies MessageTable<BecauseMessages>;
