// What peers said that they hold, as they said it last: the only ground for calling anything safe.
import type { StreamId } from '../domain/ids.ts';
import { type Have, type Ranges, union } from '../sync/have.ts';
import type { LogDatabase } from './log-database.ts';
import { inTransaction } from './transaction.ts';

/** `relay ${id}` or `device ${id}`. */
export type PeerName = `relay ${string}` | `device ${string}`;

/** A relay says all that it holds and takes the place of what it said before: it may have been put back. */
export function writeAcknowledged(
  database: LogDatabase,
  peer: PeerName,
  { have, epoch, atMs }: { readonly have: Have; readonly epoch: string; readonly atMs: number },
): Promise<unknown> {
  const streams = [...have].map(([stream, { ranges, check }]) => [stream, ranges, check] as const);
  const row = { peer, atMs, epoch, streams };
  return inTransaction(database, [database.acknowledgements], () => database.acknowledgements.put(row));
}

export async function forgetPeer(database: LogDatabase, peer: PeerName): Promise<void> {
  await inTransaction(database, [database.acknowledgements], () => database.acknowledgements.delete(peer));
}

export interface Acknowledged {
  /** Per stream, what at least one other place holds. */
  readonly elsewhere: ReadonlyMap<StreamId, Ranges>;
  /** Per stream, what at least one relay holds. */
  readonly atRelays: ReadonlyMap<StreamId, Ranges>;
  readonly lastContactMs: number | null;
  readonly contacts: ReadonlyMap<string, number>;
}

export async function readAcknowledged(database: LogDatabase): Promise<Acknowledged> {
  const elsewhere = new Map<StreamId, Ranges>();
  const atRelays = new Map<StreamId, Ranges>();
  const contacts = new Map<string, number>();
  for (const { peer, atMs, streams } of await database.acknowledgements.toArray()) {
    contacts.set(peer, atMs);
    for (const [stream, ranges] of streams) {
      elsewhere.set(stream, union(elsewhere.get(stream) ?? [], ranges));
      if (peer.startsWith('relay ')) atRelays.set(stream, union(atRelays.get(stream) ?? [], ranges));
    }
  }
  const last = [...contacts.values()].reduce<number | null>((max, at) => Math.max(max ?? at, at), null);
  return { elsewhere, atRelays, lastContactMs: last, contacts };
}
