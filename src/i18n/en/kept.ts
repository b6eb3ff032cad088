// Notes for translators: ../kept-messages.ts.
import type { KeptMessages } from '../kept-messages.ts';
import type { MessageTable } from '../messages.ts';

export const KEPT = {
  'kept-of-me.open': 'What is kept of me',
  'kept-of-me.title': 'What the tablet keeps of you',
  'kept-of-me.answers': 'Your answers are kept, so that the next question is right for you.',
  'kept-of-me.teacher': 'Your teachers can see them. Other children cannot.',
  'kept-of-me.feeling': 'When you say how you are, only your teachers can read it.',
  'kept-of-me.name': 'Your name stays in your school.',
  'kept-of-me.watches': 'No camera watches you, and nobody listens in.',
  'kept-of-me.ask': 'You may ask your teacher: show me all of it. Or: take it away.',
} as const satisfies MessageTable<KeptMessages>;
