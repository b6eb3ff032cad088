// Rounds with the relays that this device knows: one after the other, one tab at a time, at the triggers that the policy
// lets through. What went wrong is told and tried again by itself; nothing is ever lost by trying.
import { findDamage } from '../device-store/verifying.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DAY_MS } from '../domain/time.ts';
import {
  afterTry,
  type Backoff,
  type Conditions,
  NEW_BACKOFF,
  planTry,
  type Trigger,
  type TryOutcome,
} from '../sync/backoff.ts';
import type { Belief, SessionProblem } from '../sync/session-state.ts';
import type { RelayLink } from './relay-links.ts';
import { enrolAgain, enrolAt, holdSession, type RelaySessionPorts, toProblem } from './relay-session.ts';
import { countAnswers } from './safety.ts';
import type { SafetyView } from './sync-api.ts';

export interface RelayRoundsPorts extends RelaySessionPorts {
  /** Told while a round goes on and when it has ended. */
  readonly changed: () => Promise<void>;
}

export interface RelayRounds {
  trigger(why: Exclude<Trigger, 'asked'>): Promise<void>;
  /** With every relay now; the first problem, if none of them was reached. */
  syncNow(): Promise<Result<null, Problem>>;
  connect(address: string, code: string | null): Promise<Result<null, Problem>>;
  forget(address: string): Promise<Result<null, Problem>>;
  states(): Promise<SafetyView['relays']>;
}

interface RelayState {
  readonly state: SafetyView['relays'][number]['state'];
  readonly lastContactMs: number | null;
  readonly nextTryMs: number | null;
  readonly problem: Problem | null;
  readonly backoff: Backoff;
  /** What the next session takes for likely. */
  readonly belief: Belief | null;
}

const NEVER_MS = Number.POSITIVE_INFINITY;
/** Sooner than anybody would notice. */
const DUE_SOON_MS = 50;

const NEVER_MET: RelayState = {
  state: 'idle',
  lastContactMs: null,
  nextTryMs: null,
  problem: null,
  backoff: NEW_BACKOFF,
  belief: null,
};

