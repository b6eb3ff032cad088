import type { MessageTable } from '../messages.ts';
import type { WhoseTurnMessages } from '../whose-turn-messages.ts';

export const WHOSE_TURN = {
  'time.much': 'तुम्हारी बारी अभी शुरू हुई है।',
  'time.half': 'तुम्हारी बारी आधी हो गई है।',
  'time.little': 'तुम्हारी बारी पूरी होने वाली है।',
  'time.over': 'इसके बाद तुम्हारी बारी पूरी।',
  'faces.then': 'फिर',
  'faces.after': 'फिर: {name}',
  'loan.until': 'यह टैबलेट {day} तक तुम्हारे पास है।',
  'loan.yours': 'यह टैबलेट तुम्हारे पास है।',
  'loan.over': 'अब यह टैबलेट लौटाने का समय है',
  'loan.over-what': '{name}, इसे अपने शिक्षक को दे दो। तुमने जो किया, सब रखा हुआ है।',
  'loan.go-on': 'तब तक अभ्यास करो',
  'guest-work.ask': {
    plural: 'count',
    one: 'बिना नाम का {count} उत्तर: क्या यह तुमने दिया?',
    other: 'बिना नाम के {count} उत्तर: क्या ये तुमने दिए?',
  },
  'guest-work.sure': '{name}, क्या ये सच में तुमने किए?',
  'guest-work.final': 'फिर ये उत्तर हमेशा के लिए तुम्हारे होंगे। इसे वापस नहीं ले सकते।',
  'guest-work.yes': 'हाँ, ये मैंने किए',
  'guest-work.no': 'नहीं, मैंने नहीं',
  'guest-work.done': '{name}, ये उत्तर अब तुम्हारे हैं।',
} as const satisfies MessageTable<WhoseTurnMessages>;
