import type { DemoMessages } from '../demo-messages.ts';
import type { MessageTable } from '../messages.ts';

export const DEMO = {
  'demo.bar': 'यह नमूना कक्षा है। यहाँ कुछ भी असली नहीं है।',
  'demo.pin': 'शिक्षक का PIN: {pin}',
  'demo.leave': 'छोड़ें',
  'demo.leave-title': 'छोड़ें और नमूना कक्षा हटाएँ?',
  'demo.leave-what':
    'वह इस टैबलेट से पूरी तरह चली जाती है, और उसमें जो आज़माया गया वह भी। असली कक्षाएँ जैसी थीं वैसी ही हैं।',
  'demo.leave-do': 'छोड़ें और हटाएँ',
  'demo.stay': 'यहीं रहें',
  'demo.making': 'एक नमूना कक्षा बन रही है',
  'demo.making-what':
    'चालीस काल्पनिक विद्यार्थी एक सत्र तक अभ्यास करते हैं, ताकि देखने को कुछ हो। इसका कुछ भी असली कक्षा तक नहीं पहुँचता।',
  'demo.made': '{percent} % हो गया',
  'demo.again': 'फिर कोशिश करें',
  'demo.closed': 'नमूना कक्षा में नहीं',
  'demo.on-paper': 'नमूना कक्षा से। यहाँ कुछ भी असली नहीं है।',
  'demo.class': 'कक्षा 4, नमूना',
  'demo.note': 'केवल पहली संख्या पर ध्यान। मेज़ पर गोटियों से करवाकर देखें।',
  'demo.field': 'घर की भाषा',
  'demo.choice-school': 'स्कूल की भाषा',
  'demo.choice-other': 'दूसरी भाषा',
} as const satisfies MessageTable<DemoMessages>;
