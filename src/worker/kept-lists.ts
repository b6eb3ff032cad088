// A class's lists of who was in school, without reading those of years at each look: what was read is kept by class and
// day, and read again only when the log holds another number of them. Lists are added and never changed.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { ClassId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { listName } from '../school/attendance.ts';

export interface KeptLists {
  /** What was said of a class on a day, yyyy-mm-dd, as it was written. Cost of a look: one count of an index. */
  of(id: ClassId, day: string): Promise<readonly StoredEvent[]>;
}

type ListsLog = Pick<DexieEventLog, 'countType' | 'readTypes'>;
const KIND = 'attendance-taken';

export function createKeptLists(log: ListsLog): KeptLists {
  let kept: { readonly count: number; readonly byName: ReadonlyMap<string, readonly StoredEvent[]> } | null =
    null;
  return {
    of: async (id, day) => {
      const count = await log.countType(KIND);
      if (!count.ok) return [];
      if (kept?.count !== count.value) {
        const read = await log.readTypes([KIND]);
        if (!read.ok) return [];
        kept = { count: read.value.length, byName: byName(read.value) };
      }
      return kept.byName.get(listName(id, day)) ?? [];
    },
  };
}

function byName(events: readonly StoredEvent[]): ReadonlyMap<string, readonly StoredEvent[]> {
  const found = new Map<string, StoredEvent[]>();
  for (const event of events) {
    if (!isKnownEvent(event) || event.type !== KIND) continue;
    const name = listName(event.class, event.day);
    const own = found.get(name);
    if (own) own.push(event);
    else found.set(name, [event]);
  }
  return found;
}
