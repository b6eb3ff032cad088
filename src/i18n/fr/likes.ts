import type { LikesMessages } from '../likes-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LIKES = {
  'likes.open': 'J’aime',
  'likes.title': 'Qu’est-ce que tu aimes ?',
  'likes.what': 'Tes questions en parleront. Choisis-en trois au plus.',
  'likes.animals': 'Les animaux',
  'likes.football': 'Le football',
  'likes.market': 'Le marché',
  'likes.music': 'La musique',
  'likes.garden': 'Les plantes',
  'likes.books': 'Les livres et le dessin',
} as const satisfies MessageTable<LikesMessages>;
