import type { LikesMessages } from '../likes-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LIKES = {
  'likes.open': 'Me gusta',
  'likes.title': '¿Qué te gusta?',
  'likes.what': 'Tus preguntas hablarán de eso. Elige hasta tres cosas.',
  'likes.animals': 'Los animales',
  'likes.football': 'El fútbol',
  'likes.market': 'El mercado',
  'likes.music': 'La música',
  'likes.garden': 'Las plantas',
  'likes.books': 'Los libros y dibujar',
} as const satisfies MessageTable<LikesMessages>;
