import type { AddOnsMessages } from '../add-ons-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ADD_ONS = {
  'add-on.of-texts': '{pack}: {languages} में',
  'add-on.of-sounds': '“{pack}” के लिए आवाज़: {languages}',
  'add-on.of-both': '{pack}: {languages} में, आवाज़ के साथ',
  'add-on.of-nothing': '“{pack}” के लिए कुछ',
  'add-on.texts': '{language}: {of} में से {texts} वाक्य।',
  'add-on.rest': 'जो नहीं है, वह पैक में जैसा है वैसा ही रहता है।',
  'add-on.misfits': {
    plural: 'count',
    one: '{count} वाक्य ठीक नहीं बैठता और छोड़ दिया जाता है।',
    other: '{count} वाक्य ठीक नहीं बैठते और छोड़ दिए जाते हैं।',
  },
  'add-on.foreign': {
    plural: 'count',
    one: '{count} वाक्य दूसरे संस्करण का है और छोड़ दिया जाता है।',
    other: '{count} वाक्य दूसरे संस्करण के हैं और छोड़ दिए जाते हैं।',
  },
  'add-on.sounds': {
    plural: 'count',
    one: 'आवाज़ में {count} वाक्य: {languages}।',
    other: 'आवाज़ में {count} वाक्य: {languages}।',
  },
  'add-on.replaces': 'पैक में {languages} पहले से है: उसके अपने वाक्यों की जगह ये आते हैं।',
  'add-on.machine': 'अभी किसी शिक्षक ने नहीं पढ़ा: {languages}।',
  'add-on.for': 'यह पैक “{pack}” के संस्करण {version} के लिए है, जो इस टैबलेट पर है।',
  'add-on.installed': 'इसका संस्करण {version} यहाँ है; यह उसकी जगह लेता है।',
  'add-on.same': 'यह पहले से यहाँ है। इसे फिर लगाने पर जो खोया था वह लौट आता है।',
  'add-on.not-fitting': 'इस फ़ाइल का कुछ भी यहाँ के पैक पर ठीक नहीं बैठता।',
  'add-on.other-signer': 'ध्यान दें: इस फ़ाइल पर किसी और का हस्ताक्षर है, यहाँ वाली पर किसी और का।',
  'add-on.lost-signer': 'ध्यान दें: इस फ़ाइल पर किसी का हस्ताक्षर नहीं है। यहाँ वाली पर है।',
  'add-on.title': 'इसमें जोड़ा गया',
  'add-on.remove': 'जोड़ा हुआ हटाएँ',
  'add-on.removed': 'हटा दिया गया। पैक और सब उत्तर रखे हुए हैं।',
  'add-on.goes-too': '“{pack}” में जो जोड़ा गया था, वह भी साथ हटेगा। सब उत्तर रखे रहते हैं।',
  'add-on.remove-all': 'सब हटाएँ',
  'add-on.keep-all': 'रहने दें',
  'asked-in.title': 'भाषा',
  'asked-in.what':
    'इस बच्चे की बारी में ऐप यही भाषा बोलता है, और पैक में यह भाषा हो तो सवाल भी। यह बच्चे के साथ हर टैबलेट पर जाती है।',
  'asked-in.class-what':
    'इस कक्षा में सबके लिए एक साथ: उनकी बारी में ऐप यही भाषा बोलता है, और पैक में यह भाषा हो तो सवाल भी। किसी एक की भाषा उसके पन्ने पर तय होती है।',
  'asked-in.as-screen': 'जैसी टैबलेट की भाषा',
  'asked-in.app-not': 'ऐप {language} नहीं बोलता: सिर्फ़ सवाल इस भाषा में आते हैं।',
  'asked-in.packs-lack': 'इनमें {language} नहीं है: {packs}। इनके सवाल उस भाषा में आते हैं जो इनमें है।',
  'asked-in.class-done': 'अब इस कक्षा में सबकी भाषा {language} है।',
  'asked-in.class-as-tablet': 'अब इस कक्षा में सबकी भाषा टैबलेट वाली है।',
} as const satisfies MessageTable<AddOnsMessages>;
