// Recordings that a teacher makes on this tablet, each under the name that a pack would give it. Stored rows are looked at
// when they are read: an earlier version of the app may have written them.
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { voiceLanguageOf } from '../packs/voice.ts';
import { guardVersion, type IdbPorts, openDatabase } from './open-database.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { StorageFailure, tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';
import type { SharedVoice, VoiceLine } from './voice-rows.ts';
import { VOICES_VERSION, VoicesDatabase } from './voices-database.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface OwnVoices {
  /** Of all packs, also of those that are not here any more; sorted by pack and path. */
  all(): Stored<readonly VoiceLine[]>;
  /** Of one pack in one language, sorted by path. */
  list(pack: PackId, language: string): Stored<readonly VoiceLine[]>;
  /** Who has this sentence, the one said last first. */
  find(path: string): Stored<readonly VoiceLine[]>;
  read(pack: PackId, path: string): Stored<Uint8Array | null>;
  /** In the place of what was said before. Problems: voice/full when all of the language takes more than `mostBytes`. */
  keep(line: Omit<VoiceLine, 'sizeBytes'>, bytes: Uint8Array, mostBytes: number): Stored<null>;
  drop(pack: PackId, paths: readonly string[]): Stored<null>;
  readShared(pack: PackId, language: string): Stored<SharedVoice | null>;
  noteShared(shared: SharedVoice): Stored<null>;
}

/** Problems: storage/newer, storage/blocked, storage/full, storage/unavailable. */
export async function openOwnVoices(
  name: string,
  idb: IdbPorts,
  onLost: (problem: Problem) => void,
): Promise<Result<OwnVoices, Problem>> {
  const factory = guardVersion(idb.indexedDB, VOICES_VERSION);
  const database = new VoicesDatabase(name, { ...idb, indexedDB: factory });
  const opened = await openDatabase(database, idb.indexedDB, { onLost });
  return opened.ok ? ok(createOwnVoices(opened.value)) : opened;
}

export function createOwnVoices(database: VoicesDatabase): OwnVoices {
  const { lines, sounds, shared } = database;
  const change = <T>(work: () => PromiseLike<T>): Stored<T> =>
    tryStorage('roster', () => inTransaction(database, [lines, sounds], work));
  const linesOf = async (pack: PackId, language: string): Promise<readonly VoiceLine[]> => {
    const rows = await lines.where(':id').between([pack], [pack, []]).toArray();
    return rows.filter(isLine).filter(({ path }) => voiceLanguageOf(path) === language);
  };
  return {
    all: () => tryStorage('roster', async () => (await lines.toArray()).filter(isLine)),
    list: (pack, language) => tryStorage('roster', () => linesOf(pack, language)),
    find: (path) =>
      tryStorage('roster', async () => {
        const rows = (await lines.where({ path }).toArray()).filter(isLine);
        return rows.sort((a, b) => b.saidAtMs - a.saidAtMs);
      }),
    read: (pack, path) => tryStorage('roster', async () => (await sounds.get([pack, path]))?.bytes ?? null),
    keep: (line, bytes, mostBytes) =>
      change(async () => {
        const others = await linesOf(line.pack, voiceLanguageOf(line.path) ?? '');
        const rest = others.filter(({ path }) => path !== line.path);
        if (rest.reduce((sum, { sizeBytes }) => sum + sizeBytes, bytes.length) > mostBytes) {
          throw new StorageFailure({ code: 'voice/full', limitBytes: mostBytes });
        }
        await sounds.put({ pack: line.pack, path: line.path, bytes: toOwnBuffer(bytes) });
        await lines.put({ ...line, sizeBytes: bytes.length });
        return null;
      }),
    drop: (pack, paths) =>
      change(async () => {
        const keys = paths.map((path): [PackId, string] => [pack, path]);
        await lines.bulkDelete(keys);
        await sounds.bulkDelete(keys);
        return null;
      }),
    readShared: (pack, language) =>
      tryStorage('roster', async () => (await shared.get([pack, language])) ?? null),
    noteShared: (row) =>
      tryStorage('roster', () =>
        inTransaction(database, [shared], async () => {
          await shared.put(row);
          return null;
        }),
      ),
  };
}

function isLine({ path, sentence, sizeBytes }: VoiceLine): boolean {
  return typeof sentence === 'string' && typeof sizeBytes === 'number' && voiceLanguageOf(path) !== undefined;
}
