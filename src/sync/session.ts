// One side's talk with a peer until both hold what they may, as a state machine: (state, input) → [state, effects].
// It keeps nothing that the next talk needs but a belief, which is checked every time. Whatever dies, the next round's
// ranges say the rest. run-session.ts performs the effects; docs/sync-protocol.md, Rounds, is the specification.
import { assertNever } from '../domain/result.ts';
import { EMPTY_HAVE } from './have.ts';
import { NO_SLOTS } from './have-digest.ts';
import { NO_CARDS } from './parcel-messages.ts';
import { applyCommit, applyMessages } from './session-answer.ts';
import { beginRound, sendRequest } from './session-request.ts';
import { endRound, endSession } from './session-round.ts';
import type { Round, SessionInput, SessionSetup, SessionState, SessionStep } from './session-state.ts';

/** What the first request carries; doubled with every success, halved with every failure. */
const FIRST_WINDOW_BYTES = 16_384;
const FIRST_ANSWER_BYTES = 65_536;

export const NEW_ROUND: Round = {
  listed: NO_SLOTS,
  asked: { exchanges: new Map(), history: new Map() },
  cards: NO_CARDS,
  sentChunks: 0,
  sentNames: new Set(),
  sentAgain: new Map(),
  sentWords: new Map(),
  sentMore: false,
  isAcknowledged: false,
  isConfirmed: false,
  isHeard: false,
  isEnded: false,
  hasMore: false,
  hasMoved: false,
  hasWaiting: false,
  peerHasWaiting: false,
  problem: null,
};

export function createSession(setup: SessionSetup): SessionState {
  return {
    setup,
    phase: 'new',
    wallMs: 0,
    own: EMPTY_HAVE,
    vocabularies: [],
    partial: [],
    peer: setup.belief?.have ?? EMPTY_HAVE,
    relay: setup.belief?.relay ?? '',
    epoch: setup.belief?.epoch ?? '',
    isConfirmed: false,
    wantSlots: NO_SLOTS,
    exchanges: new Map(),
    differing: setup.belief?.differing ?? new Map(),
    peerRefused: new Map(),
    ownRefused: new Map(),
    peerWants: new Map(),
    history: new Map(setup.history.map((learner) => [learner, null])),
    isFull: false,
    window: FIRST_WINDOW_BYTES,
    answerBytes: FIRST_ANSWER_BYTES,
    // Without any belief, whatever is sent first may be there already.
    askFirst: setup.belief === null,
    idleRounds: 0,
    round: NEW_ROUND,
    counts: { rounds: 0, added: 0, known: 0, sentBytes: 0 },
  };
}

export function stepSession(state: SessionState, input: SessionInput): SessionStep {
  if (state.phase === 'done') return [state, []];
  switch (input.type) {
    case 'started':
      return [{ ...state, phase: 'reading' }, [{ type: 'read-holdings' }]];
    case 'holdings':
      return beginRound({ ...state, round: NEW_ROUND }, input);
    case 'gathered':
      return sendRequest(state, input.messages);
    case 'received':
      return applyMessages(state, input.messages);
    case 'committed':
      return applyCommit(state, input.report);
    case 'commit-failed':
      // What was given before counts; and a full tablet must all the more hand over what it has.
      return [{ ...state, isFull: true, round: { ...state.round, hasWaiting: true } }, []];
    case 'closed':
      return endRound(state, input.problem);
    case 'stopped':
      return endSession(state, { code: 'transport/stopped' });
    case 'failed':
      return endSession(state, input.problem);
    default:
      return assertNever(input);
  }
}
