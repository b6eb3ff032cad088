// Notes for translators: ../needs-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { NeedsMessages } from '../needs-messages.ts';

export const NEEDS = {
  'need.asked-help': 'طلب المساعدة في: {skill}. لا إجابة صحيحة بلا مساعدة منذ ذلك الحين.',
  'need.feeling-low': 'كان الدور صعبًا، كما قال الطفل. أدوار متتالية: {turns}.',
  'need.absent': 'لا دور ولا غياب مسجَّل. أيام تدريب فائتة: {days}.',
  'need.why': 'السبب',
  'need-rule.stuck':
    'أخطاء متتالية: {misses}. محاولات بلا تقدّم: {tries}. القاعدة: ثلاثة أخطاء متتالية أو عشر محاولات بلا تقدّم، ولم تنفع العودة خطوة إلى الوراء؛ أو ثماني محاولات، آخر خمس منها بلا تقدّم.',
  'need-rule.only-with-help':
    'أسئلة لم تنجح إلا بالمساعدة: {items}، ولا سؤال بعدها بلا مساعدة. القاعدة: عشرة.',
  'need-rule.misconception':
    'عدد مرات ظهور القاعدة الخاطئة نفسها: {shown}. دروس فيها: {lessons}، وما زالت باقية.',
  'need-rule.asked-help':
    'عدد مرات طلب المساعدة: {times}. لا إجابة صحيحة بلا مساعدة بعدها. القاعدة: طُلبت في الأسبوع الأخير.',
  'need-rule.feeling-low':
    'اختيرت صورة «صعب» في نهاية أدوار متتالية: {turns}. القاعدة: ثلاثة. سُئل الطفل فأجاب، ولا شيء هنا تخمين.',
  'need-rule.absent':
    'أيام تدريب بلا دور: {days}. كان لنصف الصف دور في {turns} منها أو أكثر. القاعدة: ثلاثة أيام بلا غياب مسجَّل.',
  'need-rule.said-otherwise':
    'إجابات متتالية تقول غير ما قاله المعلم: {items}. قول المعلم ما زال هو المعتمد، ولك أن تسحبه.',
  'need-rule.guessing':
    '{items} من آخر {of} من الإجابات جاءت أسرع مما يمكن لأحد أن يقرأ. القاعدة: اثنا عشر من اثنين وثلاثين.',
  'need-rule.help-only':
    'فُتحت كل المساعدة قبل المحاولة في {items} من آخر {of} من الأسئلة. القاعدة: اثنا عشر من اثنين وثلاثين.',
  'need-rule.fading':
    '{skills} من {of} من المهارات المتقنة تحتاج إلى مراجعة. القاعدة: خمس أو أكثر، وثلثها على الأقل.',
  'need-do.title': 'في خمس دقائق',
  'need-do.stuck': 'اجلس مع {name}. اعرض الدرس القصير، ثم اطرح السؤال واستمع إلى طريقة التفكير.',
  'need-do.only-with-help': 'اطرح السؤال بلا أي مساعدة وانتظر. المحاولة الأولى لـ {name}.',
  'need-do.misconception':
    'اسأل {name} عن طريقة الوصول إلى إحدى هذه الإجابات. ثم اعرض الدرس القصير واطرح السؤال.',
  'need-do.asked-help': 'اسأل {name} ما الصعب في ذلك. قد يشرحه الدرس القصير بطريقة أخرى.',
  'need-do.feeling-low': 'اسأل {name} بعيدًا عن الآخرين: كيف الحال؟ قد لا يكون للجهاز علاقة بذلك.',
  'need-do.absent':
    'اعرف لماذا لم يكن لـ {name} دور: غياب عن المدرسة، أو لا جهاز متاحًا، أو لا رغبة. ثم ليكن الدور التالي لـ {name}.',
  'need-do.said-otherwise':
    'اطرح السؤال على {name}. ثم أبقِ ما قيل عن هذه المهارة أو اسحبه، في صفحة المهارات.',
  'need-do.guessing':
    'اقرأ سؤالًا واحدًا بصوت عالٍ مع {name}. قد تكون القراءة صعبة، أو السؤال صعبًا، أو اليوم طويلًا.',
  'need-do.help-only': 'اطلب من {name} فكرة أولى، صحيحة أو خاطئة، قبل فتح أي تلميح.',
  'need-do.fading': 'اطرح السؤال على {name}. دقائق قليلة مما كان معروفًا تعيده.',
  'need.answers': 'آخر الإجابات',
  'need.no-answers': 'لا إجابات تُعرض هنا.',
  'need.given': 'الإجابة المعطاة',
  'need.right': 'صحيح',
  'need.missed': 'ليس بعد',
  'need.hints': 'التلميحات: {count}',
  'need.question-gone': 'لم يعد هذا السؤال على هذا الجهاز.',
  'need.on-paper': 'على الورق، ولا يُعرف ما كُتب.',
  'need.lesson-show': 'اعرض الدرس القصير',
  'need.lesson-hide': 'أخفِ الدرس القصير',
  'need.ask': 'سؤال تطرحه',
  'need.show-answer': 'اعرض الإجابة',
  'need.done': 'تم',
  'need.tomorrow': 'غدًا',
  'need.next-week': 'بعد أسبوع',
  'need.open-learner': 'افتح صفحة {name}',
  'need.close': 'إغلاق',
  'need.told-done': 'تمت متابعة {name}، والعودة إلى القائمة إن استجد شيء.',
  'need.told-tomorrow': 'عودة {name} إلى القائمة: غدًا.',
  'need.told-next-week': 'عودة {name} إلى القائمة: بعد أسبوع.',
  'attendance.title': 'من الحاضر',
  'attendance.what': 'الجميع حاضرون. المس وجه الغائب ثم احفظ.',
  'attendance.here': 'حضور',
  'attendance.had-turn': 'حضور ودور',
  'attendance.away': 'غياب',
  'attendance.save': 'احفظ. الغائبون: {away}',
  'attendance.saved': 'حُفظ. الحاضرون: {here}، الغائبون: {away}.',
  'attendance.days': 'الأيام السابقة',
  'attendance.day': 'الحاضرون: {here} من {of}',
  'attendance.were-away': 'الغائبون: {names}',
  'attendance.file': 'الحضور في ملف',
  'attendance.learner': 'المتعلم',
} as const satisfies MessageTable<NeedsMessages>;
