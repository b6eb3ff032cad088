// Which digits a learner reads. Arabic is written with two sets of digits: the Maghreb uses 0 to 9, the Mashriq
// ٠ to ٩ (CLDR numbering systems), so the device's region decides unless somebody chose.
export type Numerals = 'latn' | 'arab' | 'arabext' | 'deva';

export const NUMERALS = ['latn', 'arab', 'arabext', 'deva'] as const satisfies readonly Numerals[];

const ZERO_OF: Readonly<Record<Numerals, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0, deva: 0x966 };

/** The digits usual for a language; `deviceLanguages` are BCP 47 tags that may carry the region. */
export function defaultNumerals(language: string, deviceLanguages: readonly string[]): Numerals {
  const regional = deviceLanguages.find((tag) => baseLanguage(tag) === baseLanguage(language)) ?? language;
  const usual = new Intl.NumberFormat(regional).resolvedOptions().numberingSystem;
  return NUMERALS.find((known) => known === usual) ?? 'latn';
}

/** Writes the digits 0 to 9 of a text in the chosen set, and leaves all else as it is. */
export function writeDigits(text: string, numerals: Numerals): string {
  if (numerals === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO_OF[numerals] + Number(digit)));
}

/** Writes a number as the language groups and points it, in the chosen digits. */
export function formatNumber(
  value: number,
  language: string,
  numerals: Numerals,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(`${baseLanguage(language)}-u-nu-${numerals}`, options).format(value);
}

/** `ar` of `ar-EG-u-nu-latn`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
