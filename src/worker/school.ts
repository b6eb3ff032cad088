// Who is here: the roster's fold, kept in memory, and the commands that change it. Each change is an event; names and
// PINs are sealed before they become one.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import { answering } from '../domain/answering-words.ts';
import type { EventBody, EventType, StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId, PackId } from '../domain/ids.ts';
import type { Interest, Region } from '../domain/locale.ts';
import { packsOf } from '../domain/pack-limits.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { applyToRoster, EMPTY_ROSTER, type Learner, type Roster, toRoster } from '../domain/roster.ts';
import { createFaces, FACES } from '../school/faces.ts';
import { cleanName, isTooLong, LONGEST_NAME, nameKey } from '../school/person-name.ts';
import type { Judge } from './believed-words.ts';
import type { Names } from './names.ts';
import { remember } from './remembered.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** What the roster is made of. */
export const ROSTER_TYPES: readonly EventType[] = [
  'class-added',
  'class-set',
  'learner-added',
  'learner-set',
  'learner-merged',
  'learner-erased',
  'pin-set',
  'consent-set',
  'note-added',
  'attributes-defined',
];

export interface SchoolPorts {
  readonly log: DexieEventLog;
  readonly names: Names;
  /** What of the roster's events counts here. */
  readonly judge: Judge;
  readonly now: () => number;
  readonly newClassId: () => ClassId;
  readonly newLearnerId: () => LearnerId;
}

export interface ClassChange {
  readonly name?: string;
  readonly picturePin?: boolean;
  readonly turnMinutes?: number;
  readonly minutesByNeed?: boolean;
  readonly asksFeeling?: boolean;
  /** Empty for where the tablet is. */
  readonly region?: Region | '';
  /** None for every pack that is there. */
  readonly packs?: readonly PackId[];
  readonly packsFromMs?: number;
  readonly packsUntilMs?: number;
}
export interface LearnerChange {
  readonly name?: string;
  readonly avatar?: number;
  readonly archived?: boolean;
  readonly language?: string;
  readonly secondLanguage?: string;
  readonly interests?: readonly Interest[];
  readonly class?: ClassId;
}

export interface School {
  roster(): Promise<Roster>;
  /** Null before the roster was read, or for who is not in it. */
  known(learner: LearnerId): Learner | null;
  /** What the class of a learner said of its region, of what was read of the roster. */
  regionOf(learner: LearnerId): Region | undefined;
  /** The packs that a learner practises in, of what was read of the roster; null for all that are there. */
  packsOf(learner: LearnerId): readonly PackId[] | null;
  addGuest(): Done<LearnerId>;
  addClass(name: string): Done<ClassId>;
  setClass(id: ClassId, change: ClassChange): Done;
  addLearners(id: ClassId, names: readonly string[]): Done<{ added: number; doubles: readonly string[] }>;
  setLearner(id: LearnerId, change: LearnerChange): Done;
  /** Writes events of the roster, all or none; names in them are sealed already. */
  write(bodies: readonly EventBody[]): Done;
  /** Writes a PIN that is sealed already; without one the learner chooses anew. */
  setPin(id: LearnerId, pin?: Learner['pin']): Done;
  /** Events came from elsewhere: read the roster again when asked next. */
  reload(): void;
  /** Events were taken out of the log: nothing of what was read counts any more. */
  forget(): void;
}

