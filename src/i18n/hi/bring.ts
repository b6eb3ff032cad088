import type { BringMessages } from '../bring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BRING = {
  'bring.title': 'दूसरे प्रोग्राम से सवाल',
  'bring.what':
    'GIFT, Moodle XML, QTI या तालिका (CSV) की फ़ाइल। कुछ भी लगाने से पहले आप देखते हैं कि हर सवाल का क्या बनता है।',
  'bring.pick': 'फ़ाइल चुनें',
  'bring.table': 'स्प्रेडशीट में लिखे सवाल',
  'bring.table-what': 'तालिका लें, हर पंक्ति में एक सवाल लिखें, उसे CSV में सहेजें और यहाँ चुनें।',
  'bring.empty': 'खाली तालिका',
  'bring.example': 'उदाहरणों वाली तालिका',
  'bring.reading': 'पढ़ा जा रहा है…',
  'bring.items': { plural: 'count', one: '{count} सवाल', other: '{count} सवाल' },
  'bring.skills': { plural: 'count', one: '{count} कौशल', other: '{count} कौशल' },
  'bring.format': 'इस रूप में पढ़ें',
  'bring.format.gift': 'GIFT',
  'bring.format.csv': 'तालिका (CSV)',
  'bring.format.qti': 'QTI',
  'bring.format.moodle-xml': 'Moodle XML',
  'bring.name': 'पैक का नाम',
  'bring.again': 'यह नाम रखें',
  'bring.open': 'पैक खोलें',
  'bring.lines': 'हर सवाल का क्या बना',
  'bring.all-carried': 'सब वैसे ही आए जैसे थे।',
  'bring.outcome': '{outcome}: {count}',
  'bring.more': { plural: 'count', one: '{count} और दिखाएँ', other: '{count} और दिखाएँ' },
} as const satisfies MessageTable<BringMessages>;
