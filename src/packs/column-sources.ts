// From what a pack's files say to the rows of its columns: when a pack is installed, and when a device makes columns of
// an earlier form anew from what it has stored.
import type { LessonId, MisconceptionId, SkillId } from '../domain/ids.ts';
import {
  type ColumnItem,
  type ColumnMisconception,
  createItemColumns,
  type ItemColumns,
  type MendingLesson,
} from './columns.ts';
import type { ItemSource, LessonSource, MisconceptionSource } from './format.ts';
import { type Named, namedByItem } from './text-keys.ts';

export function toColumnItem(
  source: ItemSource,
  { misconceptions }: Named = namedByItem(source),
): ColumnItem {
  const { id, skill, also, difficulty, type, parameters, challenge, stem } = source;
  return {
    ...{ id, skill, difficulty, type, shows: misconceptions },
    ...(also && { also }),
    ...(parameters && { parameters: true }),
    ...(challenge && { challenge: true }),
    ...(stem && { stem: { id: stem.id, part: stem.part } }),
  };
}

/** A pack's lessons, as choosing looks for them. */
export interface SortedLessons {
  /** Those of a skill itself, in pack order. */
  readonly ordinary: Map<SkillId, LessonId[]>;
  /** Those about a misconception. */
  readonly mending: Map<MisconceptionId, MendingLesson[]>;
  readonly skills: Map<LessonId, SkillId>;
}

export function createSortedLessons(): SortedLessons {
  return { ordinary: new Map(), mending: new Map(), skills: new Map() };
}

export function sortIn(sorted: SortedLessons, { id, skill, kind, misconception }: LessonSource): void {
  sorted.skills.set(id, skill);
  if (kind !== 'misconception') enter(sorted.ordinary, skill, id);
  else if (misconception) enter(sorted.mending, misconception, { lesson: id, skill });
}

function enter<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const own = lists.get(key);
  if (own) own.push(entry);
  else lists.set(key, [entry]);
}

/** A misconception with all that mends it. It may name a lesson on another one, or an ordinary lesson. */
export function toColumnMisconception(
  { id, skill, lesson }: NamedMisconception,
  { mending, skills }: SortedLessons,
): ColumnMisconception {
  const place = lesson && skills.get(lesson);
  const named = lesson && place ? [{ lesson, skill: place }] : [];
  const others = (mending.get(id) ?? []).filter((one) => one.lesson !== lesson);
  return { id, skill, lessons: [...named, ...others] };
}

type NamedMisconception = Pick<MisconceptionSource, 'id' | 'skill' | 'lesson'>;

export interface StoredSources {
  readonly items: readonly ItemSource[];
  readonly lessons: readonly LessonSource[];
  readonly misconceptions: readonly NamedMisconception[];
}

/** The columns of a whole pack, as installing it makes them. */
export function columnsOf(stored: StoredSources, skills: readonly SkillId[]): ItemColumns {
  const sorted = createSortedLessons();
  for (const lesson of stored.lessons) sortIn(sorted, lesson);
  const items = stored.items.map((item) => toColumnItem(item));
  const misconceptions = stored.misconceptions.map((one) => toColumnMisconception(one, sorted));
  return createItemColumns({ items, skills, lessons: sorted.ordinary, misconceptions });
}
