// Whom this device believes: the fold of trust over what is stored and, before it is stored, over what has just come.
import type { PublicKey } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import { foldTrust, type StreamClaim, type Trust } from '../domain/trust.ts';
import { type IssuedEvent, TRUST_TYPES } from '../domain/trust-words.ts';
import { toDeviceId, toPublicKey } from '../identity/device-id.ts';
import type { ChunkVaultPorts } from './chunk-vault-ports.ts';
import { ownStreams } from './own-streams.ts';
import { StorageFailure } from './storage-problem.ts';

export interface Arriving {
  readonly events: readonly IssuedEvent[];
  readonly claims: readonly StreamClaim[];
}
const NOBODY: Arriving = { events: [], claims: [] };

export type TrustPorts = Pick<ChunkVaultPorts, 'database' | 'log' | 'signer' | 'pin'>;

/** `arriving` is looked at as if it were here: an admission may come in the same parcel as the admitted one's work. */
export async function readTrust(ports: TrustPorts, arriving: Arriving = NOBODY): Promise<Trust> {
  const pin = await ports.pin();
  const stored = await ports.log.readTypes(TRUST_TYPES);
  if (!stored.ok) throw new StorageFailure(stored.problem);
  const keys = await readKeys(ports);
  const events = stored.value.map((event): IssuedEvent => ({ event, key: keys.get(event.stream) ?? null }));
  const claims = [...keys].map(([stream, key]): StreamClaim => ({ stream, key }));
  const forks = await readForks(ports);
  return foldTrust({
    pin,
    events: [...events, ...arriving.events],
    claims: [...claims, ...arriving.claims],
    deviceIdOf: toDeviceId,
    isForked: (stream, sequence) => forks.has(`${stream} ${sequence}`),
  });
}

/** The key of each stream: from its card, and the own one of what is written here. */
async function readKeys({ database, signer }: TrustPorts): Promise<ReadonlyMap<StreamId, PublicKey>> {
  const own = await signer();
  const keys = new Map<StreamId, PublicKey>();
  for (const { stream, key } of await database.cards.toArray()) {
    const text = toPublicKey(key);
    if (text !== null) keys.set(stream, text);
  }
  for (const stream of await ownStreams(database, own)) keys.set(stream, own.key);
  return keys;
}

/** Numbers under which two events are held; few, and only in streams that say so. */
async function readForks({ database }: TrustPorts): Promise<ReadonlySet<string>> {
  const forks = new Set<string>();
  const streams = await database.streams.filter((row) => row.forked === true).primaryKeys();
  for (const stream of streams) {
    const keys = await database.events.where(':id').between([stream], [stream, []]).primaryKeys();
    for (const [, sequence, twin] of keys) if (twin > 0) forks.add(`${stream} ${sequence}`);
  }
  return forks;
}
