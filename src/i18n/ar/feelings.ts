import type { FeelingsMessages } from '../feelings-messages.ts';
import type { MessageTable } from '../messages.ts';

export const FEELINGS = {
  'check-in.ask': 'كيف حالك اليوم؟',
  'check-in.rain': 'لست بخير تمامًا',
  'check-in.cloud': 'بين بين',
  'check-in.sun': 'بخير',
  'check-in.thanks': 'شكرًا لأنك أخبرتنا.',
  'check-in.gentle': 'شكرًا لأنك أخبرتنا. سنمضي اليوم برفق.',
  'check-in.private': 'لا يراه إلا أنت ومعلمك.',
  'talk.want': 'أريد أن أتكلم',
  'talk.told': 'سيعرف معلمك أنك تريد أن تتكلم معه. ولن يعرف أحد غيره.',
} as const satisfies MessageTable<FeelingsMessages>;
