import type { MessageTable } from '../messages.ts';
import type { SecondMessages } from '../second-messages.ts';

export const SECOND = {
  'second.title': 'لغة ثانية',
  'second.what': 'في أثناء الدور تكفي لمسة واحدة لتقرأ وتسمع الشيء نفسه بها.',
  'second.none': 'بلا لغة ثانية',
  'second.show': 'الشيء نفسه بلغة {language}',
  'second.back': 'العودة إلى {language}',
} as const satisfies MessageTable<SecondMessages>;
