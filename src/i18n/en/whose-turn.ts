import type { MessageTable } from '../messages.ts';
import type { WhoseTurnMessages } from '../whose-turn-messages.ts';

export const WHOSE_TURN = {
  'time.much': 'Your turn has just begun.',
  'time.half': 'You are in the middle of your turn.',
  'time.little': 'Your turn is nearly over.',
  'time.over': 'Your turn is over after this.',
  'faces.then': 'Then',
  'faces.after': 'Then: {name}',
  'loan.until': 'This tablet is with you until {day}.',
  'loan.yours': 'This tablet is with you.',
  'loan.over': 'It is time to bring this tablet back',
  'loan.over-what': '{name}, please take it to your teacher. All that you did is kept.',
  'loan.go-on': 'Practise until then',
  'guest-work.ask': {
    plural: 'count',
    one: '{count} answer without a name: was it you?',
    other: '{count} answers without a name: was it you?',
  },
  'guest-work.sure': '{name}, was it really you?',
  'guest-work.final': 'Then these answers are yours for good. It cannot be undone.',
  'guest-work.yes': 'Yes, this was me',
  'guest-work.no': 'No, not me',
  'guest-work.done': 'These answers are yours now, {name}.',
} as const satisfies MessageTable<WhoseTurnMessages>;
