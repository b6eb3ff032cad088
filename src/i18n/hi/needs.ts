// Notes for translators: ../needs-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { NeedsMessages } from '../needs-messages.ts';

export const NEEDS = {
  'need.asked-help': 'मदद माँगी: {skill}। तब से बिना मदद के कोई सही उत्तर नहीं।',
  'need.feeling-low': 'बताया कि बारी मुश्किल लगी। लगातार बारियाँ: {turns}।',
  'need.absent': 'कोई बारी नहीं, और गैरहाज़िर भी नहीं लिखा। अभ्यास के छूटे दिन: {days}।',
  'need.why': 'क्यों',
  'need-rule.stuck':
    'लगातार न बने सवाल: {misses}। बिना आगे बढ़े कोशिशें: {tries}। नियम: लगातार तीन सवाल न बनें या बिना आगे बढ़े दस कोशिशें, और एक कदम पीछे जाने से भी बात न बनी हो; या आठ कोशिशें, जिनमें पिछली पाँच बिना आगे बढ़े।',
  'need-rule.only-with-help': 'सवाल जो केवल मदद से ठीक हुए: {items}, और तब से बिना मदद के कोई नहीं। नियम: दस।',
  'need-rule.misconception': 'वही गलत नियम {shown} बार दिखा। इस पर अब तक पाठ: {lessons}; यह अब भी है।',
  'need-rule.asked-help':
    'इस पर “मुझे मदद चाहिए” छुआ: {times} बार। तब से बिना मदद के कोई उत्तर सही नहीं। नियम: पिछले एक हफ़्ते में माँगी मदद।',
  'need-rule.feeling-low':
    'लगातार {turns} बारियों के अंत में “मुश्किल” वाला चित्र चुना। नियम: तीन। बच्चे से पूछा गया; कोई अंदाज़ा नहीं लगाया गया।',
  'need-rule.absent':
    'अभ्यास के दिन जिनमें बारी नहीं हुई: {days}। इनमें से {turns} या ज़्यादा दिन आधी कक्षा की बारी हुई। नियम: तीन दिन, और गैरहाज़िर न लिखा हो।',
  'need-rule.said-otherwise':
    'लगातार उत्तर जो शिक्षक की बात से अलग हैं: {items}। शिक्षक की बात अब भी मानी जाती है; उसे वापस लेना आपके हाथ में है।',
  'need-rule.guessing':
    'पिछले {of} में से {items} उत्तर इतनी जल्दी आए कि उतने में कोई पढ़ नहीं सकता। नियम: बत्तीस में से बारह।',
  'need-rule.help-only': 'पिछले {of} में से {items} सवालों में कोशिश से पहले सारी मदद खोली गई। नियम: बत्तीस में से बारह।',
  'need-rule.fading':
    'जो {of} कौशल पक्के थे, उनमें से {skills} को दोहराना है। नियम: पाँच या ज़्यादा, और उनका एक तिहाई।',
  'need-do.title': 'पाँच मिनट में',
  'need-do.stuck': '{name} के पास बैठें। छोटा पाठ दिखाएँ, फिर सवाल पूछें और सुनें कि {name} की सोच क्या है।',
  'need-do.only-with-help': 'बिना किसी मदद के सवाल पूछें, और रुकें। पहले {name} को कोशिश करने दें।',
  'need-do.misconception': '{name} से पूछें कि इनमें से कोई एक उत्तर कैसे आया। फिर छोटा पाठ दिखाएँ और सवाल पूछें।',
  'need-do.asked-help': '{name} से पूछें कि इसमें क्या मुश्किल है। छोटा पाठ इसे दूसरे ढंग से समझा सकता है।',
  'need-do.feeling-low': '{name} से अलग में पूछें कि सब कैसा चल रहा है। हो सकता है बात टैबलेट की न हो।',
  'need-do.absent':
    'पता करें कि {name} की बारी क्यों नहीं हुई: स्कूल नहीं आना, टैबलेट खाली न होना, या मन न होना। फिर अगली बारी दें।',
  'need-do.said-otherwise':
    '{name} से सवाल पूछें। फिर इस कौशल के बारे में कही बात रहने दें या कौशलों के पन्ने पर उसे वापस लें।',
  'need-do.guessing':
    '{name} के साथ मिलकर एक सवाल ज़ोर से पढ़ें। हो सकता है उसे पढ़ना मुश्किल हो, सवाल मुश्किल हो, या दिन लंबा हो।',
  'need-do.help-only': 'कोई भी इशारा खोलने से पहले {name} से पहला ख़याल पूछें, सही हो या गलत।',
  'need-do.fading': '{name} से सवाल पूछें। जो पहले आता था, उसके कुछ मिनट उसे लौटा लाते हैं।',
  'need.answers': 'पिछले उत्तर',
  'need.no-answers': 'इसके लिए दिखाने को उत्तर नहीं हैं।',
  'need.given': 'उत्तर दिया',
  'need.right': 'सही',
  'need.missed': 'अभी नहीं',
  'need.hints': 'इशारे: {count}',
  'need.question-gone': 'यह सवाल अब टैबलेट पर नहीं है।',
  'need.on-paper': 'कागज़ पर; क्या लिखा था, पता नहीं।',
  'need.lesson-show': 'छोटा पाठ दिखाएँ',
  'need.lesson-hide': 'छोटा पाठ छिपाएँ',
  'need.ask': 'पूछने के लिए एक सवाल',
  'need.show-answer': 'उत्तर दिखाएँ',
  'need.done': 'हो गया',
  'need.tomorrow': 'कल',
  'need.next-week': 'एक हफ़्ते बाद',
  'need.open-learner': '{name} का पन्ना खोलें',
  'need.close': 'बंद करें',
  'need.told-done': '{name} पर ध्यान दिया गया। कुछ और हुआ तो नाम सूची में लौट आएगा।',
  'need.told-tomorrow': '{name} का नाम कल सूची में लौट आएगा।',
  'need.told-next-week': '{name} का नाम एक हफ़्ते बाद सूची में लौट आएगा।',
  'attendance.title': 'आज कौन आया',
  'attendance.what': 'सबको आया हुआ माना जाता है। जो नहीं आए उन्हें छुएँ, फिर सहेजें।',
  'attendance.here': 'हाज़िर',
  'attendance.had-turn': 'बारी हो गई',
  'attendance.away': 'गैरहाज़िर',
  'attendance.save': 'सहेजें। गैरहाज़िर: {away}',
  'attendance.saved': 'सहेजा गया। हाज़िर: {here}, गैरहाज़िर: {away}।',
  'attendance.days': 'पहले के दिन',
  'attendance.day': 'हाज़िर: {of} में से {here}',
  'attendance.were-away': 'गैरहाज़िर: {names}',
  'attendance.file': 'हाज़िरी की फ़ाइल',
  'attendance.learner': 'विद्यार्थी',
} as const satisfies MessageTable<NeedsMessages>;
