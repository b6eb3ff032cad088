import type { HearingMessages } from '../hearing-messages.ts';
import type { MessageTable } from '../messages.ts';

export const HEARING = {
  'hearing.speed': 'Leitura em voz alta',
  'hearing.slower': 'Mais devagar',
  'hearing.usual': 'Como sempre',
  'hearing.faster': 'Mais depressa',
  'hearing.speed-what': 'Com que rapidez as palavras são lidas, pelo tablet e por vozes gravadas.',
  'hearing.no-voice': 'Este tablet não tem voz para esta língua: {language}.',
} as const satisfies MessageTable<HearingMessages>;
