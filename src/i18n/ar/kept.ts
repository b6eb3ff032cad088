// Notes for translators: ../kept-messages.ts.
import type { KeptMessages } from '../kept-messages.ts';
import type { MessageTable } from '../messages.ts';

export const KEPT = {
  'kept-of-me.open': 'ما يُحفظ عني',
  'kept-of-me.title': 'ما يحفظه الجهاز عنك',
  'kept-of-me.answers': 'تُحفظ إجاباتك ليكون السؤال التالي مناسبًا لك.',
  'kept-of-me.teacher': 'يستطيع معلموك رؤيتها، ولا يراها الأطفال الآخرون.',
  'kept-of-me.feeling': 'حين تقول كيف حالك، لا يقرأ ذلك إلا معلموك.',
  'kept-of-me.name': 'اسمك يبقى في مدرستك.',
  'kept-of-me.watches': 'لا كاميرا تراقبك، ولا أحد يتنصت عليك.',
  'kept-of-me.ask': 'يمكنك أن تطلب من معلمك: أرني كل شيء. أو: امحُه.',
} as const satisfies MessageTable<KeptMessages>;
