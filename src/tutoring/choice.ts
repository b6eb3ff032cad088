// What comes next, and why. In this order: find where a new learner begins · step back for who is stuck · review in
// its share · the frontier, a lesson before a new skill's first item · what is due · an honest end with a challenge.
import type { Reason } from '../domain/event.ts';
import { type Choosing, startChoosing } from './choosing.ts';
import { skillIdAt } from './course.ts';
import { findingSkill } from './finding-start.ts';
import { frontierOf } from './frontier.ts';
import { type Aim, aimFor, isInZone, pickItem } from './item-choice.ts';
import { ask, itemOf, lessonOf } from './make-step.ts';
import type { ChoiceInput, Policy } from './policy.ts';
import { daysSince, dueForReview, isReviewTurn } from './review.ts';
import type { FinishedStep, ItemStep, LessonStep, Step } from './step.ts';
import { stepBackOf } from './stuck.ts';
import { ZONE } from './thresholds.ts';

/** So many misses in a row for each explanation that was seen ask for another one … */
const EXPLAIN_AGAIN_MISSES = 3;
/** … of who is still unlikely to know the skill: what was explained is learnt by doing, and slips need no lesson. */
const EXPLAIN_AGAIN_P = 0.4;
/** Explanations of a skill at least: of one that has a single lesson that one comes a second time. */
const EXPLAINED_LEAST = 2;
/** Items of a skill that are announced as new. */
const NEW_ITEMS = 2;
/** Knowing is expected of what was secure once, so the item may be likelier to succeed. */
const REVIEW_AIM: Aim = { low: 0.65, high: 0.95 };
/** Before anything is known, predicted success is low where an item cannot be guessed: such a one tells most. */
const FINDING_AIM: Aim = { low: 0.2, high: 0.38 };
const CHALLENGE_AIM: Aim = { low: 0.5, high: 0.8 };

/** Banyan's own policy. Deterministic for its input; about a millisecond for 500 skills. */
export const banyanPolicy: Policy = { name: 'banyan', next: chooseNext };

export function chooseNext(input: ChoiceInput): Step {
  const choosing = startChoosing(input);
  const finding = input.skipFinding ? null : findingSkill(choosing);
  if (finding !== null) {
    const step = itemOf(
      choosing,
      finding,
      pickItem(choosing, finding, FINDING_AIM),
      ask('finding-start'),
      'none',
    );
    if (step !== null) return step;
  }
  const frontier = frontierOf(choosing);
  const due = dueForReview(choosing);
  return (
    stepBack(choosing, frontier) ??
    (isReviewTurn(choosing, due.length) ? review(choosing, due, true) : null) ??
    learn(choosing, frontier, due) ??
    finish(choosing)
  );
}

function stepBack(choosing: Choosing, frontier: readonly number[]): Step | null {
  const back = stepBackOf(choosing, frontier);
  if (back === null) return null;
  const from = skillIdAt(choosing.course, back.from);
  const reason: Reason = { code: 'step-back', skill: skillIdAt(choosing.course, back.skill), from };
  const lesson = lessonAgain(choosing, back.skill, reason);
  if (lesson !== null) return lesson;
  return itemOf(
    choosing,
    back.skill,
    pickItem(choosing, back.skill, aimFor(choosing.progress)),
    () => reason,
  );
}

/** The most faded skill that has a fresh item; without `freshOnly` any item will do. */
function review(choosing: Choosing, due: readonly number[], freshOnly: boolean): ItemStep | null {
  for (const skill of due) {
    const picked = pickItem(choosing, skill, REVIEW_AIM);
    if (picked === null || (freshOnly && !picked.fresh)) continue;
    return itemOf(
      choosing,
      skill,
      picked,
      (id) => ({ code: 'review', skill: id, daysSince: daysSince(choosing, skill) }),
      'light',
    );
  }
  return null;
}

/** New and half-known skills first, as long as they have fresh items; then review; then the least lately seen. */
function learn(choosing: Choosing, frontier: readonly number[], due: readonly number[]): Step | null {
  const begin = (freshOnly: boolean): Step | null => {
    for (const skill of frontier) {
      const step = lessonFor(choosing, skill) ?? practise(choosing, skill, freshOnly);
      if (step !== null) return step;
    }
    return null;
  };
  return begin(true) ?? review(choosing, due, true) ?? begin(false) ?? review(choosing, due, false);
}

