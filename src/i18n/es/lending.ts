import type { LendingMessages } from '../lending-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LENDING = {
  'lend.title': 'Prestar esta tableta',
  'lend.what':
    'Se abre solo para {name}, en la escuela y en casa, y dice cuándo vuelve. Usted la puede recuperar en cualquier momento.',
  'lend.until': 'Hasta el final del día',
  'lend.open': 'Hasta que yo la recupere',
  'lend.done': 'Ahora esta tableta está con {name}.',
  'lend.is': 'Esta tableta está prestada a {name} hasta el {day}.',
  'lend.is-open': 'Esta tableta está prestada a {name}.',
  'lend.is-over': 'Esta tableta estaba prestada a {name} hasta el {day} y ahora le llama a usted.',
  'lend.take-back': 'Recuperarla',
  'lend.taken': 'Esta tableta es otra vez de todos.',
  'class.by-need-on': 'Turnos según tiempo y necesidad',
  'class.by-need-off': 'Turnos solo según el tiempo',
  'class.by-need-what':
    'Según necesidad: a quien le falta alguna habilidad básica se le propone antes y recibe hasta el doble de tiempo. A todos les llega su turno. Los niños solo ven caras.',
  'guests.title': 'Sin nombre en esta tableta',
  'guests.line': {
    plural: 'count',
    one: '{when}: {count} respuesta',
    other: '{when}: {count} respuestas',
  },
  'guests.sure': '¿Fue {name}?',
  'guests.yes': 'Sí, fue {name}',
} as const satisfies MessageTable<LendingMessages>;
