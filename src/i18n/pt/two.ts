import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'Em dupla',
  'two.who': 'Quem está ao seu lado?',
  'two.nobody': 'Ainda não há mais ninguém nesta turma.',
  'two.both': '{one} e {other}',
  'two.answers': 'responde',
  'two.listens': 'diz por quê',
  'two.roles': '{one} responde. {other}, escute e diga por que pensa igual ou não.',
  'two.think': '{name}, o que você pensa?',
  'two.says': '{name} diz',
  'two.why': 'Digam um ao outro por quê.',
  'two.same': 'Eu penso igual',
  'two.other': 'Eu diria outra coisa',
  'two.end': 'Terminar a nossa vez',
  'two.goes-on': '{name} continua sem a dupla',
  'two.not-us': 'Não somos nós',
} as const satisfies MessageTable<TwoMessages>;
