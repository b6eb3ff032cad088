// Rounds with the relays that this device knows: one after the other, one tab at a time, at the triggers that the policy
// lets through. What went wrong is told and tried again by itself; nothing is ever lost by trying.
import { writeAcknowledged } from '../device-store/acknowledgements.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseBase64Url } from '../identity/base64url.ts';
import { toDeviceId } from '../identity/device-id.ts';
import { runSession } from '../sync/run-session.ts';
import type { Belief, SessionNews, SessionOutcome, SessionProblem } from '../sync/session-state.ts';
import type { StopSignal } from '../sync/transport.ts';
import type { Outside } from './core.ts';
import { enrol } from './enrolling.ts';
import { createHttpTransport } from './http-transport.ts';
import type { Reach } from './reach.ts';
import type { RelayLink } from './relay-links.ts';
import type { SafetyView } from './sync-api.ts';
import type { SyncGround } from './sync-ground.ts';
import { IDLE_PAUSE_MS, mayStart, type Trigger, waitAfterFailure } from './sync-policy.ts';

export interface RelayRoundsPorts {
  readonly ground: SyncGround;
  readonly outside: Outside;
  /** Told while a round goes on and when it has ended. */
  readonly changed: () => Promise<void>;
  /** Events came in: what follows from them is done when it resolves. */
  readonly settle: () => Promise<unknown>;
  readonly alarm: (problem: Problem) => void;
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
  readonly failures: number;
  /** What the next session takes for likely. */
  readonly belief: Belief | null;
}

const NEVER_MET: RelayState = {
  state: 'idle',
  lastContactMs: null,
  nextTryMs: null,
  problem: null,
  failures: 0,
  belief: null,
};

export function createRelayRounds(ports: RelayRoundsPorts): RelayRounds {
  const { ground, outside } = ports;
  const { now } = ground.core.surroundings;
  const states = new Map<string, RelayState>();
  let queue: Promise<unknown> = Promise.resolve();
  let callOff: () => void = () => undefined;
  const stateOf = (address: string) => states.get(address) ?? NEVER_MET;
  const set = async (address: string, change: Partial<RelayState>): Promise<void> => {
    states.set(address, { ...stateOf(address), ...change });
    await ports.changed();
  };

  const plan = (): void => {
    callOff();
    const waits = [...states.values()].flatMap(({ nextTryMs }) =>
      nextTryMs === null ? [] : [nextTryMs - now()],
    );
    const wait = Math.min(IDLE_PAUSE_MS, ...waits);
    callOff = outside.after(Math.max(1000, wait), () => void rounds.trigger('timer'));
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
    if (problem === null) {
      const met = { state: 'idle', lastContactMs: now(), nextTryMs: null, problem, failures: 0 } as const;
      await set(address, { ...met, belief: outcome?.belief ?? null });
      return ok(null);
    }
    const failures = stateOf(address).failures + 1;
    const seconds = outcome?.problem?.code === 'transport/busy' ? outcome.problem.seconds : null;
    const nextTryMs = now() + waitAfterFailure(failures, outside.random(), seconds);
    const belief = outcome?.belief ?? stateOf(address).belief;
    await set(address, { state: stateFor(problem), nextTryMs, problem, failures, belief });
    return fail(problem);
  };

  const runAll = async (trigger: Trigger): Promise<Result<null, Problem>> => {
    const links = await ground.links.read();
    if (!links.ok) return links;
    const means = await outside.means();
    let problem: Problem | null = null;
    let met = 0;
    for (const link of links.value) {
      const { lastContactMs, nextTryMs } = stateOf(link.address);
      const facts = { nowMs: now(), lastContactMs, notBeforeMs: nextTryMs };
      if (!mayStart(trigger, means, facts)) continue;
      const done = await meet(link);
      if (done.ok) met += 1;
      else problem ??= done.problem;
    }
    if (links.value.length > 0) plan();
    return problem !== null && met === 0 ? fail(problem) : ok(null);
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = queue.then(work, work);
    queue = run.catch(() => undefined);
    return run;
  };
  const run = (trigger: Trigger) =>
    inTurn(async () => {
      if (trigger !== 'asked' && !outside.isOnline()) return ok(null);
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
        const { failures: _failures, belief: _belief, ...seen } = stateOf(address);
        return { address, ...seen };
      });
    },
  };
  return rounds;
}

