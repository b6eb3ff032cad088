// In which language a learner is asked: one that the interface speaks, or one that only packs have.
import { baseLanguage } from '../i18n/numerals.ts';
import type { DeviceView, TurnView } from '../worker/views.ts';
import type { LanguageHere } from './platform.ts';

/** Languages that packs on this tablet have and the interface does not. */
export function packLanguages(
  device: DeviceView | undefined,
  spoken: readonly LanguageHere[],
): readonly string[] {
  const tags = packsHere(device).flatMap(({ languages }) => languages.map(({ tag }) => tag));
  return [...new Set(tags)].filter((tag) => !spoken.some((known) => known.tag === tag)).sort();
}

/** What a learner can have as a language: those of the interface, its own and brought ones, then those of packs alone. */
export function learnersLanguages(
  device: DeviceView | undefined,
  spoken: readonly LanguageHere[],
): readonly string[] {
  return [...spoken.map(({ tag }) => tag), ...packLanguages(device, spoken)];
}

/** Titles of the packs on this tablet that have no text in it: their questions come in a language that they have. */
export function packsWithout(device: DeviceView | undefined, tag: string): readonly string[] {
  const has = (one: string) => one === tag || one === baseLanguage(tag);
  return packsHere(device)
    .filter(({ languages }) => !languages.some((one) => has(one.tag)))
    .map(({ title }) => title);
}

const packsHere = (device: DeviceView | undefined) =>
  (device?.packs ?? []).filter(({ state }) => state.type !== 'offered');

/** What a turn's questions are said in; null where it is the language of the screen. */
export function askedIn(
  turn: TurnView | undefined,
  device: DeviceView | undefined,
  spoken: readonly LanguageHere[],
): string | null {
  const wanted = turn?.type === 'running' ? turn.learner.language : null;
  return wanted !== null && packLanguages(device, spoken).includes(wanted) ? wanted : null;
}
