import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'اثنان معًا',
  'two.who': 'من بجانبك؟',
  'two.nobody': 'لا أحد غيرك في هذا الصف بعد.',
  'two.both': '{one} و{other}',
  'two.answers': 'الإجابة',
  'two.listens': 'السبب',
  'two.roles': 'الإجابة الآن على {one}. وعلى {other} الاستماع، ثم القول: أوافق أو لا أوافق، ولماذا.',
  'two.think': 'ما رأيك يا {name}؟',
  'two.says': 'إجابة {name}',
  'two.why': 'ليقل كل منكما للآخر لماذا.',
  'two.same': 'رأيي مثله',
  'two.other': 'عندي إجابة أخرى',
  'two.end': 'إنهاء دورنا',
  'two.goes-on': 'يواصل الدور: {name}',
  'two.not-us': 'لسنا نحن',
} as const satisfies MessageTable<TwoMessages>;
