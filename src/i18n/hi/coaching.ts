// Notes for translators: ../coaching-messages.ts.
import type { CoachingMessages } from '../coaching-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING = {
  'coaching.title': 'पाँच मिनट आपके लिए',
  'coaching.short': 'कक्षा की छोटी-छोटी बातें, सोचने के लिए',
  'coaching.what':
    'एक नमूना कक्षा की चार छोटी बातें, हर एक करीब पाँच मिनट की। आप क्या चुनते हैं, यह किसी को नहीं बताया जाता, और कुछ गिना नहीं जाता।',
  'coaching.picture': 'कक्षा की तस्वीर पढ़ना',
  'coaching.picture-what': 'ऊपर से नीचे, फिर बाएँ से दाएँ: कल के लिए इससे क्या लें',
  'coaching.groups': 'समूह बनाना',
  'coaching.groups-what': 'किसे साथ पढ़ाएँ, कितनों को, और कितनी देर',
  'coaching.mistakes': 'गलतियों पर बात करना',
  'coaching.mistakes-what': 'कैसे जानें कि बच्चा क्या सोचता है, और फिर क्या कहें',
  'coaching.overrule': 'टैबलेट की बात कब न मानें',
  'coaching.overrule-what': 'आपने ख़ुद क्या देखा, और उत्तर क्या कहते हैं',
  'coaching.done': 'पूरा किया: {day}',
  'coaching.offer': 'पाँच मिनट आपके लिए: {topic}',
  'coaching.because-waiting': {
    plural: 'count',
    one: '{count} बच्चा एक हफ़्ते या ज़्यादा से सूची में है।',
    other: '{count} बच्चे एक हफ़्ते या ज़्यादा से सूची में हैं।',
  },
  'coaching.because-mixed-up': {
    plural: 'count',
    one: '{count} बच्चे की उलझन टैबलेट के पाठों से दूर नहीं हुई।',
    other: '{count} बच्चों की उलझन टैबलेट के पाठों से दूर नहीं हुई।',
  },
  'coaching.because-contradicted': {
    plural: 'count',
    one: 'आपकी कही {count} बात से उत्तर मेल नहीं खाते।',
    other: 'आपकी कही {count} बातों से उत्तर मेल नहीं खाते।',
  },
  'coaching.because-unsure': {
    plural: 'count',
    one: 'कक्षा की तस्वीर का {count} खाना टैबलेट को साफ़ नहीं है, और हो सकता है आपने उससे ज़्यादा देखा हो।',
    other: 'कक्षा की तस्वीर के {count} खाने टैबलेट को साफ़ नहीं हैं, और हो सकता है आपने उससे ज़्यादा देखा हो।',
  },
  'coaching.because-ready': {
    plural: 'count',
    one: '{count} बच्चा आपके साथ एक पाठ के लिए तैयार है।',
    other: '{count} बच्चे एक ही बात के लिए तैयार हैं, और उन्हें साथ पढ़ाया जा सकता है।',
  },
  'coaching.not-now': 'अभी नहीं',
  'coaching.told-not-now': 'दो हफ़्ते तक कुछ नहीं सुझाया जाएगा। चारों आपकी जगह में रहते हैं।',
  'coaching.gone': 'इस पते पर कुछ नहीं है। सूची पर लौटें।',
} as const satisfies MessageTable<CoachingMessages>;
