import type { Numerals } from '../domain/numerals.ts';
import { defaultNumerals, digitsOf } from '../i18n/numerals.ts';
import type { Language, ScreenSettings } from './platform.ts';

/** The digits of this screen: as chosen, where the language has them, else as usual for it where the device is at home. */
export function chosenNumerals(
  { numerals }: ScreenSettings,
  language: Language,
  deviceLanguages: readonly string[],
): Numerals {
  const chosen = digitsOf(language).find((one) => one === numerals);
  return chosen ?? defaultNumerals(language, deviceLanguages);
}
