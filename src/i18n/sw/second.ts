import type { MessageTable } from '../messages.ts';
import type { SecondMessages } from '../second-messages.ts';

export const SECOND = {
  'second.title': 'Lugha ya pili',
  'second.what': 'Wakati wa zamu, mguso mmoja unaonyesha na kusema jambo lilelile kwa lugha hii.',
  'second.none': 'Hakuna',
  'second.show': 'Jambo lilelile kwa {language}',
  'second.back': 'Rudi kwa {language}',
} as const satisfies MessageTable<SecondMessages>;
