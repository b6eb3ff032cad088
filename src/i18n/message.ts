// A message is data that a translator can read: words with {places}, or one wording per plural category.
import type { Numerals } from '../domain/numerals.ts';
import { baseLanguage, formatNumber, isRightToLeft } from './numerals.ts';

export type Message =
  | string
  /** By the plural category of `{plural}`; a category that a language lacks falls back to `other`. */
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
      readonly plural: string;
      readonly other: string;
    });

export type Facts = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly language: string;
  readonly numerals: Numerals;
}

/** Puts facts into a message's places: numbers in the language's own way, a place without fact stays visible. */
export function fillMessage(message: Message, facts: Facts, speech: Speech): string {
  const filled = wordingOf(message, facts, speech.language).replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return place;
    if (typeof fact === 'number') return formatNumber(fact, speech.language, speech.numerals);
    return runsAgainst(fact, speech.language) ? `${ISOLATE}${fact}${ISOLATE_END}` : fact;
  });
  const language = baseLanguage(speech.language);
  if (filled.startsWith(ISOLATE) && filled.indexOf(ISOLATE_END) < filled.length - 1)
    return `${isRightToLeft(language) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${filled}`;
  if (language === 'fr') return keepMarks(filled);
  // The percent sign goes with the digits.
  return language === 'ar' && speech.numerals === 'latn' ? filled.replaceAll('٪', '%') : filled;
}

/** French sets a space before `:` and `?` and inside « »; a line must not break there. */
function keepMarks(french: string): string {
  return french.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}

/** Unicode's first-strong isolate: a name of the other direction leaves the sentence around it in order. */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';
/** Where text finds its own direction (`dir="auto"`), a name at the beginning would decide for the whole sentence. */
const RIGHT_TO_LEFT = '\u200f';
const LEFT_TO_RIGHT = '\u200e';
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const LEFT_TO_RIGHT_LETTER = /\p{Script=Latin}|\p{Script=Devanagari}|\p{Script=Ethiopic}/u;

function runsAgainst(fact: string, language: string): boolean {
  return (isRightToLeft(language) ? LEFT_TO_RIGHT_LETTER : RIGHT_TO_LEFT_LETTER).test(fact);
}

function wordingOf(message: Message, facts: Facts, language: string): string {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(language).select(Number(facts[message.plural] ?? 0));
  return message[category] ?? message.other;
}
