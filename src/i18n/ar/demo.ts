// Notes for translators: ../demo-messages.ts.
import type { DemoMessages } from '../demo-messages.ts';
import type { MessageTable } from '../messages.ts';

export const DEMO = {
  'demo.bar': 'هذا صف متخيَّل. لا شيء هنا حقيقي.',
  'demo.pin': 'رمز المعلم: {pin}',
  'demo.leave': 'خروج',
  'demo.leave-title': 'الخروج وإزالة الصف المتخيَّل؟',
  'demo.leave-what': 'يزول من هذا الجهاز بلا أثر، مع كل ما جُرِّب فيه. الصفوف الحقيقية باقية كما كانت.',
  'demo.leave-do': 'الخروج والإزالة',
  'demo.stay': 'البقاء هنا',
  'demo.making': 'صف متخيَّل قيد الإعداد',
  'demo.making-what':
    'أربعون متعلمًا متخيَّلًا يتدرّبون فصلًا دراسيًا كاملًا، ليكون هناك ما يُرى. لا يصل شيء من ذلك إلى صف حقيقي.',
  'demo.made': 'اكتمل {percent}٪',
  'demo.again': 'إعادة المحاولة',
  'demo.closed': 'ليس في الصف المتخيَّل',
  'demo.on-paper': 'من صف متخيَّل. لا شيء هنا حقيقي.',
  'demo.class': 'الصف الرابع، متخيَّل',
  'demo.note': 'ينظر إلى العدد الأول فقط. تُجرَّب معه قطع على الطاولة.',
  'demo.field': 'اللغة في البيت',
  'demo.choice-school': 'لغة المدرسة',
  'demo.choice-other': 'لغة أخرى',
} as const satisfies MessageTable<DemoMessages>;
