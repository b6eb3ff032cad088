// What there is to be committed among messages.
import type { Parcel } from './chunk-vault.ts';
import type { Message } from './messages.ts';

/** Null when there is nothing. */
export function toParcel(messages: readonly Message[]): Parcel | null {
  const parcel: Parcel = {
    cards: messages.filter((message) => message.type === 'card'),
    vocabularies: messages.filter((message) => message.type === 'vocabulary'),
    chunks: messages.flatMap((message) => (message.type === 'chunk' ? [message.bytes] : [])),
    snapshots: messages.flatMap((message) => (message.type === 'snapshot' ? [message.bytes] : [])),
  };
  const { cards, vocabularies, chunks, snapshots } = parcel;
  return cards.length + vocabularies.length + chunks.length + snapshots.length === 0 ? null : parcel;
}
