// What many tablets bring to a relay, made before the clock starts: each tablet's two weeks as the one request that its
// app would send, with chunks that it sealed and signed itself. No two attempts are the same event.
import type { EventOf, StoredEvent } from '../src/domain/event.ts';
import { parseStreamId, type SchoolId, type StreamId, toRandomId } from '../src/domain/ids.ts';
import { sha256 } from '../src/relay/intake/reading.ts';
import { sealChunk } from '../src/sync/chunk.ts';
import { writeMessages } from '../src/sync/message-writer.ts';
import { type Message, PROTOCOL_VERSION } from '../src/sync/messages.ts';
import type { Vocabulary } from '../src/sync/vocabulary.ts';
import { signWith } from '../tests/relay/tablet.ts';
import type { BenchDevice } from './bench-relay.ts';

type Answered = EventOf<'answered'>;

export interface TabletLoad {
  readonly body: Uint8Array;
  readonly stream: StreamId;
  readonly attempts: number;
}

const ANSWER_BYTES = 65_536;
const STREAM_BYTES = 16;

/** `log` as this device would have recorded it, `laterMs` after it was. */
export async function makeLoad(
  school: SchoolId,
  { keys, token }: BenchDevice,
  number: number,
  log: readonly Answered[],
  vocabularies: readonly Vocabulary[],
): Promise<TabletLoad> {
  const stream = toRandomId(sha256(`stream ${keys.text}`).subarray(0, STREAM_BYTES), parseStreamId);
  const events = log.map((event): StoredEvent => ({ ...event, stream, seed: (event.seed + number) % 997 }));
  const chunks: Message[] = [];
  let previous = '';
  for (let left: readonly StoredEvent[] = events; left[0] !== undefined; ) {
    const [first, ...rest] = left;
    const input = { stream, events: [first, ...rest] as const, previous, sealed: true, vocabularies, sha256 };
    const { bytes, count, hash } = await sealChunk(input, async (digest) => signWith(keys, digest));
    chunks.push({ type: 'chunk', bytes });
    previous = hash.slice(0, 16);
    left = left.slice(count);
  }
  const body = writeMessages([
    {
      type: 'hello',
      version: PROTOCOL_VERSION,
      school,
      device: keys.device,
      token,
      scope: { classes: 'all', history: true },
      wallMs: events.at(-1)?.wallMs ?? 0,
      answerBytes: ANSWER_BYTES,
    },
    // As of a tablet that met the relay before others did: the answer lists what is held.
    { type: 'belief', digest: ['0000000000000000'] },
    { type: 'card', stream, key: keys.key },
    ...chunks,
    { type: 'end' },
  ]);
  return { body, stream, attempts: events.length };
}
