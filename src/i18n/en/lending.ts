import type { LendingMessages } from '../lending-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LENDING = {
  'lend.title': 'Lend this tablet',
  'lend.what':
    'It opens with {name} alone, at school and at home, and says when it comes back. You can take it back at any time.',
  'lend.until': 'Until the end of',
  'lend.open': 'Until I take it back',
  'lend.done': 'This tablet is with {name} now.',
  'lend.is': 'This tablet is lent to {name} until {day}.',
  'lend.is-open': 'This tablet is lent to {name}.',
  'lend.is-over': 'This tablet was lent to {name} until {day}, and it asks for you.',
  'lend.take-back': 'Take it back',
  'lend.taken': 'This tablet is everybody’s again.',
  'class.by-need-on': 'Turns go by time and by need',
  'class.by-need-off': 'Turns go by time alone',
  'class.by-need-what':
    'By need: who lacks any of the core skills is proposed sooner and gets up to twice the time. Everybody’s turn comes. The children see faces only.',
  'guests.title': 'Without a name on this tablet',
  'guests.line': {
    plural: 'count',
    one: '{when}: {count} answer',
    other: '{when}: {count} answers',
  },
  'guests.sure': 'Was this {name}?',
  'guests.yes': 'Yes, this was {name}',
} as const satisfies MessageTable<LendingMessages>;
