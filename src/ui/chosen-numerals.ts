import type { Numerals } from '../domain/numerals.ts';
import { defaultNumerals } from '../i18n/numerals.ts';
import type { Language, ScreenSettings } from './platform.ts';

/** The digits of this screen: as chosen, else as usual for the language where the device is at home. */
export function chosenNumerals(
  { numerals }: ScreenSettings,
  language: Language,
  deviceLanguages: readonly string[],
): Numerals {
  return numerals === 'auto' ? defaultNumerals(language, deviceLanguages) : numerals;
}
