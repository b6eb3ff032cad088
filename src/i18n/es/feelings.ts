import type { FeelingsMessages } from '../feelings-messages.ts';
import type { MessageTable } from '../messages.ts';

export const FEELINGS = {
  'check-in.ask': '¿Cómo estás hoy?',
  'check-in.rain': 'No muy bien',
  'check-in.cloud': 'Más o menos',
  'check-in.sun': 'Bien',
  'check-in.thanks': 'Gracias por contarlo.',
  'check-in.gentle': 'Gracias por contarlo. Hoy vamos con calma.',
  'check-in.private': 'Solo lo ven tú y tu profe.',
  'talk.want': 'Quiero hablar',
  'talk.told': 'Tu profe verá que quieres hablar. Nadie más lo verá.',
} as const satisfies MessageTable<FeelingsMessages>;
