// A coordinator who goes round sees which tablets may lose what is stored: each says so itself, in the log, when it is
// another than it said last. A tablet that is alone tells nobody.
import { readSchoolPin } from '../device-store/school-pin.ts';
import type { EventOf } from '../domain/event.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Stores } from './core.ts';
import type { DeviceView } from './views.ts';

export type StorageWord = Pick<EventOf<'storage-told'>, 'stream' | 'storage'>;

/** True when something was said. Of a browser that does not tell there is nothing to say. */
export async function tellStorage(
  { log, settings }: Pick<Stores, 'log' | 'settings'>,
  storage: DeviceView['storage'],
  nowMs: number,
): Promise<boolean> {
  if (storage === 'unknown') return false;
  const pin = await readSchoolPin(settings);
  if (!pin.ok || pin.value === null) return false;
  const here = await log.currentStream();
  if (!here.ok) return false;
  const last = (await readStorage(log)).findLast(({ stream }) => stream === here.value);
  if (last?.storage === storage) return false;
  return (await log.append([{ type: 'storage-told', storage }], nowMs)).ok;
}

/** In the log's order. */
export async function readStorage({
  readTypes,
}: Pick<Stores['log'], 'readTypes'>): Promise<readonly StorageWord[]> {
  const read = await readTypes(['storage-told']);
  const known = (read.ok ? read.value : []).filter(isKnownEvent);
  // A later version may know more kinds; of these nothing is said here.
  return known.flatMap((event) => (event.type === 'storage-told' && KINDS.has(event.storage) ? [event] : []));
}

const KINDS: ReadonlySet<string> = new Set(['persisted', 'best-effort']);
