// Placement: who is new is not made to count to five for an hour. Each question is the one after which the learner's
// level is likely to be known best, among those that are not too likely to be missed. It ends when the level is known
// well enough, after misses in a row, or after twelve; it can be left out, and taken up later. docs/decisions/placement.md
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { canBeAsked } from './item-choice.ts';
import { ordinaryCount } from './item-index.ts';
import { placeIn, type Telling, tellingOf } from './placing.ts';
import { anyHasFlag, COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';
import { QUESTIONS_MOST } from './thresholds.ts';

/** Questions before it may end because the level is known … */
const QUESTIONS_LEAST = 3;
/** … which it is from this standard deviation on, in layers of the graph: four in five lie within one. */
const SURE_LAYERS = 0.7;
/** Misses in a row that end it: a child who is tired or lost is not asked on. */
const MISSES_MOST = 4;
/** Whoever has answered this many other items since is known well enough. */
const OTHER_ANSWERS_MOST = 12;
/** Who did without it may take it up as long as no more than this share of the skills was ever asked. */
const SEEN_MOST = 0.5;
/** A graph smaller than this is walked, not searched. */
const SKILLS_LEAST = 6;
/** Questions that are likelier to be missed than this cost more than they tell: the first minutes should go well. */
const KIND = 0.4;
/** … and what is asked before anything went well should be likelier to go well than not. */
const FIRST_KIND = 0.6;
const UNKIND_COST = 4;
/** Of questions that tell the same, the one on which more builds. */
const BUILT_ON = 0.001;

/** The skill to ask about next; null when the start is found. Cost O(skills + grid). */
export function findingSkill(choosing: Choosing): number | null {
  const { course, progress, beliefs } = choosing;
  if (!isFinding(progress)) return null;
  const placing = beliefs.placing ?? placeIn(course, progress);
  if (countOf(progress, COUNT.found) >= QUESTIONS_LEAST && placing.sd < SURE_LAYERS) return null;
  const kind = anyHasFlag(progress, SKILL_FLAG.foundRight) ? KIND : FIRST_KIND;
  const tellings: Telling[] = [];
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [skill, layer] of course.graph.depth.entries()) {
    if (ordinaryCount(course.index, skill) === 0 || isSettled(progress, beliefs.standing, skill)) continue;
    if (hasFlag(progress, skill, SKILL_FLAG.blocked)) continue;
    tellings[layer] ??= tellingOf(placing, layer);
    const { pRight, variance } = tellings[layer];
    const builtOn = course.graph.dependents[skill]?.length ?? 0;
    const left = variance / (placing.sd * placing.sd);
    const cost = left + UNKIND_COST * Math.max(0, kind - pRight) - BUILT_ON * builtOn;
    // Last, since it looks at items: whoever has none of this skill to be asked is asked about another.
    if (cost >= bestCost || !canBeAsked(choosing, skill)) continue;
    best = skill;
    bestCost = cost;
  }
  return best;
}

function isFinding(progress: Progress): boolean {
  const found = countOf(progress, COUNT.found);
  return (
    progress.skillCount >= SKILLS_LEAST &&
    found < QUESTIONS_MOST &&
    countOf(progress, COUNT.foundMissRun) < MISSES_MOST &&
    (otherAnswers(progress) < OTHER_ANSWERS_MOST || (found === 0 && isMostlyNew(progress)))
  );
}

/** Since the search was last taken up. */
function otherAnswers(progress: Progress): number {
  return (
    countOf(progress, COUNT.answers) -
    countOf(progress, COUNT.findingAnswers) -
    countOf(progress, COUNT.found)
  );
}

function isMostlyNew({ skills, skillCount }: Progress): boolean {
  return skills.answers.reduce((seen, answers) => seen + (answers > 0 ? 1 : 0), 0) <= skillCount * SEEN_MOST;
}

/** Was asked already, or is secure by what was practised, or as the teacher says. */
function isSettled(progress: Progress, standing: Uint8Array, skill: number): boolean {
  if (standing[skill] === STANDING.secure) return true;
  // What was answered without a look told nothing, and would tell nothing again.
  const last = progress.skills.lastShown[skill] ?? 0;
  const isOfThisSearch = last > countOf(progress, COUNT.findingFrom);
  if (isOfThisSearch && countOf(progress, COUNT.shown) - last < QUESTIONS_MOST) return true;
  return hasFlag(progress, skill, SKILL_FLAG.foundRight | SKILL_FLAG.foundWrong);
}
