// Keeps the turn that is under way: in memory, on the screen, and stored, in that order: what was answered is in the
// log by then, and a turn that was not stored any more is caught up with it. Commands run one after the
// other, so a double tap is answered twice but acts once.
import type { TurnStore } from '../device-store/turn-store.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { LearnerStates } from './learner-states.ts';
import type { NextSteps } from './next-steps.ts';
import { remember } from './remembered.ts';
import type { Shown } from './shown-phase.ts';
import { parseTurnRecord, type TurnRecord } from './turn-record.ts';
import { asCalledNow } from './two-at-once.ts';

/** The turn as it stands, with the item or lesson of its step at hand. */
export interface CurrentTurn {
  readonly record: TurnRecord;
  readonly shown: Shown;
}

export interface TurnKeeperPorts {
  readonly turns: TurnStore;
  readonly states: LearnerStates;
  readonly next: NextSteps;
  /** The language that the learner reads now. */
  readonly language: (learner: LearnerId) => string;
  /** Called when the turn looks different; resolves when the screen was told. */
  readonly changed: () => Promise<void>;
  /** Settles when the screen has had time to draw feedback, which a strict write would delay; null: none is drawn. */
  readonly drawn: (() => Promise<void>) | null;
  /** Called when the step is stored: other tabs can read it. */
  readonly saved: () => void;
  /** As now-called.ts says. */
  readonly nowCalled: (learner: LearnerId) => Promise<LearnerId | null>;
  /** Brings a stored record up to what the log says; null when the turn is over. */
  readonly catchUp: (record: TurnRecord) => Promise<TurnRecord | null>;
}

export interface TurnKeeper {
  /** With who sits beside as the roster has them now: the screen must offer what a command then does. */
  current(): Promise<CurrentTurn | null>;
  /**
   * Shows and then stores the record; `shown` where its item or lesson is at hand already. False when it could not be
   * stored: the turn goes on, but would not outlast the page.
   */
  step(record: Omit<TurnRecord, 'after'>, shown?: Shown): Promise<boolean>;
  clear(): Promise<void>;
  /** Of who is erased nothing stays: their turn is over, and whom they sat beside goes on alone. */
  forget(learner: LearnerId): Promise<void>;
  /** Tells the screen what `current` is. */
  show(): Promise<void>;
  inTurn<T>(command: () => Promise<T>): Promise<T>;
  /** Another tab, a new pack or another language changed what this turn shows: read it all again. */
  reload(): void;
}

export function createTurnKeeper(ports: TurnKeeperPorts): TurnKeeper {
  const { turns, next, states, language } = ports;
  let queue: Promise<unknown> = Promise.resolve();
  /** Shown and not stored yet: whoever is told to read it all again in between must not read the step before. */
  let unsaved: { readonly record: TurnRecord | null } | null = null;

  const restore = async (): Promise<Result<CurrentTurn | null, Problem>> => {
    const stored = unsaved ? ok(unsaved.record) : await turns.read(parseTurnRecord);
    if (!stored.ok) return stored;
    const caughtUp = stored.value && (await ports.catchUp(stored.value));
    if (!caughtUp) return ok(null);
    return ok({ record: caughtUp, shown: await next.show(caughtUp, language(caughtUp.learner)) });
  };
  // A storage that could not answer says nothing of the turn: only what was read is kept.
  const kept = remember(restore, (read) => read.ok);

  const showAndStore = async (
    record: TurnRecord | null,
    store: () => Promise<Result<null, Problem>>,
  ): Promise<boolean> => {
    const mine = { record };
    const keep = async (): Promise<boolean> => {
      if (unsaved !== mine) return true; // a later step is stored in its place
      const stored = await store();
      if (unsaved === mine) unsaved = null;
      ports.saved();
      return stored.ok;
    };
    unsaved = mine;
    await ports.changed();
    if (!ports.drawn || record?.phase.type !== 'feedback') return keep();
    void ports.drawn().then(keep);
    return true;
  };

  const clear = async (): Promise<void> => {
    kept.set(ok(null));
    await showAndStore(null, () => turns.end());
  };

  return {
    current: async () => {
      const read = await kept.get();
      if (!read.ok || read.value === null) return null;
      return { ...read.value, record: await asCalledNow(read.value.record, ports.nowCalled) };
    },
    step: async (partial, shown) => {
      const loaded = await states.load(partial.learner);
      const record = { ...partial, after: loaded.ok ? loaded.value.last : null };
      const ready = shown ?? (await next.show(record, language(record.learner)));
      kept.set(ok({ record, shown: ready }));
      return showAndStore(record, () => turns.save(record));
    },
    clear,
    forget: async (learner) => {
      const read = await kept.get();
      if (!read.ok || read.value === null) return;
      const { pair, ...record } = read.value.record;
      if (record.learner === learner) return clear();
      if (pair?.other !== learner) return;
      kept.set(ok({ ...read.value, record }));
      // Feedback that is still to be drawn is stored without them too, and at once.
      unsaved = { record };
      await turns.save(record);
      unsaved = null;
      await ports.changed();
    },
    show: () => ports.changed(),
    inTurn: (command) => {
      const run = queue.then(command, command);
      queue = run.catch(() => undefined);
      return run;
    },
    reload: kept.forget,
  };
}
