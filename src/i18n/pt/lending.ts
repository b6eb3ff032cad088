import type { LendingMessages } from '../lending-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LENDING = {
  'lend.title': 'Emprestar o tablet',
  'lend.what':
    'Ele abre só para {name}, na escola e em casa, e diz quando é o dia de voltar. Você pode recebê-lo de volta a qualquer momento.',
  'lend.until': 'Último dia',
  'lend.open': 'Até eu receber de volta',
  'lend.done': 'Este tablet agora está com {name}.',
  'lend.is': 'Este tablet está com {name}. Último dia: {day}.',
  'lend.is-open': 'Este tablet está com {name}.',
  'lend.is-over': 'Este tablet esteve com {name}. O último dia foi {day}; agora ele volta para você.',
  'lend.take-back': 'Receber de volta',
  'lend.taken': 'Este tablet é de todos outra vez.',
  'class.by-need-on': 'Vez por tempo e necessidade',
  'class.by-need-off': 'Vez só por tempo',
  'class.by-need-what':
    'Por necessidade: quem ainda não tem todas as habilidades essenciais é chamado antes e recebe até o dobro do tempo. A vez de todos chega. As crianças veem só os rostos.',
  'guests.title': 'Sem nome neste tablet',
  'guests.line': {
    plural: 'count',
    one: '{when}: {count} resposta',
    other: '{when}: {count} respostas',
  },
  'guests.sure': 'Foi {name}?',
  'guests.yes': 'Sim, foi {name}',
} as const satisfies MessageTable<LendingMessages>;
