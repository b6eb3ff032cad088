// Opus packets as an Ogg file, and out of one (RFC 3533 for the pages, RFC 7845 for Opus in them). The same packets give
// the same bytes: no name of a program, no time, a serial number that says nothing.
import {
  MOST_PACKETS,
  type OpusSound,
  PACKET_BYTES,
  readOpusHead,
  samplesOf,
  writeOpusHead,
} from './voice-packets.ts';

const HEADER_BYTES = 27;
const FIRST = 0x02;
const LAST = 0x04;
const CONTINUED = 0x01;
const MOST_SEGMENTS = 255;
/** A second or so: who plays from the middle needs pages, and each costs 27 bytes and more. */
const PAGE_SAMPLES = 48_000;
/** Granule position of a page on which no packet ends. */
const NONE = 0xffffffffffffffffn;

export function isOgg(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'OggS', 0);
}

/** Every packet must be one: see `samplesOf`. */
export function writeOgg(sound: OpusSound): Uint8Array {
  const head = writeOpusHead(sound);
  const tags = new Uint8Array([...ascii('OpusTags'), ...new Uint8Array(8)]);
  const pages = [writePage([head], 0, FIRST, 0n), writePage([tags], 1, 0, 0n)];
  let samples = 0;
  let held: Uint8Array[] = [];
  let heldSamples = 0;
  const put = (isLast: boolean) => {
    samples += heldSamples;
    const heard = isLast ? Math.max(0, samples - sound.endTrim) : samples;
    pages.push(writePage(held, pages.length, isLast ? LAST : 0, BigInt(heard)));
    held = [];
    heldSamples = 0;
  };
  for (const packet of sound.packets) {
    const own = samplesOf(packet);
    if (own === undefined) throw new Error(`Must be an Opus packet, got ${packet.length} bytes`);
    if (segmentsOf([...held, packet]) > MOST_SEGMENTS || heldSamples >= PAGE_SAMPLES) put(false);
    held.push(packet);
    heldSamples += own;
  }
  put(true);
  return joined(pages);
}

const segmentsOf = (packets: readonly Uint8Array[]): number =>
  packets.reduce((sum, { length }) => sum + Math.floor(length / 255) + 1, 0);

function writePage(
  packets: readonly Uint8Array[],
  sequence: number,
  flags: number,
  granule: bigint,
): Uint8Array {
  // A length is bytes of 255 and a last one below, which may be 0.
  const lacing = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ]);
  const page = joined([new Uint8Array(HEADER_BYTES), new Uint8Array(lacing), ...packets]);
  const view = new DataView(page.buffer);
  page.set(ascii('OggS'));
  page[5] = flags;
  view.setBigUint64(6, granule, true);
  view.setUint32(14, 1, true);
  view.setUint32(18, sequence, true);
  page[26] = lacing.length;
  view.setUint32(22, oggChecksum(page), true);
  return page;
}

/** Undefined where it is no Opus in Ogg, or damaged: a page that does not fit its sum ends it. */
export function readOgg(bytes: Uint8Array): OpusSound | undefined {
  const packets: Uint8Array[] = [];
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let granule = 0n;
  let serial: number | undefined;
  for (let at = 0; at < bytes.length; ) {
    const page = readPage(bytes, at);
    if (!page) return undefined;
    serial ??= page.serial;
    if (page.serial !== serial || page.isContinued !== pending.length > 0) return undefined;
    for (const { part, isEnd } of page.parts) {
      pending.push(part);
      pendingBytes += part.length;
      if (pendingBytes > PACKET_BYTES) return undefined;
      if (!isEnd) continue;
      if (packets.length > MOST_PACKETS) return undefined;
      packets.push(joined(pending));
      pending = [];
      pendingBytes = 0;
    }
    if (page.granule !== NONE) granule = page.granule;
    at = page.end;
  }
  const [head, tags, ...rest] = packets;
  const read = head && readOpusHead(head);
  if (!read || !tags || !startsWith(tags, 'OpusTags', 0)) return undefined;
  const heard = rest.filter(({ length }) => length > 0);
  return { ...read, endTrim: trimOf(heard, granule), packets: heard };
}

/** What the last page says is heard less than its packets hold. */
function trimOf(packets: readonly Uint8Array[], granule: bigint): number {
  const samples = packets.reduce((sum, packet) => sum + (samplesOf(packet) ?? 0), 0);
  return granule < BigInt(samples) ? samples - Number(granule) : 0;
}

interface Page {
  readonly parts: readonly { readonly part: Uint8Array; readonly isEnd: boolean }[];
  readonly granule: bigint;
  readonly serial: number;
  readonly isContinued: boolean;
  readonly end: number;
}

function readPage(bytes: Uint8Array, at: number): Page | undefined {
  const count = bytes[at + 26];
  if (count === undefined || !startsWith(bytes, 'OggS', at) || bytes[at + 4] !== 0) return undefined;
  const body = at + HEADER_BYTES + count;
  const lacing = bytes.subarray(at + HEADER_BYTES, body);
  const end = body + lacing.reduce((sum, length) => sum + length, 0);
  if (end > bytes.length) return undefined;
  const page = bytes.slice(at, end);
  const view = new DataView(page.buffer);
  const told = view.getUint32(22, true);
  view.setUint32(22, 0, true);
  if (oggChecksum(page) !== told) return undefined;
  const parts: { part: Uint8Array; isEnd: boolean }[] = [];
  let from = body - at;
  for (let segment = 0; segment < count; ) {
    let size = 0;
    let last = 255;
    while (segment < count && last === 255) {
      last = lacing[segment++] ?? 0;
      size += last;
    }
    parts.push({ part: page.subarray(from, from + size), isEnd: last < 255 });
    from += size;
  }
  const isContinued = ((page[5] ?? 0) & CONTINUED) !== 0;
  return { parts, granule: view.getBigUint64(6, true), serial: view.getUint32(14, true), isContinued, end };
}

/** CRC-32 by 0x04c11db7, the highest bit first, from 0 and not turned over at the end (RFC 3533, section 6). */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  return sum >>> 0;
});

/** Over a page whose own sum is 0. */
export function oggChecksum(page: Uint8Array): number {
  let sum = 0;
  for (const byte of page) sum = ((sum << 8) ^ (SUMS[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0;
  return sum;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function startsWith(bytes: Uint8Array, word: string, at: number): boolean {
  return ascii(word).every((byte, place) => bytes[at + place] === byte);
}

const ascii = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0));
