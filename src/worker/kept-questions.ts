// The question that a learner left unfinished, with what was typed or placed so far: the next turn of that learner on this
// tablet goes on with it, that day, unless something has happened since. It is no truth, only a place; whoever is erased
// leaves nothing here.
import type { EventLog } from '../device-store/event-log.ts';
import type { Settings } from '../device-store/settings.ts';
import type { TurnStore } from '../device-store/turn-store.ts';
import type { EventType, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { dayOf } from './local-day.ts';
import type { NextSteps } from './next-steps.ts';
import type { Shown } from './shown-phase.ts';
import { parseTurnRecord, type TurnPhase, type TurnRecord, toShowing } from './turn-record.ts';
import { allIn } from './two-at-once.ts';

const KEY = 'kept-questions';
/** Those of a morning's turns. */
const KEPT_MOST = 24;

/** What may come after the question was left without making it another one's. */
const HARMLESS: ReadonlySet<string> = new Set<EventType>([
  'turn-ended',
  'reflected',
  'hint-shown',
  'help-asked',
  // Of a feeling, or for the teacher: it says nothing of what comes next.
  'said-privately',
  'goal-chosen',
  'strategy-chosen',
  // A teacher prints for the class, or writes down what was done with it: it says nothing of what comes next.
  'worksheet-made',
  'lesson-taught',
]);

type ItemPhase = Extract<TurnPhase, { readonly type: 'item' }>;

interface Kept {
  readonly record: TurnRecord & { readonly phase: ItemPhase };
  readonly draft: unknown;
  readonly atMs: number;
  /** Events of the learner that it was chosen from: what another tablet recorded before may come here after. */
  readonly chosenFrom: number;
}

export interface KeptQuestions {
  /** Nothing is kept of a guest, who does not come back, and of what is no question. */
  keep(record: TurnRecord): Promise<void>;
  /**
   * Null when there is none that still fits: what two left, the same two go on with, and one alone with their own. It
   * stays until `forget`: a start may fail, or be cut off.
   */
  read(
    learner: LearnerId,
    other?: LearnerId,
  ): Promise<{ readonly phase: ItemPhase; readonly shown: Shown } | null>;
  /** The learner's turn goes on, with it or without. What is of other days goes too. */
  forget(learner: LearnerId): Promise<void>;
}

export interface KeptQuestionsPorts {
  readonly settings: Settings;
  readonly turns: TurnStore;
  readonly log: EventLog;
  readonly next: Pick<NextSteps, 'show'>;
  readonly language: (learner: LearnerId) => string;
  readonly now: () => number;
}

export function createKeptQuestions(ports: KeptQuestionsPorts): KeptQuestions {
  const { settings, turns, now } = ports;
  const readAll = async (): Promise<readonly Kept[]> => {
    const read = await settings.read(KEY, parseKept);
    return read.ok ? read.value : [];
  };
  const isOfToday = ({ atMs }: Kept): boolean => dayOf(atMs) === dayOf(now());
  const without = async (learner: LearnerId) =>
    (await readAll()).filter((one) => !allIn(one.record).includes(learner) && isOfToday(one));
  return {
    keep: async (record) => {
      if (record.classId === null || !isOnItem(record)) return;
      const chosenFrom = await countBefore(ports.log, record);
      if (chosenFrom === null) return;
      const draft = await turns.readDraft(toShowing(record.phase));
      const kept = { record, draft: draft.ok ? draft.value : undefined, atMs: now(), chosenFrom };
      await settings.write(KEY, [...(await without(record.learner)), kept].slice(-KEPT_MOST));
    },
    read: async (learner, other) => {
      const kept = (await readAll()).find(({ record }) => record.learner === learner);
      if (kept === undefined || kept.record.pair?.other !== other) return null;
      if (!isOfToday(kept) || (await isPassed(ports.log, kept))) return null;
      const phase = { ...kept.record.phase, shownAtMs: now() };
      const shown = await ports.next.show({ ...kept.record, phase }, ports.language(learner));
      if (shown.type !== 'item') return null;
      if (kept.draft !== undefined) await turns.saveDraft(toShowing(phase), kept.draft);
      return { phase, shown };
    },
    forget: async (learner) => {
      const [all, others] = [await readAll(), await without(learner)];
      if (others.length < all.length) await settings.write(KEY, others);
    },
  };
}

function isOnItem(record: TurnRecord): record is Kept['record'] {
  return record.phase.type === 'item';
}

/** Null where it cannot be read. */
async function countBefore(log: EventLog, { learner, after }: TurnRecord): Promise<number | null> {
  if (after === null) return 0;
  const count = await log.count({ learner, through: after });
  return count.ok ? count.value : null;
}

/** The learner did something elsewhere, or a teacher decided: then what is best now is chosen anew. */
async function isPassed(log: EventLog, { record, chosenFrom }: Kept): Promise<boolean> {
  if ((await countBefore(log, record)) !== chosenFrom) return true;
  const { learner, after } = record;
  const since: StoredEvent[] = [];
  const read = await log.read(after ? { learner, after } : { learner }, (batch) => {
    since.push(...batch);
  });
  return !read.ok || !since.every(isHarmless);
}

/** A start that went on with it and was cut off has shown nothing else. */
function isHarmless(event: StoredEvent): boolean {
  if (HARMLESS.has(event.type)) return true;
  return isKnownEvent(event) && event.type === 'turn-started' && event.kept === true;
}

/** Written by this file; of an older version of the app, nothing. */
function parseKept(stored: unknown): readonly Kept[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: Partial<Kept> | null): Kept[] => {
    const record = parseTurnRecord(one?.record);
    const { atMs, chosenFrom } = one ?? {};
    return record && isOnItem(record) && typeof atMs === 'number' && typeof chosenFrom === 'number'
      ? [{ record, draft: one?.draft, atMs, chosenFrom }]
      : [];
  });
}
