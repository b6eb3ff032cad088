// Notes for translators: ../kept-messages.ts.
import type { KeptMessages } from '../kept-messages.ts';
import type { MessageTable } from '../messages.ts';

export const KEPT = {
  'kept-of-me.open': 'Kinachohifadhiwa kunihusu',
  'kept-of-me.title': 'Kishikwambi kinahifadhi nini kukuhusu',
  'kept-of-me.answers': 'Majibu yako yanahifadhiwa, ili swali linalofuata likufae.',
  'kept-of-me.teacher': 'Walimu wako wanaweza kuyaona. Watoto wengine hawawezi.',
  'kept-of-me.feeling': 'Unaposema unavyojisikia, ni walimu wako tu wanaoweza kusoma.',
  'kept-of-me.name': 'Jina lako linabaki shuleni kwako.',
  'kept-of-me.watches': 'Hakuna kamera inayokutazama, na hakuna anayekusikiliza kwa siri.',
  'kept-of-me.ask': 'Unaweza kumwomba mwalimu wako: nionyeshe yote. Au: yaondoe.',
} as const satisfies MessageTable<KeptMessages>;
