// Groups for tomorrow: every learner of the class is looked at, and the groups are kept with their plans. Loaded when a
// teacher first looks at them.
import type { EventPlace } from '../device-store/event-log.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { isPaperWord, paperKey } from '../domain/on-paper.ts';
import type { Problem } from '../domain/problem.ts';
import { toSeed } from '../domain/random.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { compareEvents } from '../domain/time.ts';
import { type Child, type Group, type GroupSettings, makeGroups, urgentOf } from '../school/groups.ts';
import { choosePlan, outcomeOf } from '../school/lesson-plans.ts';
import { enteredOnPaper, type PaperResult } from '../school/paper-answers.ts';
import { hasBegun, type Readiness, readinessOf, topicKey } from '../school/readiness.ts';
import { readAttendance } from './attendance.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import type { CourseState, LearnerState } from './learner-states.ts';
import {
  type GroupsMade,
  type PlannedGroup,
  readMadeGroups,
  toGroupSettings,
  usualSettings,
  writeMadeGroups,
} from './made-groups.ts';
import type { GroupCard, GroupMember, TogetherLearner, TogetherView } from './together-api.ts';
import { settlePlan } from './together-items.ts';
import type { ClassView } from './views.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** Problem of all: roster/unknown-class. */
export async function readTogether(core: Core, id: ClassId, language: string): Done<TogetherView> {
  const shown = await showGroups(core, id, language);
  return shown.ok ? ok({ ...shown.value, outdated: await countOutdated(core, shown.value.groups) }) : shown;
}

/** The same where nobody is looked at anew: for a screen that is of one group, and right after something was written. */
export async function showGroups(core: Core, id: ClassId, language: string): Done<TogetherView> {
  const view = await core.cards.readClass(id);
  if (!view) return fail({ code: 'roster/unknown-class' });
  const kept = await readMadeGroups(core, id);
  if (!kept.ok) return kept;
  const { settings, made, before } = kept.value;
  const shown = await toShown(core, view, language);
  const groups: GroupCard[] = [];
  for (const group of made?.groups ?? []) {
    const card = await shown.groupOf(group);
    if (card.members.length > 0) groups.push(card);
  }
  const here = [...new Map((made?.left ?? []).map((one) => [shown.learnerOf(one.learner), one.why]))];
  return ok({
    className: view.name,
    learners: view.learners.length,
    settings: settings ?? usualSettings(view.learners.length),
    madeAtMs: made?.madeAtMs ?? null,
    groups,
    left: here.flatMap(([learner, why]) => (learner ? [{ learner, why }] : [])).sort(byName),
    outdated: 0,
    canPutBack: before !== null,
  });
}

interface Wanted {
  readonly id: ClassId;
  readonly settings: GroupSettings;
  readonly language: string;
}

export async function makeGroupsOf(core: Core, { id, language, ...wanted }: Wanted): Done<TogetherView> {
  const attendance = await readAttendance(core, id);
  if (!attendance.ok) return attendance;
  const settings = toGroupSettings(wanted.settings);
  const { table } = attendance.value;
  const states = new Map<LearnerId, LearnerState>();
  const children: Child[] = [];
  for (const { learner, cells } of table.rows) {
    const state = await core.states.glance(learner);
    if (!state.ok) return state;
    states.set(learner, state.value);
    children.push(toChild(learner, state.value.courses, cells.at(-1) === 'away', core.surroundings.now()));
  }
  const { groups, left } = makeGroups(children, settings);
  const madeAtMs = core.surroundings.now();
  const name = toSeed(String(core.surroundings.randomBytes(8))).toString(36);
  const planned: PlannedGroup[] = [];
  for (const [at, group] of groups.entries()) {
    const one = await planOf(core, group, { id: `${name}-${at}`, states, language });
    if (one !== null) planned.push(one);
  }
  const lost = groups.filter(({ topic }) => !planned.some((one) => one.topic === topic));
  const also = lost.flatMap(({ members }) =>
    members.map(({ learner }) => ({ learner, why: 'too-few' as const })),
  );
  const kept = await readMadeGroups(core, id);
  if (!kept.ok) return kept;
  const made = { madeAtMs, groups: planned, left: [...left, ...also] };
  const written = await writeMadeGroups(core, id, { settings, made, before: kept.value.made });
  // Made this moment: nobody has gone on since.
  return written.ok ? showGroups(core, id, language) : written;
}

export async function putGroupsBack(core: Core, id: ClassId, language: string): Done<TogetherView> {
  const kept = await readMadeGroups(core, id);
  if (!kept.ok) return kept;
  const { before, settings } = kept.value;
  if (before !== null) {
    const written = await writeMadeGroups(core, id, { settings, made: before, before: null });
    if (!written.ok) return written;
  }
  return readTogether(core, id, language);
}

/** The group as it is kept, and what holds it; null where there is none of the name. */
export async function findGroup(
  core: Core,
  id: ClassId,
  group: string,
): Done<{ readonly made: GroupsMade; readonly group: PlannedGroup } | null> {
  const kept = await readMadeGroups(core, id);
  if (!kept.ok) return kept;
  const { made } = kept.value;
  const found = made?.groups.find((one) => one.id === group);
  return ok(made && found ? { made, group: found } : null);
}

function toChild(learner: LearnerId, courses: readonly CourseState[], isAway: boolean, nowMs: number): Child {
  if (isAway) return { learner, state: 'away', ready: [] };
  const known = toKnown(courses);
  if (!hasBegun(known)) return { learner, state: 'new', ready: [] };
  return { learner, state: 'here', ready: readinessOf(known, nowMs) };
}

