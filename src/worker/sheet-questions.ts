// The questions of sheets, made from their sources. A class's sheets ask many of them again with other numbers: what was
// read from the shelf is kept for as long as they are made, since reading is most of the cost.
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { ItemId } from '../domain/ids.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import type { Sheet } from '../school/paper-grid.ts';
import { paperSeed } from '../school/worksheets.ts';
import { rowOf } from '../tutoring/item-index.ts';
import type { OpenCourse } from './courses.ts';
import { createItemReader } from './item-reader.ts';
import type { PaperQuestion } from './paper-api.ts';

/** Null for what a later version of the pack does not have, or cannot make. */
export type ReadQuestion = (
  open: OpenCourse,
  sheet: Pick<Sheet, 'seed' | 'language'>,
  id: ItemId,
) => Promise<PaperQuestion | null>;

export function createQuestionReader(shelf: PackShelf): ReadQuestion {
  const sources = new Map<string, ReturnType<PackShelf['readItem']>>();
  const reader = createItemReader({
    readItem: (install, row, language) => {
      const key = `${install} ${row} ${language}`;
      const source = sources.get(key) ?? shelf.readItem(install, row, language);
      sources.set(key, source);
      return source;
    },
    readLessons: (install, skill, language) => shelf.readLessons(install, skill, language),
  });
  return async (open, { seed, language }, id) => {
    const row = rowOf(open.course.index, id);
    if (row < 0) return null;
    const item = await reader.readItem(open, row, paperSeed(seed, id), language);
    return item.ok ? { item: item.value, right: rightAnswer(item.value) } : null;
  };
}
