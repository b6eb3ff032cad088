// The beginning of a round: what is held here is read anew, what the peer lacks is gathered, and what is wanted from it
// is asked. A round with nothing to say is not held: then the session is over.
import type { StreamId } from '../domain/ids.ts';
import type { Scope } from './chunk-vault.ts';
import {
  contains,
  EMPTY_HAVE,
  type Have,
  isMismatch,
  isSameRanges,
  type Ranges,
  withRanges,
} from './have.ts';
import {
  ALL_SLOTS,
  bucketCountFor,
  digestHave,
  MAX_BUCKETS,
  NO_SLOTS,
  type Slots,
  slotOf,
  toBuckets,
} from './have-digest.ts';
import { writeMessages } from './message-writer.ts';
import { MAX_VOCABULARIES, type Message, PROTOCOL_VERSION } from './messages.ts';
import { type AgainPlace, nextAgainPlace, placeOfChunk } from './outgoing.ts';
import { endSession } from './session-round.ts';
import type {
  Belief,
  Exchange,
  SessionEffect,
  SessionInput,
  SessionState,
  SessionStep,
} from './session-state.ts';

/** Up to here everything held is listed at the first contact; beyond, a digest is tried first. */
const LISTED_AT_ONCE = 32;
/** Streams that one request lists: about 16 kB. */
const LISTED_STREAMS = 600;
/** Who takes in what it is given, takes all. */
const EVERYTHING: Scope = { classes: 'all', history: true };

type Holdings = Extract<SessionInput, { readonly type: 'holdings' }>;

export function beginRound(before: SessionState, holdings: Holdings): SessionStep {
  const { have: own, vocabularies, partial, wallMs } = holdings;
  const read = { ...before, own, vocabularies, partial, wallMs };
  const [state, news] = read.counts.rounds === 0 ? [recall(read), []] : findMismatches(read);
  if (state.askFirst) {
    const [sent, effects] = sendRequest(state, []);
    return [sent, [...news, ...effects]];
  }
  const plan = {
    vocabularies: [...state.peerWants].map(([id, offset]) => ({ id, offset })),
    again: [...state.exchanges.values()].flatMap(({ send }) => (send === null ? [] : [send])),
    have: plus(state.peer, state.peerRefused),
    history: [],
    known: null,
    scope: EVERYTHING,
    maxBytes: state.window,
  };
  return [{ ...state, phase: 'gathering' }, [...news, { type: 'gather', plan }]];
}

/** Puts the request together from what was gathered, or ends the session when there is nothing to say. */
export function sendRequest(before: SessionState, gathered: readonly Message[]): SessionStep {
  const payload = gathered.filter(({ type }) => CARRIED.has(type));
  const asking = before.isFull ? [] : ask(before);
  const isIdle = !before.askFirst && payload.length === 0 && asking.length === 0;
  if (isIdle && before.isConfirmed) return endSession(before, null);
  const listed = before.isFull ? NO_SLOTS : slotsToList(before);
  const sent = noteSent(before, gathered);
  const request = writeMessages([
    toHello(before),
    ...toBelief(before),
    ...asking,
    ...payload,
    { type: 'end' },
  ]);
  const counts = {
    ...before.counts,
    rounds: before.counts.rounds + 1,
    sentBytes: before.counts.sentBytes + request.length,
  };
  const asked = { exchanges: before.exchanges, history: before.history };
  const state: SessionState = { ...before, phase: 'exchanging', counts, round: { ...sent, listed, asked } };
  return [state, [{ type: 'exchange', request }]];
}

const CARRIED: ReadonlySet<Message['type']> = new Set(['card', 'vocabulary', 'chunk', 'snapshot']);

/** What the belief of last time leaves to be asked; without one, everything. */
function recall(state: SessionState): SessionState {
  const { belief, scope } = state.setup;
  if (belief === null) {
    // Two sides with much in common: that they hold the same is the best guess, and the digest tells.
    const isGuessed = state.own.size > LISTED_AT_ONCE;
    return {
      ...state,
      peer: isGuessed ? state.own : EMPTY_HAVE,
      wantSlots: isGuessed ? NO_SLOTS : ALL_SLOTS,
    };
  }
  const wantSlots = isSameScope(belief.scope, scope) ? wantedSince(belief, state.own) : ALL_SLOTS;
  return { ...state, wantSlots };
}

/** What was not settled, and what was held then and is not held now, or not as it was. */
function wantedSince(belief: Belief, own: Have): Slots {
  const lost = [...belief.own].filter(([stream, { ranges, check }]) => {
    const now = own.get(stream) ?? { ranges: [], check: null };
    if (isSameRanges(ranges, now.ranges)) return check !== now.check && check !== null && now.check !== null;
    return !ranges.every((range) => contains(now.ranges, range));
  });
  return new Set([...belief.wanted, ...lost.map(([stream]) => slotOf(stream))]);
}

