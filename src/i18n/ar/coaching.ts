// Notes for translators: ../coaching-messages.ts.
import type { CoachingMessages } from '../coaching-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING = {
  'coaching.title': 'خمس دقائق لك',
  'coaching.short': 'مواقف صغيرة من الصف، للتفكير فيها',
  'coaching.what':
    'أربعة مواقف صغيرة من صف متخيَّل، نحو خمس دقائق لكل منها. لا يُخبَر أحد بما تختاره، ولا يُحسب شيء.',
  'coaching.picture': 'قراءة صورة الصف',
  'coaching.picture-what': 'من أعلى إلى أسفل ثم عرضًا: ماذا نأخذ منها للغد',
  'coaching.groups': 'تكوين المجموعات',
  'coaching.groups-what': 'من نعلّمهم معًا، وكم عددهم، وإلى متى',
  'coaching.mistakes': 'الحديث عن الأخطاء',
  'coaching.mistakes-what': 'كيف نعرف ما يفكر فيه الطفل، وماذا نقول بعد ذلك',
  'coaching.overrule': 'متى تقرر خلاف ما يقوله الجهاز',
  'coaching.overrule-what': 'ما رأيته بنفسك، وما تقوله الإجابات',
  'coaching.done': 'أُنجز: {day}',
  'coaching.offer': 'خمس دقائق لك: {topic}',
  'coaching.because-waiting': {
    plural: 'count',
    one: 'طفل واحد في القائمة منذ أسبوع أو أكثر.',
    two: 'طفلان في القائمة منذ أسبوع أو أكثر.',
    few: '{count} أطفال في القائمة منذ أسبوع أو أكثر.',
    many: '{count} طفلًا في القائمة منذ أسبوع أو أكثر.',
    other: '{count} طفل في القائمة منذ أسبوع أو أكثر.',
  },
  'coaching.because-mixed-up': {
    plural: 'count',
    one: 'طفل واحد عنده خلط لم تصححه دروس الجهاز.',
    two: 'طفلان عندهما خلط لم تصححه دروس الجهاز.',
    few: '{count} أطفال عندهم خلط لم تصححه دروس الجهاز.',
    many: '{count} طفلًا عندهم خلط لم تصححه دروس الجهاز.',
    other: '{count} طفل عندهم خلط لم تصححه دروس الجهاز.',
  },
  'coaching.because-contradicted': {
    plural: 'count',
    one: 'تقول الإجابات غير ما قلته مرة واحدة.',
    two: 'تقول الإجابات غير ما قلته في مهارتين.',
    few: 'تقول الإجابات غير ما قلته في {count} مهارات.',
    many: 'تقول الإجابات غير ما قلته في {count} مهارة.',
    other: 'تقول الإجابات غير ما قلته في {count} مهارة.',
  },
  'coaching.because-unsure': {
    plural: 'count',
    one: 'الجهاز غير متأكد من خانة واحدة في صورة الصف، وربما رأيت أنت أكثر منه.',
    two: 'الجهاز غير متأكد من خانتين في صورة الصف، وربما رأيت أنت أكثر منه.',
    few: 'الجهاز غير متأكد من {count} خانات في صورة الصف، وربما رأيت أنت أكثر منه.',
    many: 'الجهاز غير متأكد من {count} خانة في صورة الصف، وربما رأيت أنت أكثر منه.',
    other: 'الجهاز غير متأكد من {count} خانة في صورة الصف، وربما رأيت أنت أكثر منه.',
  },
  'coaching.because-ready': {
    plural: 'count',
    one: 'طفل واحد مستعد لدرس معك.',
    two: 'طفلان مستعدان للشيء نفسه، ويمكن تعليمهما معًا.',
    few: '{count} أطفال مستعدون للشيء نفسه، ويمكن تعليمهم معًا.',
    many: '{count} طفلًا مستعدون للشيء نفسه، ويمكن تعليمهم معًا.',
    other: '{count} طفل مستعدون للشيء نفسه، ويمكن تعليمهم معًا.',
  },
  'coaching.not-now': 'ليس الآن',
  'coaching.told-not-now': 'لن يُعرض شيء لأسبوعين. وتبقى الأربعة كلها في مكانك.',
  'coaching.gone': 'لا شيء في هذا العنوان. عد إلى القائمة.',
} as const satisfies MessageTable<CoachingMessages>;
