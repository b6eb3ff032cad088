// The questions of a plan as the pack makes them.
import { toCanonicalJson } from '../domain/canonical-event.ts';
import type { Item } from '../domain/item.ts';
import { type LessonPlan, nextVariant, type PlanItem } from '../school/lesson-plans.ts';
import { rowOf } from '../tutoring/item-index.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { createItemReader } from './item-reader.ts';

/** Null for one that the pack does not have any more, or that cannot be made. */
export async function readPlanItem(
  core: Core,
  open: OpenCourse,
  { item, seed }: PlanItem,
  language: string,
): Promise<Item | null> {
  const row = rowOf(open.course.index, item);
  if (row < 0) return null;
  const read = await createItemReader(core.stores.shelf).readItem(
    open,
    row,
    seed,
    await core.askedIn.here(language),
  );
  return read.ok ? read.value : null;
}

/** Variants of a template that ask the same are told apart at most so often. */
const VARIANTS_MOST = 12;

/** Looks at the questions: where two variants of an item happen to ask the same, another one takes its place. */
export async function settlePlan(
  core: Core,
  open: OpenCourse,
  plan: LessonPlan,
  language: string,
): Promise<LessonPlan> {
  const seen = new Set<string>();
  const settle = async (item: PlanItem): Promise<PlanItem> => {
    let one = item;
    for (let tries = 0; tries < VARIANTS_MOST; tries++) {
      const made = await readPlanItem(core, open, one, pickLanguage(open.installed, language));
      const asks = made === null ? null : whatIsAsked(made);
      if (asks !== null && !seen.has(asks)) {
        seen.add(asks);
        return one;
      }
      one = nextVariant(one);
    }
    return item;
  };
  const board = await settle(plan.board);
  const check: PlanItem[] = [];
  for (const item of plan.check) check.push(await settle(item));
  return { ...plan, board, check };
}

/** The same for questions that differ in the order of what there is to choose alone. */
function whatIsAsked(item: Item): string {
  const parts = Object.entries(item)
    .filter(([name]) => !BESIDE_THE_QUESTION.has(name))
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.map(toCanonicalJson).sort().join() : toCanonicalJson(value);
      return `${name} ${text}`;
    });
  return parts.sort().join('\n');
}

const BESIDE_THE_QUESTION = new Set(['id', 'seed', 'hints', 'solution', 'difficulty']);
