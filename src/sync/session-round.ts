// The end of a round: what it settled, how much the next one may carry, and whether there is a next one.
import { slotOf } from './have-digest.ts';
import type { Belief, Exchange, SessionProblem, SessionState, SessionStep } from './session-state.ts';

/** One chunk is always given, so that this may be less than one. */
const LEAST_BYTES = 512;
const MOST_WINDOW_BYTES = 262_144;
const MOST_ANSWER_BYTES = 524_288;
/** A round that moves nothing counts once, one in which nobody answers twice. A link that dies moves something. */
const IDLE_LIMIT = 6;
/** A peer that always finds one thing more must not keep a tablet awake for ever; the next session goes on. */
const MOST_ROUNDS = 20_000;

/** These end the session at once: trying again at once would bring the same. */
const FINAL: ReadonlySet<SessionProblem['code']> = new Set([
  'session/peer-problem',
  'session/not-frames',
  'transport/refused',
  'transport/not-a-relay',
  'transport/busy',
  'transport/stopped',
]);

export function endRound(before: SessionState, closed: SessionProblem | null): SessionStep {
  const { round } = before;
  const problem =
    round.problem ?? closed ?? (round.isEnded ? null : { code: 'transport/unreachable' as const });
  const state = nextWindows(settle(before), problem !== null);
  if (problem !== null && FINAL.has(problem.code)) return endSession(state, problem);
  const idleRounds = countIdle(before, problem !== null);
  if (idleRounds >= IDLE_LIMIT) return endSession(state, problem ?? { code: 'session/stuck' });
  if (state.counts.rounds >= MOST_ROUNDS) return endSession(state, { code: 'session/stuck' });
  return [{ ...state, idleRounds, phase: 'reading' }, [{ type: 'read-holdings' }]];
}

/** A question that was answered is a step, though nothing moved: what is sent comes next. */
function countIdle({ round, askFirst, idleRounds }: SessionState, hasFailed: boolean): number {
  if (round.hasMoved) return 0;
  if (askFirst && !hasFailed) return idleRounds;
  return idleRounds + (round.isHeard ? 1 : 2);
}

export function endSession(state: SessionState, problem: SessionProblem | null): SessionStep {
  const belief = state.isConfirmed ? toBelief(state) : state.setup.belief;
  const outcome = { problem: problem ?? leftOver(state), belief, counts: state.counts };
  return [{ ...state, phase: 'done' }, [{ type: 'done', outcome }]];
}

/** A tablet without room has given all it has, and yet has not taken all it wants. */
function leftOver(state: SessionState): SessionProblem | null {
  return state.isFull ? { code: 'vault/full', detail: '' } : null;
}

/** An acknowledgement says that the whole request was read; the end says that the whole answer was. */
function settle(before: SessionState): SessionState {
  const { round } = before;
  const state = round.hasWaiting ? takeBack(before) : before;
  const settled = round.isEnded && !round.hasMore && !round.hasWaiting;
  const wantSlots = settled
    ? new Set([...state.wantSlots].filter((slot) => !round.listed.has(slot)))
    : state.wantSlots;
  if (!round.isAcknowledged) return { ...state, wantSlots };
  const exchanges = new Map<Parameters<typeof slotOf>[0], Exchange>();
  for (const [stream, exchange] of state.exchanges) {
    const send = round.peerHasWaiting ? undefined : round.sentAgain.get(stream);
    exchanges.set(stream, send === undefined ? exchange : { ...exchange, send });
  }
  const peerWants = new Map(state.peerWants);
  for (const [id, isWhole] of round.sentWords) if (isWhole) peerWants.delete(id);
  return { ...state, wantSlots, exchanges, peerWants };
}

/** What came and could not be held is asked for once more from the same places. */
function takeBack(state: SessionState): SessionState {
  const { asked } = state.round;
  const exchanges = [...state.exchanges].map(([stream, exchange]) => {
    const take = asked.exchanges.get(stream)?.take ?? exchange.take;
    return [stream, { ...exchange, take }] as const;
  });
  return { ...state, exchanges: new Map(exchanges), history: asked.history };
}

function nextWindows(state: SessionState, hasFailed: boolean): SessionState {
  const { round } = state;
  const carried = round.sentChunks > 0 || round.sentWords.size > 0;
  if (!round.isAcknowledged) {
    const window = carried ? Math.max(LEAST_BYTES, state.window / 2) : state.window;
    return { ...state, window, askFirst: hasFailed };
  }
  const window = carried && round.sentMore ? Math.min(MOST_WINDOW_BYTES, state.window * 2) : state.window;
  const answerBytes = hasFailed
    ? Math.max(LEAST_BYTES, Math.floor(state.answerBytes / 2))
    : Math.min(MOST_ANSWER_BYTES, round.hasMore ? state.answerBytes * 2 : state.answerBytes);
  return { ...state, window, answerBytes, askFirst: false };
}

function toBelief(state: SessionState): Belief {
  const refused = [...state.ownRefused.keys()].map(slotOf);
  return {
    relay: state.relay,
    epoch: state.epoch,
    have: state.peer,
    own: state.own,
    wanted: new Set([...state.wantSlots, ...refused]),
    differing: state.differing,
    scope: state.setup.scope,
  };
}
