// Opus packets out of WebM, as the recorders of Chrome write it (RFC 8794 for EBML, RFC 9559 for Matroska). Read in one
// pass from the front: live recordings say no sizes, so elements that hold others are stepped into and the rest stepped
// over. Whatever does not add up ends it; nothing is allocated by what the bytes claim.
import { MOST_PACKETS, OPUS_RATE, type OpusSound, readOpusHead } from './voice-packets.ts';

const ELEMENT = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  codecId: 0x86,
  codecPrivate: 0x63a2,
  contentEncodings: 0x6d80,
  cluster: 0x1f43b675,
  blockGroup: 0xa0,
  simpleBlock: 0xa3,
  block: 0xa1,
  discardPadding: 0x75a2,
} as const;
const HOLDS_OTHERS: ReadonlySet<number> = new Set([
  ELEMENT.segment,
  ELEMENT.tracks,
  ELEMENT.trackEntry,
  ELEMENT.cluster,
  ELEMENT.blockGroup,
]);
/** A minute in packets of 2.5 ms, with as many elements around them again. */
const MOST_ELEMENTS = 60_000;
const OPUS = 'A_OPUS';

interface Element {
  readonly id: number;
  readonly body: Uint8Array;
}

interface Track {
  number?: number;
  codec?: string;
  head?: Uint8Array;
  isEncoded?: boolean;
}

export function isWebm(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3;
}

/** The first track of Opus; undefined where there is none, or where the file is damaged. A cut end is left out. */
export function readWebm(bytes: Uint8Array): OpusSound | undefined {
  const tracks: Track[] = [];
  const packets: Uint8Array[] = [];
  let padding = 0;
  let chosen: Track | undefined;
  let head: ReturnType<typeof readOpusHead>;
  for (const { id, body } of elementsOf(bytes)) {
    const track = tracks.at(-1);
    if (id === ELEMENT.trackEntry) tracks.push({});
    else if (id === ELEMENT.trackNumber && track) track.number = toUnsigned(body);
    else if (id === ELEMENT.codecId && track) track.codec = toAscii(body);
    else if (id === ELEMENT.codecPrivate && track) track.head = body;
    else if (id === ELEMENT.contentEncodings && track) track.isEncoded = true;
    else if (id === ELEMENT.discardPadding) padding = toSamples(body);
    else if (id === ELEMENT.simpleBlock || id === ELEMENT.block) {
      chosen ??= tracks.find(({ codec, isEncoded }) => codec === OPUS && isEncoded !== true);
      head ??= chosen?.head && readOpusHead(chosen.head);
      const own = chosen && head && packetsOf(body, chosen.number);
      if (own === undefined || packets.length > MOST_PACKETS) return undefined;
      packets.push(...own);
      padding = 0;
    }
  }
  return head && { ...head, endTrim: padding, packets };
}

/** Elements with their bodies, those that hold others with none. */
function* elementsOf(bytes: Uint8Array): Generator<Element> {
  let at = 0;
  for (let count = 0; at < bytes.length && count < MOST_ELEMENTS; count++) {
    const id = readVariable(bytes, at, 4, false);
    const size = id && readVariable(bytes, at + id.length, 8, true);
    if (!id || !size) return;
    const from = at + id.length + size.length;
    if (HOLDS_OTHERS.has(id.value)) {
      yield { id: id.value, body: new Uint8Array() };
      at = from;
      continue;
    }
    // One that was cut off, or a size that only a live recording may leave open.
    if (size.isOpen || size.value > bytes.length - from) return;
    yield { id: id.value, body: bytes.subarray(from, from + size.value) };
    at = from + size.value;
  }
}

interface Variable {
  readonly value: number;
  readonly length: number;
  /** All bits set: the size is not known. */
  readonly isOpen: boolean;
}

/** EBML's numbers: the zeros before the first one count the bytes that follow. */
function readVariable(bytes: Uint8Array, at: number, most: number, isMarked: boolean): Variable | undefined {
  const [first = 0] = bytes.subarray(at, at + 1);
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > most || at + length > bytes.length) return undefined;
  const mark = 1 << (8 - length);
  let value = isMarked ? first & (mark - 1) : first;
  let isOpen = (first & (mark - 1)) === mark - 1;
  for (const byte of bytes.subarray(at + 1, at + length)) {
    value = value * 256 + byte;
    isOpen &&= byte === 0xff;
  }
  return { value, length, isOpen };
}

/** Undefined where the block is damaged, none where it is another track's. */
function packetsOf(block: Uint8Array, track: number | undefined): readonly Uint8Array[] | undefined {
  const number = readVariable(block, 0, 8, true);
  const [flags] = number ? block.subarray(number.length + 2) : [];
  if (!number || flags === undefined) return undefined;
  if (number.value !== track) return [];
  const body = block.subarray(number.length + 3);
  const lacing = (flags >> 1) & 3;
  if (lacing === 0) return body.length > 0 ? [body] : [];
  const [last] = body;
  if (last === undefined) return undefined;
  const laced = body.subarray(1);
  if (lacing === 2) return evenly(laced, last + 1);
  const sizes = lacing === 1 ? xiphSizes(laced, last) : ebmlSizes(laced, last);
  return sizes && cut(laced.subarray(sizes.length), sizes.sizes);
}

function evenly(laced: Uint8Array, count: number): readonly Uint8Array[] | undefined {
  const size = laced.length / count;
  return Number.isInteger(size) && size > 0
    ? Array.from({ length: count }, (_, at) => laced.subarray(at * size, (at + 1) * size))
    : undefined;
}

interface Sizes {
  readonly sizes: readonly number[];
  /** Bytes that they take themselves. */
  readonly length: number;
}

/** Each size in bytes of 255 and a last one below. */
function xiphSizes(laced: Uint8Array, count: number): Sizes | undefined {
  const sizes: number[] = [];
  let size = 0;
  for (let at = 0; at <= laced.length; at++) {
    if (sizes.length === count) return { sizes, length: at };
    const byte = laced[at] ?? 255;
    size += byte;
    if (byte === 255) continue;
    sizes.push(size);
    size = 0;
  }
  return undefined;
}

/** The first as it is, each further one as a signed difference. */
function ebmlSizes(laced: Uint8Array, count: number): Sizes | undefined {
  const sizes: number[] = [];
  let at = 0;
  while (sizes.length < count) {
    const read = readVariable(laced, at, 4, true);
    if (!read) return undefined;
    const before = sizes.at(-1);
    const size = before === undefined ? read.value : before + read.value - (2 ** (7 * read.length - 1) - 1);
    if (size < 0) return undefined;
    sizes.push(size);
    at += read.length;
  }
  return { sizes, length: at };
}

/** The last one takes what is left. */
function cut(body: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] | undefined {
  const packets: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at + size > body.length) return undefined;
    packets.push(body.subarray(at, at + size));
    at += size;
  }
  return [...packets, body.subarray(at)];
}

function toUnsigned(body: Uint8Array): number {
  return body.subarray(0, 6).reduce((value, byte) => value * 256 + byte, 0);
}

/** Nanoseconds, signed; below nothing would be a sound that is longer than its packets. */
function toSamples(body: Uint8Array): number {
  const nanoseconds = (body[0] ?? 0) & 0x80 ? 0 : toUnsigned(body);
  return Math.round((nanoseconds / 1e9) * OPUS_RATE);
}

const toAscii = (body: Uint8Array): string =>
  String.fromCharCode(...body.subarray(0, 32)).replace(/\0+$/, '');
