import type { LikesMessages } from '../likes-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LIKES = {
  'likes.open': 'I like',
  'likes.title': 'What do you like?',
  'likes.what': 'Your questions will tell of it. Choose up to three.',
  'likes.animals': 'Animals',
  'likes.football': 'Football',
  'likes.market': 'The market',
  'likes.music': 'Music',
  'likes.garden': 'Plants',
  'likes.books': 'Books and drawing',
} as const satisfies MessageTable<LikesMessages>;
