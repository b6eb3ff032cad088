// A device was revoked: what it wrote after the last that is believed is folded by nobody. It stays in its chunks, so
// nothing is lost, and counts as held, so nobody sends it again.
import type { StreamId } from '../domain/ids.ts';
import { believedThrough, type Trust } from '../domain/trust.ts';
import type { LogDatabase } from './log-database.ts';
import { toBulkKeys } from './outbound-keys.ts';
import { checkOf, readHeld, xor } from './stream-rows.ts';
import { inTransaction } from './transaction.ts';

/** Takes the rows out of the log; returns whether there were any. Events that were never signed stay: they are ours. */
export async function dropDisbelieved(database: LogDatabase, trust: Trust): Promise<boolean> {
  const here = await database.installation.get('here');
  let dropped = false;
  for (const stream of trust.streams.keys()) {
    const last = believedThrough(trust, stream);
    if (last === Number.POSITIVE_INFINITY || stream === here?.stream) continue;
    if (await dropBehind(database, stream, last)) dropped = true;
  }
  return dropped;
}

function dropBehind(database: LogDatabase, stream: StreamId, last: number): Promise<boolean> {
  const { events, chunks, streams, installation } = database;
  return inTransaction(database, [events, chunks, streams, installation], async () => {
    const behind = events.where(':id').between([stream, last, []], [stream, []], false);
    const rows = await behind.toArray();
    const here = await installation.get('here');
    if (rows.length === 0 || here === undefined) return false;
    const { held, ...row } = await readHeld(database, stream, here);
    const sum = rows.map(checkOf).reduce(xor, 0);
    const gone = row.gone === null ? null : xor(row.gone, sum);
    await streams.put({ ...row, held: { ...held, rows: xor(held.rows, sum) }, gone });
    await events.bulkDelete(toBulkKeys(await behind.primaryKeys()) as never);
    return true;
  });
}
