// Chunks that wait for the admission of who wrote them: set aside, and taken up again as soon as they can come in.
import { createHash } from 'node:crypto';
import type { DeviceId, SchoolId } from '../../domain/ids.ts';
import { type ChunkHeader, readChunkHeader } from '../../sync/chunk-header.ts';
import type { SchoolView } from '../schools/school-view.ts';
import type { QuarantinedChunk } from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';

/** A chunk on its way in, as far as its header says. */
export interface Incoming {
  readonly header: ChunkHeader;
  readonly bytes: Uint8Array;
  readonly key: Uint8Array;
  readonly device: DeviceId;
  /** Names the waiting chunk that it was, if it was one. */
  readonly digest: string | null;
}

/** Of one admitted device, released at once; the rest follows with the next commits. */
export const RELEASED_AT_ONCE = 100;

/** Chunks that waited for devices which are admitted now. */
export async function findWaiting(
  store: RelayStore,
  school: SchoolId,
  before: SchoolView,
  now: SchoolView,
): Promise<readonly Incoming[]> {
  const admitted = [...now.trust.devices.values()].filter(({ id }) => !before.trust.devices.has(id));
  const found: Incoming[] = [];
  for (const { id } of admitted) {
    found.push(...toIncoming(now, await store.quarantined(school, 'admission', id, RELEASED_AT_ONCE)));
  }
  return found;
}

/** Chunks of all who are admitted by now: they waited for words, for room, or the relay stopped before their turn. */
export async function findAdmitted(
  store: RelayStore,
  school: SchoolId,
  view: SchoolView,
): Promise<readonly Incoming[]> {
  const counts = await store.quarantineCounts(school);
  if (!counts.some(({ reason }) => reason === 'admission')) return [];
  const found: Incoming[] = [];
  // By device: what waits for somebody who never comes must not stand before what can come in.
  for (const id of view.trust.devices.keys()) {
    found.push(...toIncoming(view, await store.quarantined(school, 'admission', id, RELEASED_AT_ONCE)));
  }
  return found;
}

/** Of devices that are known; what waits for others goes on waiting. */
function toIncoming({ trust }: SchoolView, waiting: readonly QuarantinedChunk[]): readonly Incoming[] {
  return waiting.flatMap(({ bytes, digest, needs }) => {
    const device = [...trust.devices.values()].find(({ id }) => id === needs);
    const header = readChunkHeader(bytes);
    if (device === undefined || !header.ok) return [];
    const key = Buffer.from(device.key, 'base64url');
    return [{ header: header.value, bytes, key, device: device.id, digest }];
  });
}

export function toWaiting({ bytes, device, header }: Incoming): QuarantinedChunk {
  const digest = createHash('sha256').update(bytes).digest('base64url');
  const { stream, from, count } = header;
  return { digest, reason: 'admission', needs: device, stream, from, count, bytes };
}