function lessonFor(choosing: Choosing, skill: number): LessonStep | null {
  const { right, lessons } = choosing.progress.skills;
  const id = skillIdAt(choosing.course, skill);
  // New is also what was only missed so far, when the start was looked for.
  if (right[skill] === 0 && lessons[skill] === 0) {
    return lessonOf(choosing, skill, { code: 'new-skill', skill: id });
  }
  const misses = choosing.progress.skills.misses[skill] ?? 0;
  return lessonAgain(choosing, skill, { code: 'easier-after-misses', skill: id, misses });
}

/** Another explanation for who goes on missing; each of the skill's lessons once, since practice then brings more. */
function lessonAgain(choosing: Choosing, skill: number, reason: Reason): LessonStep | null {
  const { misses, lessons } = choosing.progress.skills;
  const seen = lessons[skill] ?? 0;
  if ((misses[skill] ?? 0) < EXPLAIN_AGAIN_MISSES * Math.max(1, seen)) return null;
  if ((choosing.beliefs.pKnown[skill] ?? 0) >= EXPLAIN_AGAIN_P) return null;
  const variants = choosing.course.index.columns.lessons[skill] ?? 0;
  return seen < Math.max(EXPLAINED_LEAST, variants) ? lessonOf(choosing, skill, reason) : null;
}

function practise(choosing: Choosing, skill: number, freshOnly: boolean): ItemStep | null {
  const aim = aimFor(choosing.progress);
  const picked = pickItem(choosing, skill, aim);
  if (picked === null || (freshOnly && !picked.fresh)) return null;
  const misses = choosing.progress.skills.misses[skill] ?? 0;
  return itemOf(choosing, skill, picked, (id): Reason => {
    if ((choosing.progress.skills.answers[skill] ?? 0) < NEW_ITEMS) return { code: 'new-skill', skill: id };
    if (misses > 0) return { code: 'easier-after-misses', skill: id, misses };
    if (isInZone(picked.pCorrect, ZONE)) {
      // In hundredths: as much as a reason is worth to a reader, and to the wire.
      return { code: 'in-zone', skill: id, pCorrect: Math.round(picked.pCorrect * 100) / 100 };
    }
    return { code: 'nothing-better', skill: id };
  });
}

/**
 * Nothing is left to learn or to review. (Below every open skill with items lies one that can be reached, so an empty
 * frontier means that none is open.) What is offered all the same is a challenge, else any item: of what core needs
 * before the rest, and of the skill that was asked longest ago, since belief that is high everywhere tells skills apart
 * less well than time does, and the least sure one would be asked again and again.
 */
function finish(choosing: Choosing): Step {
  const { lastShown } = choosing.progress.skills;
  const { neededForCore } = choosing.course.reach;
  const longestAgo = [...lastShown.keys()].sort(
    (a, b) =>
      (neededForCore[b] ?? 0) - (neededForCore[a] ?? 0) || (lastShown[a] ?? 0) - (lastShown[b] ?? 0) || a - b,
  );
  const offer =
    anyItem(choosing, longestAgo, 'challenge', 'challenge') ??
    anyItem(choosing, longestAgo, 'ordinary', 'nothing-better');
  const why: FinishedStep['why'] = offer === null ? 'no-items' : 'all-secure';
  return { type: 'finished', why, offer };
}

/** The first fresh item over the skills, else the first of all. */
function anyItem(
  choosing: Choosing,
  skills: readonly number[],
  kind: 'ordinary' | 'challenge',
  code: 'challenge' | 'nothing-better',
): ItemStep | null {
  let stale: ItemStep | null = null;
  for (const skill of skills) {
    const picked = pickItem(choosing, skill, CHALLENGE_AIM, kind);
    const step = itemOf(choosing, skill, picked, ask(code), 'none');
    if (step !== null && picked?.fresh) return step;
    stale ??= step;
  }
  return stale;
}
