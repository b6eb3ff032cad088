// Where a pack could not tell one way of thinking wrong from another. A misconception that no item can show is never
// found; one that a single item shows is hard to tell from a slip, for which a second, different question is asked.
import { namedMisconceptions, PROBES, type WrongAnswers } from './coverage-wrong-answers.ts';
import type { PackContents } from './pack-contents.ts';

export interface ThinPlace {
  readonly file: string;
  readonly line: number;
  readonly detail: string;
  /** A fault of a pack that ships; otherwise a remark. */
  readonly isFault: boolean;
}

/** Misconceptions that cannot be shown or only once, wrong values that never come forth, by file and line. */
export function thinPlaces(contents: PackContents, { shownBy: byId }: WrongAnswers): readonly ThinPlace[] {
  const places: ThinPlace[] = [];
  for (const { file, line, value } of contents.misconceptions) {
    const items = byId.get(value.id) ?? [];
    if (items.length > 1) continue;
    const [only] = items;
    const detail =
      only === undefined ? `no item can show ${value.id}` : `only item ${only} can show ${value.id}`;
    places.push({ file, line, detail, isFault: only === undefined });
  }
  for (const { file, line, value } of contents.items) {
    const silent = namedMisconceptions(value).filter((id) => !byId.get(id)?.includes(value.id));
    for (const id of silent) {
      const detail = `${value.id}: ${id} comes forth in none of ${PROBES} variants`;
      places.push({ file, line, detail, isFault: false });
    }
  }
  return [...places, ...silentSkills(contents, byId)];
}

/** Skills whose own misconceptions no item of theirs shows: the tutor would look for them in other skills only. */
function silentSkills(contents: PackContents, byId: WrongAnswers['shownBy']): readonly ThinPlace[] {
  return (contents.manifest?.skills ?? []).flatMap(({ id: skill }) => {
    const own = contents.misconceptions.filter(({ value }) => value.skill === skill);
    const items = new Set<string>(
      contents.items.filter(({ value }) => value.skill === skill).map(({ value }) => value.id),
    );
    const isShown = own.some(({ value }) => byId.get(value.id)?.some((item) => items.has(item)));
    if (own.length === 0 || isShown) return [];
    const detail = `skill ${skill}: has ${own.length} misconceptions, and none of its items can show one`;
    return [{ file: 'pack.json', line: 0, detail, isFault: false }];
  });
}
