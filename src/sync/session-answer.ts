// What an answer does to a session, message by message as it comes in. Chunks are committed at once, whatever becomes
// of the rest; and only what the peer says it holds after committing counts as held there.
import type { StreamId } from '../domain/ids.ts';
import type { CommitReport } from './chunk-vault.ts';
import { type Have, isSameRanges, type Ranges, rangesOf, type StreamHave, subtract, union } from './have.ts';
import { type Slots, slotOf, toSlots } from './have-digest.ts';
import type { HaveList, Message } from './messages.ts';
import { nextAgainPlace, placeOfChunk } from './outgoing.ts';
import { gatherCards, toParcel } from './parcel-messages.ts';
import type { Exchange, Round, SessionEffect, SessionState, SessionStep } from './session-state.ts';

export function applyMessages(before: SessionState, messages: readonly Message[]): SessionStep {
  let state = messages.length === 0 ? before : inRound(before, { isHeard: true });
  const effects: SessionEffect[] = [];
  for (const message of messages) {
    const [next, news] = applyMessage(state, message);
    state = next;
    effects.push(...news);
  }
  const cards = gatherCards(state.round.cards, messages);
  state = inRound(state, { cards });
  const parcel = toParcel(messages, cards);
  if (parcel !== null) effects.push({ type: 'commit', parcel });
  return [state, effects];
}

export function applyCommit(before: SessionState, report: CommitReport): SessionStep {
  const { added, known, forks, wanted, refused } = report;
  let state = moved(before, added > 0 || forks.length > 0);
  const effects: SessionEffect[] = forks.map((stream) => ({ type: 'fork', stream, seenBy: 'here' }));
  for (const { why, stream, range } of refused) {
    effects.push({ type: 'refused', by: 'here', why });
    if (why === 'full') state = { ...state, isFull: true };
    else if (stream !== null && range !== null) {
      state = moved({ ...state, ownRefused: addRange(state.ownRefused, stream, [range]) }, true);
    }
  }
  const counts = { ...state.counts, added: state.counts.added + added, known: state.counts.known + known };
  const hasWaiting = state.round.hasWaiting || wanted.length > 0;
  return [{ ...state, counts, round: { ...state.round, hasWaiting } }, effects];
}

function applyMessage(state: SessionState, message: Message): SessionStep {
  const [confirmed, news] = message.type === 'acknowledged' ? [state, []] : confirm(state);
  const [next, more] = applyOne(confirmed, message);
  return [next, [...news, ...more]];
}

function applyOne(state: SessionState, message: Message): SessionStep {
  switch (message.type) {
    case 'acknowledged':
      return [acknowledge(state, message), []];
    case 'peer': {
      const { relay, epoch, wallMs } = message;
      return [{ ...state, relay, epoch }, [{ type: 'peer-clock', wallMs }]];
    }
    case 'chunk':
      return [takeChunk(state, message.bytes), []];
    case 'vocabulary':
      return [moved(state, true), []];
    case 'again-whole':
      return [setTake(state, message.stream, null), []];
    case 'history':
      return [takeHistory(state, message), []];
    case 'vocabulary-wanted': {
      const isNew = state.peerWants.get(message.id) !== message.offset;
      const peerWants = new Map(state.peerWants).set(message.id, message.offset);
      // Others may have begun to bring it one that nothing of ours needs.
      const peerHasWaiting = state.round.peerHasWaiting || state.round.sentNames.has(message.id);
      return [moved(inRound({ ...state, peerWants }, { peerHasWaiting }), isNew), []];
    }
    case 'refused':
      return refuse(state, message);
    case 'fork':
      return [state, [{ type: 'fork', stream: message.stream, seenBy: 'peer' }]];
    case 'more':
      return [inRound(state, { hasMore: true }), []];
    case 'end':
      return [inRound(state, { isEnded: true }), []];
    case 'problem': {
      const { code: peerCode, facts } = message;
      return [inRound(state, { problem: { code: 'session/peer-problem', peerCode, facts } }), []];
    }
    default:
      // A request's words have no meaning in an answer; cards and snapshots go into the parcel.
      return [state, []];
  }
}

/** Whatever comes behind the acknowledgements says that they are all there: the rest is as it was believed. */
function confirm(state: SessionState): SessionStep {
  if (!state.round.isAcknowledged || state.round.isConfirmed) return [state, []];
  const next = inRound({ ...state, isConfirmed: true }, { isConfirmed: true });
  return [next, [{ type: 'acknowledged', relay: next.relay, have: next.peer }]];
}

function acknowledge(state: SessionState, { buckets, complete, streams }: HaveList): SessionState {
  const slots = toSlots(buckets, complete);
  const peer = new Map([...state.peer].filter(([stream]) => !slots.has(slotOf(stream))));
  for (const [stream, held] of streams) peer.set(stream, held);
  // A stream that only this request changed may have got more at the same moment, from somebody else.
  const more = [...streams].filter(
    ([stream, { ranges }]) => subtract(ranges, rangesOf(state.own, stream)).length > 0,
  );
  const unlisted = [...slots, ...more.map(([stream]) => slotOf(stream))].filter(
    (slot) => !state.round.listed.has(slot) && !state.wantSlots.has(slot),
  );
  const wantSlots: Slots = new Set([...state.wantSlots, ...unlisted]);
  const isNews = unlisted.length > 0 || !isSameHave(state.peer, peer);
  return moved(inRound({ ...state, peer, wantSlots }, { isAcknowledged: true }), isNews);
}

function takeChunk(state: SessionState, bytes: Uint8Array): SessionState {
  const place = placeOfChunk(bytes);
  const take = place && state.exchanges.get(place.stream)?.take;
  return place && take ? setTake(state, place.stream, nextAgainPlace(take, place.from)) : state;
}

function setTake(state: SessionState, stream: StreamId, take: Exchange['take']): SessionState {
  const exchange = state.exchanges.get(stream);
  if (exchange === undefined) return state;
  return moved({ ...state, exchanges: new Map(state.exchanges).set(stream, { ...exchange, take }) }, true);
}

function takeHistory(state: SessionState, message: Extract<Message, { type: 'history' }>): SessionState {
  if (!state.history.has(message.learner)) return state;
  const history = new Map(state.history).set(message.learner, message.through);
  if (message.through === null) history.delete(message.learner);
  return moved({ ...state, history }, true);
}

function refuse(
  state: SessionState,
  { why, stream, range }: Extract<Message, { type: 'refused' }>,
): SessionStep {
  const news: SessionEffect = { type: 'refused', by: 'peer', why };
  if (stream === null || range === null) return [state, [news]];
  return [moved({ ...state, peerRefused: addRange(state.peerRefused, stream, [range]) }, true), [news]];
}

function inRound(state: SessionState, change: Partial<Round>): SessionState {
  return { ...state, round: { ...state.round, ...change } };
}

function moved(state: SessionState, hasMoved: boolean): SessionState {
  return hasMoved && !state.round.hasMoved ? inRound(state, { hasMoved }) : state;
}

function addRange(
  refused: ReadonlyMap<StreamId, Ranges>,
  stream: StreamId,
  ranges: Ranges,
): ReadonlyMap<StreamId, Ranges> {
  return new Map(refused).set(stream, union(refused.get(stream) ?? [], ranges));
}

function isSameHave(a: Have, b: Have): boolean {
  return a.size === b.size && [...a].every(([stream, held]) => isSameHeld(held, b.get(stream)));
}

function isSameHeld(a: StreamHave, b: StreamHave | undefined): boolean {
  return b !== undefined && a.check === b.check && isSameRanges(a.ranges, b.ranges);
}
