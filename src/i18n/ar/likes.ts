import type { LikesMessages } from '../likes-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LIKES = {
  'likes.open': 'أحبّ',
  'likes.title': 'ماذا تحبّ؟',
  'likes.what': 'ستكون أسئلتك عنه. اختر ثلاثة على الأكثر.',
  'likes.animals': 'الحيوانات',
  'likes.football': 'كرة القدم',
  'likes.market': 'السوق',
  'likes.music': 'الموسيقى',
  'likes.garden': 'النباتات',
  'likes.books': 'الكتب والرسم',
} as const satisfies MessageTable<LikesMessages>;
