// Notes for translators: ../coaching-content-messages.ts.
import type { CoachingContentMessages } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';
import { COACHING_GROUPS } from './coaching-groups.ts';
import { COACHING_MISTAKES } from './coaching-mistakes.ts';
import { COACHING_OVERRULE } from './coaching-overrule.ts';
import { COACHING_PICTURE } from './coaching-picture.ts';

export const COACHING_CONTENT = {
  ...COACHING_PICTURE,
  ...COACHING_GROUPS,
  ...COACHING_MISTAKES,
  ...COACHING_OVERRULE,
  'coach.invented': 'नमूना कक्षा। इनमें से कोई बच्चा असली नहीं है।',
  'coach.step': '{of} में से {step}',
  'coach.known': 'इस बारे में क्या पता है',
  'coach.others': 'बाकी को भी छुएँ और पढ़ें कि उनके पक्ष में और ख़िलाफ़ क्या है।',
  'coach.next': 'आगे चलें',
  'coach.tomorrow': 'कल आज़माने की एक बात',
  'coach-picture.try':
    'अपनी कक्षा की तस्वीर खोलें। ऊपर से नीचे पढ़ें: कौन-सा बुनियादी स्तंभ सबसे खाली है? बाएँ से दाएँ पढ़ें: किसकी पंक्ति? दोनों में से एक-एक लिख लें, और कुछ नहीं।',
  'coach-groups.try':
    'टैबलेट से समूह बनवाएँ। उनमें से एक को पंद्रह मिनट पढ़ाएँ, सबको तीनों सवाल अकेले लिखने दें, और जो लौटा उसे दर्ज करें।',
  'coach-mistakes.try':
    'देखें कि किसे आपकी ज़रूरत है, किसी एक बच्चे के उत्तर खोलें, और केवल एक वाक्य कहें: “बताओ, यह तुम्हें कैसे मिला?” रुकें। बच्चे ने जो कहा, लिख लें।',
  'coach-overrule.try':
    'अपनी कक्षा की तस्वीर खोलें और ऐसा खाना छुएँ जो आपको चौंकाए। अगर आपने ख़ुद देखा है, तो अपनी बात दर्ज करें और लिखें कि क्या देखा। नहीं, तो उस बच्चे से एक सवाल पूछें।',
  'coach.open': '{class} के लिए खोलें',
  'coach.no-class': 'इस टैबलेट पर अभी कोई कक्षा नहीं है। जब हो, तब यहाँ लौटें।',
  'coach.list': 'सूची पर लौटें',
  'coach.field': '{name}, {skill}: {growth}',
  'coach.on-board': 'बोर्ड पर',
  'coach.said-slow': '“मैं हमेशा धीमे समूह में क्यों?”',
  'coach.said-smaller': '“2 में से 7 नहीं घटता। तो 7 में से 2 घटा दिया।”',
  'coach.mix-up': 'क्रम देखे बिना बड़े अंक से छोटा अंक घटाना',
  'coach-child.amina': 'अमीना',
  'coach-child.badr': 'भरत',
  'coach-child.dalia': 'दीपा',
  'coach-child.elias': 'ईशान',
  'coach-child.farid': 'फ़रीद',
  'coach-child.hana': 'हिना',
  'coach-child.idris': 'इदरीस',
  'coach-child.leila': 'लीला',
  'coach-skill.count': '100 तक गिनना',
  'coach-skill.tens': 'दहाई और इकाई',
  'coach-skill.add': '100 तक जोड़ना',
  'coach-skill.take-away': '100 तक घटाना',
  'coach-skill.share': 'बराबर बाँटना',
} as const satisfies MessageTable<CoachingContentMessages>;
