// What is put before the learner to decide: a plan at the third stage, when there is none of this week; else, from the
// second stage on, which of two or three different and sensible things comes next. Not while something higher is due:
// finding the start, a mended misconception, the next part of a story, an assignment, a step back, a review in its share.
import type { Reason } from '../domain/event.ts';
import type { SkillId } from '../domain/ids.ts';
import { stageOf } from './autonomy.ts';
import { STANDING } from './beliefs.ts';
import { chooseNext } from './choice.ts';
import { type Choosing, startChoosing } from './choosing.ts';
import { fresh, stepOn } from './chosen.ts';
import { skillIdAt } from './course.ts';
import { frontierOf } from './frontier.ts';
import { CHALLENGE_AIM } from './item-choice.ts';
import { plannable } from './plan.ts';
import { isPlanMade } from './planned.ts';
import type { ChoiceInput } from './policy.ts';
import { COUNT, countOf, type Progress } from './progress-state.ts';
import { daysSince, dueForReview, isReviewTurn } from './review.ts';
import type { Step } from './step.ts';

/** One of what the learner may choose, and why it is a good next step. */
export interface Offer {
  /** Place in the pack, and id. */
  readonly skill: number;
  readonly skillId: SkillId;
  readonly reason: Reason;
}

export type Decision =
  | { readonly type: 'offer'; readonly offers: readonly Offer[] }
  | { readonly type: 'plan'; readonly skills: readonly SkillId[] };

/** Fewer are no choice, more are too many to weigh. */
const OFFERS_LEAST = 2;
const OFFERS_MOST = 3;
/** Skills looked at for each kind of offer, so that the cost is bounded. */
const LOOKED_AT = 8;
/** Reasons of steps before which nothing is asked; a review goes before as well when it comes in its share. */
const GOES_BEFORE: ReadonlySet<Reason['code']> = new Set([
  ...(['finding-start', 'assigned', 'step-back'] as const),
  ...(['mends-misconception', 'checks-misconception', 'probes-misconception'] as const),
  'chosen',
  'goes-on',
]);

/** What the learner is asked now; null when the tutor goes on by itself. `next` is what would come next. */
export function decisionFor(input: ChoiceInput, next: Step = chooseNext(input)): Decision | null {
  const { progress, nowMs } = input;
  const stage = stageOf(progress);
  // The end of a pack is told before anything is asked.
  if (stage === 1 || next.type === 'finished' || isSettled(progress, next.reason)) return null;
  const choosing = startChoosing(input);
  if (next.reason.code === 'review' && isReviewTurn(choosing, dueForReview(choosing).length)) return null;
  const frontier = frontierOf(choosing);
  if (stage === 3 && !isPlanMade(progress, nowMs)) {
    const skills = plannable(choosing, frontier);
    if (skills.length >= OFFERS_LEAST) {
      return { type: 'plan', skills: skills.map((skill) => skillIdAt(input.course, skill)) };
    }
  }
  const offers = offersOf(choosing, frontier);
  return offers.length < OFFERS_LEAST ? null : { type: 'offer', offers };
}

/** The offers that `decisionFor` makes; none when nothing is to be chosen now. */
export function offerChoices(input: ChoiceInput): readonly Offer[] {
  const decision = decisionFor(input);
  return decision?.type === 'offer' ? decision.offers : [];
}

/** The choice was made, or something goes before it. Asked first, since it costs nothing. */
function isSettled(progress: Progress, { code }: Reason): boolean {
  return countOf(progress, COUNT.chosen) < 0 || GOES_BEFORE.has(code);
}

/** One of each kind first, so that they differ; then whatever there is more of. Cost O(skills + some items). */
function offersOf(choosing: Choosing, frontier: readonly number[]): readonly Offer[] {
  const open = frontier.slice(0, LOOKED_AT).map((skill) => toOpen(choosing, skill));
  const planned = open.filter((offer) => offer.reason.code === 'planned');
  // Beside something begun something new, and the other way round.
  const others = open.filter((offer) => offer.reason.code !== open[0]?.reason.code);
  const water = dueForReview(choosing)
    .slice(0, LOOKED_AT)
    .map((skill) => toWater(choosing, skill));
  const known = challengesOf(choosing).map((skill) => toChallenge(choosing, skill));
  const kinds = [open, planned, water, others, known];
  const inTurn = [...kinds.map((kind) => kind.slice(0, 1)), ...kinds].flat();
  const offers: Offer[] = [];
  for (const offer of inTurn) {
    if (offers.length === OFFERS_MOST) break;
    if (offers.some(({ skill }) => skill === offer.skill)) continue;
    if (stepOn(choosing, offer.skill, () => offer.reason) !== null) offers.push(offer);
  }
  return offers;
}

function toOpen(choosing: Choosing, skill: number): Offer {
  const skillId = skillIdAt(choosing.course, skill);
  const begun = (choosing.progress.skills.answers[skill] ?? 0) > 0;
  const code = choosing.plan.includes(skill) ? 'planned' : begun ? 'nothing-better' : 'new-skill';
  return { skill, skillId, reason: { code, skill: skillId } };
}

function toWater(choosing: Choosing, skill: number): Offer {
  const skillId = skillIdAt(choosing.course, skill);
  return {
    skill,
    skillId,
    reason: { code: 'review', skill: skillId, daysSince: daysSince(choosing, skill) },
  };
}

function toChallenge(choosing: Choosing, skill: number): Offer {
  const skillId = skillIdAt(choosing.course, skill);
  return { skill, skillId, reason: { code: 'challenge', skill: skillId } };
}

/** Secure skills with something to think about that was not just seen, the one asked longest ago first. */
function challengesOf(choosing: Choosing): readonly number[] {
  const { lastShown } = choosing.progress.skills;
  return [...choosing.beliefs.standing.keys()]
    .filter((skill) => choosing.beliefs.standing[skill] === STANDING.secure)
    .sort((a, b) => (lastShown[a] ?? 0) - (lastShown[b] ?? 0) || a - b)
    .slice(0, LOOKED_AT)
    .filter((skill) => fresh(choosing, skill, CHALLENGE_AIM, 'challenge') !== null);
}
