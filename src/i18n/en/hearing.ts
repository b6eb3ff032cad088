import type { HearingMessages } from '../hearing-messages.ts';
import type { MessageTable } from '../messages.ts';

export const HEARING = {
  'hearing.speed': 'Reading aloud',
  'hearing.slower': 'Slower',
  'hearing.usual': 'As usual',
  'hearing.faster': 'Faster',
  'hearing.speed-what': 'How fast words are read aloud, by the tablet and by recorded voices.',
  'hearing.no-voice': 'This tablet has no voice for this language: {language}.',
} as const satisfies MessageTable<HearingMessages>;
