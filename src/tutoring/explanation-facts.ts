// The facts behind a choice, as they were when it was made: what was believed, what was due, which answers had moved
// that belief, and the rule that was followed, as a code with its facts; the interface makes sentences of it.
import type { EventOf, Reason, StoredEvent } from '../domain/event.ts';
import type { ItemId, LessonId, MisconceptionId, SkillId, StreamId } from '../domain/ids.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { STANDING } from './beliefs.ts';
import { type Choosing, startChoosing } from './choosing.ts';
import { type Course, skillIdAt, skillOf } from './course.ts';
import { timeOf } from './event-time.ts';
import { frontierOf } from './frontier.ts';
import { isGentle } from './gentle-turn.ts';
import { heldMisconceptions } from './misconception-states.ts';
import type { ChoiceInput } from './policy.ts';
import { applyProgress, createProgress } from './progress.ts';
import { COUNT, countOf } from './progress-state.ts';
import { daysSince, dueForReview } from './review.ts';
import type { ItemStep, LessonStep } from './step.ts';
import { THIRSTY_P, ZONE } from './thresholds.ts';

export interface DueSkill {
  readonly skill: SkillId;
  readonly pKnown: number;
  /** 0 when it is not known. */
  readonly daysSince: number;
}

/** An answer or a lesson that moved what is believed of the skill. */
export interface Moved {
  readonly stream: StreamId;
  readonly sequence: number;
  /** 0 when it is not known. */
  readonly atMs: number;
  readonly by:
    | { readonly type: 'answer'; readonly item: ItemId; readonly correct: boolean; readonly helped: boolean }
    | { readonly type: 'lesson'; readonly lesson: LessonId };
  readonly before: number;
  readonly after: number;
}

/** What was followed, with the numbers that decided. */
export type Rule =
  | { readonly code: 'new-skill'; readonly builtOn: readonly SkillId[] }
  | { readonly code: 'finding-start'; readonly question: number }
  | { readonly code: 'in-zone'; readonly pCorrect: number; readonly low: number; readonly high: number }
  | { readonly code: 'review'; readonly below: number; readonly due: number; readonly daysSince: number }
  | { readonly code: 'easier-after-misses'; readonly misses: number }
  | { readonly code: 'step-back'; readonly from: SkillId; readonly misses: number; readonly pFrom: number }
  | {
      readonly code: 'mends-misconception' | 'checks-misconception' | 'probes-misconception';
      readonly misconception: MisconceptionId;
      /** How likely it was that the learner holds it, and how often answers had shown it; 0 when nothing speaks for it. */
      readonly pHeld: number;
      readonly shown: number;
    }
  | {
      readonly code:
        | 'challenge'
        | 'chosen'
        | 'planned'
        | 'assigned'
        | 'on-paper'
        | 'goes-on'
        | 'nothing-better';
    };

export interface ExplanationFacts {
  /** When it was chosen; 0 when the clock was not to be trusted. */
  readonly atMs: number;
  /** P(known) of the skill, and P(right) of the item; null for a lesson. */
  readonly pKnown: number;
  readonly pCorrect: number | null;
  /** For review, the most faded first. */
  readonly due: readonly DueSkill[];
  /** The newest last. */
  readonly moved: readonly Moved[];
  readonly rule: Rule;
  /** Chosen in a gentle turn (gentle-turn.ts). */
  readonly gentle?: true;
  /** What came before by the rules, and could not be shown. */
  readonly passedOver: readonly (ItemId | LessonId)[];
}

const DUE_MOST = 5;
const MOVED_MOST = 4;
const ALTERNATIVES_MOST = 3;
/** Less than this moves nothing that a person would see. */
const MOVED_LEAST = 0.005;

export function factsOf(
  input: ChoiceInput,
  step: ItemStep | LessonStep,
  { moved, passedOver }: Pick<ExplanationFacts, 'moved' | 'passedOver'>,
): ExplanationFacts {
  const choosing = startChoosing(input);
  const due = dueForReview(choosing);
  return {
    atMs: input.nowMs,
    pKnown: choosing.beliefs.pKnown[step.skill] ?? 0,
    pCorrect: step.type === 'item' ? step.pCorrect : null,
    due: due.slice(0, DUE_MOST).map((skill) => ({
      skill: skillIdAt(input.course, skill),
      pKnown: choosing.beliefs.pKnown[skill] ?? 0,
      daysSince: daysSince(choosing, skill),
    })),
    moved,
    rule: ruleOf(choosing, step.reason, due.length),
    ...(isGentle(input.progress) && { gentle: true as const }),
    passedOver,
  };
}

