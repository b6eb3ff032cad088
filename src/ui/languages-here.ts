// The languages that can be chosen on this tablet: those of the interface itself, then those that came as files.
import { LANGUAGES } from '../domain/interface-language.ts';
import type { LanguageFace } from '../i18n/language.ts';
import { BUILT_IN } from '../i18n/languages.ts';
import { baseLanguage } from '../i18n/numerals.ts';
import type { Language } from './platform.ts';

export interface LanguageHere extends LanguageFace {
  readonly tag: Language;
}

export const OWN_LANGUAGES: readonly LanguageHere[] = LANGUAGES.map((tag) => {
  const { name, letters } = BUILT_IN[tag];
  return { tag, name, letters };
});

/** The one that speaks a tag: itself, or the language without its region; none where nobody here does. */
export function languageHere(
  tag: string | null | undefined,
  here: readonly LanguageHere[],
): LanguageHere | undefined {
  if (!tag) return undefined;
  return here.find((one) => one.tag === tag) ?? here.find((one) => one.tag === baseLanguage(tag));
}
