import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'Two together',
  'two.who': 'Who is beside you?',
  'two.nobody': 'Nobody else is in this class yet.',
  'two.both': '{one} and {other}',
  'two.answers': 'answers',
  'two.listens': 'says why',
  'two.roles': '{one} answers. {other}, listen, and say why you think so too or not.',
  'two.think': '{name}, what do you think?',
  'two.says': '{name} says',
  'two.why': 'Tell each other why.',
  'two.same': 'I think so too',
  'two.other': 'I would say something else',
  'two.end': 'End our turn',
  'two.goes-on': '{name} goes on alone',
  'two.not-us': 'It is not us',
} as const satisfies MessageTable<TwoMessages>;
