// Opus sound as packets, whichever file they came in. Nothing is decoded: the first byte of a packet tells how long it
// sounds (RFC 6716, section 3.1).

export interface OpusSound {
  /** 1 or 2. */
  readonly channels: number;
  /** Samples at 48 kHz that the decoder throws away at the begin, and at the end. */
  readonly preSkip: number;
  readonly endTrim: number;
  readonly packets: readonly Uint8Array[];
}

export const OPUS_RATE = 48_000;
/** 48 frames of 1,275 bytes with their lengths: no packet is longer. */
export const PACKET_BYTES = 61_440;
/** A minute in packets of 2.5 ms, and some: thousands more would lie in few bytes. */
export const MOST_PACKETS = 30_000;
/** 120 ms: more than that no packet may hold. */
const PACKET_SAMPLES = 5_760;
/** An `OpusHead` without a table of channels (RFC 7845, section 5.1). */
const HEAD_BYTES = 19;

/** Samples at 48 kHz; undefined where it is no packet. */
export function samplesOf(packet: Uint8Array): number | undefined {
  const [first, second] = packet;
  if (first === undefined || packet.length > PACKET_BYTES) return undefined;
  const frames = [1, 2, 2][first & 3] ?? (second === undefined ? 0 : second & 0x3f);
  const samples = frames * frameSamples(first >> 3);
  return samples > 0 && samples <= PACKET_SAMPLES ? samples : undefined;
}

/** By the configuration in the upper five bits: speech, both, music. */
function frameSamples(configuration: number): number {
  const place = configuration & 3;
  if (configuration < 12) return [480, 960, 1920, 2880][place] ?? 0;
  if (configuration < 16) return configuration & 1 ? 960 : 480;
  return [120, 240, 480, 960][place] ?? 0;
}

/** What can be heard of it, in samples at 48 kHz; undefined where a packet is none. */
export function lengthOf({ packets, preSkip, endTrim }: OpusSound): number | undefined {
  let samples = 0;
  for (const packet of packets) {
    const own = samplesOf(packet);
    if (own === undefined) return undefined;
    samples += own;
  }
  return Math.max(0, samples - preSkip - endTrim);
}

/** The header that both kinds of file carry; undefined where it is none that one voice is recorded in. */
export function readOpusHead(
  head: Uint8Array,
): { readonly channels: number; readonly preSkip: number } | undefined {
  const isHead =
    head.length >= HEAD_BYTES && [...'OpusHead'].every((letter, at) => head[at] === letter.charCodeAt(0));
  const [version = 0, channels = 0, low = 0, high = 0] = head.subarray(8, 12);
  const isPlain = version >> 4 === 0 && channels >= 1 && channels <= 2 && head[18] === 0;
  return isHead && isPlain ? { channels, preSkip: low + high * 256 } : undefined;
}

/** The gain of a file that is read is left out: recorders write none. */
export function writeOpusHead({ channels, preSkip }: OpusSound): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES);
  head.set([...'OpusHead'].map((letter) => letter.charCodeAt(0)));
  const view = new DataView(head.buffer);
  head[8] = 1;
  head[9] = channels;
  view.setUint16(10, preSkip, true);
  view.setUint32(12, OPUS_RATE, true);
  return head;
}
