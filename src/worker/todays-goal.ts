// Today's goal of a learner: chosen by the learner, which is in the log, or proposed by the tutor, which is kept for the
// day on this tablet and is no truth. By stage it becomes the learner's: at the first it is seen, then one of two is
// chosen, then one of three.
import type { LearnerId, PackId, SkillId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf } from '../domain/roster.ts';
import { GOAL_KINDS, type GoalKind, parseGoalKind } from '../domain/self-asked.ts';
import { stageOf } from '../tutoring/autonomy.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { type Goal, goalIn, goalOutcome, proposeGoals } from '../tutoring/goals.ts';
import { GROWTHS } from '../tutoring/growth.ts';
import { COUNT, countOf } from '../tutoring/progress-state.ts';
import type { Core } from './core.ts';
import type { LearnerState } from './learner-states.ts';
import { dayOf } from './local-day.ts';
import type { GoalCard, GoalSkill } from './self-views.ts';
import { minutesOf } from './turn-minutes.ts';
import { isAsked } from './unasked.ts';
import type { LearnerView } from './views.ts';

const KEY = 'todays-goals';
/** Those of a morning's learners. */
const KEPT_MOST = 64;
/** Looked through for what the learner chose today, and what was wanted at the end of the turn before. */
const EVENTS_READ = 200;
/** How many are offered, by stage; one is no choice. */
const OFFERED = { 1: 1, 2: 2, 3: 3 } as const;

/** Names a skill of a pack in the learner's language. */
export type CardOf = (pack: PackId, skill: SkillId) => GoalSkill | null;

export interface Today {
  readonly goal: Goal;
  /** The learner chose it. */
  readonly own: boolean;
  /** To choose from; one, where there is nothing to choose. */
  readonly offers: readonly Goal[];
}

/** Null of a guest, without a pack, and where a teacher leaves it out. */
export async function readToday(core: Core, state: LearnerState): Promise<Today | null> {
  const { learner } = state;
  const roster = await core.school.roster();
  const found = roster.learners.get(learner);
  if (found?.class === undefined || !isAsked(roster, learner, 'goal')) return null;
  const said = await readSaid(core, learner);
  const kept = said.goal ?? (await readKept(core, learner));
  const offers = offersFor(core, state, minutesOf(roster, found), said.wanted);
  const goal = kept ?? offers[0];
  return goal ? { goal, own: said.goal !== null, offers } : null;
}

function offersFor(
  { next, surroundings }: Core,
  state: LearnerState,
  minutes: number,
  wanted: GoalKind | null,
): readonly Goal[] {
  const nowMs = surroundings.now();
  const peeked = next.peek(state, nowMs);
  const of = state.courses.find(({ open }) => open.installed.pack === peeked?.pack);
  if (!peeked || !of) return [];
  const choice = { course: of.open.course, progress: of.progress, nowMs, seed: 0 };
  const all = proposeGoals({ choice, skill: peeked.skill, why: peeked.why, minutes, wanted });
  return all.slice(0, OFFERED[stageOf(of.progress)]);
}

/** The last of today that the log has, and what was wanted next when it was asked last. */
async function readSaid(
  core: Core,
  learner: LearnerId,
): Promise<{ readonly goal: Goal | null; readonly wanted: GoalKind | null }> {
  const ids = allIdsOf(await core.school.roster(), learner);
  const read = await core.stores.log.readLatest(ids, EVENTS_READ);
  const events = read.ok ? read.value.filter(isKnownEvent) : [];
  const today = dayOf(core.surroundings.now());
  const chosen = events.findLast((event) => event.type === 'goal-chosen' && dayOf(timeOf(event)) === today);
  const next = events.findLast((event) => event.type === 'reflected' && event.question === 'next');
  return {
    goal: chosen?.type === 'goal-chosen' ? goalIn(chosen) : null,
    wanted: next?.type === 'reflected' ? (GOAL_KINDS[next.value - 1] ?? null) : null,
  };
}

/** As the learner's home shows it; `items` are those of the last turn, where it was today's. */
export async function readTodayView(
  core: Core,
  state: LearnerState,
  cardOf: CardOf,
  items: number,
): Promise<LearnerView['today'] | null> {
  const today = await readToday(core, state);
  if (today === null) return null;
  const toCard = (goal: Goal): GoalCard => toGoalCard(core, state, goal, cardOf, items);
  return { goal: toCard(today.goal), own: today.own, offers: today.offers.map(toCard) };
}