/** Skills of the frontier that waited while this one came. */
export function alternativesOf(input: ChoiceInput, step: ItemStep | LessonStep): readonly SkillId[] {
  return frontierOf(startChoosing(input))
    .filter((skill) => skill !== step.skill)
    .slice(0, ALTERNATIVES_MOST)
    .map((skill) => skillIdAt(input.course, skill));
}

/** Folds a learner's events, and looks at one skill before and after whatever bears on it; none for -1. */
export function foldWithMoves(course: Course, events: readonly StoredEvent[], skill: number) {
  const id = skill < 0 ? null : skillIdAt(course, skill);
  const progress = createProgress(course);
  const moved: Moved[] = [];
  for (const event of withStandingPaper(events)) {
    const by = id === null ? null : bearing(course, id, event);
    const before = by === null ? 0 : course.model.pKnown(progress.model, skill, 0);
    applyProgress(course, progress, event);
    if (by === null) continue;
    const after = course.model.pKnown(progress.model, skill, 0);
    if (Math.abs(after - before) < MOVED_LEAST) continue;
    const { stream, sequence } = event;
    moved.push({ stream, sequence, atMs: timeOf(event), by, before, after });
  }
  return { progress, moved: moved.slice(-MOVED_MOST) };
}

function bearing(course: Course, skill: SkillId, event: StoredEvent): Moved['by'] | null {
  if (!isKnownEvent(event) || !('pack' in event) || event.pack !== course.pack) return null;
  if (event.type === 'lesson-seen' && event.skill === skill) return { type: 'lesson', lesson: event.lesson };
  if (event.type !== 'answered' || !event.skills.includes(skill)) return null;
  return { type: 'answer', item: event.item, correct: event.correct, helped: isHelped(event) };
}

const isHelped = ({ attempt, hints, with: other }: EventOf<'answered'>): boolean =>
  attempt > 1 || hints > 0 || other !== undefined;

/** The same for every reason, complete by type. */
function ruleOf(choosing: Choosing, reason: Reason, due: number): Rule {
  const { course, progress, beliefs } = choosing;
  const place = skillOf(course, reason.skill);
  switch (reason.code) {
    case 'new-skill':
      return { code: reason.code, builtOn: standingBelow(choosing, place) };
    case 'finding-start':
      return { code: reason.code, question: countOf(progress, COUNT.found) + 1 };
    case 'in-zone':
      return { code: reason.code, pCorrect: reason.pCorrect, low: ZONE.low, high: ZONE.high };
    case 'review':
      return { code: reason.code, below: THIRSTY_P, due, daysSince: reason.daysSince };
    case 'easier-after-misses':
      return { code: reason.code, misses: reason.misses };
    case 'step-back': {
      const from = skillOf(course, reason.from);
      const misses = progress.skills.misses[from] ?? 0;
      return { code: reason.code, from: reason.from, misses, pFrom: beliefs.pKnown[from] ?? 0 };
    }
    case 'mends-misconception':
    case 'checks-misconception':
    case 'probes-misconception': {
      const { misconception } = reason;
      const held = heldMisconceptions(course, progress, choosing.nowMs).find(
        (one) => one.misconception === misconception,
      );
      return { code: reason.code, misconception, pHeld: held?.pHeld ?? 0, shown: held?.shown ?? 0 };
    }
    default:
      return { code: reason.code };
  }
}

/** What the skill builds on, and what of it stands. */
function standingBelow({ course, beliefs }: Choosing, skill: number): readonly SkillId[] {
  const below = course.graph.prerequisites[skill] ?? [];
  return below
    .filter((each) => (beliefs.standing[each] ?? 0) >= STANDING.presumed)
    .map((each) => skillIdAt(course, each));
}
