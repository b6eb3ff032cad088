import type { LikesMessages } from '../likes-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LIKES = {
  'likes.open': 'Eu gosto',
  'likes.title': 'Do que você gosta?',
  'likes.what': 'As suas perguntas vão falar disso. Escolha até três.',
  'likes.animals': 'Animais',
  'likes.football': 'Futebol',
  'likes.market': 'O mercado',
  'likes.music': 'Música',
  'likes.garden': 'Plantas',
  'likes.books': 'Livros e desenho',
} as const satisfies MessageTable<LikesMessages>;
