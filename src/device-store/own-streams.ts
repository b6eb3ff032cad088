// Which streams this installation wrote: the one that is written now and those before it, as far as its key signs them.
// Each gets a card, so that whoever is given the stream can verify it.
import type { PublicKey, StoredEvent } from '../domain/event.ts';
import { parseStreamId, type StreamId } from '../domain/ids.ts';
import { toPublicKey } from '../identity/device-id.ts';
import type { Signer } from './chunk-vault-ports.ts';
import type { LogDatabase } from './log-database.ts';
import { inTransaction } from './transaction.ts';

/** Newest first. A stream that another key holds, or whose start names another key, ends the row. */
export async function ownStreams(database: LogDatabase, signer: Signer): Promise<readonly StreamId[]> {
  const here = await database.installation.get('here');
  const streams: StreamId[] = [];
  for (let at = here?.stream; at !== undefined && !streams.includes(at); ) {
    const start = await database.events.get([at, 1, 0]);
    if (!(await claims(database, at, start, signer))) break;
    streams.push(at);
    const previous = parseStreamId(start?.type === 'stream-started' ? start.previous : undefined);
    at = previous.ok ? previous.value : undefined;
  }
  return streams;
}

async function claims(
  database: LogDatabase,
  stream: StreamId,
  start: StoredEvent | undefined,
  signer: Signer,
): Promise<boolean> {
  const said = start?.type === 'stream-started' ? (start.key as PublicKey | undefined) : undefined;
  if (start === undefined || (said !== undefined && said !== signer.key)) return false;
  const card = await database.cards.get(stream);
  if (card !== undefined) return toPublicKey(card.key) === signer.key;
  await inTransaction(database, [database.cards], () => database.cards.put({ stream, key: signer.point }));
  return true;
}
