import type { HearingMessages } from '../hearing-messages.ts';
import type { MessageTable } from '../messages.ts';

export const HEARING = {
  'hearing.speed': 'Lectura en voz alta',
  'hearing.slower': 'Más lenta',
  'hearing.usual': 'Como siempre',
  'hearing.faster': 'Más rápida',
  'hearing.speed-what':
    'Con qué rapidez se leen las palabras, con la voz de la tableta y con voces grabadas.',
  'hearing.no-voice': 'Esta tableta no tiene voz para este idioma: {language}.',
} as const satisfies MessageTable<HearingMessages>;
