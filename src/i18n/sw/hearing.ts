import type { HearingMessages } from '../hearing-messages.ts';
import type { MessageTable } from '../messages.ts';

export const HEARING = {
  'hearing.speed': 'Kusoma kwa sauti',
  'hearing.slower': 'Polepole',
  'hearing.usual': 'Kama kawaida',
  'hearing.faster': 'Haraka',
  'hearing.speed-what': 'Kasi ya kusoma maneno, kwa sauti ya kishikwambi na kwa sauti zilizorekodiwa.',
  'hearing.no-voice': 'Kishikwambi hiki hakina sauti ya lugha hii: {language}.',
} as const satisfies MessageTable<HearingMessages>;
