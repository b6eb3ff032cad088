// The publishers whom the school trusts: words of the log, of which the last about a key stands.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventOf, StoredEvent } from '../domain/event.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { compareEvents } from '../domain/time.ts';
import { type PublisherKey, parsePublisherKey } from '../packs/signature-key.ts';
import type { Judge } from './believed-words.ts';

type Said = EventOf<'publisher-set'>;

export interface PublisherPorts {
  readonly log: Pick<DexieEventLog, 'readTypes' | 'append'>;
  readonly judge: Judge;
  readonly now: () => number;
}

export interface Publishers {
  /** The word that stands for each key that is trusted. */
  trusted(): Promise<Result<ReadonlyMap<PublisherKey, Said>, Problem>>;
  set(key: PublisherKey, name: string, trusted: boolean): Promise<Result<null, Problem>>;
}

const NAME_MOST = 80;

export function createPublishers({ log, judge, now }: PublisherPorts): Publishers {
  return {
    trusted: async () => {
      const read = await log.readTypes(['publisher-set']);
      const believed = read.ok ? await judge(read.value) : read;
      return believed.ok ? ok(standing(believed.value)) : believed;
    },
    set: async (key, name, trusted) => {
      const clean = name.trim().slice(0, NAME_MOST);
      const written = await log.append([{ type: 'publisher-set', key, name: clean, trusted }], now());
      return written.ok ? ok(null) : written;
    },
  };
}

function standing(events: readonly StoredEvent[]): ReadonlyMap<PublisherKey, Said> {
  const last = new Map<PublisherKey, Said>();
  for (const event of events) {
    if (!isKnownEvent(event) || event.type !== 'publisher-set') continue;
    const key = parsePublisherKey(event.key);
    const before = key === null ? undefined : last.get(key);
    if (key !== null && (before === undefined || compareEvents(event, before) > 0)) last.set(key, event);
  }
  return new Map([...last].filter(([, { trusted }]) => trusted));
}
