// Notes for translators: ../demo-messages.ts.
import type { DemoMessages } from '../demo-messages.ts';
import type { MessageTable } from '../messages.ts';

export const DEMO = {
  'demo.bar': 'This is an invented class. Nothing here is real.',
  'demo.pin': 'Teacher’s PIN: {pin}',
  'demo.leave': 'Leave',
  'demo.leave-title': 'Leave and remove the invented class?',
  'demo.leave-what':
    'It goes from this tablet without a trace, with all that was tried in it. The real classes are as they were.',
  'demo.leave-do': 'Leave and remove',
  'demo.stay': 'Stay here',
  'demo.making': 'An invented class comes together',
  'demo.making-what':
    'Forty invented learners practise for a term, so that there is something to see. Nothing of it reaches a real class.',
  'demo.made': '{percent} % done',
  'demo.again': 'Try again',
  'demo.closed': 'Not in the invented class',
  'demo.on-paper': 'From an invented class. Nothing here is real.',
  'demo.class': 'Class 4, invented',
  'demo.note': 'Looks at the first number only. Try it with counters on the table.',
  'demo.field': 'Language at home',
  'demo.choice-school': 'The language of the school',
  'demo.choice-other': 'Another language',
} as const satisfies MessageTable<DemoMessages>;
