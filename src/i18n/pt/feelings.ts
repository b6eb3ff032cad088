import type { FeelingsMessages } from '../feelings-messages.ts';
import type { MessageTable } from '../messages.ts';

export const FEELINGS = {
  'check-in.ask': 'Como você está hoje?',
  'check-in.rain': 'Não muito bem',
  'check-in.cloud': 'Mais ou menos',
  'check-in.sun': 'Bem',
  'check-in.thanks': 'É bom você contar.',
  'check-in.gentle': 'É bom você contar. Então hoje vamos com calma.',
  'check-in.private': 'Só você e o professor ou a professora veem isto.',
  'talk.want': 'Quero conversar',
  'talk.told': 'O professor ou a professora vai ver que você quer conversar. Mais ninguém.',
} as const satisfies MessageTable<FeelingsMessages>;
