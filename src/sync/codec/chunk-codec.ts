// The payload of a chunk: its events, through one range coder.
import { toCanonicalJson, toCanonicalText } from '../../domain/canonical-event.ts';
import { codeNumber } from '../../domain/coding/code-number.ts';
import { RangeDecoder } from '../../domain/coding/range-decoder.ts';
import { RangeEncoder } from '../../domain/coding/range-encoder.ts';
import type { EventOf, StoredEvent } from '../../domain/event.ts';
import type { StreamId } from '../../domain/ids.ts';
import { encodeUtf8 } from '../../packs/utf8.ts';
import { ChunkState } from './chunk-state.ts';
import { CONTEXT, FIRST_CHANCES } from './contexts.ts';
import { type CodedEvent, codeEvent, isSpelled, kindOf, toSpelled } from './event-codec.ts';
import type { Lexicon } from './lexicon.ts';

/** A range of a stream; with `gaps`, some of its events are left out. */
export interface PayloadRange {
  readonly stream: StreamId;
  readonly from: number;
  readonly gaps: boolean;
}

export interface EncodedPayload {
  readonly bytes: Uint8Array;
  readonly coded: readonly CodedEvent[];
}

/**
 * Writes as many of the events as stay below `mostBytes`, the one that passes it included. Null when not even the
 * first can be written: its text is longer than any chunk's may be.
 */
export function encodePayload(
  range: PayloadRange,
  events: readonly StoredEvent[],
  lexicon: Lexicon,
  mostBytes: number,
): EncodedPayload | null {
  const coder = new RangeEncoder(FIRST_CHANCES);
  const state = new ChunkState(range.stream, lexicon);
  const coded: CodedEvent[] = [];
  let expected = range.from;
  for (const event of events) {
    const kind = kindOf(state, event);
    if (!hasRoom(state, event, kind)) break;
    if (range.gaps) codeNumber(coder, CONTEXT.skipped, event.sequence - expected);
    const done = codeEvent(coder, state, event.sequence, { event, kind });
    if (done === null) throw new Error(`Must be written, got ${event.type} as ${kind}`);
    coded.push(done);
    expected = event.sequence + 1;
    if (coder.size >= mostBytes) break;
  }
  return coded.length === 0 && events.length > 0 ? null : { bytes: coder.finish(), coded };
}

/** More than all words of an event in columns; its answer comes on top. */
const WORDS_BYTES = 16_384;
/** Ends of texts. */
const ENDS_BYTES = 64;

/** Whether what will be spelled of the event stays within what a chunk may spell. */
function hasRoom(state: ChunkState, event: StoredEvent, kind: number): boolean {
  if (isSpelled(kind)) return bytesOf(toSpelled(event, kind)) < state.textRoom;
  if (WORDS_BYTES + 3 * answerLetters(event) <= state.textRoom) return true;
  return bytesOf(toCanonicalText(event)) + ENDS_BYTES < state.textRoom;
}

function answerLetters(event: StoredEvent): number {
  if (event.type !== 'answered') return 0;
  const { answer } = event as EventOf<'answered'>;
  const isText = 'text' in answer && typeof answer.text === 'string';
  return isText ? answer.text.length : toCanonicalJson(answer).length;
}

function bytesOf(text: string): number {
  return encodeUtf8(text).length;
}

/** Reads `count` events; null when the bytes are not exactly what the encoder makes of some events. */
export function decodePayload(
  range: PayloadRange & { readonly count: number; readonly last: number },
  bytes: Uint8Array,
  at: number,
  lexicon: Lexicon,
): readonly CodedEvent[] | null {
  const coder = new RangeDecoder(FIRST_CHANCES, bytes, at);
  const state = new ChunkState(range.stream, lexicon);
  const coded: CodedEvent[] = [];
  let sequence = range.from;
  for (let event = 0; event < range.count; event++) {
    if (range.gaps) sequence += codeNumber(coder, CONTEXT.skipped, 0);
    if (sequence > range.last) return null;
    const done = codeEvent(coder, state, sequence, null);
    if (done === null || coder.failed) return null;
    coded.push(done);
    sequence += 1;
  }
  return coder.finish() ? coded : null;
}
