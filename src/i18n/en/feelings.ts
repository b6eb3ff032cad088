import type { FeelingsMessages } from '../feelings-messages.ts';
import type { MessageTable } from '../messages.ts';

export const FEELINGS = {
  'check-in.ask': 'How are you today?',
  'check-in.rain': 'Not so good',
  'check-in.cloud': 'In between',
  'check-in.sun': 'Good',
  'check-in.thanks': 'Thank you for telling.',
  'check-in.gentle': 'Thank you for telling. Then we take it gently today.',
  'check-in.private': 'Only you and your teacher see it.',
  'talk.want': 'I want to talk',
  'talk.told': 'Your teacher will see that you want to talk. Nobody else will.',
} as const satisfies MessageTable<FeelingsMessages>;
