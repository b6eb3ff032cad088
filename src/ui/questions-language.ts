// In which language a learner is asked: one that the interface speaks, or one that only packs have.
import type { DeviceView, TurnView } from '../worker/views.ts';
import type { LanguageHere } from './platform.ts';

/** Languages that packs on this tablet have and the interface does not. */
export function packLanguages(
  device: DeviceView | undefined,
  spoken: readonly LanguageHere[],
): readonly string[] {
  const here = (device?.packs ?? []).filter(({ state }) => state.type !== 'offered');
  const tags = here.flatMap(({ languages }) => languages.map(({ tag }) => tag));
  return [...new Set(tags)].filter((tag) => !spoken.some((known) => known.tag === tag)).sort();
}

/** What a turn's questions are said in; null where it is the language of the screen. */
export function askedIn(
  turn: TurnView | undefined,
  device: DeviceView | undefined,
  spoken: readonly LanguageHere[],
): string | null {
  const wanted = turn?.type === 'running' ? turn.learner.language : null;
  return wanted !== null && packLanguages(device, spoken).includes(wanted) ? wanted : null;
}
