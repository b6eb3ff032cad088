import type { CaringMessages } from '../caring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const CARING = {
  'need.wants-to-talk': 'आपसे बात करने की इच्छा है।',
  'need-rule.wants-to-talk':
    '“मुझे बात करनी है” छुआ: {times} बार। किस बारे में, यह नहीं पूछा गया। और किसी को नहीं बताया जाता, और यह यहाँ तब तक रहता है जब तक आप बात न कर लें।',
  'need-do.wants-to-talk':
    '{name} के साथ औरों से अलग, शांत जगह बैठें। कहें कि आपको अच्छा लगा कि आपसे बात करनी चाही, और पहले सुनें।',
  'need.talked': 'हमने बात की',
  'feelings.title': 'कैसा रहा, बच्चे ने बताया',
  'feelings.what': 'चित्र जो बच्चे ने छुए। इन्हें केवल आप दोनों देखते हैं; इनसे न कुछ गिना जाता है, न अंदाज़ा लगाया जाता है।',
  'feelings.none': 'पिछले दो हफ़्तों में कुछ नहीं बताया।',
  'feelings.came': 'शुरू में',
  'feelings.left': 'अंत में',
  'feelings.gentle': 'हल्की बारी: आसान, छोटी, और जो आता है वह ज़्यादा।',
  'feelings.on': 'हाल पूछा जाता है: हाँ',
  'feelings.off': 'हाल पूछा जाता है: नहीं',
  'feelings.switch-what':
    'बारी शुरू होने पर मौसम के तीन चित्र पूछते हैं कि बच्चे का हाल कैसा है। इसे छोड़ा जा सकता है। बारिश चुनने पर बारी आसान और छोटी होती है।',
  'because.gentle':
    'यह हल्की बारी थी: बच्चे ने बताया था कि दिन अच्छा नहीं है। सवाल आसान थे, हर दूसरा पहले से आने वाली बातों का, और छह के बाद बारी पूरी हुई।',
  'class-goal.set-title': 'कक्षा मिलकर क्या उगाए',
  'class-goal.set-what':
    'सबके काम के साथ कक्षा की स्क्रीन पर एक चित्र भरता है। वह दिखाता है कि सबने मिलकर क्या किया, यह कभी नहीं कि किसने नहीं किया।',
  'class-goal.kind': 'क्या बढ़े',
  'class-goal.kind-fruits': 'फल: कौशल जो पक्के हों',
  'class-goal.kind-questions': 'सवाल जिनके उत्तर दिए',
  'class-goal.kind-each-day': 'हर दिन हर एक के कुछ सवाल',
  'class-goal.count': 'कितने',
  'class-goal.until': 'कब तक',
  'class-goal.week': 'एक हफ़्ते में',
  'class-goal.two-weeks': 'दो हफ़्तों में',
  'class-goal.four-weeks': 'चार हफ़्तों में',
  'class-goal.set': 'यह लक्ष्य रखें',
  'class-goal.end': 'यह लक्ष्य हटाएँ',
  'class-goal.told': 'कक्षा को अब उसका लक्ष्य दिखता है।',
  'class-goal.ended': 'लक्ष्य कक्षा की स्क्रीन से हट गया।',
} as const satisfies MessageTable<CaringMessages>;
