// Everything that carries the school's commands out, made once there is an identity.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import { createRelayRounds, type RelayRounds } from './relay-rounds.ts';
import type { Carrier, Received } from './sync-api.ts';
import { type Effects, settleEffects } from './sync-effects.ts';
import type { SyncGround } from './sync-ground.ts';

export type Done<T = null> = Promise<Result<T, Problem>>;

/** What is told when something on the screens is no longer right. */
export interface SyncListeners {
  schoolChanged(): Promise<void>;
  /** Events came from elsewhere. */
  received(): Promise<void>;
}

export interface SyncParts {
  readonly ground: SyncGround;
  readonly rounds: RelayRounds | null;
  /** Told until the app is closed; the next sync finds what still holds. */
  readonly alarms: readonly Problem[];
  alarm(problem: Problem): void;
  /** Does what follows from what came in, and tells the screens. */
  settle(): Promise<Effects>;
  /** What came in while the work went on, as it is told to whoever asked for it. */
  counting<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly came: Came }>;
  readonly listeners: SyncListeners;
}

export interface Came {
  readonly added: number;
  readonly answers: number;
  readonly learners: number;
}

/** `after` does what only the school's commands can, such as opening keys that came. */
export function createSyncParts(
  ground: SyncGround,
  listeners: SyncListeners,
  after: () => Promise<unknown>,
): SyncParts {
  const alarms: Problem[] = [];
  let tally = createTally();
  const settle = async (): Promise<Effects> => {
    const effects = await settleEffects(ground, ground.takeAdded());
    tally.take(effects);
    await after();
    await listeners.received();
    return effects;
  };
  const alarm = (problem: Problem): void => {
    const text = JSON.stringify(problem);
    if (!alarms.some((one) => JSON.stringify(one) === text)) alarms.push(problem);
  };
  const { outside } = ground.core.surroundings;
  const changed = listeners.schoolChanged;
  const rounds = outside && createRelayRounds({ ground, outside, alarm, changed, settle });
  return {
    ground,
    rounds,
    alarms,
    alarm,
    settle,
    counting: async (work) => {
      tally = createTally();
      const mine = tally;
      const result = await work();
      return { result, came: mine.read() };
    },
    listeners,
  };
}

export function toReceived(from: Carrier, came: Came, rest: Partial<Received> = {}): Received {
  return { from, known: 0, waiting: 0, receipt: null, ...came, ...rest };
}

function createTally() {
  const learners = new Set<LearnerId>();
  let [added, answers] = [0, 0];
  return {
    take: (effects: Effects) => {
      added += effects.added;
      answers += effects.answers;
      for (const learner of effects.learners) learners.add(learner);
    },
    read: (): Came => ({ added, answers, learners: learners.size }),
  };
}
