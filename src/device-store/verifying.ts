// Rows are read again and compared with the check that was kept when they were written: a damaged one is noticed, and
// since the check then differs from every peer's, the next sync brings the whole of the stream once more.

import type { StreamId } from '../domain/ids.ts';
import type { LogDatabase } from './log-database.ts';
import { makeHeld, readChecks, readHeld, xor } from './stream-rows.ts';
import { inTransaction } from './transaction.ts';

/** Streams whose rows are not what was written. Reads every event, in short steps that nobody waits for. */
export async function findDamage(database: LogDatabase): Promise<readonly StreamId[]> {
  const here = await database.installation.get('here');
  const streams = await database.streams.toCollection().primaryKeys();
  const damaged: StreamId[] = [];
  for (const stream of new Set([...streams, ...(here ? [here.stream] : [])])) {
    if (await isDamaged(database, stream)) damaged.push(stream);
  }
  return damaged;
}

async function isDamaged(database: LogDatabase, stream: StreamId): Promise<boolean> {
  const before = await readKept(database, stream);
  if (before === null) return false;
  const { rows } = await readChecks(database, stream);
  const after = await readKept(database, stream);
  // Something was written meanwhile: the next time will tell.
  if (after !== before || rows === before) return false;
  await tellTruth(database, stream);
  return true;
}

/** The check that the rows should give; null where none was kept. */
async function readKept(database: LogDatabase, stream: StreamId): Promise<number | null> {
  const [here, row] = await Promise.all([database.installation.get('here'), database.streams.get(stream)]);
  if (here?.stream !== stream) return row?.held?.rows ?? null;
  return here.check === undefined || row?.gone === null ? null : xor(here.check, row?.gone ?? 0);
}

/** What is told to peers is what is there: only so they see that it is not what they hold. */
function tellTruth(database: LogDatabase, stream: StreamId): Promise<void> {
  const { events, chunks, streams, installation } = database;
  return inTransaction(database, [events, chunks, streams, installation], async () => {
    const here = await installation.get('here');
    if (here === undefined) return;
    const { held: _kept, ...row } = await readHeld(database, stream, here);
    const held = await makeHeld(database, stream);
    if (stream === here.stream) {
      await installation.put({ ...here, check: xor(held.rows, row.gone ?? 0) });
      await streams.put({ ...row, damaged: true });
    } else await streams.put({ ...row, held, damaged: true });
  });
}
