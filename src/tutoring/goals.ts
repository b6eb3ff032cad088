// Today's goal: two or three that are small and honest. Each fits the turn and is what the tutor would bring anyway, so
// that wanting it is the learner's and reaching it is no accident. Not reached is no failure: it is there again tomorrow.
import type { EventBody, Reason } from '../domain/event.ts';
import type { PackId, SkillId } from '../domain/ids.ts';
import { type GoalKind, parseGoalKind } from '../domain/self-asked.ts';
import { startChoosing } from './choosing.ts';
import { bump, saturate } from './counting.ts';
import { type Course, skillIdAt, skillOf } from './course.ts';
import { GROWTHS, type Growth, growthsAt, toGrowth } from './growth.ts';
import type { ChoiceInput } from './policy.ts';
import { markSecured } from './progress.ts';
import { fromSnapshot, toSnapshot } from './progress-snapshot.ts';
import { COUNT, type Progress } from './progress-state.ts';
import { dueForReview } from './review.ts';

export interface Goal {
  readonly kind: GoalKind;
  readonly pack: PackId;
  readonly skills: readonly SkillId[];
  /** So many questions, so many skills that get water; or what the skill becomes, a place in GROWTHS. */
  readonly aim: number;
}

/** How far it came: `done` of `of`. */
export interface GoalOutcome {
  readonly done: number;
  readonly of: number;
  readonly reached: boolean;
}

/** Skills to water in one turn: a review is one question in five (review.ts). */
const WATER_MOST = 2;
const QUESTIONS_A_WATER = 5;
/** Right answers on one skill that a turn has room for, beside what else it brings. */
const RIGHT_MOST = 5;
const QUESTIONS = { least: 3, most: 10 } as const;
/** Two minutes a question: reading, thinking, a second try, a solution to look at. */
const MINUTES_A_QUESTION = 2;

/** Reasons for which a skill is met and left again: no turn stays with it. */
const PASSES_BY: ReadonlySet<Reason['code']> = new Set(['finding-start', 'review', 'challenge']);

export interface GoalInput {
  /** In the pack that goes on, now. */
  readonly choice: ChoiceInput;
  /** What the tutor would bring next, and why. */
  readonly skill: SkillId;
  readonly why: Reason['code'];
  /** Of the learner's turn. */
  readonly minutes: number;
  /** What the learner said to want next, which comes first; null for nothing. */
  readonly wanted: GoalKind | null;
}

/** Two or three, what was wanted first; one at least. Cost O(skills), and a few answers folded. */
export function proposeGoals(input: GoalInput): readonly Goal[] {
  const goals = [toGrow(input), toWater(input), toQuestions(input)].filter((goal) => goal !== null);
  const isWanted = ({ kind }: Goal): number => (kind === input.wanted ? 0 : 1);
  return goals.sort((a, b) => isWanted(a) - isWanted(b));
}

/** How far a goal has come in the turn that runs, or ran last. `items` are those of the turn in all packs. */
export function goalOutcome(
  course: Course,
  progress: Progress,
  goal: Goal,
  at: { readonly nowMs: number; readonly items: number },
): GoalOutcome {
  if (goal.kind === 'questions') return toOutcome(Math.min(at.items, goal.aim), goal.aim);
  const growths = growthsAt(course, progress, at.nowMs);
  const growthOf = (id: SkillId): Growth => toGrowth(growths[skillOf(course, id)] ?? 0);
  if (goal.kind === 'water') {
    const watered = goal.skills.filter((id) => skillOf(course, id) < 0 || growthOf(id) === 'fruit');
    return toOutcome(watered.length, goal.skills.length);
  }
  const aim = toGrowth(goal.aim);
  return toOutcome(goal.skills.every((id) => HEIGHT[growthOf(id)] >= HEIGHT[aim]) ? 1 : 0, 1);
}

/** As the log says; null for a kind that this version does not know. */
export function goalIn(event: Extract<EventBody, { readonly type: 'goal-chosen' }>): Goal | null {
  const kind = parseGoalKind(event.goal);
  const { pack, skills, aim } = event;
  return kind === null ? null : { kind, pack, skills, aim };
}

/** A thirsty plant has been higher than a leaf. */
const HEIGHT: Readonly<Record<Growth, number>> = { seed: 0, sprout: 1, leaf: 2, thirsty: 2, fruit: 3 };

const toOutcome = (done: number, of: number): GoalOutcome => ({ done, of, reached: done >= of });

function toQuestions({ choice, minutes }: GoalInput): Goal {
  const aim = Math.max(
    QUESTIONS.least,
    Math.min(QUESTIONS.most, Math.round(minutes / MINUTES_A_QUESTION) || QUESTIONS.least),
  );
  return { kind: 'questions', pack: choice.course.pack, skills: [], aim };
}

function toWater(input: GoalInput): Goal | null {
  const { course, progress, nowMs } = input.choice;
  const growths = growthsAt(course, progress, nowMs);
  const room = Math.min(WATER_MOST, Math.floor(toQuestions(input).aim / QUESTIONS_A_WATER));
  const thirsty = dueForReview(startChoosing(input.choice))
    .filter((skill) => toGrowth(growths[skill] ?? 0) === 'thirsty')
    .slice(0, room);
  if (thirsty.length === 0) return null;
  const skills = thirsty.map((skill) => skillIdAt(course, skill));
  return { kind: 'water', pack: course.pack, skills, aim: skills.length };
}

/** The highest that the next skill can come to with what a turn has room for. */
function toGrow({ choice, skill: id, why }: GoalInput): Goal | null {
  const { course, progress, nowMs } = choice;
  const skill = skillOf(course, id);
  if (skill < 0 || PASSES_BY.has(why)) return null;
  const now = toGrowth(growthsAt(course, progress, nowMs)[skill] ?? 0);
  if (now === 'fruit' || now === 'thirsty') return null;
  const then = growthIfRight(choice, skill);
  if (then === 'thirsty' || HEIGHT[then] <= HEIGHT[now]) return null;
  return { kind: 'grow', pack: course.pack, skills: [id], aim: GROWTHS.indexOf(then) };
}

/** How a skill stands after as many right answers without help as a turn has room for: tried on a copy. */
function growthIfRight({ course, progress, nowMs }: ChoiceInput, skill: number): Growth {
  const tried = fromSnapshot(course, toSnapshot(course, progress)) ?? progress;
  if (tried === progress) return 'seed';
  const right = { skills: [skill] as const, row: -1, correct: true, attempt: 1, hints: 0, responseMs: 0 };
  for (let at = 0; at < RIGHT_MOST; at++) {
    course.model.update(tried.model, { ...right, atMs: nowMs });
    for (const count of [COUNT.answers, COUNT.right, COUNT.read]) bump(tried.counts, count);
    for (const counter of [tried.skills.answers, tried.skills.right]) saturate(counter, skill, 65_535);
    saturate(tried.skills.rightRun, skill, 255);
    markSecured(course, tried, skill);
  }
  return toGrowth(growthsAt(course, tried, nowMs)[skill] ?? 0);
}
