// A message is data that a translator can read: words with {places}, or one wording per plural category.
import { formatNumber, type Numerals } from './numerals.ts';

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
  return wordingOf(message, facts, speech.language).replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return place;
    return typeof fact === 'number' ? formatNumber(fact, speech.language, speech.numerals) : fact;
  });
}

function wordingOf(message: Message, facts: Facts, language: string): string {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(language).select(Number(facts[message.plural] ?? 0));
  return message[category] ?? message.other;
}
