// Gzipped JSON in the course of the sync benchmark.
import { createJsonClient, startJsonServer } from './json-peer.ts';
import { DAY_ATTEMPTS, DELTA_ATTEMPTS, type RecordedAttempts, type SyncSystem } from './sync-system.ts';
import { laterLines, linesOfTablet } from './workload.ts';

/** Of one batch over a link that always dies, far more than anybody would try. */
const MOST_TRIES = 60;

export async function startJson(lines: readonly string[]): Promise<SyncSystem> {
  const server = await startJsonServer();
  const unsent = new Map<number, string[]>();
  /** How many of the server's attempts a tablet has taken. */
  const taken = new Map<number, number>();
  return {
    name: 'gzipped-json',
    port: server.port,
    record: async (tablet, attempts) => {
      unsent.set(tablet, [
        ...(unsent.get(tablet) ?? []),
        ...recorded(linesOfTablet(lines, tablet), attempts),
      ]);
    },
    held: (tablet) => taken.get(tablet) ?? 0,
    open: (tablet, port) => {
      const client = createJsonClient(port);
      return {
        requests: client.requests,
        close: client.close,
        push: async () => {
          const isThrough = await client.push(unsent.get(tablet) ?? [], MOST_TRIES);
          if (isThrough) unsent.delete(tablet);
          return isThrough;
        },
        sync: async () => {
          const before = taken.get(tablet) ?? 0;
          taken.set(tablet, before + (await client.pull(before)));
          return true;
        },
      };
    },
    close: server.close,
  };
}

export function recorded(own: readonly string[], attempts: RecordedAttempts): readonly string[] {
  if (attempts === 'workload') return own;
  const later = laterLines(own, 0, DELTA_ATTEMPTS + DAY_ATTEMPTS);
  return attempts === 'delta' ? later.slice(0, DELTA_ATTEMPTS) : later.slice(DELTA_ATTEMPTS);
}
