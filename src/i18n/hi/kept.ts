// Notes for translators: ../kept-messages.ts.
import type { KeptMessages } from '../kept-messages.ts';
import type { MessageTable } from '../messages.ts';

export const KEPT = {
  'kept-of-me.open': 'मेरे बारे में क्या रखा है',
  'kept-of-me.title': 'टैबलेट तुम्हारे बारे में क्या रखता है',
  'kept-of-me.answers': 'तुम्हारे उत्तर रखे जाते हैं, ताकि अगला सवाल तुम्हारे लिए ठीक हो।',
  'kept-of-me.teacher': 'तुम्हारे शिक्षक उन्हें देख सकते हैं। दूसरे बच्चे नहीं।',
  'kept-of-me.feeling': 'जब तुम अपना हाल बताओ, तो उसे केवल तुम्हारे शिक्षक पढ़ सकते हैं।',
  'kept-of-me.name': 'तुम्हारा नाम तुम्हारे स्कूल में ही रहता है।',
  'kept-of-me.watches': 'कोई कैमरा तुम्हें नहीं देखता, और कोई छिपकर नहीं सुनता।',
  'kept-of-me.ask': 'चाहो तो शिक्षक से कहो: मुझे सब दिखाइए। या: इसे हटा दीजिए।',
} as const satisfies MessageTable<KeptMessages>;
