// The language of a learner as lists say it: a tag, or a word in one of the languages of the interface.
import type { BuiltInLanguage } from '../../domain/interface-language.ts';
import { nameKey } from '../person-name.ts';

const WORDS: Readonly<Record<BuiltInLanguage, readonly string[]>> = {
  en: ['English', 'Anglais', 'الإنجليزية', 'إنجليزي', 'Inglés', 'Inglês', 'Kiingereza', 'अंग्रेज़ी', 'अंग्रेजी'],
  fr: ['French', 'Français', 'الفرنسية', 'فرنسي', 'Francés', 'Francês', 'Kifaransa', 'फ़्रेंच', 'फ्रेंच', 'फ़्रांसीसी'],
  es: [
    'Spanish',
    'Espagnol',
    'Español',
    'Castellano',
    'Espanhol',
    'Castelhano',
    'الإسبانية',
    'إسباني',
    'Kihispania',
    'स्पेनिश',
    'स्पैनिश',
  ],
  pt: [
    'Portuguese',
    'Portugais',
    'Português',
    'Portuguesa',
    'Portugués',
    'البرتغالية',
    'برتغالي',
    'Kireno',
    'पुर्तगाली',
  ],
  sw: ['Swahili', 'Kiswahili', 'Souahili', 'Suajili', 'Suaíli', 'Suaíle', 'السواحلية', 'سواحيلي', 'स्वाहिली'],
  ar: ['Arabic', 'Arabe', 'العربية', 'عربي', 'Árabe', 'Kiarabu', 'अरबी'],
  hi: ['Hindi', 'हिन्दी', 'हिंदी', 'Híndi', 'Kihindi', 'الهندية', 'هندي'],
};

const KNOWN = new Map(
  Object.entries(WORDS).flatMap(([tag, words]) => words.map((word) => [nameKey(word), tag] as const)),
);

/** A language of the interface, by its tag or a word for it: enough to tell what a column without a heading is. */
export function isKnownLanguage(text: string): boolean {
  return KNOWN.has(nameKey(text)) || Object.hasOwn(WORDS, text.toLowerCase());
}

/** A tag of BCP 47 as far as it is one of language, script and region. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?$/i;

/** Null where it is no language. */
export function toLanguageTag(text: string): string | null {
  const known = KNOWN.get(nameKey(text));
  if (known !== undefined) return known;
  if (!TAG.test(text)) return null;
  const [language = '', ...others] = text.split('-');
  return [language.toLowerCase(), ...others.map(toCase)].join('-');
}

function toCase(part: string): string {
  if (part.length !== 4) return part.toUpperCase();
  return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
}
