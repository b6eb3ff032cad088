// A light placement: who is new is not made to count to five for an hour. Each question is one that is likely to be
// answered and tells most about the graph; a right answer lets all that it builds on be presumed, a miss closes what
// builds on it. It ends early, when little is left to find out or after two misses, and can be left out.
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { ordinaryCount } from './item-index.ts';
import { COUNT, countOf, hasFlag, SKILL_FLAG } from './progress-state.ts';
import { addToSet, countShared, isInSet, takeOut } from './skill-reach.ts';

/** Questions at most. */
const QUESTIONS_MOST = 12;
/** Misses in a row that end it: a child who is tired or lost is not asked on, least of all before anything went well. */
const MISSES_MOST = 3;
const FIRST_MISSES_MOST = 2;
/** Whoever has answered this many other items is known well enough. */
const OTHER_ANSWERS_MOST = 12;
/** A graph smaller than this is walked, not searched. */
const SKILLS_LEAST = 6;
/** Skills that a question must settle on average to be worth asking. */
const GAIN_LEAST = 1.75;
/** P(right) is taken as a half when this share of the graph lies unsettled below a skill … */
const HALVING_SHARE = 0.08;
const HALVING_LEAST = 2;
/** … and as more hopeful by this much a right answer in a row. */
const HOPE = 1;
/** No question is asked that is likelier to be missed than not: the first minutes should go well. */
const KIND = 0.5;

/** The skill to ask about next; null when the start is found. Cost O(skills² / 32). */
export function findingSkill(choosing: Choosing): number | null {
  const { course, progress } = choosing;
  if (!isFinding(choosing)) return null;
  const unsettled = unsettledOf(choosing);
  const halving = halvingOf(choosing);
  let best: number | null = null;
  let bestGain = GAIN_LEAST;
  for (let skill = 0; skill < progress.skillCount; skill++) {
    if (!isInSet(unsettled, skill) || ordinaryCount(course.index, skill) === 0) continue;
    if (hasFlag(progress, skill, SKILL_FLAG.blocked)) continue;
    const below = countShared(course.reach.below, skill, unsettled);
    const above = countShared(course.reach.above, skill, unsettled);
    const hope = 1 / (1 + below / halving);
    if (hope < KIND) continue;
    const gain = hope * (below + 1) + (1 - hope) * (above + 1);
    if (gain > bestGain) {
      best = skill;
      bestGain = gain;
    }
  }
  return best;
}

function isFinding({ progress }: Choosing): boolean {
  const found = countOf(progress, COUNT.found);
  const wentWell = progress.skills.flags.some((flags) => (flags & SKILL_FLAG.foundRight) !== 0);
  return (
    progress.skillCount >= SKILLS_LEAST &&
    found < QUESTIONS_MOST &&
    countOf(progress, COUNT.foundMissRun) < (wentWell ? MISSES_MOST : FIRST_MISSES_MOST) &&
    countOf(progress, COUNT.answers) - countOf(progress, COUNT.findingAnswers) - found < OTHER_ANSWERS_MOST
  );
}

/** Open skills that were never asked or may have been missed by a slip, without what builds on the other missed ones. */
function unsettledOf(choosing: Choosing): Uint32Array {
  const { course, progress, beliefs } = choosing;
  const unsettled = new Uint32Array(course.reach.words);
  const deepest = deepestRight(choosing);
  for (let skill = 0; skill < progress.skillCount; skill++) {
    if (beliefs.standing[skill] !== STANDING.open) continue;
    const isSettled = wasAsked(choosing, skill) && !mayHaveSlipped(choosing, skill, deepest);
    if (!isSettled) addToSet(unsettled, skill);
  }
  for (let skill = 0; skill < progress.skillCount; skill++) {
    const isMissed =
      (progress.skills.misses[skill] ?? 0) > 0 || hasFlag(progress, skill, SKILL_FLAG.foundWrong);
    if (isMissed && !mayHaveSlipped(choosing, skill, deepest)) {
      takeOut(unsettled, course.reach.above, skill);
    }
  }
  return unsettled;
}

/** Since the search was last taken up: what was answered before may no longer be so. */
function wasAsked({ progress }: Choosing, skill: number): boolean {
  const { answers, lastShown } = progress.skills;
  return (answers[skill] ?? 0) > 0 && (lastShown[skill] ?? 0) > countOf(progress, COUNT.findingFrom);
}

/** Missed once, though all below it stands or something as deep was right: worth a second question. */
function mayHaveSlipped({ course, progress, beliefs }: Choosing, skill: number, deepest: number): boolean {
  if (progress.skills.answers[skill] !== 1 || progress.skills.misses[skill] !== 1) return false;
  const depth = course.graph.depth[skill] ?? 0;
  return depth <= deepest || (depth > 0 && beliefs.reachable[skill] === 1);
}

/** Depth of the deepest skill that was found right; -1 when none was. */
function deepestRight({ course, progress }: Choosing): number {
  let deepest = -1;
  for (let skill = 0; skill < progress.skillCount; skill++) {
    if (!hasFlag(progress, skill, SKILL_FLAG.foundRight)) continue;
    deepest = Math.max(deepest, course.graph.depth[skill] ?? 0);
  }
  return deepest;
}

function halvingOf({ progress }: Choosing): number {
  const base = Math.max(HALVING_LEAST, progress.skillCount * HALVING_SHARE);
  return base * (1 + HOPE * countOf(progress, COUNT.rightRun));
}
