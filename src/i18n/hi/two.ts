import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'जोड़ी में',
  'two.who': 'तुम्हारे साथ कौन है?',
  'two.nobody': 'इस कक्षा में अभी और कोई नहीं है।',
  'two.both': '{one} और {other}',
  'two.answers': 'उत्तर देना',
  'two.listens': 'कारण बताना',
  'two.roles': 'उत्तर देने की बारी {one} की। {other}, सुनो, और बताओ कि तुम्हें भी यही लगता है या नहीं, और क्यों।',
  'two.think': '{name}, तुम्हें क्या लगता है?',
  'two.says': '{name} का उत्तर',
  'two.why': 'एक-दूसरे को कारण बताओ।',
  'two.same': 'मुझे भी यही लगता है',
  'two.other': 'मुझे कुछ और लगता है',
  'two.end': 'हमारी बारी पूरी करो',
  'two.goes-on': 'अब {name} की अकेले बारी',
  'two.not-us': 'ये हम नहीं हैं',
} as const satisfies MessageTable<TwoMessages>;
