import type { MessageTable } from '../messages.ts';
import type { WhoseTurnMessages } from '../whose-turn-messages.ts';

export const WHOSE_TURN = {
  'time.much': 'A sua vez acabou de começar.',
  'time.half': 'Você está no meio da sua vez.',
  'time.little': 'A sua vez está quase no fim.',
  'time.over': 'A sua vez acaba depois desta.',
  'faces.then': 'Depois',
  'faces.after': 'Depois: {name}',
  'loan.until': 'Este tablet fica com você. Dia de devolver: {day}.',
  'loan.yours': 'Este tablet fica com você.',
  'loan.over': 'Está na hora de devolver este tablet',
  'loan.over-what':
    '{name}, entregue o tablet ao professor ou à professora. Tudo o que você fez está guardado.',
  'loan.go-on': 'Praticar até lá',
  'guest-work.ask': {
    plural: 'count',
    one: '{count} resposta sem nome: foi você?',
    other: '{count} respostas sem nome: foi você?',
  },
  'guest-work.sure': '{name}, foi você mesmo?',
  'guest-work.final': 'Então estas respostas são suas para sempre. Depois não dá para voltar atrás.',
  'guest-work.yes': 'Sim, fui eu',
  'guest-work.no': 'Não fui eu',
  'guest-work.done': 'Estas respostas agora são suas, {name}.',
} as const satisfies MessageTable<WhoseTurnMessages>;
