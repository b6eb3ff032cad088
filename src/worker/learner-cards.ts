// Faces as screens show them: names opened, minutes of today added up.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventLog } from '../device-store/event-log.ts';
import type { StoredEvent } from '../domain/event.ts';
import { type ClassId, type LearnerId, parseStreamId, type StreamId, toRandomId } from '../domain/ids.ts';
import type { Region } from '../domain/locale.ts';
import { packsAt } from '../domain/pack-limits.ts';
import { canonicalLearner, type Learner, type Roster, type SchoolClass } from '../domain/roster.ts';
import { hasSupport } from '../domain/support.ts';
import { encodeHlc } from '../domain/time.ts';
import { type QueueFacts, toQueue, underOneId, WEEK_DAYS } from '../domain/turn-queue.ts';
import { foldTurns, type TimeHad, type Turn, timeHadSince } from '../domain/turns.ts';
import { foldAttendance, listName } from '../school/attendance.ts';
import type { BelowMinimum } from './below-minimum.ts';
import { createKeptLists, type KeptLists } from './kept-lists.ts';
import { dayOf, startOfDay } from './local-day.ts';
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
  /** Whoever should have the tablet after these; null when the class is nobody else, or the tablet is lent. */
  after(...learners: readonly LearnerId[]): Promise<LearnerCard | null>;
  /** The turns of all learners of the last weeks, in order; under the ids that they were written for. */
  turns(): Promise<readonly Turn[]>;
  /** A turn began or ended; these have practised since the queue was made. */
  forgetTurns(...learners: readonly LearnerId[]): void;
}

export interface LearnerCardsPorts {
  readonly log: DexieEventLog;
  readonly school: School;
  readonly names: Names;
  readonly now: () => number;
  readonly below: BelowMinimum;
  /** A tablet that is lent is handed to nobody. */
  readonly isLent: () => Promise<boolean>;
  /** Of a class that said none. */
  readonly usualRegion: Region;
}

type Times = ReadonlyMap<LearnerId, TimeHad>;
const NO_TIMES: Times = new Map();

