import type { CaringMessages } from '../caring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const CARING = {
  'need.wants-to-talk': 'رغبة في الكلام معك.',
  'need-rule.wants-to-talk':
    'لمس «أريد أن أتكلم»: {times}. لم يُسأل عن الموضوع. لا يعلم به أحد آخر، ويبقى هنا حتى تتكلما.',
  'need-do.wants-to-talk': 'ابحث عن مكان هادئ مع {name} بعيدًا عن الآخرين. قل إن هذا الطلب يسرك، واستمع أولًا.',
  'need.talked': 'تكلمنا',
  'feelings.title': 'كيف كان الأمر، كما قال الطفل',
  'feelings.what': 'صور لمسها الطفل. لا يراها إلا أنتما؛ ولا يُحسب منها شيء ولا يُخمَّن.',
  'feelings.none': 'لم يُقل شيء في الأسبوعين الأخيرين.',
  'feelings.came': 'في البداية',
  'feelings.left': 'في النهاية',
  'feelings.gentle': 'دور برفق: أسهل وأقصر، وفيه أكثر مما هو معروف.',
  'feelings.on': 'السؤال عن الحال: نعم',
  'feelings.off': 'السؤال عن الحال: لا',
  'feelings.switch-what':
    'عند بداية الدور تسأل ثلاث صور للطقس عن حال الطفل. ويمكن تجاوزها. بعد صورة المطر يكون الدور أسهل وأقصر.',
  'because.gentle':
    'كان هذا دورًا برفق: قال الطفل إن يومه ليس جيدًا. فكانت الأسئلة أسهل، وواحد من كل اثنين مما عُرف من قبل، وانتهى الدور بعد ستة أسئلة.',
  'class-goal.set-title': 'ما يزرعه الصف معًا',
  'class-goal.set-what':
    'صورة على شاشة الصف تمتلئ كلما عمل الجميع. تُظهر ما فعله الكل معًا، ولا تُظهر أبدًا من لم يفعل.',
  'class-goal.kind': 'ما الذي ينمو',
  'class-goal.kind-fruits': 'ثمار: مهارات صارت ثابتة',
  'class-goal.kind-questions': 'أسئلة أُجيب عنها',
  'class-goal.kind-each-day': 'لكل واحد بضعة أسئلة في اليوم',
  'class-goal.count': 'كم',
  'class-goal.until': 'حتى متى',
  'class-goal.week': 'خلال أسبوع',
  'class-goal.two-weeks': 'خلال أسبوعين',
  'class-goal.four-weeks': 'خلال أربعة أسابيع',
  'class-goal.set': 'حدد هذا الهدف',
  'class-goal.end': 'أنهِ هذا الهدف',
  'class-goal.told': 'يرى الصف هدفه الآن.',
  'class-goal.ended': 'لم يعد الهدف على شاشة الصف.',
} as const satisfies MessageTable<CaringMessages>;
