import type { MessageTable } from '../messages.ts';
import type { SecondMessages } from '../second-messages.ts';

export const SECOND = {
  'second.title': 'A second language',
  'second.what': 'In a turn, one tap shows and says the same in it.',
  'second.none': 'None',
  'second.show': 'The same in {language}',
  'second.back': 'Back to {language}',
} as const satisfies MessageTable<SecondMessages>;
