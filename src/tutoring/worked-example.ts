// What a beginner looks at before a question: the same kind of task solved step by step (Sweller & Cooper 1985: example
// and problem in pairs). Another variant of the item itself, else another item of its skill, which is then not asked.
import { itemIdAt } from '../packs/columns.ts';
import { type Choosing, mix } from './choosing.ts';
import { asksHidden, variantSeed } from './item-choice.ts';
import { hashAt, isTemplate } from './item-index.ts';
import { COUNT, countOf } from './progress-state.ts';
import type { WorkedExample } from './step.ts';

/** Items that a skill has left to ask, at least, when one of them is given away. */
const LEFT_LEAST = 3;
/** Siblings looked at, so that the cost is bounded. */
const ROWS_MOST = 64;
const SEED_MASK = 0xffff;

/** Null right after a miss on the skill, where its own solution was just shown, and where nothing suits. */
export function exampleBefore(choosing: Choosing, skill: number, row: number): WorkedExample | null {
  if (hasJustMissed(choosing, skill)) return null;
  const { index } = choosing.course;
  if (isTemplate(index, row)) return exampleAt(choosing, row);
  const sibling = siblingOf(choosing, skill, row);
  return sibling === null ? null : exampleAt(choosing, sibling);
}

function hasJustMissed({ progress }: Choosing, skill: number): boolean {
  return countOf(progress, COUNT.lastSkill) === skill + 1 && countOf(progress, COUNT.missRun) > 0;
}

function exampleAt(choosing: Choosing, row: number): WorkedExample {
  const asked = variantSeed(choosing, row);
  // Another one than the question's, by whatever chance.
  const other = mix(asked, hashAt(choosing.course.index, row)) & SEED_MASK;
  const seed = other === asked ? other ^ 1 : other;
  return { row, item: itemIdAt(choosing.course.index.columns, row), seed };
}

/** What was shown lately gives nothing away; else a template, which has other variants; else the easiest of many. */
function siblingOf(choosing: Choosing, skill: number, row: number): number | null {
  const { index } = choosing.course;
  const from = index.starts[skill] ?? 0;
  const rows = index.rows.subarray(from, Math.min(from + ROWS_MOST, index.challenges[skill] ?? 0));
  const others = rows.filter((other) => other !== row && !(choosing.hides && asksHidden(choosing, other)));
  const isSeen = (other: number) => choosing.recent.has(hashAt(index, other));
  const given = others.find((other) => isTemplate(index, other)) ?? others.find(isSeen);
  if (given !== undefined) return given;
  if (others.length <= LEFT_LEAST) return null;
  const difficulty = (other: number) => index.columns.difficulty[other] ?? 0;
  return others.reduce((best, other) => (difficulty(other) < difficulty(best) ? other : best));
}
