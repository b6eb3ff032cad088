import type { LendingMessages } from '../lending-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LENDING = {
  'lend.title': 'यह टैबलेट उधार दें',
  'lend.what':
    'यह केवल {name} के लिए खुलता है, स्कूल में भी और घर पर भी, और बताता है कि कब लौटाना है। आप इसे कभी भी वापस ले सकते हैं।',
  'lend.until': 'इस दिन के अंत तक',
  'lend.open': 'जब तक मैं वापस न लूँ',
  'lend.done': 'यह टैबलेट अब {name} के पास है।',
  'lend.is': 'यह टैबलेट {day} तक {name} को उधार दिया है।',
  'lend.is-open': 'यह टैबलेट {name} को उधार दिया है।',
  'lend.is-over': 'यह टैबलेट {day} तक {name} को उधार दिया था, और अब आपके पास लौटना चाहता है।',
  'lend.take-back': 'टैबलेट वापस लें',
  'lend.taken': 'यह टैबलेट फिर सबका है।',
  'class.by-need-on': 'बारी समय और ज़रूरत से',
  'class.by-need-off': 'बारी केवल समय से',
  'class.by-need-what':
    'ज़रूरत से: जिसमें कोई बुनियादी कौशल कम है, उसका नाम जल्दी आता है और उसे दुगुना समय तक मिल सकता है। बारी सबकी आती है। बच्चों को केवल चेहरे दिखते हैं।',
  'guests.title': 'इस टैबलेट पर बिना नाम का काम',
  'guests.line': {
    plural: 'count',
    one: '{when}: {count} उत्तर',
    other: '{when}: {count} उत्तर',
  },
  'guests.sure': 'क्या यह {name} का काम है?',
  'guests.yes': 'हाँ, यह {name} का है',
} as const satisfies MessageTable<LendingMessages>;