export function createSchool(ports: SchoolPorts): School {
  const { log, names, now, judge } = ports;
  let state = EMPTY_ROSTER;
  let roster = toRoster(state);
  /** Written here since the start: a reading that began before one of them must not lose it. */
  const own: StoredEvent[] = [];

  // Each field remembers who wrote it, so an event that is read and taken in counts once, in whatever order.
  const take = (events: readonly StoredEvent[]): void => {
    state = applyToRoster(state, events);
    roster = toRoster(state);
  };
  const whole = remember(
    async () => {
      const events = await log.readTypes(ROSTER_TYPES);
      const believed = events.ok ? await judge(events.value) : events;
      if (!believed.ok) return believed;
      // From the beginning: what was believed yesterday may be of a device that is revoked today.
      state = EMPTY_ROSTER;
      take([...believed.value, ...own]);
      return believed;
    },
    (events) => events.ok,
  );
  const read = async (): Promise<Roster> => {
    await whole.get();
    return roster;
  };
  const append = async (bodies: readonly EventBody[]): Done => {
    await read();
    const words = bodies.map((body) => answering(state, body, now()));
    const written = await log.append(words, now());
    if (!written.ok) return written;
    own.push(...written.value);
    take(written.value);
    return ok(null);
  };

  return {
    roster: read,
    known: (learner) => roster.learners.get(learner) ?? null,
    regionOf: (learner) => {
      const inClass = roster.learners.get(learner)?.class;
      return inClass && roster.classes.get(inClass)?.region;
    },
    packsOf: (learner) => packsOf(roster, learner, now()),
    addGuest: async () => {
      const learner = ports.newLearnerId();
      const avatar = [...(await read()).learners.keys()].length % FACES;
      const added = await append([{ type: 'learner-added', learner, avatar }]);
      return added.ok ? ok(learner) : added;
    },
    addClass: async (name) => {
      const clean = toName(name);
      if (clean === null) return fail({ code: 'roster/name-empty' });
      const id = ports.newClassId();
      const sealed = await names.seal(clean, { purpose: 'class-name', owner: id });
      if (!sealed) return fail({ code: 'origin/insecure' });
      const added = await append([{ type: 'class-added', class: id, name: sealed }]);
      return added.ok ? ok(id) : added;
    },
    setClass: async (id, { name, ...rest }) => {
      if (!(await read()).classes.has(id)) return fail({ code: 'roster/unknown-class' });
      if (name === undefined) return append([{ type: 'class-set', class: id, ...rest }]);
      const clean = toName(name);
      if (clean === null) return fail({ code: 'roster/name-empty' });
      const sealed = await names.seal(clean, { purpose: 'class-name', owner: id });
      if (!sealed) return fail({ code: 'origin/insecure' });
      return append([{ type: 'class-set', class: id, name: sealed, ...rest }]);
    },
    addLearners: (id, list) => addLearners(ports, read, append, id, list),
    setLearner: async (id, { name, ...rest }) => {
      const { classes, learners } = await read();
      if (!learners.has(id)) return fail({ code: 'roster/unknown-learner' });
      if (rest.class !== undefined && !classes.has(rest.class)) return fail({ code: 'roster/unknown-class' });
      if (name === undefined) return append([{ type: 'learner-set', learner: id, ...rest }]);
      const clean = toName(name);
      if (clean === null) return fail({ code: 'roster/name-empty' });
      const sealed = await names.seal(clean, { purpose: 'learner-name', owner: id });
      if (!sealed) return fail({ code: 'origin/insecure' });
      return append([{ type: 'learner-set', learner: id, name: sealed, ...rest }]);
    },
    write: append,
    setPin: async (id, pin) => {
      if (!(await read()).learners.has(id)) return fail({ code: 'roster/unknown-learner' });
      return append([{ type: 'pin-set', learner: id, ...(pin === undefined ? {} : { pin }) }]);
    },
    reload: whole.forget,
    forget: () => {
      state = EMPTY_ROSTER;
      whole.forget();
    },
  };
}

async function addLearners(
  { names, newLearnerId }: SchoolPorts,
  read: () => Promise<Roster>,
  append: (bodies: readonly EventBody[]) => Done,
  id: ClassId,
  list: readonly string[],
): Done<{ added: number; doubles: readonly string[] }> {
  const roster = await read();
  if (!roster.classes.has(id)) return fail({ code: 'roster/unknown-class' });
  const there = [...roster.learners.values()].filter((one) => one.class === id && !one.archived);
  const taken = new Set<string>();
  for (const one of there) taken.add(nameKey(await names.read(one.name, nameOf(one.id))));
  const faces = createFaces(there.map((one) => one.avatar));
  const doubles: string[] = [];
  const bodies: EventBody[] = [];
  for (const raw of list) {
    const name = toName(raw);
    if (name === null) continue;
    if (taken.has(nameKey(name))) {
      doubles.push(name);
      continue;
    }
    taken.add(nameKey(name));
    const learner = newLearnerId();
    const sealed = await names.seal(name, nameOf(learner));
    if (!sealed) return fail({ code: 'origin/insecure' });
    bodies.push({ type: 'learner-added', learner, class: id, name: sealed, avatar: faces() });
  }
  if (bodies.length === 0 && doubles.length === 0) return fail({ code: 'roster/name-empty' });
  const added = bodies.length > 0 ? await append(bodies) : ok(null);
  return added.ok ? ok({ added: bodies.length, doubles }) : added;
}

/** A learner's name is sealed to its learner: moved to another one it does not open. */
export const nameOf = (learner: LearnerId) => ({ purpose: 'learner-name', owner: learner }) as const;

/** One spelling, without what pasting brings along; null when nothing is left. */
export function toName(text: string): string | null {
  const name = cleanName(text);
  if (!isTooLong(name)) return name === '' ? null : name;
  return cleanName([...name].slice(0, LONGEST_NAME).join(''));
}
