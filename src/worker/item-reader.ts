// From a place in a pack to what a learner sees: reads the stored source and makes the variant or the lesson.
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { LessonId, SkillId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Contexts, drawsContexts } from '../packs/contexts/drawing.ts';
import { createLesson, drawVariantWith } from '../packs/variant-core.ts';
import type { ExpressionMaker } from '../packs/variant-makers.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';

type Read<T> = Promise<Result<T, Problem>>;

export interface ItemReader {
  /** `language` may be a tag with region and interests (domain/locale.ts): of whom a question tells. */
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
      const contexts = drawsContexts(item) ? await loadContexts(language) : ok(undefined);
      if (!contexts.ok) return contexts;
      const text = (key: string) => texts[key];
      const algebra = item.type === 'expression' ? await loadAlgebra() : ok(null);
      if (!algebra.ok) return algebra;
      const made = drawVariantWith(algebra.value, item, {
        ...{ pack, seed, language: tag, text },
        ...(contexts.value && { contexts: contexts.value }),
      });
      return made.ok ? ok(made.value.item) : fail(unreadable(open, `${item.id}: ${made.problem.detail}`));
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

/** Names and foods of twenty regions are a file of their own, fetched with the first question that tells of them. */
async function loadContexts(tag: string): Read<Contexts> {
  try {
    return ok((await import('../packs/contexts/contexts.ts')).contextsOf(tag));
  } catch {
    return fail({ code: 'update/failed' });
  }
}

/** Needed by few packs and heavy: it comes with the first question that asks for an expression. */
async function loadAlgebra(): Read<ExpressionMaker> {
  try {
    return ok((await import('../packs/variant-expression.ts')).makeExpression);
  } catch {
    return fail({ code: 'update/failed' });
  }
}

/** Packs are checked before they are installed; what fails here is our own mistake or a damaged disk. */
const unreadable = ({ installed }: OpenCourse, detail: string): Problem => ({
  code: 'pack/damaged',
  file: installed.pack,
  faults: [{ code: 'shape', file: installed.pack, line: 0, detail }],
});
