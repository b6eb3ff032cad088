// Banyan in the course of the sync benchmark: real tablets' sessions with a real relay. The tablets belong to the school
// and met the relay once before anything was recorded, as all tablets have.
import { randomBytes } from 'node:crypto';
import type { EventOf } from '../src/domain/event.ts';
import { parseStreamId, type StreamId, toRandomId } from '../src/domain/ids.ts';
import { sha256 } from '../src/relay/intake/reading.ts';
import { nameVocabulary, type Vocabulary } from '../src/sync/vocabulary.ts';
import type { AttemptLog } from './attempt-log.ts';
import { startBenchRelay } from './bench-relay.ts';
import { createNodeTransport } from './node-transport.ts';
import {
  CUT,
  DAY_ATTEMPTS,
  DELTA_ATTEMPTS,
  type RecordedAttempts,
  type SyncSystem,
  TABLETS,
} from './sync-system.ts';
import { laterAttempts } from './workload.ts';
import { WorkloadTablet } from './workload-tablet.ts';

type Answered = EventOf<'answered'>;

/** So many sessions in a row that end badly, and a tablet would wait for better times. */
const MOST_SESSIONS = 300;

/** What both ends know beforehand. */
export function nameWords({ pack, learners }: AttemptLog): readonly Vocabulary[] {
  return [pack, learners].map((one) => nameVocabulary(one, sha256));
}

export async function startBanyan(log: AttemptLog): Promise<SyncSystem> {
  const words = nameWords(log);
  const relay = await startBenchRelay({ store: 'sqlite', schools: 2, devicesEach: TABLETS, words });
  const logs = [...log.streams];
  const tablets = Array.from({ length: TABLETS }, (_, at) => {
    // Where the link dies nothing else is to come down: that tablet is alone in a school of its own.
    const { school, devices } = itemAt(relay.schools, at === CUT ? 1 : 0);
    const { keys, token } = itemAt(devices, at);
    const vocabularies = [...words, ...school.founder.vocabularies];
    const stream = logs[at]?.[0] ?? toRandomId(randomBytes(16), parseStreamId);
    const tablet = new WorkloadTablet({ school: school.id, keys, token, stream, vocabularies });
    return { tablet, stream, log: logs[at]?.[1] ?? [] };
  });
  for (const { tablet } of tablets) {
    const transport = createNodeTransport(relay.port);
    const { problem } = await tablet.sync(transport);
    transport.close();
    if (problem !== null) throw new Error(`Must meet the relay, got ${JSON.stringify(problem)}`);
  }
  const tabletAt = (at: number) => itemAt(tablets, at);
  return {
    name: 'banyan',
    port: relay.port,
    record: async (at, attempts) => {
      const { tablet, stream, log } = tabletAt(at);
      const own = log.length > 0 ? log : renamed(tabletAt(0).log, stream);
      await tablet.write(recorded(own, attempts));
    },
    held: (at) => tabletAt(at).tablet.size,
    open: (at, port) => {
      const { tablet } = tabletAt(at);
      const transport = createNodeTransport(port);
      return {
        requests: transport.requests,
        close: transport.close,
        push: async () => {
          for (let session = 0; session < MOST_SESSIONS; session++) {
            await tablet.push(transport);
            if (tablet.isPushed) return true;
          }
          return false;
        },
        sync: async () => (await tablet.sync(transport)).problem === null,
      };
    },
    close: relay.remove,
  };
}

function itemAt<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Error(`Must be below ${list.length}, got ${at}`);
  return found;
}

function recorded(log: readonly Answered[], attempts: RecordedAttempts): readonly Answered[] {
  if (attempts === 'workload') return log;
  const later = laterAttempts(log, 0, DELTA_ATTEMPTS + DAY_ATTEMPTS);
  return attempts === 'delta' ? later.slice(0, DELTA_ATTEMPTS) : later.slice(DELTA_ATTEMPTS);
}

function renamed(log: readonly Answered[], stream: StreamId): readonly Answered[] {
  return log.map((event) => ({ ...event, stream }));
}
