// Several things said one after the other. What stands between them belongs to the language: commas and the last “and” of a
// list, the stop at the end of a sentence. Nothing on a screen is joined by hand (tests/i18n/no-words-in-code.test.ts).
import { baseLanguage } from './numerals.ts';

/** Making one reads the browser's tables. */
const lists = new Map<string, Intl.ListFormat>();

/** As the language lists them, empty ones left out. */
export function toListText(parts: readonly string[], language: string): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'unit' });
  lists.set(language, list);
  return list.format(parts.filter((part) => part !== ''));
}

/** Languages in Devanagari end a sentence with a stroke; all others here with a point. */
const WITH_DANDA = new Set(['hi', 'mr', 'ne', 'mai', 'bho']);
const ENDED = /[.?!:؟…।۔]["'»”’)\u2069]*$/;

/** To be read aloud: each a sentence with its end, empty ones left out. */
export function toSaidText(sentences: readonly (string | null | undefined)[], language: string): string {
  const stop = WITH_DANDA.has(baseLanguage(language)) ? '।' : '.';
  return sentences
    .flatMap((sentence) => (sentence ? [sentence.trim()] : []))
    .filter((sentence) => sentence !== '')
    .map((sentence) => (ENDED.test(sentence) ? sentence : `${sentence}${stop}`))
    .join(' ');
}
