// Notes for translators: ../assigning-messages.ts.
import type { AssigningMessages } from '../assigning-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ASSIGNING = {
  'give.open': { plural: 'count', one: '{count} विद्यार्थी को दें', other: 'इन {count} को दें' },
  'give.others': 'औरों को भी दें',
  'give.on-tablets': 'टैबलेट पर',
  'give.on-tablets-what':
    'समूह टैबलेट पर इसका अभ्यास करता है, या आपके चुने सवालों के उत्तर देता है; चाहें तो सबको वही सवाल मिलें।',
  'give.who': 'किसे',
  'give.who-count': { plural: 'count', one: '{count} विद्यार्थी', other: '{count} विद्यार्थी' },
  'give.choose-who': 'चुनें, किसे',
  'give.what': 'क्या',
  'give.practise': 'कौशल का अभ्यास',
  'give.practise-what': 'पक्का होने तक यह बाकी सबसे पहले आता है।',
  'give.questions': 'मेरे चुने सवाल',
  'give.questions-what': '{most} तक छुएँ। हर एक बस एक बार पूछा जाता है, फिर वह पूरा।',
  'give.together': 'सबका एक पाठ',
  'give.together-what': 'सबके लिए वही सवाल और वही संख्याएँ, जिस क्रम में आपने छुआ। बीच में कुछ नहीं आता।',
  'give.chosen': { plural: 'count', one: '{count} सवाल', other: '{count} सवाल' },
  'give.question': 'सवाल {number}',
  'give.when': 'कब',
  'give.from': 'कब से',
  'give.until': 'कब तक',
  'give.now': 'अभी',
  'give.no-end': 'पूरा होने तक',
  'give.do': { plural: 'count', one: '{count} विद्यार्थी को दें', other: '{count} विद्यार्थियों को दें' },
  'give.done': {
    plural: 'count',
    one: '{count} विद्यार्थी को दिया।',
    other: '{count} विद्यार्थियों को दिया।',
  },

  'decided.line': 'आपने क्या तय किया',
  'decided.short': 'किसने और कब, हर एक को हटाया जा सकता है',
  'decided.none': 'यहाँ कुछ तय नहीं किया गया: Banyan चुनता है।',
  'decided.skill': '“{skill}” का अभ्यास',
  'decided.items': {
    plural: 'count',
    one: '“{skill}” पर {count} सवाल',
    other: '“{skill}” पर {count} सवाल',
  },
  'decided.together': {
    plural: 'count',
    one: 'सबका एक पाठ: “{skill}” पर {count} सवाल',
    other: 'सबका एक पाठ: “{skill}” पर {count} सवाल',
  },
  'decided.said': '“{skill}”: {word}',
  'decided.finding': '“{pack}” में पहले सवाल छोड़ दिए',
  'decided.stage': 'कौन चुने: {stage}',
  'decided.minutes': { plural: 'count', one: '{count} मिनट की बारियाँ', other: '{count} मिनट की बारियाँ' },
  'decided.packs': 'केवल इनमें: {packs}',
  'decided.by-need': 'जिनके बुनियादी कौशल कम हैं, उनकी बारी जल्दी',
  'decided.unasked': 'अपने सीखने के बारे में ये नहीं पूछे जाते: {questions}',
  'decided.all-asked': 'अपने सीखने के बारे में सब पूछा जाता है',
  'decided.whole-class': 'पूरी कक्षा',
  'decided.count': { plural: 'count', one: '{count} विद्यार्थी', other: '{count} विद्यार्थी' },
  'decided.from': '{day} से',
  'decided.until': '{day} के अंत तक',
  'decided.over': 'समय पूरा हुआ',
  'decided.lift': 'हटाएँ',
  'decided.lift-myself': 'जब तक मैं न हटाऊँ',
  'decided.lifted': 'हटा दिया गया।',
  'decided.trouble': {
    plural: 'count',
    one: '{count} बात जैसी तय है, वैसी नहीं हो सकती। देखें कि क्या करना है।',
    other: '{count} बातें जैसी तय हैं, वैसी नहीं हो सकतीं। देखें कि क्या करना है।',
  },

  'trouble.pack-gone':
    'इस टैबलेट पर नहीं: {packs}। कोई काम खोया नहीं, और जो है उससे विद्यार्थी आगे चलते हैं। “सवालों के पैक” में जाकर पैक इस टैबलेट पर रखें, या इसे हटाएँ।',
  'trouble.some-packs-gone':
    'इस टैबलेट पर नहीं: {packs}। कोई काम खोया नहीं, और विद्यार्थी बाकी में अभ्यास करते हैं। “सवालों के पैक” में जाकर इसे टैबलेट पर रखें, या फिर से चुनें।',
  'trouble.skill-gone':
    'इस टैबलेट पर पैक का जो संस्करण है, उसमें यह कौशल नहीं है। कोई काम खोया नहीं, और Banyan चुनता है। इसे हटाएँ, या दूसरा कौशल दें।',
  'trouble.some-items-gone': {
    plural: 'count',
    one: 'इस टैबलेट पर पैक का जो संस्करण है, उसमें {count} सवाल नहीं है। बाकी पूछे जाते हैं। ज़रूरत हो तो उसकी जगह दूसरा चुनें।',
    other: 'इस टैबलेट पर पैक का जो संस्करण है, उसमें {count} सवाल नहीं हैं। बाकी पूछे जाते हैं। ज़रूरत हो तो उनकी जगह दूसरे चुनें।',
  },
  'trouble.items-gone':
    'इस टैबलेट पर पैक का जो संस्करण है, उसमें इनमें से कोई सवाल नहीं है। कोई काम खोया नहीं, और Banyan चुनता है। इसे हटाएँ, और सवाल फिर से चुनें।',
  'trouble.set-pushed-out':
    'अब नहीं पूछे जाते: {learners}। एक पैक के सवालों की केवल तीन सूचियाँ रुक सकती हैं, और नई सूचियों ने इनकी जगह ले ली। कोई उत्तर खोया नहीं। जब कोई और सूची पूरी हो जाए, तब इसे हटाएँ और सवाल फिर दें।',

  'reached.title': 'कौन कहाँ तक पहुँचा',
  'reached.of': '{of} में से {answered} के उत्तर दिए',
  'reached.all': 'सबके उत्तर दिए',
  'reached.left-out': { plural: 'count', one: '{count} छोड़ा', other: '{count} छोड़े' },
  'reached.unknown': 'यह टैबलेट नहीं बता सकता',

  'limit.title': 'पैक',
  'limit.what': 'कक्षा उन्हीं पैकों में अभ्यास करती है जिन्हें आप छुएँ। कोई न चुनें, तो सब में।',
  'limit.what-one': 'यह विद्यार्थी आपके छुए पैकों में अभ्यास करता है, कक्षा के पैक चाहे जो हों।',
  'limit.all': 'सब पैक',
  'limit.as-class': 'कक्षा जैसे',
  'limit.told': 'पैक चुन लिए गए।',

  'hints.legend': 'इशारे',
  'hints.usual': 'जैसे होते हैं',
  'hints.early': 'जल्दी',
  'hints.none': 'कोई नहीं',
  'hints.usual-what': 'नए सीखने वाले को ज़्यादा, जिसे आता है उसे कम।',
  'hints.early-what': 'पहली कोशिश से पहले ही सब खोले जा सकते हैं, और उत्तर सही न होने पर अगला अपने आप खुलता है।',
  'hints.none-what': 'जाँच के लिए: न इशारे, न हल किए हुए सवाल, जब तक आप इसे न बदलें।',

  'weigh.offer': {
    plural: 'count',
    one: 'इस चाल से {count} विद्यार्थी नहीं पहुँच पाएगा। जिनके बुनियादी कौशल कम हैं, उन्हें आप टैबलेट जल्दी दे सकते हैं: कतार में उनका हर मिनट आधा गिना जाता है, तो उन्हें दुगुना समय तक मिल सकता है। बारी फिर भी सबकी आती है।',
    other:
      'इस चाल से {count} विद्यार्थी नहीं पहुँच पाएँगे। जिनके बुनियादी कौशल कम हैं, उन्हें आप टैबलेट जल्दी दे सकते हैं: कतार में उनका हर मिनट आधा गिना जाता है, तो उन्हें दुगुना समय तक मिल सकता है। बारी फिर भी सबकी आती है।',
  },
  'weigh.do': 'उनकी बारी जल्दी लाएँ',
  'weigh.on': 'बारी ज़रूरत से',
  'weigh.is-on': 'जिनके बुनियादी कौशल कम हैं, उनकी बारी जल्दी आती है। बारी फिर भी सबकी आती है।',
  'weigh.stop': 'बारी केवल समय से',
  'weigh.told-on': 'जिनके बुनियादी कौशल कम हैं, उनकी बारी जल्दी आती है।',
  'weigh.told-off': 'बारी केवल समय से आती है।',
} as const satisfies MessageTable<AssigningMessages>;
