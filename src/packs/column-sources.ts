// From what a pack's files say to the rows of its columns: when a pack is installed, and when a device makes columns of
// an earlier form anew from what it has stored.
import type { LessonId, SkillId } from '../domain/ids.ts';
import { type ColumnItem, type ColumnMisconception, createItemColumns, type ItemColumns } from './columns.ts';
import type { ItemSource, LessonSource } from './format.ts';
import { type Named, namedByItem } from './text-keys.ts';

export function toColumnItem(
  source: ItemSource,
  { misconceptions }: Named = namedByItem(source),
): ColumnItem {
  const { id, skill, also, difficulty, type, parameters, challenge } = source;
  return {
    ...{ id, skill, difficulty, type, shows: misconceptions },
    ...(also && { also }),
    ...(parameters && { parameters: true }),
    ...(challenge && { challenge: true }),
  };
}

/** Enters a lesson under its skill, unless it is about a misconception. */
export function addOrdinary(lessons: Map<SkillId, LessonId[]>, { id, skill, kind }: LessonSource): void {
  if (kind === 'misconception') return;
  const own = lessons.get(skill);
  if (own) own.push(id);
  else lessons.set(skill, [id]);
}

export interface StoredSources {
  readonly items: readonly ItemSource[];
  readonly lessons: readonly LessonSource[];
  readonly misconceptions: readonly ColumnMisconception[];
}

/** The columns of a whole pack, as installing it makes them. */
export function columnsOf(stored: StoredSources, skills: readonly SkillId[]): ItemColumns {
  const lessons = new Map<SkillId, LessonId[]>();
  for (const lesson of stored.lessons) addOrdinary(lessons, lesson);
  const items = stored.items.map((item) => toColumnItem(item));
  return createItemColumns({ items, skills, lessons, misconceptions: stored.misconceptions });
}
