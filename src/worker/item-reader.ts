// From a place in a pack to what a learner sees: reads the stored source and makes the variant or the lesson.
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { LessonId, SkillId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import { createLesson, createVariant } from '../packs/variant.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';

type Read<T> = Promise<Result<T, Problem>>;

export interface ItemReader {
  readItem(open: OpenCourse, row: number, seed: number, language: string): Read<Item>;
  readLesson(open: OpenCourse, skill: SkillId, lesson: LessonId, language: string): Read<Lesson>;
}

export function createItemReader(shelf: Pick<PackShelf, 'readItem' | 'readLessons'>): ItemReader {
  return {
    readItem: async (open, row, seed, language) => {
      const { install, pack } = open.installed;
      const tag = pickLanguage(open.installed, language);
      const stored = await shelf.readItem(install, row, tag);
      if (!stored.ok) return stored;
      const { item, texts } = stored.value;
      const made = createVariant(item, { pack, seed, language: tag, text: (key) => texts[key] });
      return made.ok ? made : fail(unreadable(open, `${item.id}: ${made.problem.detail}`));
    },
    readLesson: async (open, skill, lesson, language) => {
      const tag = pickLanguage(open.installed, language);
      const stored = await shelf.readLessons(open.installed.install, skill, tag);
      if (!stored.ok) return stored;
      const { lessons, texts } = stored.value;
      const source = lessons.find((one) => one.id === lesson);
      // The pack is there, or its shelf would have said so: what its columns name and it does not hold is lost.
      if (!source) return fail(unreadable(open, `${lesson}: not there`));
      const made = createLesson(source, { language: tag, text: (key) => texts[key] });
      return made.ok ? made : fail(unreadable(open, `${lesson}: ${made.problem.detail}`));
    },
  };
}

/** Packs are checked before they are installed; what fails here is our own mistake or a damaged disk. */
const unreadable = ({ installed }: OpenCourse, detail: string): Problem => ({
  code: 'pack/damaged',
  file: installed.pack,
  faults: [{ code: 'shape', file: installed.pack, line: 0, detail }],
});
