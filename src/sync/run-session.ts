// Does what a session wants: reads and commits in the vault, speaks through the transport. One at a time, in order, so
// that what the state machine is told has happened. The same for tablet and relay, and for the simulation.
import type { ChunkVault } from './chunk-vault.ts';
import { createMessageParser } from './message-parser.ts';
import type { Message } from './messages.ts';
import { gatherOutgoing, type OutgoingPlan } from './outgoing.ts';
import { createSession, stepSession } from './session.ts';
import type {
  SessionEffect,
  SessionInput,
  SessionNews,
  SessionOutcome,
  SessionProblem,
  SessionSetup,
} from './session-state.ts';
import type { StopSignal, Transport } from './transport.ts';

export interface SessionPorts {
  readonly vault: ChunkVault;
  readonly transport: Transport;
  readonly nowMs: () => number;
  readonly signal: StopSignal;
  readonly tell: (news: SessionNews) => void;
}

/** Ends with the session's outcome, whatever vault and transport do; rejects only when they break their promises. */
export async function runSession(setup: SessionSetup, ports: SessionPorts): Promise<SessionOutcome> {
  let state = createSession(setup);
  let outcome: SessionOutcome | null = null;
  const step = async (input: SessionInput): Promise<void> => {
    const [next, effects] = stepSession(state, input);
    state = next;
    for (const effect of effects) {
      if (effect.type === 'done') outcome = effect.outcome;
      const result = await perform(effect, ports, step);
      if (result !== null) pending.push(result);
    }
  };
  const pending: SessionInput[] = [{ type: 'started' }];
  // A queue, no recursion: a session of ten thousand rounds must not need ten thousand frames.
  for (let input = pending.shift(); input !== undefined; input = pending.shift()) await step(input);
  if (outcome === null) throw new Error(`Must end with an outcome, got phase ${state.phase}`);
  return outcome;
}

type Feed = (input: SessionInput) => Promise<void>;

async function perform(effect: SessionEffect, ports: SessionPorts, feed: Feed): Promise<SessionInput | null> {
  switch (effect.type) {
    case 'read-holdings':
      return readHoldings(ports);
    case 'gather':
      return gather(ports.vault, effect.plan);
    case 'exchange':
      return { type: 'closed', problem: await exchange(effect.request, ports, feed) };
    case 'commit': {
      const report = await ports.vault.commit(effect.parcel);
      await feed(
        report.ok
          ? { type: 'committed', report: report.value }
          : { type: 'commit-failed', problem: report.problem },
      );
      return null;
    }
    default:
      ports.tell(effect);
      return null;
  }
}

async function readHoldings({ vault, nowMs, signal }: SessionPorts): Promise<SessionInput> {
  if (signal.aborted) return { type: 'stopped' };
  const have = await vault.have();
  if (!have.ok) return { type: 'failed', problem: have.problem };
  const words = await vault.vocabularies();
  if (!words.ok) return { type: 'failed', problem: words.problem };
  const { whole, partial } = words.value;
  return { type: 'holdings', have: have.value, vocabularies: whole, partial, wallMs: nowMs() };
}

async function gather(vault: ChunkVault, plan: OutgoingPlan): Promise<SessionInput> {
  const messages: Message[] = [];
  const outgoing = gatherOutgoing(vault, plan);
  for (;;) {
    const next = await outgoing.next();
    if (!next.done) messages.push(next.value);
    else if (next.value === null) return { type: 'gathered', messages };
    else return { type: 'failed', problem: next.value };
  }
}

/** Reads on while the answer still comes, and commits part by part; tells how it ended once all is committed. */
async function exchange(
  request: Uint8Array<ArrayBuffer>,
  { transport, signal }: SessionPorts,
  feed: Feed,
): Promise<SessionProblem | null> {
  const parser = createMessageParser();
  const parts: Uint8Array[] = [];
  let wake = () => {};
  let isOver = false;
  const ended = transport.exchange(
    request,
    (part) => {
      parts.push(part);
      wake();
    },
    signal,
  );
  void ended.then(() => {
    isOver = true;
    wake();
  });
  while (!isOver || parts.length > 0) {
    const part = parts.shift();
    if (part !== undefined) {
      const messages = parser.push(part);
      if (messages.length > 0) await feed({ type: 'received', messages });
    } else if (!isOver) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  const end = await ended;
  if (!end.ok) return end.problem;
  return parser.fault() === null ? null : { code: 'session/not-frames' };
}