async function enrolAt(
  { ground, outside }: RelayRoundsPorts,
  address: string,
  code: string | null,
): Promise<Result<RelayLink, Problem>> {
  const pin = await ground.pin();
  if (pin === null) return fail({ code: 'school/alone' });
  const signer = await ground.signer();
  const sign = async (text: Uint8Array<ArrayBuffer>) => new Uint8Array(await signer.sign(text));
  return enrol({ reach: outside.reach(address), signer, sign, pin }, address, code);
}

async function enrolAgain(ports: RelayRoundsPorts, address: string): Promise<Result<RelayLink, Problem>> {
  const enrolled = await enrolAt(ports, address, null);
  if (enrolled.ok) await ports.ground.links.put(enrolled.value);
  return enrolled;
}

interface Held {
  /** Null for a device that is of no school: there was nobody to speak as. */
  readonly outcome: SessionOutcome | null;
  readonly forbidden: boolean;
}

async function holdSession(ports: RelayRoundsPorts, link: RelayLink, belief: Belief | null): Promise<Held> {
  const { ground, outside } = ports;
  const pin = await ground.pin();
  if (pin === null) return { outcome: null, forbidden: false };
  let forbidden = false;
  const reach = outside.reach(link.address);
  const watched: Reach = async (...request) => {
    const answer = await reach(...request);
    forbidden = answer.type === 'forbidden';
    return answer;
  };
  const writes: Promise<unknown>[] = [];
  const tell = (news: SessionNews): void => {
    if (news.type === 'acknowledged') writes.push(keepAcknowledged(ground, news));
    if (news.type === 'fork') ports.alarm({ code: 'sync/fork', stream: news.stream });
    if (news.type === 'damaged') ports.alarm({ code: 'sync/damaged', stream: news.stream });
  };
  const outcome = await runSession(
    {
      school: pin.school,
      device: toDeviceId((await ground.signer()).key),
      token: parseBase64Url(link.token) ?? new Uint8Array(),
      scope: { classes: 'all', history: true },
      belief,
      history: [],
    },
    {
      vault: ground.vault,
      transport: createHttpTransport(watched, link.address),
      nowMs: ground.core.surroundings.now,
      signal: NEVER,
      tell,
    },
  );
  await Promise.all(writes);
  if (outcome.counts.added > 0) await ports.settle();
  return { outcome, forbidden };
}

function keepAcknowledged(
  { core }: SyncGround,
  { relay, have }: Extract<SessionNews, { type: 'acknowledged' }>,
): Promise<unknown> {
  const atMs = core.surroundings.now();
  return writeAcknowledged(core.stores.database, `relay ${relay}`, { have, epoch: '', atMs });
}

/** Null where the round brought what there was to bring. */
function toProblem(problem: SessionProblem | null, address: string, forbidden: boolean): Problem | null {
  if (problem === null) return null;
  if (forbidden) return { code: 'relay/needs-https', address };
  switch (problem.code) {
    case 'transport/stopped':
      return null;
    case 'transport/unreachable':
      return { code: 'relay/not-reachable', address };
    case 'transport/not-a-relay':
    case 'session/not-frames':
      return { code: 'relay/not-a-relay', address };
    case 'transport/refused':
      return { code: 'relay/refused', address, why: 'device' };
    case 'transport/busy':
    case 'session/stuck':
      return { code: 'relay/busy', address };
    case 'vault/full':
      return { code: 'storage/full', doing: 'restore' };
    case 'vault/unavailable':
      return { code: 'storage/unavailable', detail: problem.detail };
    case 'session/peer-problem':
      return ofPeer(problem.peerCode, address);
  }
}

function ofPeer(code: string, address: string): Problem {
  if (code === 'sync/revoked') return { code: 'school/revoked' };
  if (code === 'sync/newer') return { code: 'relay/newer', address, needs: 0, knows: 0 };
  if (code === 'sync/school') return { code: 'relay/refused', address, why: 'school' };
  return { code: 'relay/busy', address };
}

function stateFor({ code }: Problem): RelayState['state'] {
  if (code === 'relay/refused' || code === 'school/revoked') return 'refused';
  return code === 'relay/busy' ? 'waiting' : 'unreachable';
}

const NEVER: StopSignal = {
  aborted: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
