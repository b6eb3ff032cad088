// Who may hold a round, and what is noted of it. The round itself is sync/answering.ts over the school's vault.
import type { SchoolId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  type Admission,
  type AnsweringSide,
  answerRequest,
  type PeerProblem,
  type ReceivedRequest,
  receiveRequest,
} from '../sync/answering.ts';
import type { ChunkVault } from '../sync/chunk-vault.ts';
import { countOf, type Have, rangesOf, subtract } from '../sync/have.ts';
import type { Hello } from '../sync/messages.ts';
import type { DeviceFacts } from './board/board-view.ts';
import type { Limits } from './guard/limits.ts';
import { createRateLimit } from './guard/rate-limit.ts';
import type { Metrics } from './metrics.ts';
import type { SchoolViews } from './schools/school-view.ts';
import { hashOfSecret } from './schools/tokens.ts';
import type { RelayStore } from './store/relay-store.ts';

export interface SyncRoundParts {
  readonly store: RelayStore;
  readonly views: SchoolViews;
  readonly vault: (school: SchoolId) => ChunkVault;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly nowMs: () => number;
}

export interface SyncRounds {
  /** Reads a request to its end and commits what it brings, then gives the frames of the answer. */
  hold(parts: AsyncIterable<Uint8Array>): Promise<Result<AsyncIterable<Uint8Array>, PeerProblem>>;
}

export function createSyncRounds(parts: SyncRoundParts): SyncRounds {
  const { store, metrics, nowMs, limits } = parts;
  const rate = createRateLimit(limits.perDevice, nowMs);
  const side = (): AnsweringSide => ({
    relay: store.relayId,
    epoch: store.epoch,
    wallMs: Math.floor(nowMs()),
    maxAnswerBytes: limits.answerBytes,
    admit: (hello) => admit(parts, hello, (device) => rate.take(device)),
  });
  return {
    hold: async (body) => {
      const own = side();
      const received = await receiveRequest(body, own);
      if (!received.ok) return received;
      countReport(metrics, received.value);
      await noteHeard(parts, received.value);
      return ok(answerRequest(received.value, own));
    },
  };
}

async function admit(
  { store, views, vault }: SyncRoundParts,
  hello: Hello,
  takeTurn: (device: string) => number,
): Promise<Result<Admission, PeerProblem>> {
  const refuse = (code: string, facts: PeerProblem['facts'] = {}) => fail<PeerProblem>({ code, facts });
  const view = await views.current(hello.school);
  // A school that is not here and a wrong token are told apart by nobody who has neither.
  const known = view === null ? null : await store.deviceOf(hello.school, hashOfSecret(hello.token));
  if (view === null || known === null || known.device !== hello.device) return refuse('sync/token');
  const believed = view.trust.devices.get(known.device)?.believed ?? null;
  if (known.revokedAtMs !== null || believed !== null) return refuse('sync/revoked');
  const seconds = takeTurn(`${hello.school} ${known.device}`);
  if (seconds > 0) return refuse('sync/busy', { seconds });
  return ok({ vault: vault(hello.school), scope: hello.scope });
}

function countReport(metrics: Metrics, { report }: ReceivedRequest): void {
  if (report.added > 0) metrics.count('events', report.added);
  if (report.forks.size > 0) metrics.count('forks', report.forks.size);
  for (const { why } of report.refused) metrics.count('chunks', 1, why);
}

async function noteHeard(
  { store, vault, nowMs }: SyncRoundParts,
  { hello, have }: ReceivedRequest,
): Promise<void> {
  const own = await vault(hello.school).have();
  const facts: DeviceFacts = {
    waiting: own.ok ? countMissing(have, own.value) : 0,
    clockOffMs: hello.wallMs - Math.floor(nowMs()),
  };
  await store.heard(hello.school, hello.device, JSON.stringify(facts), nowMs());
}

/** Events that the other side listed and that are not here. */
function countMissing(theirs: Have, ours: Have): number {
  let missing = 0;
  for (const [stream, { ranges }] of theirs) missing += countOf(subtract(ranges, rangesOf(ours, stream)));
  return missing;
}
