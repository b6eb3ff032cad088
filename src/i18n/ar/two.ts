import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'اثنان معًا',
  'two.who': 'من بجانبك؟',
  'two.nobody': 'لا أحد غيرك في هذا الصف بعد.',
  'two.both': '{one} و{other}',
  'two.answers': 'الجواب',
  'two.listens': 'السبب',
  'two.roles': 'الجواب الآن على {one}. استمع يا {other}، وقل لماذا توافق أو لا توافق.',
  'two.think': 'ما رأيك يا {name}؟',
  'two.says': 'جواب {name}',
  'two.why': 'ليقل كل منكما للآخر لماذا.',
  'two.same': 'رأيي مثله',
  'two.other': 'عندي جواب آخر',
  'two.end': 'إنهاء دورنا',
  'two.goes-on': 'يواصل الدور: {name}',
  'two.not-us': 'لسنا نحن',
} as const satisfies MessageTable<TwoMessages>;
