import type { FeelingsMessages } from '../feelings-messages.ts';
import type { MessageTable } from '../messages.ts';

export const FEELINGS = {
  'check-in.ask': 'Unajisikiaje leo?',
  'check-in.rain': 'Si vizuri sana',
  'check-in.cloud': 'Wastani',
  'check-in.sun': 'Vizuri',
  'check-in.thanks': 'Asante kwa kuniambia.',
  'check-in.gentle': 'Asante kwa kuniambia. Basi leo tutakwenda polepole.',
  'check-in.private': 'Ni wewe na mwalimu wako tu mnaoona.',
  'talk.want': 'Nataka kuzungumza',
  'talk.told': 'Mwalimu wako ataona kwamba unataka kuzungumza. Hakuna mwingine atakayeona.',
} as const satisfies MessageTable<FeelingsMessages>;
