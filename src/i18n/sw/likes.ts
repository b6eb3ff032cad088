import type { LikesMessages } from '../likes-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LIKES = {
  'likes.open': 'Napenda',
  'likes.title': 'Unapenda nini?',
  'likes.what': 'Maswali yako yatahusu unachopenda. Chagua hadi vitatu.',
  'likes.animals': 'Wanyama',
  'likes.football': 'Mpira wa miguu',
  'likes.market': 'Soko',
  'likes.music': 'Muziki',
  'likes.garden': 'Mimea',
  'likes.books': 'Vitabu na kuchora',
} as const satisfies MessageTable<LikesMessages>;
