// Puts the parts together once both databases are open. Everything that thinks is made here and nowhere else.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { Downloads } from '../device-store/downloads.ts';
import type { KeyStore } from '../device-store/key-store.ts';
import type { LogDatabase } from '../device-store/log-database.ts';
import type { ModelShelf } from '../device-store/model-shelf.ts';
import type { OwnPacks } from '../device-store/own-packs.ts';
import type { OwnVoices } from '../device-store/own-voices.ts';
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { Settings } from '../device-store/settings.ts';
import type { Snapshots } from '../device-store/snapshots.ts';
import type { TurnStore } from '../device-store/turn-store.ts';
import { type ClassId, type LearnerId, parseClassId, parseLearnerId, toRandomId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { allIdsOf } from '../domain/roster.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import { type AskedIn, createAskedIn } from './asked-in.ts';
import { createJudge } from './believed-words.ts';
import { createBelowMinimum } from './below-minimum.ts';
import { readCarried } from './carried-snapshots.ts';
import { catchUp } from './catch-up.ts';
import { type Courses, createCourses } from './courses.ts';
import type { Fetch } from './downloading.ts';
import { createItemReader } from './item-reader.ts';
import { createKeptQuestions, type KeptQuestions } from './kept-questions.ts';
import { createLearnerCards, type LearnerCards } from './learner-cards.ts';
import { createLearnerStates, type LearnerStates } from './learner-states.ts';
import { createLending, type Lending } from './lending.ts';
import { createLibrary, type Library } from './library.ts';
import { createModels, type Models } from './models.ts';
import { createNames, type Identity, type Names } from './names.ts';
import { createNextSteps, type Measure, type NextSteps } from './next-steps.ts';
import { nowCalled } from './now-called.ts';
import { createPractice, type Practice } from './practice.ts';
import { sealPrivate } from './private-seal.ts';
import { createPublishers, type Publishers } from './publishers.ts';
import type { Reach } from './reach.ts';
import { createSchool, type School } from './school.ts';
import type { Means } from './sync-api.ts';
import { createTeacher, type Teacher } from './teacher.ts';
import { createTurnKeeper, type TurnKeeper } from './turn-keeper.ts';
import { sealWritten } from './written-texts.ts';

/** What this tablet has, opened. */
export interface Stores {
  /** The log's own database, for what is loaded later: what travels lies in it too. */
  readonly database: LogDatabase;
  readonly log: DexieEventLog;
  readonly shelf: PackShelf;
  readonly models: ModelShelf;
  readonly downloads: Downloads;
  readonly snapshots: Snapshots;
  readonly turns: TurnStore;
  readonly settings: Settings;
  /** What a teacher is writing; opened when it is first asked for. */
  readonly own: () => Promise<Result<OwnPacks, Problem>>;
  /** What a teacher has said of packs; opened when something is said, or is first read aloud. */
  readonly voices: () => Promise<Result<OwnVoices, Problem>>;
  /** Null on an insecure origin: guests only. */
  readonly vault: { readonly crypto: CryptoPort; readonly keys: KeyStore } | null;
}

/** The world outside: made by main.ts, or by a test. */
export interface Surroundings {
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
  readonly fetch: Fetch;
  /** The folder of the packs' catalogue, with its slash. */
  readonly packs: string;
  readonly app: string;
  /** When the app was built; a clock before it is wrong. */
  readonly builtAtMs: number;
  readonly measure: Measure;
  /** Runs work when the screen has had time to draw; missing where nobody draws. */
  readonly later?: (work: () => void) => void;
  /** What the browser still gives to this app; null, or missing, where it does not tell. */
  readonly freeBytes?: () => Promise<number | null>;
  /** Null where nothing is ever synced. */
  readonly outside: Outside | null;
  /** The time zone of the tablet's clock; missing where it is not to be asked. */
  readonly zone?: string;
  /** This is the place of the invented class: other databases, and nothing in or out. */
  readonly inDemo?: true;
}

/** What syncing needs of the world. */
export interface Outside {
  readonly reach: (address: string) => Reach;
  readonly means: () => Promise<Means>;
  readonly isOnline: () => boolean;
  /** Runs the work unless another tab is at it; null then. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>;
  /** Returns what calls it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly random: () => number;
}

export interface Core {
  readonly stores: Stores;
  readonly surroundings: Surroundings;
  readonly names: Names;
  readonly school: School;
  readonly teacher: Teacher;
  readonly cards: LearnerCards;
  readonly courses: Courses;
  readonly states: LearnerStates;
  readonly next: NextSteps;
  readonly turn: TurnKeeper;
  readonly practice: Practice;
  readonly kept: KeptQuestions;
  readonly library: Library;
  readonly publishers: Publishers;
  readonly models: Models;
  readonly lending: Lending;
  readonly askedIn: AskedIn;
  /** The language that a learner reads now: the own one, else the screen's. */
  languageOf(learner: LearnerId): string;
}

/** What the core tells when something on the screens is no longer right. */
export interface CoreListeners {
  turnChanged(): Promise<void>;
  /** Other tabs can read the turn's step now. */
  turnSaved(): void;
  packsChanged(): Promise<void>;
  /** Nothing of it is in the log: other tabs have to be told. */
  modelsChanged(): void;
  packsProgressed(): Promise<void>;
  /** Who is next in a class is known better than before. */
  queueChanged(): Promise<void>;
  /** Another tab recorded something. */
  tabsChanged(): Promise<void>;
  language(): string;
  /** What the learner of the turn asked to read in for a while. */
  readIn(): string | null;
}

export function createCore(stores: Stores, surroundings: Surroundings, listeners: CoreListeners): Core {
  const { log, shelf, vault } = stores;
  const { now, randomBytes } = surroundings;
  const identity = vault && createIdentity(vault);
  const names = createNames(identity);
  const judge = createJudge(stores);
  const publishers = createPublishers({ log, judge, now });
  const school = createSchool({
    log,
    names,
    judge,
    now,
    newClassId: () => toRandomId<ClassId>(randomBytes(16), parseClassId),
    newLearnerId: () => toRandomId<LearnerId>(randomBytes(16), parseLearnerId),
  });
  const languageOf = (learner: LearnerId): string => {
    const { language, secondLanguage } = school.known(learner) ?? {};
    const asked = listeners.readIn();
    // Of nobody else than who has it as the second one.
    return asked !== null && asked === secondLanguage ? asked : (language ?? listeners.language());
  };
  const courses = createCourses(shelf, stores.models);
  const states = createLearnerStates(
    log,
    stores.snapshots,
    courses,
    async (learner) => allIdsOf(await school.roster(), learner),
    (ids) => readCarried(stores.database, ids),
  );
  const reader = createItemReader(shelf);
  const askedIn = createAskedIn(school, surroundings.zone ?? '');
  const later = surroundings.later ?? ((work) => work());
  const hints = (learner: LearnerId) => school.known(learner)?.support.hints ?? 'usual';
  const next = createNextSteps({
    ...{ courses, states, reader, measure: surroundings.measure, later, hints },
    packsOf: school.packsOf,
    askedIn: askedIn.learner,
  });
  const turn = createTurnKeeper({
    turns: stores.turns,
    states,
    next,
    language: languageOf,
    changed: listeners.turnChanged,
    drawn: surroundings.later ? () => new Promise<void>((resolve) => later(resolve)) : null,
    saved: listeners.turnSaved,
    nowCalled: (learner) => nowCalled(school, learner),
    catchUp: async (record) => {
      await school.roster(); // the learner's language comes from it
      return catchUp(log, next, languageOf(record.learner), record);
    },
  });
  const kept = createKeptQuestions({
    settings: stores.settings,
    turns: stores.turns,
    log,
    next,
    language: languageOf,
    now,
  });
  const lending = createLending({ database: stores.database, log, vault, school });
  const below = createBelowMinimum({ states, now, later, looked: () => void listeners.queueChanged() });
  const isLent = async () => (await lending.loan()) !== null;
  const cards = createLearnerCards({ log, school, names, now, below, isLent, usualRegion: askedIn.usual });
  /** Packs or their models are others now: what was made of the old ones is of no use. */
  const shelfChanged = async (): Promise<void> => {
    courses.refresh();
    states.forget();
    below.forget();
    turn.reload();
    await listeners.packsChanged();
  };
  return {
    stores,
    surroundings,
    names,
    school,
    teacher: createTeacher({ settings: stores.settings, identity, now }),
    cards,
    askedIn,
    kept,
    lending,
    courses,
    states,
    next,
    turn,
    practice: createPractice({
      kept,
      log,
      states,
      next,
      turn,
      now,
      language: languageOf,
      hints,
      packsOf: async (learner) => {
        await school.roster();
        return school.packsOf(learner);
      },
      forLog: (answer, owner) => sealWritten(names, answer, owner),
      sealed: async (learner, word) =>
        school.known(learner)?.class === undefined ? null : sealPrivate(names, learner, word),
      hasExtraTime: (learner) => school.known(learner)?.support.extraTime ?? false,
    }),
    library: createLibrary({
      shelf,
      downloads: stores.downloads,
      fetch: surroundings.fetch,
      base: surroundings.packs,
      now,
      record: async (body): Promise<Result<null, Problem>> => {
        const written = await log.append([body], now());
        return written.ok ? ok(null) : written;
      },
      publishers,
      freeBytes: surroundings.freeBytes ?? (async () => null),
      installed: shelfChanged,
      progressed: listeners.packsProgressed,
    }),
    publishers,
    models: createModels({
      models: stores.models,
      shelf,
      courses,
      now,
      changed: async () => {
        await shelfChanged();
        listeners.modelsChanged();
      },
    }),
    languageOf,
  };
}

function createIdentity({ crypto, keys }: NonNullable<Stores['vault']>): Identity {
  return {
    crypto,
    ring: async () => {
      const ring = await keys.readSchool();
      return ring.ok ? ring.value : null;
    },
  };
}