/** The same numbers with other events: begins an exchange, or says that one did not help; a full store took nothing. */
function findMismatches(state: SessionState): readonly [SessionState, readonly SessionEffect[]] {
  if (!state.isConfirmed) return [state, []];
  const exchanges = new Map<StreamId, Exchange>();
  const differing = new Map(state.differing);
  const news: SessionEffect[] = [];
  for (const [stream, theirs] of state.peer) {
    const ours = state.own.get(stream);
    if (!isMismatch(ours, theirs)) continue;
    const checks = `${ours?.check}:${theirs.check}`;
    if (differing.get(stream) === checks) continue;
    const running = state.exchanges.get(stream);
    if (running === undefined || isOvertaken(running, checks)) {
      exchanges.set(stream, wholeExchange(stream, checks, state.isFull));
    } else if (isOver(running) && !state.isFull) {
      differing.set(stream, checks);
      news.push({ type: 'damaged', stream });
    } else exchanges.set(stream, running);
  }
  return [{ ...state, exchanges, differing }, news];
}

function wholeExchange(stream: StreamId, since: string, isFull: boolean): Exchange {
  const start: AgainPlace = { stream, from: 1, skip: 0 };
  return { since, send: start, take: isFull ? null : start };
}

function isOver({ send, take }: Exchange): boolean {
  return send === null && take === null;
}

/** Others wrote to either side while it ran, perhaps behind its place: only one that changed nothing tells of damage. */
function isOvertaken(running: Exchange, checks: string): boolean {
  return isOver(running) && running.since !== checks;
}

function ask(state: SessionState): readonly Message[] {
  const messages: Message[] = [];
  const slots = slotsToList(state);
  if (slots.size > 0) {
    const held = plus(state.own, state.ownRefused);
    const streams = new Map([...held].filter(([stream]) => slots.has(slotOf(stream))));
    messages.push({ type: 'have', ...toBuckets(slots), streams });
  }
  for (const { take } of state.exchanges.values())
    if (take !== null) messages.push({ type: 'again', ...take });
  for (const [learner, after] of state.history) messages.push({ type: 'want-history', learner, after });
  if (messages.length === 0) return [];
  // Only beside questions: one that no chunk needs any more would be asked for without end.
  const partial = state.partial.map((wanted): Message => ({ type: 'vocabulary-wanted', ...wanted }));
  // What is not named comes once more: bytes, no harm.
  const ids = state.vocabularies.slice(0, MAX_VOCABULARIES);
  return [...messages, { type: 'vocabularies-known', ids }, ...partial];
}

/** As many as one request can list, one at least. */
function slotsToList({ wantSlots, own }: SessionState): Slots {
  if (own.size <= LISTED_STREAMS) return wantSlots;
  const sizes = new Array<number>(MAX_BUCKETS).fill(0);
  for (const stream of own.keys()) sizes[slotOf(stream)] = (sizes[slotOf(stream)] ?? 0) + 1;
  const listed = new Set<number>();
  let count = 0;
  for (const slot of wantSlots) {
    count += sizes[slot] ?? 0;
    if (listed.size > 0 && count > LISTED_STREAMS) break;
    listed.add(slot);
  }
  return listed;
}

function toHello({ setup, wallMs, isFull, answerBytes }: SessionState): Message {
  const { school, device, token, scope } = setup;
  const most = isFull ? 0 : answerBytes;
  return {
    type: 'hello',
    version: PROTOCOL_VERSION,
    school,
    device,
    token,
    scope,
    wallMs,
    answerBytes: most,
  };
}

/** Nothing is believed of a peer that was never met, unless it is guessed to hold the same. */
function toBelief(state: SessionState): readonly Message[] {
  const isKnown = state.setup.belief !== null || state.isConfirmed || state.peer.size > 0;
  return isKnown ? [{ type: 'belief', digest: digestHave(state.peer, bucketCountFor(state.peer.size)) }] : [];
}

/** What is behind the sender once the peer acknowledges this request. */
function noteSent(state: SessionState, gathered: readonly Message[]): SessionState['round'] {
  const sentAgain = new Map<StreamId, AgainPlace | null>();
  const sentWords = new Map<string, boolean>();
  const sentNames = new Set<string>();
  let sentChunks = 0;
  for (const message of gathered) {
    if (message.type === 'again-whole') sentAgain.set(message.stream, null);
    if (message.type === 'vocabulary') {
      sentWords.set(message.id, message.offset + message.bytes.length >= message.totalBytes);
    }
    if (message.type !== 'chunk') continue;
    sentChunks++;
    const place = placeOfChunk(message.bytes);
    for (const id of place?.vocabularies ?? []) sentNames.add(id);
    const before = place && (sentAgain.get(place.stream) ?? state.exchanges.get(place.stream)?.send);
    if (place && before && !isWholeAgain(sentAgain, place.stream)) {
      sentAgain.set(place.stream, nextAgainPlace(before, place.from));
    }
  }
  const sentMore = gathered.some(({ type }) => type === 'more');
  return { ...state.round, sentAgain, sentWords, sentChunks, sentNames, sentMore };
}

function isWholeAgain(places: ReadonlyMap<StreamId, AgainPlace | null>, stream: StreamId): boolean {
  return places.get(stream) === null;
}

function plus(have: Have, more: ReadonlyMap<StreamId, Ranges>): Have {
  let sum = have;
  for (const [stream, ranges] of more) sum = withRanges(sum, stream, ranges);
  return sum;
}

function isSameScope(a: Scope, b: Scope): boolean {
  const classes = (scope: Scope) => (scope.classes === 'all' ? 'all' : [...scope.classes].sort().join());
  return a.history === b.history && classes(a) === classes(b);
}
