// The languages that can be chosen on this tablet: those of the interface itself, then those that came as files.
import { effect } from '@preact/signals';
import { LANGUAGES } from '../domain/interface-language.ts';
import { parseLanguage } from '../domain/locale.ts';
import { BUILT_IN } from '../i18n/languages.ts';
import { baseLanguage } from '../i18n/numerals.ts';
import type { BroughtLanguage } from '../worker/pack-files-api.ts';
import type { LanguageHere, Platform } from './platform.ts';
import type { Signals } from './signals.ts';

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

/** What is brought or removed can be chosen, or no more, at once and at the next start. */
export function followLanguages(
  { device, languages }: Signals,
  platform: Pick<Platform, 'keepLanguages'>,
): void {
  effect(() => {
    const view = device.value;
    if (view?.state.type !== 'ready') return;
    const brought = toLanguagesHere(view.languages);
    const here = [...OWN_LANGUAGES, ...brought];
    if (JSON.stringify(here) === JSON.stringify(languages.peek())) return;
    languages.value = here;
    platform.keepLanguages(brought);
  });
}

/** The interface's own words for a language are not replaced by a file. */
function toLanguagesHere(brought: readonly BroughtLanguage[]): readonly LanguageHere[] {
  return brought
    .filter(({ tag }) => !OWN_LANGUAGES.some((own) => own.tag === tag))
    .map(({ tag, face, letters }) => ({ tag, name: face, letters }));
}

/** Reads what was kept, one by one. */
export function parseLanguagesHere(stored: unknown): readonly LanguageHere[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const { tag, name, letters } = (one ?? {}) as Readonly<Record<string, unknown>>;
    const isRead = typeof tag === 'string' && typeof name === 'string' && typeof letters === 'string';
    return isRead && parseLanguage(tag) !== undefined ? [{ tag, name, letters }] : [];
  });
}