export function createLearnerCards(ports: LearnerCardsPorts): LearnerCards {
  const { log, school, names, now, below } = ports;
  const lists = createKeptLists(log);
  const had = remember(async () => {
    const events = await log.readTypes(['turn-started', 'turn-ended']);
    if (!events.ok) return null;
    const turns = foldTurns(events.value);
    const nowMs = now();
    const fromMs = startOfDay(nowMs, -TURNS_DAYS);
    return {
      today: timeHadSince(turns, startOfDay(nowMs, 0), nowMs),
      week: timeHadSince(turns, startOfDay(nowMs, 1 - WEEK_DAYS), nowMs),
      lately: turns.filter(({ startedAtMs }) => startedAtMs >= fromMs),
    };
  }, isThere);
  // Whose turn it is alone, by the day's own events: a start must not wait for the turns of a year.
  const own = new Map<LearnerId, Remembered<number | null>>();
  const forgetTimes = (): void => {
    had.forget();
    own.clear();
  };
  let day = '';
  /** A tablet that was on through the night begins anew in the morning. */
  const keepToday = (): void => {
    if (day !== dayOf(now())) forgetTimes();
    day = dayOf(now());
  };
  const readTimes = () => {
    keepToday();
    return had.get();
  };
  const ownMinutes = async (learner: LearnerId): Promise<number> => {
    keepToday();
    const known = own.get(learner) ?? remember(() => readOwnMinutes(log, learner, now()), isThere);
    own.set(learner, known);
    return (await known.get()) ?? 0;
  };
  const factsOf = async (roster: Roster, ids: readonly LearnerId[], of: SchoolClass): Promise<QueueFacts> => {
    const times = await readTimes();
    const joined = (some: Times = NO_TIMES) => underOneId(some, (id) => canonicalLearner(roster, id));
    const today = joined(times?.today);
    return {
      today,
      week: joined(times?.week),
      below: of.minutesByNeed ? below.among(ids, packsAt(of.packs, now()) ?? undefined) : NOBODY,
      away: await readAway(lists, roster, of.id, dayOf(now()), today),
    };
  };
  const toCard = async (one: Learner, minutes: number): Promise<LearnerCard> => ({
    id: one.id,
    name: await names.read(one.name, nameOf(one.id)),
    avatar: one.avatar,
    guest: one.class === undefined,
    hasPin: one.pin !== undefined,
    minutesToday: Math.round(minutes),
    language: one.language ?? null,
    ...(one.secondLanguage !== undefined && { secondLanguage: one.secondLanguage }),
    ...(one.interests.length > 0 ? { interests: one.interests } : {}),
    ...(hasSupport(one.support) ? { support: one.support } : {}),
    ...(mayPractise(one) ? {} : { mayNotPractise: true }),
  });
  const readClass = async (id: ClassId): Promise<ClassView | null> => {
    const roster = await school.roster();
    const { classes, learners } = roster;
    const found = classes.get(id);
    if (!found) return null;
    const all = [...learners.values()].filter((one) => one.class === id);
    const here = all.filter((one) => !one.archived && mayPractise(one));
    const ids = here.map((one) => one.id);
    const facts = await factsOf(roster, ids, found);
    const toClassCard = (one: Learner) => toCard(one, facts.today.get(one.id)?.minutes ?? 0);
    const order = toQueue(ids, facts);
    const byId = new Map(here.map((one) => [one.id, one]));
    const cards = order.flatMap((learner) => byId.get(learner) ?? []).map(toClassCard);
    return {
      id,
      name: await names.read(found.name, { purpose: 'class-name', owner: id }),
      picturePin: found.picturePin,
      turnMinutes: found.turnMinutes,
      minutesByNeed: found.minutesByNeed,
      ...(found.asksFeeling === false ? { asksFeeling: false } : {}),
      region: { said: found.region ?? null, usual: ports.usualRegion },
      archived: found.archived,
      learners: await Promise.all(cards),
      away: await Promise.all(all.filter((one) => one.archived || !mayPractise(one)).map(toClassCard)),
    };
  };

  return {
    read: async (learner) => {
      const found = (await school.roster()).learners.get(learner);
      return found ? toCard(found, await ownMinutes(learner)) : null;
    },
    readClass,
    turns: async () => (await readTimes())?.lately ?? [],
    after: async (...learners) => {
      const own = (await school.roster()).learners.get(learners[0] as LearnerId);
      if (own?.class === undefined || (await ports.isLent())) return null;
      const view = await readClass(own.class);
      if (view?.archived) return null;
      return view?.learners.find((card) => !learners.includes(card.id)) ?? null;
    },
    forgetTurns: (...learners) => {
      forgetTimes();
      below.forget(learners.length > 0 ? learners : undefined);
    },
  };
}

/** Null when the log cannot be read. A turn's start and end are of the same learner, so nobody else's are needed. */
async function readOwnMinutes(log: EventLog, learner: LearnerId, nowMs: number): Promise<number | null> {
  const sinceMs = startOfDay(nowMs, 0);
  const events: StoredEvent[] = [];
  const hlc = encodeHlc({ wallMs: Math.max(0, Math.floor(sinceMs)), counter: 0 });
  const read = await log.read({ learner, after: { hlc, stream: ANY_STREAM, sequence: 0 } }, (batch) => {
    events.push(...batch);
  });
  return read.ok ? (timeHadSince(foldTurns(events), sinceMs, nowMs).get(learner)?.minutes ?? 0) : null;
}

/** Whom the class's last list of the day says to be away, and who had no turn since: those have come after all. */
async function readAway(
  lists: KeptLists,
  roster: Roster,
  id: ClassId,
  day: string,
  today: Times,
): Promise<ReadonlySet<LearnerId>> {
  const said = await lists.of(id, day);
  const found = foldAttendance(said, (one) => canonicalLearner(roster, one)).get(listName(id, day));
  if (!found) return NOBODY;
  return new Set([...found.away].filter((one) => (today.get(one)?.lastAtMs ?? 0) <= found.takenMs));
}

/** Where the family said no, nothing is recorded under the name any more. */
const mayPractise = ({ consents }: Learner): boolean => consents.practice !== 'refused';

const NOBODY: ReadonlySet<LearnerId> = new Set();
const isThere = (value: unknown): boolean => value !== null;

/** A place in the log needs one; which it is matters within one millisecond only. */
const ANY_STREAM = toRandomId<StreamId>(new Uint8Array(16), parseStreamId);
