import type { MessageTable } from '../messages.ts';
import type { WhoseTurnMessages } from '../whose-turn-messages.ts';

export const WHOSE_TURN = {
  'time.much': 'بدأ دورك الآن.',
  'time.half': 'أنت في منتصف دورك.',
  'time.little': 'دورك يكاد ينتهي.',
  'time.over': 'ينتهي دورك بعد هذا.',
  'faces.then': 'ثم',
  'faces.after': 'ثم: {name}',
  'loan.until': 'هذا الجهاز معك حتى {day}.',
  'loan.yours': 'هذا الجهاز معك.',
  'loan.over': 'حان وقت إعادة هذا الجهاز',
  'loan.over-what': '{name}، مكان الجهاز الآن عند معلمك. كل ما عملته محفوظ.',
  'loan.go-on': 'تدرّب حتى ذلك الحين',
  'guest-work.ask': {
    plural: 'count',
    one: 'إجابة واحدة بلا اسم: هل كنت أنت؟',
    two: 'إجابتان بلا اسم: هل كنت أنت؟',
    few: '{count} إجابات بلا اسم: هل كنت أنت؟',
    many: '{count} إجابة بلا اسم: هل كنت أنت؟',
    other: '{count} إجابة بلا اسم: هل كنت أنت؟',
  },
  'guest-work.sure': '{name}، هل كنت أنت حقًّا؟',
  'guest-work.final': 'عندها تصير هذه الإجابات لك دائمًا، ولا رجوع عن ذلك.',
  'guest-work.yes': 'نعم، كنت أنا',
  'guest-work.no': 'لا، لست أنا',
  'guest-work.done': 'هذه الإجابات لك الآن يا {name}.',
} as const satisfies MessageTable<WhoseTurnMessages>;
