// The groups of a class as they were made on this tablet, with their plans: kept from the evening until the lesson, so that
// what was printed is what is put in afterwards. They are a plan and no truth: what was taught and answered is in the log.
import type { EventPlace } from '../device-store/event-log.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Group, GroupSettings, Left } from '../school/groups.ts';
import type { LessonPlan } from '../school/lesson-plans.ts';
import type { Core } from './core.ts';
import type { GroupId } from './together-api.ts';

type Stored<T> = Promise<Result<T, Problem>>;

/** Raised when the shape changes: groups of another version are as if none had been made. */
const VERSION = 1;

export interface PlannedGroup extends Group {
  readonly id: GroupId;
  readonly plan: LessonPlan;
  /** The last that this tablet wrote of any of them before the groups were made: what came of the lesson lies behind it. */
  readonly after: EventPlace | null;
  /** Null before the lesson. */
  readonly taughtAtMs: number | null;
}

export interface GroupsMade {
  readonly madeAtMs: number;
  readonly groups: readonly PlannedGroup[];
  readonly left: readonly Left[];
}

export interface MadeGroups {
  readonly version: typeof VERSION;
  /** Null before the teacher chose. */
  readonly settings: GroupSettings | null;
  readonly made: GroupsMade | null;
  /** What was there before the last making. */
  readonly before: GroupsMade | null;
}

const NONE: MadeGroups = { version: VERSION, settings: null, made: null, before: null };

/** In a class of so many two are a group. */
const SMALL_CLASS = 12;

/** What suits a class and one teacher with a quarter of an hour a group. */
export function usualSettings(learners: number): GroupSettings {
  return { groups: 4, from: learners <= SMALL_CLASS ? 2 : 3, to: 8, minutes: 15 };
}

export function readMadeGroups({ stores }: Core, id: ClassId): Stored<MadeGroups> {
  return stores.settings.read(keyOf(id), parseMadeGroups);
}

export function writeMadeGroups(
  { stores }: Core,
  id: ClassId,
  made: Omit<MadeGroups, 'version'>,
): Stored<null> {
  return stores.settings.write(keyOf(id), { ...made, version: VERSION });
}

/** Whoever is erased is in no group any more, of whichever class; a group of nobody is none. */
export async function forgetInGroups({ school, stores }: Core, learner: LearnerId): Promise<void> {
  const { classes } = await school.roster();
  for (const id of classes.keys()) {
    const kept = await stores.settings.read(keyOf(id), parseMadeGroups);
    if (!kept.ok || ![kept.value.made, kept.value.before].some((one) => names(one, learner))) continue;
    const { made, before, ...rest } = kept.value;
    await stores.settings.write(keyOf(id), {
      ...rest,
      made: made && withoutLearner(made, learner),
      before: before && withoutLearner(before, learner),
    });
  }
}

const names = (made: GroupsMade | null, learner: LearnerId): boolean =>
  [...(made?.left ?? []), ...(made?.groups ?? []).flatMap(({ members }) => members)].some(
    (one) => one.learner === learner,
  );

function withoutLearner({ groups, left, ...made }: GroupsMade, learner: LearnerId): GroupsMade {
  const isOther = (one: { readonly learner: LearnerId }): boolean => one.learner !== learner;
  const others = groups.map((group) => ({ ...group, members: group.members.filter(isOther) }));
  return {
    ...made,
    groups: others.filter(({ members }) => members.length > 0),
    left: left.filter(isOther),
  };
}

const keyOf = (id: ClassId): string => `groups ${id}`;

function parseMadeGroups(stored: unknown): MadeGroups {
  if (typeof stored !== 'object' || stored === null) return NONE;
  return (stored as { version?: unknown }).version === VERSION ? (stored as MadeGroups) : NONE;
}

/** Settings within what makes sense, whatever was asked: a group is at least two, and `from` is not above `to`. */
export function toGroupSettings({ groups, from, to, minutes }: GroupSettings): GroupSettings {
  const least = within(from, 2, 20);
  return {
    groups: within(groups, 1, 12),
    from: least,
    to: within(to, least, 40),
    minutes: within(minutes, 5, 60),
  };
}

function within(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;
}