export function createRelayRounds(ports: RelayRoundsPorts): RelayRounds {
  const { ground, outside } = ports;
  const { now } = ground.core.surroundings;
  const states = new Map<string, RelayState>();
  /** When a trigger wants each relay met. */
  const wished = new Map<string, number>();
  let queue: Promise<unknown> = Promise.resolve();
  let verifiedMs = Number.NEGATIVE_INFINITY;
  let callOff: () => void = () => undefined;
  const stateOf = (address: string) => states.get(address) ?? NEVER_MET;
  const set = async (address: string, change: Partial<RelayState>): Promise<void> => {
    states.set(address, { ...stateOf(address), ...change });
    await ports.changed();
  };

  /** Of all relays, whichever is due first. */
  const plan = async (): Promise<void> => {
    callOff();
    const links = await ground.links.read();
    const means = await conditions();
    const due = (links.ok ? links.value : []).flatMap(({ address }) => {
      const at = planTry(stateOf(address).backoff, 'timer', means, now(), outside.random);
      const first = Math.min(at ?? NEVER_MS, wished.get(address) ?? NEVER_MS);
      return first === NEVER_MS ? [] : [first - now()];
    });
    if (due.length === 0) return;
    callOff = outside.after(Math.max(1000, Math.min(...due)), () => void rounds.trigger('timer'));
  };

  const conditions = async (): Promise<Conditions> => {
    const { battery, charging, savesData } = await outside.means();
    const own = await ground.vault.own();
    const counts = await countAnswers(ground.core.stores.database, own.ok ? own.value : []);
    return {
      online: outside.isOnline(),
      saveData: savesData,
      battery: battery === null ? null : { level: battery, charging },
      unsafeAnswers: counts.onlyHere,
    };
  };

  const meet = async (link: RelayLink): Promise<Result<null, Problem>> => {
    const { address } = link;
    await set(address, { state: 'syncing' });
    const first = await holdSession(ports, link, stateOf(address).belief);
    // The token was renewed elsewhere, or the relay lost it: the key opens the door again.
    const isClosed = first.outcome?.problem?.code === 'transport/refused';
    const renewed = isClosed ? await enrolAgain(ports, address) : null;
    const { outcome, forbidden } = renewed?.ok ? await holdSession(ports, renewed.value, null) : first;
    const problem =
      renewed && !renewed.ok ? renewed.problem : toProblem(outcome?.problem ?? null, address, forbidden);
    const tried = toTried(problem, outcome?.problem ?? null);
    const backoff = afterTry(stateOf(address).backoff, tried, await conditions(), now(), outside.random);
    const belief = outcome?.belief ?? stateOf(address).belief;
    if (problem === null) {
      await set(address, { state: 'idle', lastContactMs: now(), nextTryMs: null, problem, backoff, belief });
      return ok(null);
    }
    await set(address, { state: stateFor(problem), nextTryMs: backoff.nextTryMs, problem, backoff, belief });
    return fail(problem);
  };

  /** Once a day and tablet, before a round that nobody waits for: what is damaged is told and fetched again. */
  const verify = async (): Promise<void> => {
    if (now() - verifiedMs < DAY_MS && now() >= verifiedMs) return;
    verifiedMs = now();
    for (const stream of await findDamage(ground.core.stores.database)) {
      ports.alarm({ code: 'sync/damaged', stream });
    }
  };

  const runAll = async (trigger: Trigger): Promise<Result<null, Problem>> => {
    const links = await ground.links.read();
    if (!links.ok) return links;
    if (trigger !== 'asked' && links.value.length > 0) await verify();
    const means = await conditions();
    let problem: Problem | null = null;
    let met = 0;
    for (const link of links.value) {
      const { address } = link;
      const planned = planTry(stateOf(address).backoff, trigger, means, now(), outside.random);
      const at = Math.min(planned ?? NEVER_MS, wished.get(address) ?? NEVER_MS);
      if (at > now() + DUE_SOON_MS) {
        // In a moment, by the timer: a class's tablets do not all come in one second.
        if (planned !== null && trigger !== 'timer') wished.set(address, at);
        continue;
      }
      wished.delete(address);
      const done = await meet(link);
      if (done.ok) met += 1;
      else problem ??= done.problem;
    }
    await plan();
    return problem !== null && met === 0 ? fail(problem) : ok(null);
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = queue.then(work, work);
    queue = run.catch(() => undefined);
    return run;
  };
  const run = (trigger: Trigger) =>
    inTurn(async () => {
      return (await outside.alone(() => runAll(trigger))) ?? ok(null);
    });

  const rounds: RelayRounds = {
    trigger: async (why) => {
      await run(why);
    },
    syncNow: () => run('asked'),
    connect: async (address, code) => {
      const enrolled = await enrolAt(ports, address, code);
      if (!enrolled.ok) return enrolled;
      const kept = await ground.links.put(enrolled.value);
      if (!kept.ok) return kept;
      states.delete(address);
      // What the relay answers is seen on the screen; the door is open either way.
      void run('asked');
      return kept;
    },
    forget: async (address) => {
      const removed = await ground.links.remove(address);
      states.delete(address);
      await ports.changed();
      return removed;
    },
    states: async () => {
      const links = await ground.links.read();
      return (links.ok ? links.value : []).map(({ address }) => {
        const { backoff: _backoff, belief: _belief, ...seen } = stateOf(address);
        return { address, ...seen };
      });
    },
  };
  return rounds;
}

function toTried(problem: Problem | null, why: SessionProblem | null): TryOutcome {
  if (problem === null) return { type: 'settled' };
  if (stateFor(problem) === 'refused') return { type: 'refused' };
  return { type: 'failed', busySeconds: why?.code === 'transport/busy' ? why.seconds : null };
}

function stateFor({ code }: Problem): RelayState['state'] {
  if (code === 'relay/refused' || code === 'school/revoked') return 'refused';
  return code === 'relay/busy' ? 'waiting' : 'unreachable';
}
