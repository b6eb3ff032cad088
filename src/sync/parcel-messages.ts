// What there is to be committed among messages. They come as the link cuts them, so that a card may come long before the
// chunk that it is for; alone it says nothing that can be checked, and is kept until then.
import type { StreamId } from '../domain/ids.ts';
import type { Parcel, StreamCard } from './chunk-vault.ts';
import type { Message } from './messages.ts';
import { placeOfChunk } from './outgoing.ts';

/** Those of a request or an answer so far, by stream. */
export type Cards = ReadonlyMap<StreamId, StreamCard>;
export const NO_CARDS: Cards = new Map();

/** More than one side ever sends before the chunks that they are for. */
const MOST_CARDS = 256;

export function gatherCards(before: Cards, messages: readonly Message[]): Cards {
  const more = messages.filter((message) => message.type === 'card');
  if (more.length === 0) return before;
  const all = [...before.values(), ...more].slice(-MOST_CARDS);
  return new Map(all.map((card) => [card.stream, card]));
}

/** Null when there is nothing. `cards` are those that came before, and of these messages. */
export function toParcel(messages: readonly Message[], cards: Cards): Parcel | null {
  const chunks = messages.flatMap((message) => (message.type === 'chunk' ? [message.bytes] : []));
  const streams = new Set(chunks.map((bytes) => placeOfChunk(bytes)?.stream));
  const parcel: Parcel = {
    cards: [...cards.values()].filter(({ stream }) => streams.has(stream)),
    vocabularies: messages.filter((message) => message.type === 'vocabulary'),
    chunks,
    snapshots: messages.flatMap((message) => (message.type === 'snapshot' ? [message.bytes] : [])),
  };
  const { vocabularies, snapshots } = parcel;
  return vocabularies.length + chunks.length + snapshots.length === 0 ? null : parcel;
}
