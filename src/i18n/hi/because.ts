// Notes for translators: ../because-messages.ts.
import type { BecauseMessages } from '../because-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BECAUSE = {
  'because.line': 'उत्तर, बारी-बारी से',
  'because.short': 'बच्चे ने जैसा उत्तर दिया, और सवाल क्यों आया',
  'because.none': 'अभी कोई बारी नहीं हुई। पहली बारी के बाद हर सवाल यहाँ अपने कारण के साथ दिखेगा।',
  'because.turn': 'बारी: {day}, {hour}',
  'because.turn-undated': 'बिना तारीख़ की बारी: घड़ी गलत थी',
  'because.older': 'पुरानी बारियाँ',
  'because.right': 'सही',
  'because.helped': 'मदद से सही',
  'because.missed': 'अभी नहीं',
  'because.skipped': 'छोड़ा',
  'because.lesson': 'पाठ',
  'because.tap': 'यह क्यों आया, देखने के लिए छुएँ।',

  'because.new-skill': 'क्योंकि “{skill}” जिन बातों पर टिका है, वे {name} को आती हैं, और इसे शुरू किया जा सकता है।',
  'because.finding-start': 'यह पता करने के लिए कि {name} की शुरुआत कहाँ से हो।',
  'because.in-zone': 'क्योंकि {name} का “{skill}” सीखना जारी है, और ऐसा सवाल {share} बार सही होता है।',
  'because.review': {
    plural: 'days',
    one: 'क्योंकि {name} ने “{skill}” का अभ्यास {days} दिन पहले किया था, और अब इसे दोहराने का समय है।',
    other: 'क्योंकि {name} ने “{skill}” का अभ्यास {days} दिन पहले किया था, और अब इसे दोहराने का समय है।',
  },
  'because.review-undated': 'क्योंकि {name} को “{skill}” पक्का आता था, और अब इसे दोहराने का समय है।',
  'because.easier-after-misses': {
    plural: 'misses',
    one: 'क्योंकि “{skill}” पर {name} से पिछला सवाल नहीं बना, इसलिए कुछ आसान या दूसरे ढंग से समझाना।',
    other: 'क्योंकि “{skill}” पर {name} से लगातार {misses} सवाल नहीं बने, इसलिए कुछ आसान या दूसरे ढंग से समझाना।',
  },
  'because.step-back': 'क्योंकि “{from}” में {name} का काम आगे नहीं बढ़ा, इसलिए एक कदम पीछे “{skill}” पर।',
  'because.step-back-misses': {
    plural: 'misses',
    one: 'क्योंकि “{from}” पर {name} से पिछला सवाल नहीं बना, इसलिए एक कदम पीछे “{skill}” पर।',
    other: 'क्योंकि “{from}” पर {name} से लगातार {misses} सवाल नहीं बने, इसलिए एक कदम पीछे “{skill}” पर।',
  },
  'because.mends-misconception': 'क्योंकि {name} के उत्तरों में एक उलझन दिखी (“{mixup}”), इसलिए ठीक उसी पर एक पाठ।',
  'because.checks-misconception': 'यह देखने के लिए कि पाठ से {name} की यह उलझन दूर हुई या नहीं: “{mixup}”।',
  'because.probes-misconception': 'यह देखने के लिए कि {name} की यह उलझन लौटी तो नहीं: “{mixup}”।',
  'because.challenge': 'क्योंकि यहाँ जो भी है, {name} को सब आता है, इसलिए “{skill}” पर कुछ मुश्किल।',
  'because.chosen': 'क्योंकि {name} ने “{skill}” चुना।',
  'because.planned': 'क्योंकि “{skill}” उस योजना में है जो {name} ने हफ़्ते के लिए बनाई।',
  'because.assigned': 'क्योंकि शिक्षक ने {name} के लिए “{skill}” तय किया।',
  'because.on-paper': '{name} ने “{skill}” कागज़ पर किया, और शिक्षक ने दर्ज किया कि क्या सही था।',
  'because.goes-on': 'क्योंकि {name} ने कई हिस्सों वाला सवाल शुरू किया है, और यह “{skill}” पर उसका अगला हिस्सा है।',
  'because.nothing-better':
    'क्योंकि {name} का “{skill}” आगे चल रहा है, और इससे ज़्यादा ठीक बैठने वाला कोई सवाल नहीं बचा।',

  'rule.title': 'नियम',
  'rule.new-skill': 'कौशल तब शुरू होता है जब वह सब आता हो जिस पर वह टिका है: {skills}।',
  'rule.new-skill-first': 'जो कौशल किसी पर नहीं टिका, उसे कभी भी शुरू कर सकते हैं।',
  'rule.finding-start':
    'शुरुआत ढूँढने वाले सवालों में से सवाल {question}। हर बार वह सवाल आता है जो सब कौशलों के बारे में सबसे ज़्यादा बताए; ज़्यादा से ज़्यादा बारह।',
  'rule.in-zone': 'जो सवाल {low} से {high} बार सही होते हैं, वे सबसे ज़्यादा सिखाते हैं।',
  'rule.review': {
    plural: 'due',
    one: 'जो पक्का था, वह {below} से नीचे जाने पर लौट आता है। तब {due} कौशल को दोहराना था।',
    other: 'जो पक्का था, वह {below} से नीचे जाने पर लौट आता है। तब {due} कौशलों को दोहराना था।',
  },
  'rule.easier-after-misses': 'सवाल न बनने पर ऐसा सवाल आता है जिसके सही होने की संभावना ज़्यादा है।',
  'rule.step-back':
    'जब कोशिशों से काम आगे न बढ़े, तो नीचे की जो बात सबसे कम पक्की है, वह पहले आती है। “{from}” {share} पर था।',
  'rule.mends-misconception': {
    plural: 'shown',
    one: 'उलझन होने की संभावना {share} थी; {shown} उत्तर में यह दिखी थी। आधे से ऊपर होते ही इसका पाठ आता है।',
    other: 'उलझन होने की संभावना {share} थी; {shown} उत्तरों में यह दिखी थी। आधे से ऊपर होते ही इसका पाठ आता है।',
  },
  'rule.checks-misconception': 'पाठ के बाद ऐसा सवाल आता है जिसमें उलझन हो तो दिख जाए।',
  'rule.probes-misconception': 'कुछ दिन बाद इसे एक बार फिर पूछा जाता है: तभी दिखता है कि उलझन सच में गई या नहीं।',
  'rule.challenge': 'जब सब पक्का हो और कुछ दोहराना न हो, तब मुश्किल सवाल दिए जाते हैं।',
  'rule.chosen':
    'विद्यार्थी जो चुने, वह आगे आता है, जब तक कोई उलझन, शिक्षक का दिया काम, एक कदम पीछे या दोहराना ज़रूरी न हो।',
  'rule.planned': 'अभी जो सीखा जा सकता है, उसमें योजना के कौशल पहले आते हैं।',
  'rule.assigned': 'शिक्षक जो तय करें, वह पक्का होने तक सबसे पहले आता है; उससे पहले केवल उलझन दूर करना।',
  'rule.on-paper': 'वर्कशीट से जो दर्ज हो, वह टैबलेट के उत्तर की तरह गिना जाता है।',
  'rule.goes-on': 'कहानी या सवाल के हिस्से एक के बाद एक, अपने क्रम में आते हैं।',
  'rule.nothing-better':
    'जब सबसे ज़्यादा सिखाने वाला कोई सवाल न हो, तो सबसे पास का लिया जाता है, जो अभी-अभी न आया हो।',

  'fact.then': 'तब क्या माना गया',
  'fact.known': '“{skill}” आता है: {share}',
  'fact.success': 'यह सवाल सही होना: {share}',
  'fact.moved': 'यह किससे बदला था',
  'fact.moved-right': '{day}: सही, {before} से {after}',
  'fact.moved-helped': '{day}: मदद से सही, {before} से {after}',
  'fact.moved-missed': '{day}: अभी नहीं, {before} से {after}',
  'fact.moved-lesson': '{day}: एक पाठ, {before} से {after}',
  'fact.undated': 'दिन पता नहीं',
  'fact.due': 'तब क्या दोहराना था',
  'fact.due-skill': '{skill}: {share}',
  'fact.title': '“{skill}”',
  'fact.instead': 'ये भी आ सकते थे: {skills}।',
  'fact.passed-over': {
    plural: 'count',
    one: 'इससे पहले का {count} सवाल उस टैबलेट पर दिखाया नहीं जा सका।',
    other: 'इससे पहले के {count} सवाल उस टैबलेट पर दिखाए नहीं जा सके।',
  },
  'fact.exact': 'जो दर्ज है उससे फिर निकाला गया: नतीजा वही आया।',

  'fact.other-version':
    'ऐप, पैक या उसका मॉडल अब दूसरा है, इसलिए उस समय की संख्याएँ फिर नहीं निकाली जा सकतीं। ऊपर का कारण तभी दर्ज हुआ था।',
  'fact.history-missing':
    'उस टैबलेट को जो पता था, उसका एक हिस्सा इस डिवाइस पर नहीं है, इसलिए उस समय की संख्याएँ यहाँ नहीं निकाली जा सकतीं। दोनों डिवाइस का काम मिलाएँ, फिर दोबारा देखें।',
  'fact.carried':
    'वह टैबलेट पासपोर्ट से या रिले के निकाले नतीजे से चला, उसके पास ख़ुद उत्तर नहीं थे। ऊपर का कारण तभी दर्ज हुआ था।',
  'fact.not-chosen': 'यह Banyan ने नहीं चुना था।',
} as const satisfies MessageTable<BecauseMessages>;
