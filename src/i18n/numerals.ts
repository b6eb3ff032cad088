// Which digits a learner reads. Arabic is written with two sets of digits: the Maghreb uses 0 to 9, the Mashriq
// ٠ to ٩ (CLDR numbering systems), so the device's region decides unless somebody chose.
import { type Numerals, runsRightToLeft } from '../domain/numerals.ts';

export const NUMERALS = ['latn', 'arab', 'arabext', 'deva'] as const satisfies readonly Numerals[];

/** Asking the browser costs a slow tablet 40 ms of its start: it reads the tables of all languages. */
const ALWAYS_LATIN: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'sw']);

/** Digits that a language is also written with, the usual ones of its script first; every other has 0 to 9 alone. */
const DIGITS: Readonly<Partial<Record<string, Numerals>>> = {
  ...{ ar: 'arab', ckb: 'arab', fa: 'arabext', ur: 'arabext', ps: 'arabext', sd: 'arab' },
  ...{ hi: 'deva', mr: 'deva', ne: 'deva', mai: 'deva', bho: 'deva' },
};

export function digitsOf(language: string): readonly Numerals[] {
  const own = DIGITS[baseLanguage(language)];
  return own === undefined ? ['latn'] : [own, 'latn'];
}

/** The digits usual for a language; `deviceLanguages` are BCP 47 tags that may carry the region. */
export function defaultNumerals(language: string, deviceLanguages: readonly string[]): Numerals {
  if (ALWAYS_LATIN.has(baseLanguage(language))) return 'latn';
  const regional = deviceLanguages.find((tag) => baseLanguage(tag) === baseLanguage(language)) ?? language;
  const usual = new Intl.NumberFormat(regional).resolvedOptions().numberingSystem;
  return NUMERALS.find((known) => known === usual) ?? 'latn';
}

/** Writes a number as the language groups and points it, in the chosen digits. */
export function formatNumber(
  value: number,
  language: string,
  numerals: Numerals,
  options?: Intl.NumberFormatOptions,
): string {
  // As every language writes it.
  const isPlain = numerals === 'latn' && !options && Number.isInteger(value) && value >= 0 && value < 1000;
  if (isPlain) return String(value);
  return new Intl.NumberFormat(`${baseLanguage(language)}-u-nu-${numerals}`, options).format(value);
}

/** `ar` of `ar-EG-u-nu-latn`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** Languages of the interface or of packs that are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return runsRightToLeft(language);
}
