import type { FeelingsMessages } from '../feelings-messages.ts';
import type { MessageTable } from '../messages.ts';

export const FEELINGS = {
  'check-in.ask': 'आज तुम्हारा हाल कैसा है?',
  'check-in.rain': 'इतना अच्छा नहीं',
  'check-in.cloud': 'ठीक-ठाक',
  'check-in.sun': 'अच्छा',
  'check-in.thanks': 'बताने के लिए धन्यवाद।',
  'check-in.gentle': 'बताने के लिए धन्यवाद। तो आज हम आराम से चलेंगे।',
  'check-in.private': 'इसे केवल तुम और तुम्हारे शिक्षक देखते हैं।',
  'talk.want': 'मुझे बात करनी है',
  'talk.told': 'तुम्हारे शिक्षक को दिखेगा कि तुम्हें बात करनी है। और किसी को नहीं।',
} as const satisfies MessageTable<FeelingsMessages>;
