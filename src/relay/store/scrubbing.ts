// What was erased is gone from the rows at once; that no trace of it is left in the files takes a rewrite of them. The
// rewrite is owed from the moment of the erasing, in the same transaction, and is never forgotten: small files are
// rewritten at once, larger ones a little later, once for all that were erased meanwhile, huge ones when told to.
import type { Ground } from './ground.ts';
import { one, type Sql } from './sql-database.ts';

export interface Scrubbing {
  /** Within the transaction that erases. */
  owe(sql: Sql): Promise<void>;
  /** After it. True when no trace is left already. */
  begin(): Promise<boolean>;
  /** Pays what is owed, now. */
  scrub(): Promise<void>;
  /** Goes on with what an earlier process owed. */
  resume(): Promise<void>;
  stop(): void;
}

/** Rewritten within about 0.1 s, which an erasing may take. */
const AT_ONCE_BYTES = 16 * 1024 * 1024;
/** Holds everybody for a second or two; beyond it an administrator chooses the hour. */
const BY_ITSELF_BYTES = 200 * 1024 * 1024;
const SOON_MS = 5_000;
const OWED = 'store: scrub owed';

export function createScrubbing(ground: Ground): Scrubbing {
  const { database, making } = ground;
  let timer: NodeJS.Timeout | null = null;
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const scrub = async () => {
    stop();
    const rows = database.read.all('SELECT value FROM note WHERE name = ?', OWED);
    const owed = await one(rows, (row) => row.text());
    await database.rewrite();
    // What was erased while it ran is owed still.
    await ground.write((sql) => sql.all('DELETE FROM note WHERE name = ? AND value = ?', OWED, owed ?? ''));
  };
  const later = () => {
    // When it fails it stays owed, and the next start pays.
    timer ??= setTimeout(() => void scrub().catch(() => undefined), SOON_MS).unref();
  };
  return {
    owe: async (sql) => {
      await sql.all(
        'INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        OWED,
        making.newId(),
      );
    },
    begin: async () => {
      const size = await database.sizeBytes();
      if (size <= AT_ONCE_BYTES) {
        await scrub();
        return true;
      }
      await database.settle();
      if (size <= BY_ITSELF_BYTES) later();
      return false;
    },
    scrub,
    resume: async () => {
      const owed = await database.read.all('SELECT value FROM note WHERE name = ?', OWED);
      if (owed.length > 0 && (await database.sizeBytes()) <= BY_ITSELF_BYTES) later();
    },
    stop,
  };
}
