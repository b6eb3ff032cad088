// Notes for translators: ../coaching-content-messages.ts.
import type { CoachingContentMessages } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';
import { COACHING_GROUPS } from './coaching-groups.ts';
import { COACHING_MISTAKES } from './coaching-mistakes.ts';
import { COACHING_OVERRULE } from './coaching-overrule.ts';
import { COACHING_PICTURE } from './coaching-picture.ts';

export const COACHING_CONTENT = {
  ...COACHING_PICTURE,
  ...COACHING_GROUPS,
  ...COACHING_MISTAKES,
  ...COACHING_OVERRULE,
  'coach.invented': 'صف متخيَّل. لا أحد من هؤلاء الأطفال حقيقي.',
  'coach.step': '{step} من {of}',
  'coach.known': 'ما هو معروف',
  'coach.others': 'المس الخيارات الأخرى أيضًا، لتقرأ ما لها وما عليها.',
  'coach.next': 'تابع',
  'coach.tomorrow': 'شيء واحد تجربه غدًا',
  'coach-picture.try':
    'افتح صورة صفك. من أعلى إلى أسفل: أي عمود أساسي هو الأكثر فراغًا؟ وعرضًا: أي سطر؟ اكتب واحدًا من كلٍّ منهما، لا أكثر.',
  'coach-groups.try':
    'دع الجهاز يكوّن مجموعات. خذ واحدة منها ربع ساعة، وليكتب كل طفل الأسئلة الثلاثة وحده، ثم أدخل ما عاد إليك.',
  'coach-mistakes.try':
    'انظر من يحتاج إليك، وافتح إجابات طفل واحد، وقل جملة واحدة فقط: «أخبرني كيف وصلت إلى هذا». انتظر. واكتب ما قاله الطفل.',
  'coach-overrule.try':
    'افتح صورة صفك والمس خانة تفاجئك. إن كنت قد رأيت ذلك بنفسك فقل كلمتك واكتب ما رأيت. وإلا فاسأل ذلك الطفل سؤالًا واحدًا.',
  'coach.open': 'افتحها: {class}',
  'coach.no-class': 'لا يوجد صف على هذا الجهاز بعد. عد إلى هذا حين يوجد.',
  'coach.list': 'العودة إلى القائمة',
  'coach.field': '{name}، {skill}: {growth}',
  'coach.on-board': 'على السبورة',
  'coach.said-slow': '«لماذا أنا دائمًا في مجموعة البطيئين؟»',
  'coach.said-smaller': '«لا يمكن طرح 7 من 2. لذلك أطرح 2 من 7.»',
  'coach.mix-up': 'يطرح الرقم الأصغر من الأكبر أينما كان',
  'coach-child.amina': 'أمينة',
  'coach-child.badr': 'بدر',
  'coach-child.dalia': 'داليا',
  'coach-child.elias': 'إلياس',
  'coach-child.farid': 'فريد',
  'coach-child.hana': 'هناء',
  'coach-child.idris': 'إدريس',
  'coach-child.leila': 'ليلى',
  'coach-skill.count': 'العد حتى 100',
  'coach-skill.tens': 'العشرات والآحاد',
  'coach-skill.add': 'الجمع حتى 100',
  'coach-skill.take-away': 'الطرح حتى 100',
  'coach-skill.share': 'القسمة بالتساوي',
} as const satisfies MessageTable<CoachingContentMessages>;
