// A device that held its classes' tail alone is to hold everything from now on: chunks that were cut for it are let go
// of, and no longer claimed, so that whole ones come.
import type { LogDatabase } from './log-database.ts';
import { inTransaction } from './transaction.ts';

/** False where a device holds where its learners stand and what came since; anything else means everything. */
export const KEEPS_HISTORY = 'keeps-history';

/**
 * Events that are here stay; what of a stream is gone otherwise cannot be told any more. In one step with the setting:
 * nothing that was cut comes in behind it (commit-parcel.ts).
 */
export async function keepEverything(database: LogDatabase): Promise<void> {
  const { chunks, streams, settings } = database;
  await inTransaction(database, [chunks, streams, settings], async () => {
    const cut = await chunks.filter((row) => row.cut === true).toArray();
    await chunks.bulkDelete(cut.map(({ stream, from, hash }) => [stream, from, hash]));
    for (const stream of new Set(cut.map((row) => row.stream))) {
      const row = await streams.get(stream);
      const { held: _made, ...rest } = row ?? { stream, gone: 0 };
      await streams.put({ ...rest, gone: null });
    }
    await settings.put({ key: KEEPS_HISTORY, value: true });
  });
}
