// Bytes to messages, as they come, cut anywhere. Total and bounded: whatever the bytes, it ends in messages or in one
// named fault, and never holds more than one frame. What was whole before the fault has been handed over and counts.
import { parseClassId, parseDeviceId, parseLearnerId, parseSchoolId, parseStreamId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { decodeUtf8 } from '../packs/utf8.ts';
import { type HistoryPlace, REFUSALS, type Scope } from './chunk-vault.ts';
import type { StreamHave } from './have.ts';
import { MAX_BUCKETS } from './have-digest.ts';
import { inflateExactly } from './inflate.ts';
import {
  FRAME_TYPES,
  type HaveList,
  MAGIC,
  MAX_CLASSES,
  MAX_FRAME_BYTES,
  MAX_STREAMS_A_FRAME,
  MAX_TOKEN_BYTES,
  MAX_VOCABULARIES,
  MAX_VOCABULARY_BYTES,
  type Message,
  type MessageType,
} from './messages.ts';
import { createReader, type Reader, readId, readRanges } from './wire.ts';

export type MessageFault =
  | { readonly code: 'sync/not-frames' }
  | { readonly code: 'sync/frame-too-large'; readonly sizeBytes: number }
  | { readonly code: 'sync/frame-malformed'; readonly type: MessageType };

export interface MessageParser {
  /** The messages that a further part completes. After a fault nothing is read any more. */
  readonly push: (part: Uint8Array) => readonly Message[];
  readonly fault: () => MessageFault | null;
  /** It began as it must and ended between two frames. */
  readonly isWhole: () => boolean;
}

export function createMessageParser(): MessageParser {
  let held = new Uint8Array(0);
  let length = 0;
  let isBegun = false;
  let fault: MessageFault | null = null;
  /** Below this nothing can be whole yet, so bytes that come one by one are not looked at one by one. */
  let needed = MAGIC.length;

  const append = (part: Uint8Array) => {
    if (length + part.length > held.length) {
      const larger = new Uint8Array(Math.max(held.length * 2, length + part.length));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(part, length);
    length += part.length;
  };
  const begin = (): number => {
    isBegun = MAGIC.every((byte, at) => held[at] === byte);
    if (!isBegun) fault = { code: 'sync/not-frames' };
    return MAGIC.length;
  };
  const push = (part: Uint8Array): readonly Message[] => {
    if (fault !== null) return [];
    append(part);
    if (length < needed) return [];
    const messages: Message[] = [];
    let at = isBegun ? 0 : begin();
    while (fault === null) {
      const frame = readFrame(held, at, length);
      if ('needed' in frame) {
        needed = frame.needed - at;
        break;
      }
      if ('code' in frame) fault = frame;
      else {
        if (frame.message !== null) messages.push(frame.message);
        at = frame.end;
      }
    }
    held = held.slice(at, length);
    length = held.length;
    return messages;
  };
  return { push, fault: () => fault, isWhole: () => isBegun && fault === null && length === 0 };
}

/** Of bytes that are all there. `fault` is null when they ended between two frames, with nothing left over. */
export function parseMessages(bytes: Uint8Array): {
  readonly messages: readonly Message[];
  readonly fault: MessageFault | { readonly code: 'sync/cut-short' } | null;
} {
  const parser = createMessageParser();
  const messages = parser.push(bytes);
  return { messages, fault: parser.fault() ?? (parser.isWhole() ? null : { code: 'sync/cut-short' }) };
}

type Frame = { readonly message: Message | null; readonly end: number };

/** While it is not whole: up to where bytes are needed at least. */
function readFrame(
  bytes: Uint8Array,
  at: number,
  end: number,
): Frame | MessageFault | { readonly needed: number } {
  let length = 0;
  let from = at + 1;
  for (let shift = 0; ; shift += 7) {
    if (from >= end) return { needed: from + 1 };
    const next = bytes[from++] ?? 0;
    length += (next & 127) << shift;
    if (length > MAX_FRAME_BYTES || shift > 14) return { code: 'sync/frame-too-large', sizeBytes: length };
    if (next < 128) break;
  }
  if (end < from + length) return { needed: from + length };
  const type = TYPE_NAMES.get(bytes[at] ?? 0);
  if (type === undefined) return { message: null, end: from + length };
  const reader = createReader(bytes.slice(from, from + length));
  const message = PAYLOADS[type](reader);
  // Bytes that are left belong to a later version of the frame.
  if (message === null || !reader.isGood()) return { code: 'sync/frame-malformed', type };
  return { message, end: from + length };
}

const TYPE_NAMES: ReadonlyMap<number, MessageType> = new Map(
  Object.entries(FRAME_TYPES).map(([name, number]) => [number, name as MessageType]),
);

const PAYLOADS: Readonly<Record<MessageType, (reader: Reader) => Message | null>> = {
  hello: (reader) => {
    const version = reader.varint();
    const school = parseSchoolId(readId(reader));
    const device = parseDeviceId(readId(reader));
    const tokenBytes = reader.varint();
    if (!school.ok || !device.ok || tokenBytes > MAX_TOKEN_BYTES) return null;
    const token = reader.bytes(tokenBytes);
    const scope = readScope(reader);
    const wallMs = reader.varint();
    const answerBytes = reader.varint();
    if (scope === null) return null;
    const [at, from] = [school.value, device.value];
    return { type: 'hello', version, school: at, device: from, token, scope, wallMs, answerBytes };
  },
  have: (reader) => toHave('have', readHaveList(reader)),
  acknowledged: (reader) => toHave('acknowledged', readHaveList(reader)),
  belief: (reader) => {
    const count = reader.varint();
    if (!isBucketCount(count)) return null;
    const digest = Array.from({ length: count }, () => toHex(reader.bytes(8)));
    return { type: 'belief', digest: digest.map((one) => (/^0+$/.test(one) ? '' : one)) };
  },
  card: (reader) =>
    withId(reader, parseStreamId, (stream) => ({ type: 'card', stream, key: reader.bytes(65) })),
  vocabulary: (reader) => {
    const id = toHex(reader.bytes(8));
    const totalBytes = reader.varint();
    const offset = reader.varint();
    const length = reader.varint();
    const fits = totalBytes <= MAX_VOCABULARY_BYTES && offset + length <= totalBytes;
    if (!fits || length < 1 || length > MAX_FRAME_BYTES) return null;
    const bytes = inflateExactly(reader.rest(), length);
    return bytes.ok ? { type: 'vocabulary', id, totalBytes, offset, bytes: bytes.value } : null;
  },
  'vocabulary-wanted': (reader) => ({
    type: 'vocabulary-wanted',
    id: toHex(reader.bytes(8)),
    offset: reader.varint(),
  }),
  'vocabularies-known': (reader) => {
    const count = reader.left() / 8;
    if (!Number.isInteger(count) || count > MAX_VOCABULARIES) return null;
    return {
      type: 'vocabularies-known',
      ids: Array.from({ length: count }, () => toHex(reader.bytes(8))),
    };
  },
  chunk: (reader) => ({ type: 'chunk', bytes: reader.rest() }),
  snapshot: (reader) => ({ type: 'snapshot', bytes: reader.rest() }),
  again: (reader) =>
    withId(reader, parseStreamId, (stream) => ({
      type: 'again',
      stream,
      from: reader.varint(),
      skip: reader.varint(),
    })),
  'again-whole': (reader) => withId(reader, parseStreamId, (stream) => ({ type: 'again-whole', stream })),
  'want-history': (reader) =>
    withId(reader, parseLearnerId, (learner) => ({
      type: 'want-history',
      learner,
      after: readPlace(reader),
    })),
  history: (reader) =>
    withId(reader, parseLearnerId, (learner) => ({ type: 'history', learner, through: readPlace(reader) })),
  peer: (reader) => ({
    type: 'peer',
    relay: readId(reader),
    epoch: readId(reader),
    wallMs: reader.varint(),
  }),
  refused: (reader) => {
    // A reason of a later version is told as the plainest one.
    const why = REFUSALS[reader.byte()] ?? 'malformed';
    if (reader.left() === 0) return { type: 'refused', why, stream: null, range: null };
    return withId(reader, parseStreamId, (stream) => {
      const first = reader.varint();
      return { type: 'refused', why, stream, range: [first, first + reader.varint()] };
    });
  },
  fork: (reader) => withId(reader, parseStreamId, (stream) => ({ type: 'fork', stream })),
  more: () => ({ type: 'more' }),
  problem: (reader) => {
    const code = readText(reader, 64);
    const facts = readText(reader, 1_024);
    return code === null || facts === null ? null : { type: 'problem', code, facts };
  },
  end: () => ({ type: 'end' }),
  bundle: (reader) => {
    const version = reader.varint();
    const school = parseSchoolId(readId(reader));
    const device = parseDeviceId(readId(reader));
    const wallMs = reader.varint();
    if (!school.ok || !device.ok) return null;
    return { type: 'bundle', version, school: school.value, device: device.value, wallMs };
  },
  receipt: (reader) => ({ type: 'receipt', bytes: reader.rest() }),
  sum: (reader) => ({ type: 'sum', frames: reader.varint(), hash: reader.bytes(32) }),
};

function readHaveList(reader: Reader): HaveList | null {
  const buckets = reader.varint();
  if (!isBucketCount(buckets)) return null;
  const bits = reader.bytes(Math.ceil(buckets / 8));
  const complete = Array.from({ length: buckets }, (_, bucket) => bucket).filter(
    (bucket) => ((bits[bucket >> 3] ?? 0) >> (bucket & 7)) & 1,
  );
  const count = reader.varint();
  if (count > MAX_STREAMS_A_FRAME) return null;
  const streams = new Map<ReturnType<typeof toStream>, StreamHave>();
  for (let at = 0; at < count && reader.isGood(); at++) {
    streams.set(toStream(readId(reader)), readRanges(reader));
  }
  return { buckets, complete, streams };
}

function toHave(type: 'have' | 'acknowledged', list: HaveList | null): Message | null {
  return list === null ? null : { type, ...list };
}

function readScope(reader: Reader): Scope | null {
  const flags = reader.byte();
  const history = (flags & 1) !== 0;
  if ((flags & 2) !== 0) return { classes: 'all', history };
  const count = reader.varint();
  if (count > MAX_CLASSES) return null;
  const ids = Array.from({ length: count }, () => parseClassId(readId(reader)));
  return { classes: ids.flatMap((id) => (id.ok ? [id.value] : [])), history };
}

function readPlace(reader: Reader): HistoryPlace | null {
  return reader.left() === 0 ? null : { stream: toStream(readId(reader)), from: reader.varint() };
}

function withId<T>(
  reader: Reader,
  parse: (text: string) => Result<T, unknown>,
  then: (id: T) => Message | null,
): Message | null {
  const id = parse(readId(reader));
  return id.ok ? then(id.value) : null;
}

function toStream(text: string) {
  const parsed = parseStreamId(text);
  if (!parsed.ok) throw new Error(`Must be 22 letters by the way ids are read, got ${text}`);
  return parsed.value;
}

function isBucketCount(count: number): boolean {
  return count >= 1 && count <= MAX_BUCKETS && (count & (count - 1)) === 0;
}

function readText(reader: Reader, most: number): string | null {
  const length = reader.varint();
  return length > most ? null : (decodeUtf8(reader.bytes(length)) ?? null);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