const toKnown = (courses: readonly CourseState[]) =>
  courses.map(({ open, progress }) => ({ course: open.course, progress }));

interface PlanAbout {
  readonly id: string;
  readonly states: ReadonlyMap<LearnerId, LearnerState>;
  readonly language: string;
}

/** Null where the pack is damaged so that there are not enough questions to show. */
async function planOf(core: Core, group: Group, about: PlanAbout): Promise<PlannedGroup | null> {
  const { topic, members } = group;
  const open = await core.courses.find(topic.pack);
  if (open === null) return null;
  const states = members.flatMap(({ learner }) => about.states.get(learner) ?? []);
  const learners = states.flatMap(({ courses }) =>
    courses.flatMap((one) => (one.open.course === open.course ? [one.progress] : [])),
  );
  const nowMs = core.surroundings.now();
  const seed = toSeed(`${about.id} ${topicKey(topic)}`);
  const plan = choosePlan({ course: open.course, topic, learners, nowMs, seed });
  if (plan === null) return null;
  const settled = await settlePlan(core, open, plan, about.language);
  return { ...group, id: about.id, plan: settled, after: await lastHere(core, states), taughtAtMs: null };
}

/**
 * Of this tablet's own events alone: all that it writes later sorts behind them. Others' may be ahead by more than a day,
 * which its clock does not follow.
 */
async function lastHere({ stores }: Core, states: readonly LearnerState[]): Promise<EventPlace | null> {
  const own = await stores.log.currentStream();
  const places = states.flatMap(({ last }) => (own.ok && last?.stream === own.value ? last : []));
  const last = places.sort(compareEvents).at(-1);
  return last ? { hlc: last.hlc, stream: last.stream, sequence: last.sequence } : null;
}

/** For whom a lesson that is still to come is not right any more. */
async function countOutdated(core: Core, groups: readonly GroupCard[]): Promise<number> {
  let outdated = 0;
  for (const { pack, skill, misconception, members, taughtAtMs } of groups) {
    if (taughtAtMs !== null) continue;
    const key = topicKey({ pack, skill, misconception: misconception?.id ?? null });
    for (const { learner } of members) {
      const state = await core.states.glance(learner.id);
      if (!state.ok) continue;
      const ready: readonly Readiness[] = readinessOf(toKnown(state.value.courses), core.surroundings.now());
      if (!ready.some(({ topic }) => topicKey(topic) === key)) outdated += 1;
    }
  }
  return outdated;
}

interface Shown {
  /** Null for who is not in the class any more. */
  learnerOf(learner: LearnerId): TogetherLearner | null;
  groupOf(group: PlannedGroup): Promise<GroupCard>;
}

async function toShown(core: Core, view: ClassView, language: string): Promise<Shown> {
  const roster = await core.school.roster();
  const cards = new Map(view.learners.map(({ id, name, avatar }) => [id, { id, name, avatar }]));
  const learnerOf = (learner: LearnerId) => cards.get(canonicalLearner(roster, learner)) ?? null;
  return {
    learnerOf,
    groupOf: async (group) => {
      const members: GroupMember[] = [];
      for (const { learner: id, why } of group.members) {
        const learner = learnerOf(id);
        if (learner === null || members.some((one) => one.learner.id === learner.id)) continue;
        members.push({ learner, why, results: await readResults(core, learner.id, group) });
      }
      members.sort(byName);
      const { pack, skill, misconception } = group.topic;
      const names = await namesOf(core, group, language);
      const rows = members.map(({ learner, results }) => ({ learner: learner.id, results }));
      return {
        ...{ id: group.id, pack, skill, members },
        skillTitle: names.skills[skill] ?? '',
        misconception: misconception && {
          id: misconception,
          title: names.misconceptions[misconception] ?? '',
        },
        urgent: urgentOf({ members: members.map((one) => ({ ...one, learner: one.learner.id })) }),
        taughtAtMs: group.taughtAtMs,
        outcome: outcomeOf(rows),
      };
    },
  };
}

interface Named {
  readonly learner: TogetherLearner;
}

/** As on any list of a class, so that a child is found; ids are in no order that anybody knows. */
function byName({ learner: a }: Named, { learner: b }: Named): number {
  return a.name.localeCompare(b.name, undefined, { numeric: true }) || (a.id < b.id ? -1 : 1);
}

const NO_NAMES = { skills: {}, misconceptions: {} };

async function namesOf(
  { courses, stores }: Core,
  { topic }: PlannedGroup,
  language: string,
): Promise<{ skills: Readonly<Record<string, string>>; misconceptions: Readonly<Record<string, string>> }> {
  const open = await courses.find(topic.pack);
  if (open === null) return NO_NAMES;
  const tag = pickLanguage(open.installed, language);
  const texts = await stores.shelf.readPackTexts(open.installed.install, tag);
  return texts.ok ? texts.value : NO_NAMES;
}

/** What the log says of the exit check. */
export async function readResults(
  { school, stores }: Core,
  learner: LearnerId,
  { after, topic, plan }: PlannedGroup,
): Promise<readonly (PaperResult | null)[]> {
  const events: StoredEvent[] = [];
  const own = await stores.log.currentStream();
  // Groups that were made by an older version, or before the stream was left, may name somebody else's event.
  const isBound = after !== null && own.ok && after.stream === own.value;
  for (const id of allIdsOf(await school.roster(), learner)) {
    await stores.log.read(isBound ? { learner: id, after } : { learner: id }, (batch) => {
      events.push(...batch.filter(isPaperWord));
    });
  }
  const entered = enteredOnPaper(events);
  return plan.check.map((one) => entered.get(paperKey({ pack: topic.pack, ...one })) ?? null);
}
