// One session with one relay: the door, the rounds, and what is kept of what the relay said.
import { writeAcknowledged } from '../device-store/acknowledgements.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
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
import type { SyncGround } from './sync-ground.ts';
import { learnersWithoutFold } from './wanted-history.ts';

export interface RelaySessionPorts {
  readonly ground: SyncGround;
  readonly outside: Outside;
  /** Events came in: what follows from them is done when it resolves. */
  readonly settle: () => Promise<unknown>;
  readonly alarm: (problem: Problem) => void;
}

export async function enrolAt(
  { ground, outside }: RelaySessionPorts,
  address: string,
  code: string | null,
): Promise<Result<RelayLink, Problem>> {
  const pin = await ground.pin();
  if (pin === null) return fail({ code: 'school/alone' });
  const signer = await ground.signer();
  const sign = async (text: Uint8Array<ArrayBuffer>) => new Uint8Array(await signer.sign(text));
  return enrol({ reach: outside.reach(address), signer, sign, pin }, address, code);
}

export async function enrolAgain(
  ports: RelaySessionPorts,
  address: string,
): Promise<Result<RelayLink, Problem>> {
  const enrolled = await enrolAt(ports, address, null);
  if (enrolled.ok) await ports.ground.links.put(enrolled.value);
  return enrolled;
}

export interface Held {
  /** Null for a device that is of no school: there was nobody to speak as. */
  readonly outcome: SessionOutcome | null;
  readonly forbidden: boolean;
}

export async function holdSession(
  ports: RelaySessionPorts,
  link: RelayLink,
  belief: Belief | null,
): Promise<Held> {
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
  const scope = await ground.scope();
  const outcome = await runSession(
    {
      school: pin.school,
      device: toDeviceId((await ground.signer()).key),
      token: parseBase64Url(link.token) ?? new Uint8Array(),
      scope,
      belief,
      history: scope.history ? [] : await learnersWithoutFold(ground.core),
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
  if (ground.hasNews()) await ports.settle();
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
export function toProblem(
  problem: SessionProblem | null,
  address: string,
  forbidden: boolean,
): Problem | null {
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

const NEVER: StopSignal = {
  aborted: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
