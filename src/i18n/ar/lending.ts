import type { LendingMessages } from '../lending-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LENDING = {
  'lend.title': 'إعارة هذا الجهاز',
  'lend.what':
    'يفتح الجهاز على صفحة {name} وحدها، في المدرسة وفي البيت، ويقول متى يعود. يمكنك استعادته في أي وقت.',
  'lend.until': 'حتى نهاية',
  'lend.open': 'حتى أستعيده',
  'lend.done': 'هذا الجهاز مع {name} الآن.',
  'lend.is': 'هذا الجهاز معار إلى {name} حتى {day}.',
  'lend.is-open': 'هذا الجهاز معار إلى {name}.',
  'lend.is-over': 'كان هذا الجهاز معارًا إلى {name} حتى {day}، وهو يطلبك.',
  'lend.take-back': 'استعادته',
  'lend.taken': 'عاد هذا الجهاز للجميع.',
  'class.by-need-on': 'الأدوار بحسب الوقت والحاجة',
  'class.by-need-off': 'الأدوار بحسب الوقت وحده',
  'class.by-need-what':
    'بحسب الحاجة: من تنقصه مهارة من المهارات الأساسية يُقترح قبل غيره وينال حتى ضعف الوقت. يأتي دور الجميع. ولا يرى الأطفال إلا الوجوه.',
  'guests.title': 'بلا اسم على هذا الجهاز',
  'guests.line': {
    plural: 'count',
    one: '{when}: إجابة واحدة',
    two: '{when}: إجابتان',
    few: '{when}: {count} إجابات',
    many: '{when}: {count} إجابة',
    other: '{when}: {count} إجابة',
  },
  'guests.sure': 'هل هذه إجابات {name}؟',
  'guests.yes': 'نعم، إجابات {name}',
} as const satisfies MessageTable<LendingMessages>;
