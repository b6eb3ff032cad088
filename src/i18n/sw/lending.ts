import type { LendingMessages } from '../lending-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LENDING = {
  'lend.title': 'Azimisha kishikwambi',
  'lend.what':
    'Kinafunguka kwa {name} tu, shuleni na nyumbani, na kinasema kitarudi lini. Unaweza kukichukua wakati wowote.',
  'lend.until': 'Hadi mwisho wa',
  'lend.open': 'Hadi nikichukue tena',
  'lend.done': 'Kishikwambi hiki sasa kiko na {name}.',
  'lend.is': 'Kishikwambi hiki ameazimwa {name} hadi {day}.',
  'lend.is-open': 'Kishikwambi hiki ameazimwa {name}.',
  'lend.is-over': 'Kishikwambi hiki aliazimwa {name} hadi {day}, na sasa kinakuhitaji.',
  'lend.take-back': 'Kichukue tena',
  'lend.taken': 'Kishikwambi hiki ni cha wote tena.',
  'class.by-need-on': 'Zamu kwa muda na mahitaji',
  'class.by-need-off': 'Zamu kwa muda tu',
  'class.by-need-what':
    'Kwa mahitaji: anayekosa stadi yoyote ya msingi hupendekezwa mapema na hupata hadi mara mbili ya muda. Zamu ya kila mtu inafika. Watoto wanaona nyuso tu.',
  'guests.title': 'Bila jina kwenye kishikwambi hiki',
  'guests.line': {
    plural: 'count',
    one: '{when}: jibu {count}',
    other: '{when}: majibu {count}',
  },
  'guests.sure': 'Je, huyu alikuwa {name}?',
  'guests.yes': 'Ndiyo, alikuwa {name}',
} as const satisfies MessageTable<LendingMessages>;
