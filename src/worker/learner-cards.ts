// Faces as screens show them: names opened, minutes of today added up.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventLog } from '../device-store/event-log.ts';
import type { StoredEvent } from '../domain/event.ts';
import { type ClassId, type LearnerId, parseStreamId, type StreamId, toRandomId } from '../domain/ids.ts';
import type { Learner } from '../domain/roster.ts';
import { DAY_MS, encodeHlc } from '../domain/time.ts';
import { foldTurns, nextLearners, type TimeHad, type Turn, timeHadSince } from '../domain/turns.ts';
import type { Names } from './names.ts';
import { type Remembered, remember } from './remembered.ts';
import { nameOf, type School } from './school.ts';
import type { ClassView, LearnerCard } from './views.ts';

/** Turns are remembered for so long: the days that a list of attendance tells. */
export const TURNS_DAYS = 62;

export interface LearnerCards {
  /** Null for who is not in the roster. */
  read(learner: LearnerId): Promise<LearnerCard | null>;
  readClass(id: ClassId): Promise<ClassView | null>;
  /** Whoever should have the tablet after `learner`; null when the class is nobody else. */
  after(learner: LearnerId): Promise<LearnerCard | null>;
  /** The turns of all learners of the last weeks, in order; under the ids that they were written for. */
  turns(): Promise<readonly Turn[]>;
  /** A turn began or ended. */
  forgetTurns(): void;
}

export interface LearnerCardsPorts {
  readonly log: DexieEventLog;
  readonly school: School;
  readonly names: Names;
  readonly now: () => number;
}

export function createLearnerCards({ log, school, names, now }: LearnerCardsPorts): LearnerCards {
  const had = remember(async () => {
    const events = await log.readTypes(['turn-started', 'turn-ended']);
    if (!events.ok) return null;
    const turns = foldTurns(events.value);
    const fromMs = now() - TURNS_DAYS * DAY_MS;
    return {
      times: timeHadSince(turns, now() - DAY_MS),
      lately: turns.filter(({ startedAtMs }) => startedAtMs >= fromMs),
    };
  }, isThere);
  // Whose turn it is alone, by the day's own events: a start must not wait for the turns of a year.
  const own = new Map<LearnerId, Remembered<number | null>>();
  const ownMinutes = async (learner: LearnerId): Promise<number> => {
    const known = own.get(learner) ?? remember(() => readOwnMinutes(log, learner, now() - DAY_MS), isThere);
    own.set(learner, known);
    return (await known.get()) ?? 0;
  };
  const timeHad = async (): Promise<ReadonlyMap<LearnerId, TimeHad>> => (await had.get())?.times ?? new Map();
  const toCard = async (one: Learner, minutes: number): Promise<LearnerCard> => ({
    id: one.id,
    name: await names.read(one.name, nameOf(one.id)),
    avatar: one.avatar,
    guest: one.class === undefined,
    hasPin: one.pin !== undefined,
    minutesToday: Math.round(minutes),
    language: one.language ?? null,
  });
  const readClass = async (id: ClassId): Promise<ClassView | null> => {
    const { classes, learners } = await school.roster();
    const found = classes.get(id);
    if (!found) return null;
    const all = [...learners.values()].filter((one) => one.class === id);
    const here = all.filter((one) => !one.archived);
    const times = await timeHad();
    const toClassCard = (one: Learner) => toCard(one, times.get(one.id)?.minutes ?? 0);
    const order = nextLearners(
      here.map((one) => one.id),
      times,
    );
    const byId = new Map(here.map((one) => [one.id, one]));
    const cards = order.flatMap((learner) => byId.get(learner) ?? []).map(toClassCard);
    return {
      id,
      name: await names.read(found.name, { purpose: 'class-name', owner: id }),
      picturePin: found.picturePin,
      turnMinutes: found.turnMinutes,
      learners: await Promise.all(cards),
      away: await Promise.all(all.filter((one) => one.archived).map(toClassCard)),
    };
  };

  return {
    read: async (learner) => {
      const found = (await school.roster()).learners.get(learner);
      return found ? toCard(found, await ownMinutes(learner)) : null;
    },
    readClass,
    turns: async () => (await had.get())?.lately ?? [],
    after: async (learner) => {
      const own = (await school.roster()).learners.get(learner);
      if (own?.class === undefined) return null;
      const view = await readClass(own.class);
      return view?.learners.find((card) => card.id !== learner) ?? null;
    },
    forgetTurns: () => {
      had.forget();
      own.clear();
    },
  };
}

/** Null when the log cannot be read. A turn's start and end are of the same learner, so nobody else's are needed. */
async function readOwnMinutes(log: EventLog, learner: LearnerId, sinceMs: number): Promise<number | null> {
  const events: StoredEvent[] = [];
  const hlc = encodeHlc({ wallMs: Math.max(0, Math.floor(sinceMs)), counter: 0 });
  const read = await log.read({ learner, after: { hlc, stream: ANY_STREAM, sequence: 0 } }, (batch) => {
    events.push(...batch);
  });
  return read.ok ? (timeHadSince(foldTurns(events), sinceMs).get(learner)?.minutes ?? 0) : null;
}

const isThere = (value: unknown): boolean => value !== null;

/** A place in the log needs one; which it is matters within one millisecond only. */
const ANY_STREAM = toRandomId<StreamId>(new Uint8Array(16), parseStreamId);
