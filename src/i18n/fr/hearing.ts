import type { HearingMessages } from '../hearing-messages.ts';
import type { MessageTable } from '../messages.ts';

export const HEARING = {
  'hearing.speed': 'Lecture à voix haute',
  'hearing.slower': 'Plus lente',
  'hearing.usual': 'Comme d’habitude',
  'hearing.faster': 'Plus rapide',
  'hearing.speed-what': 'À quelle vitesse les mots sont lus, par la tablette et par les voix enregistrées.',
  'hearing.no-voice': 'Cette tablette n’a pas de voix pour cette langue : {language}.',
} as const satisfies MessageTable<HearingMessages>;
