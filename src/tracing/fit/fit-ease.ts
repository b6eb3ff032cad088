// How easy skills and items are, fitted beside the ability of who answered: a logistic model of one parameter an item
// (Rasch 1960) whose abilities are estimated as answers come in, as they will be on a tablet.
import { type ResponseEase, toEaseGrid } from '../response/response-parameters.ts';
import { type Answers, type AnswerVocabulary, learnersOf, rightUnaided } from './answers.ts';

/** Answers' worth of the overall share that a skill's share is mixed with. */
const SKILL_DOUBT = 20;
/** Precision of the belief that an item is as easy as its skills, in units of p(1 − p). */
const ITEM_DOUBT = 1.5;
const PASSES = 4;

/** Fits to what was right without help. Values lie on the grid of a model file. */
export function fitEase(
  answers: Answers,
  { skills, items }: Pick<AnswerVocabulary, 'skills' | 'items'>,
): ResponseEase {
  const base = Math.fround(logit(shareRight(answers)));
  const skill = fitSkills(answers, skills.length, base);
  const item = new Float64Array(items.length);
  for (let pass = 0; pass < PASSES; pass++) stepItems(answers, skill, item, base);
  return { base, skill, item: Float32Array.from(item, toEaseGrid) };
}

/** Mean ease of the skills that are known, the overall one when none is. */
export function meanEase(skill: ArrayLike<number>, set: readonly number[], base: number): number {
  let sum = 0;
  let count = 0;
  for (const each of set) {
    if (each < 0) continue;
    sum += skill[each] ?? 0;
    count++;
  }
  return count > 0 ? sum / count : base;
}

function shareRight(answers: Answers): number {
  let rights = 0;
  for (let row = 0; row < answers.rows; row++) rights += rightUnaided(answers, row);
  return (rights + 0.5) / (answers.rows + 1);
}

function fitSkills(answers: Answers, count: number, base: number): Float32Array {
  const rows = new Float64Array(count);
  const rights = new Float64Array(count);
  for (let row = 0; row < answers.rows; row++) {
    const set = answers.skillSets[answers.skillSet[row] ?? 0] ?? [];
    for (const skill of set) {
      if (skill < 0) continue;
      rows[skill] = (rows[skill] ?? 0) + 1 / set.length;
      rights[skill] = (rights[skill] ?? 0) + rightUnaided(answers, row) / set.length;
    }
  }
  const share = 1 / (1 + Math.exp(-base));
  return Float32Array.from(rights, (right, skill) =>
    toEaseGrid(logit((right + SKILL_DOUBT * share) / ((rows[skill] ?? 0) + SKILL_DOUBT))),
  );
}

/** One Newton step for all items, abilities running along. */
function stepItems(answers: Answers, skill: Float32Array, ease: Float64Array, base: number): void {
  const { item, skillSet, skillSets } = answers;
  const slope = new Float64Array(ease.length);
  const bend = new Float64Array(ease.length);
  for (const [from, to] of learnersOf(answers)) {
    let ability = 0;
    for (let row = from; row < to; row++) {
      const at = item[row] ?? -1;
      const expected =
        meanEase(skill, skillSets[skillSet[row] ?? 0] ?? [], base) + (at < 0 ? 0 : (ease[at] ?? 0));
      const p = 1 / (1 + Math.exp(-expected - ability));
      const residual = rightUnaided(answers, row) - p;
      if (at >= 0) {
        slope[at] = (slope[at] ?? 0) + residual;
        bend[at] = (bend[at] ?? 0) + p * (1 - p);
      }
      ability += residual * Math.max(0.05, 1 / (1 + 0.25 * (row - from + 1)));
    }
  }
  for (let at = 0; at < ease.length; at++) {
    const is = ease[at] ?? 0;
    ease[at] = is + ((slope[at] ?? 0) - ITEM_DOUBT * is) / ((bend[at] ?? 0) + ITEM_DOUBT);
  }
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
