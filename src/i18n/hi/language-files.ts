import type { LanguageFilesMessages } from '../language-files-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LANGUAGE_FILES = {
  'language-file.title': 'ऐप {language} में',
  'language-file.share': 'इसमें ऐप के {share} शब्द हैं।',
  'language-file.instead': 'जो नहीं है, वह {language} में दिखता है।',
  'language-file.unfit': {
    plural: 'count',
    one: '{count} वाक्य ऐप के इस संस्करण में ठीक नहीं बैठता और छोड़ दिया जाता है।',
    other: '{count} वाक्य ऐप के इस संस्करण में ठीक नहीं बैठते और छोड़ दिए जाते हैं।',
  },
  'language-file.machine': 'यह भाषा बोलने वाले किसी ने इसे अभी नहीं पढ़ा।',
  'language-file.nothing': 'इस फ़ाइल का कुछ भी ऐप के इस संस्करण में ठीक नहीं बैठता।',
  'language-file.here': 'अब {language} चुनी जा सकती है, गोल दुनिया वाले निशान से।',
  'language-file.list': 'फ़ाइल से आई भाषाएँ',
  'language-file.removed': '{language} हटा दी गई। जिसके पास यह थी, वह अब दूसरी भाषा पढ़ता है।',
} as const satisfies MessageTable<LanguageFilesMessages>;