/** A turn begins: what the tutor proposes stands for the day, unless it was reached. */
export async function beginToday(core: Core, learner: LearnerId): Promise<Today | null> {
  const state = await core.states.load(learner);
  if (!state.ok) return null;
  const today = await readToday(core, state.value);
  if (today === null || today.own) return today;
  const [first = today.goal] = today.offers;
  const goal = outcomeOf(core, state.value, today.goal).reached ? first : today.goal;
  await writeKept(core, learner, goal);
  return { ...today, goal };
}

/** One of what is offered now. Problems: roster/unknown-learner, turn/moved-on for what is not offered any more. */
export async function chooseGoal(
  core: Core,
  learner: LearnerId,
  kind: GoalKind,
): Promise<Result<null, Problem>> {
  const state = await core.states.load(learner);
  if (!state.ok) return state;
  const today = await readToday(core, state.value);
  if (today === null) return fail({ code: 'roster/unknown-learner' });
  const goal = today.offers.find((offer) => offer.kind === kind);
  if (!goal) return fail({ code: 'turn/moved-on' });
  const { pack, skills, aim } = goal;
  const body = { type: 'goal-chosen', learner, goal: kind, pack, skills, aim } as const;
  const written = await core.stores.log.append([body], core.surroundings.now());
  if (!written.ok) return written;
  core.states.apply(learner, written.value);
  return ok(null);
}

/** `items` are those of the turn; of none where it was another day's. */
function outcomeOf(core: Core, state: LearnerState, goal: Goal, items = itemsOf(state)) {
  const of = state.courses.find(({ open }) => open.installed.pack === goal.pack);
  if (!of) return { done: 0, of: 1, reached: false };
  return goalOutcome(of.open.course, of.progress, goal, { nowMs: core.surroundings.now(), items });
}

const itemsOf = ({ courses }: LearnerState): number =>
  courses.reduce((sum, { progress }) => sum + countOf(progress, COUNT.turnItems), 0);

export function toGoalCard(
  core: Core,
  state: LearnerState,
  goal: Goal,
  cardOf: CardOf,
  items?: number,
): GoalCard {
  const { kind, pack, aim } = goal;
  return {
    kind,
    pack,
    aim,
    skills: goal.skills.flatMap((skill) => cardOf(pack, skill) ?? []),
    becomes: kind === 'grow' ? (GROWTHS[aim] ?? 'sprout') : null,
    ...outcomeOf(core, state, goal, items),
  };
}

interface Kept {
  readonly learner: LearnerId;
  readonly goal: Goal;
  readonly atMs: number;
}

async function readAll({ stores }: Core): Promise<readonly Kept[]> {
  const read = await stores.settings.read(KEY, parseKept);
  return read.ok ? read.value : [];
}

async function readKept(core: Core, learner: LearnerId): Promise<Goal | null> {
  const today = dayOf(core.surroundings.now());
  const found = (await readAll(core)).find((one) => one.learner === learner && dayOf(one.atMs) === today);
  return found?.goal ?? null;
}

async function writeKept(core: Core, learner: LearnerId, goal: Goal): Promise<void> {
  const atMs = core.surroundings.now();
  const others = (await readAll(core)).filter(
    (one) => one.learner !== learner && dayOf(one.atMs) === dayOf(atMs),
  );
  await core.stores.settings.write(KEY, [...others, { learner, goal, atMs }].slice(-KEPT_MOST));
}

/** Of who is erased nothing stays. */
export async function forgetToday(core: Core, learner: LearnerId): Promise<void> {
  const all = await readAll(core);
  const others = all.filter((one) => one.learner !== learner);
  if (others.length < all.length) await core.stores.settings.write(KEY, others);
}

/** Written by this file; of an older version of the app, nothing. */
function parseKept(stored: unknown): readonly Kept[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one: Partial<Kept> | null): one is Kept => {
    const { kind, aim } = one?.goal ?? {};
    return typeof one?.atMs === 'number' && parseGoalKind(kind ?? '') !== null && typeof aim === 'number';
  });
}
