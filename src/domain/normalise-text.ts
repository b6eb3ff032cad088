// When are two texts the same answer? `normaliseText` drops what no teacher marks (case, marks of vowels that Arabic
// leaves out, kinds of apostrophe); `foldText` drops also what is a slip and no other word (accents, hamza).
import { toAsciiDigits } from './numerals.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u0060\u00b4\uff07]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Between letters a hyphen parts words as a space does (ice-cream, ice cream); before a digit it is a minus. */
const WORD_BREAKS = /(?<=[\p{L}\p{M}])\s*-\s*(?=\p{L})|\s+/gu;
const QUOTES = /["\u00ab\u00bb\u201c-\u201f\u2039\u203a]/g;
const OUTER_PUNCTUATION = /^[\s.,;:!?\u00a1\u00bf]+|[\s.,;:!?\u060c\u061b\u061f\u06d4\u0964\u0965\u2026]+$/g;

/** Tatweel stretches a word; harakat are written for beginners and left out by everyone else. */
const ARABIC_OPTIONAL = /[\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
/** One letter that keyboards of different countries write with different characters. */
const ARABIC_SAME: Readonly<Record<string, string>> = {
  '\u0671': '\u0627', // alef wasla
  '\u0649': '\u064a', // alef maqsura, which Egypt also writes for a final ya
  '\u06cc': '\u064a', // Farsi ya
  '\u06a9': '\u0643', // keheh
  '\u06c1': '\u0647', // heh goal
  '\u06be': '\u0647', // heh doachashmee
};
/** Letters that learners confuse or leave bare: seats of hamza, ta marbuta. */
const ARABIC_ALIKE: Readonly<Record<string, string>> = {
  '\u0622': '\u0627',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0624': '\u0648',
  '\u0626': '\u064a',
  '\u0629': '\u0647',
  '\u0621': '',
};
/** Latin letters that do not decompose into a base and an accent. */
const LATIN_ALIKE: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ŋ: 'n',
  ɛ: 'e',
  ɔ: 'o',
};

/** What two answers must share to be the same, written alike. Punctuation around is kept when there is nothing else. */
export function normaliseText(text: string): string {
  const alike = writeAlike(text);
  return alike.replace(OUTER_PUNCTUATION, '') || alike.trim();
}

/** Of a normalised text, what is left without accents, hamza, nukta and apostrophes. */
export function foldText(normalised: string): string {
  return normalised
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/[œæøłđıɓɗƙŋɛɔ]/g, (letter) => LATIN_ALIKE[letter] ?? letter)
    .replace(/[\u0621-\u0626\u0629]/g, (letter) => ARABIC_ALIKE[letter] ?? letter)
    .replaceAll('\u0901', '\u0902') // chandrabindu and anusvara
    .replaceAll('\u093c', '') // nukta
    .replaceAll("'", '');
}

function writeAlike(text: string): string {
  return toAsciiDigits(text.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(ARABIC_OPTIONAL, '')
    .replace(/[\u0649\u0671\u06a9\u06be\u06c1\u06cc]/g, (letter) => ARABIC_SAME[letter] ?? letter)
    .replace(WORD_BREAKS, ' ')
    .normalize('NFC');
}
