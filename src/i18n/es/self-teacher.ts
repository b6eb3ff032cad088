// Notes for translators: ../self-teacher-messages.ts.
import type { MessageTable } from '../messages.ts';
import type { SelfTeacherMessages } from '../self-teacher-messages.ts';

export const SELF_TEACHER = {
  'self.why': 'Por qué es así',
  'self.next': 'Qué falta para la etapa siguiente',
  'self.last': 'Es la última etapa. Se mantiene mientras cumpla lo que elige y el trabajo sea tranquilo.',
  'self.met': 'Cumplido. {fact}',
  'self.unmet': 'Todavía no. {fact}',
  'self.fact-turns': 'Turnos de trabajo en la etapa: {have} de {need}.',
  'self.fact-answers': 'Preguntas respondidas en este paquete: {have} de {need}.',
  'self.fact-secured': 'Habilidades que quedaron firmes: {have}. Hace falta una.',
  'self.fact-choices': 'Elecciones hechas: {have} de {need}.',
  'self.fact-kept': 'Elecciones cumplidas: {have} de {of}.',
  'self.fact-judged': 'Dijo «seguro» o «con dudas» y así fue: {have} de {of}.',
  'self.fact-hasty': 'Demasiado rápidas para haberse leído, últimamente: {percent} de cada 100.',
  'self.falls': '{fact} Con el próximo turno vuelve una etapa atrás.',
  'self.changes': 'Qué lo cambió',
  'self.changes-none': 'Todavía no ha cambiado.',
  'self.grew': 'Un paso adelante, a «{to}» ({day}).',
  'self.fell': 'Un paso atrás, a «{to}» ({day}).',
  'self.said': 'Un docente puso «{to}» ({day}).',
  'self.lifted': 'Un docente dejó que crezca otra vez según el trabajo ({day}).',
  'self.some-day': 'día desconocido',
  'self.rule':
    'Adelante: dos de cada tres elecciones cumplidas, la mitad de lo que dijo acertado, como máximo 10 de cada 100 demasiado rápidas. Atrás: menos de una de cada cuatro elecciones, o más de 33 de cada 100 demasiado rápidas.',
  'self.judged': 'Las respuestas en que se apoya',
  'self.judged-title': 'Qué dijo antes y cómo salió',
  'self.judged-said': 'Dijo antes: {said}',
  'self.way': {
    plural: 'tried',
    one: 'Cuando no avanzaba: {way}. Una vez; correcta después: {right}.',
    other: 'Cuando no avanzaba: {way}. {tried} veces; correcta después: {right}.',
  },
  'self.goals': 'Metas que eligió en los últimos turnos: {count}.',
  'self.asks': 'Qué se pregunta sobre el propio aprendizaje',
  'self.asks-what': 'Cada cosa llega y se va según la etapa. Lo que se apaga no se pregunta.',
  'self.asks-class': 'Para toda esta clase, salvo que usted ponga otra cosa para un estudiante.',
  'self.as-class': 'Como la clase',
  'self.ask-goal': 'La meta de hoy',
  'self.ask-goal-what': 'Primera etapa: se ve. Segunda: una de dos. Tercera: una de tres.',
  'self.ask-sure': '¿Seguro o con dudas?',
  'self.ask-sure-what':
    'Desde la segunda etapa, antes de tres respuestas por turno como máximo; menos si suele acertar.',
  'self.ask-try': '¿Qué vas a probar?',
  'self.ask-try-what':
    'Después de dos fallos seguidos, hasta la segunda etapa; siempre detrás de la mano que ayuda.',
  'self.ask-back': 'Una pregunta al final',
  'self.ask-back-what': 'Qué sigue, qué ayudó, qué salió bien: una de ellas, no en cada turno.',
  'self.told': 'Listo. Vale desde la próxima pregunta.',
} as const satisfies MessageTable<SelfTeacherMessages>;
