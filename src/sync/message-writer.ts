// Messages to bytes. What is written here is what message-parser.ts reads, and docs/sync-protocol.md describes.
import { deflateSync } from 'fflate';
import { encodeUtf8 } from '../packs/utf8.ts';
import { REFUSALS, type Scope } from './chunk-vault.ts';
import { FRAME_TYPES, type HaveList, MAGIC, MAX_FRAME_BYTES, type Message } from './messages.ts';
import { createWriter, type Writer, writeId, writeRanges } from './wire.ts';

/** The magic and these messages: a whole request, answer or file body. */
export function writeMessages(messages: readonly Message[]): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.bytes(MAGIC);
  for (const message of messages) writer.bytes(writeFrame(message));
  return writer.take();
}

export function writeFrame(message: Message): Uint8Array<ArrayBuffer> {
  const payload = createWriter();
  writePayload(payload, message);
  const bytes = payload.take();
  if (bytes.length > MAX_FRAME_BYTES) {
    throw new Error(`Must be at most ${MAX_FRAME_BYTES} bytes, got ${bytes.length} of ${message.type}`);
  }
  const frame = createWriter();
  frame.byte(FRAME_TYPES[message.type]);
  frame.varint(bytes.length);
  frame.bytes(bytes);
  return frame.take();
}

type Payload = { readonly [T in Message['type']]: (w: Writer, m: Extract<Message, { type: T }>) => void };

const PAYLOADS: Payload = {
  hello: (w, { version, school, device, token, scope, wallMs, answerBytes }) => {
    w.varint(version);
    writeId(w, school);
    writeId(w, device);
    w.varint(token.length);
    w.bytes(token);
    writeScope(w, scope);
    w.varint(toWhole(wallMs));
    w.varint(answerBytes);
  },
  have: writeHaveList,
  acknowledged: writeHaveList,
  belief: (w, { digest }) => {
    w.varint(digest.length);
    for (const one of digest) w.bytes(fromHex(one === '' ? '0000000000000000' : one));
  },
  card: (w, { stream, key }) => {
    writeId(w, stream);
    w.bytes(key);
  },
  vocabulary: (w, { id, totalBytes, offset, bytes }) => {
    w.bytes(fromHex(id));
    w.varint(totalBytes);
    w.varint(offset);
    w.varint(bytes.length);
    w.bytes(deflateSync(bytes, { level: 9 }));
  },
  'vocabulary-wanted': (w, { id, offset }) => {
    w.bytes(fromHex(id));
    w.varint(offset);
  },
  'vocabularies-known': (w, { ids }) => {
    for (const id of ids) w.bytes(fromHex(id));
  },
  chunk: (w, { bytes }) => w.bytes(bytes),
  snapshot: (w, { bytes }) => w.bytes(bytes),
  again: (w, { stream, from, skip }) => {
    writeId(w, stream);
    w.varint(from);
    w.varint(skip);
  },
  'again-whole': (w, { stream }) => writeId(w, stream),
  'want-history': (w, { learner, after }) => writePlace(w, learner, after),
  history: (w, { learner, through }) => writePlace(w, learner, through),
  peer: (w, { relay, epoch, wallMs }) => {
    writeId(w, relay);
    writeId(w, epoch);
    w.varint(toWhole(wallMs));
  },
  refused: (w, { why, stream, range }) => {
    w.byte(REFUSALS.indexOf(why));
    if (stream === null || range === null) return;
    writeId(w, stream);
    w.varint(range[0]);
    w.varint(range[1] - range[0]);
  },
  fork: (w, { stream }) => writeId(w, stream),
  more: () => undefined,
  problem: (w, { code, facts }) => {
    writeText(w, code);
    writeText(w, facts);
  },
  end: () => undefined,
  bundle: (w, { version, school, device, wallMs }) => {
    w.varint(version);
    writeId(w, school);
    writeId(w, device);
    w.varint(toWhole(wallMs));
  },
  receipt: (w, { bytes }) => w.bytes(bytes),
  sum: (w, { frames, hash }) => {
    w.varint(frames);
    w.bytes(hash);
  },
};

function writePayload(writer: Writer, message: Message): void {
  const write = PAYLOADS[message.type] as (writer: Writer, message: Message) => void;
  write(writer, message);
}

function writeHaveList(writer: Writer, { buckets, complete, streams }: HaveList): void {
  writer.varint(buckets);
  const bits = new Uint8Array(Math.ceil(buckets / 8));
  for (const bucket of complete) bits[bucket >> 3] = (bits[bucket >> 3] ?? 0) | (1 << (bucket & 7));
  writer.bytes(bits);
  writer.varint(streams.size);
  for (const [stream, { ranges, check }] of streams) {
    writeId(writer, stream);
    writeRanges(writer, ranges, check);
  }
}

function writeScope(writer: Writer, { classes, history }: Scope): void {
  writer.byte((history ? 1 : 0) | (classes === 'all' ? 2 : 0));
  if (classes === 'all') return;
  writer.varint(classes.length);
  for (const one of classes) writeId(writer, one);
}

function writePlace(
  writer: Writer,
  learner: string,
  place: { readonly stream: string; readonly from: number } | null,
): void {
  writeId(writer, learner);
  if (place === null) return;
  writeId(writer, place.stream);
  writer.varint(place.from);
}

function writeText(writer: Writer, text: string): void {
  const bytes = encodeUtf8(text);
  writer.varint(bytes.length);
  writer.bytes(bytes);
}

/** A clock may say anything; the wire carries milliseconds from 1970 on. */
function toWhole(wallMs: number): number {
  return Number.isFinite(wallMs) ? Math.min(Math.max(0, Math.floor(wallMs)), Number.MAX_SAFE_INTEGER) : 0;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: 8 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}
