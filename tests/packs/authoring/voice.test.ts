import { describe, expect, test } from 'vitest';
import { toVoiceFile, VOICE_SECONDS } from '../../../src/packs/authoring/voice-file.ts';
import { oggChecksum, readOgg, writeOgg } from '../../../src/packs/authoring/voice-ogg.ts';
import { lengthOf, OPUS_RATE, samplesOf } from '../../../src/packs/authoring/voice-packets.ts';
import { readWebm } from '../../../src/packs/authoring/voice-webm.ts';
import { mediaFault } from '../../../src/packs/parse/media.ts';
import { madeWebm, type WebmWish } from './made-webm.ts';
import { SEVEN_BYTES } from './opusenc-sample.ts';

/** One frame of 20 ms, of so many bytes. */
const packet = (bytes: number, fill = 7) =>
  new Uint8Array([0x08 | 0x00, ...new Array<number>(bytes - 1).fill(fill)]);
const some = Array.from({ length: 60 }, (_, at) => packet(40 + at * 9, at));

describe('Ogg', () => {
  test('its sum is that of a page which another program wrote', () => {
    const page = SEVEN_BYTES.slice(0, 47);
    const told = new DataView(page.buffer).getUint32(22, true);
    page.fill(0, 22, 26);
    expect(oggChecksum(page)).toBe(told);
  });
  test('of another program is read, and written again it holds the same packets and sounds as long', () => {
    const read = readOgg(SEVEN_BYTES);
    if (!read) throw new Error('Must be read');
    expect(readOgg(writeOgg(read))).toEqual(read);
    // Told by opusinfo.
    expect((lengthOf(read) ?? 0) / OPUS_RATE).toBeCloseTo(1.07, 2);
  });
  test('passes the check of packs, is cut into pages of a second, and its last page ends it', () => {
    const bytes = writeOgg({ channels: 1, preSkip: 312, endTrim: 100, packets: some });
    expect(mediaFault('media/a.opus', bytes)).toBeUndefined();
    const pages = [...bytes.keys()].filter(
      (at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === 'OggS',
    );
    expect(pages.length).toBe(2 + 2);
    const view = new DataView(bytes.buffer);
    expect(pages.map((at) => bytes[at + 5])).toEqual([2, 0, 0, 4]);
    expect(pages.map((at) => Number(view.getBigUint64(at + 6, true)))).toEqual([
      0,
      0,
      48_000,
      60 * 960 - 100,
    ]);
    expect(pages.map((at) => view.getUint32(at + 18, true))).toEqual([0, 1, 2, 3]);
  });
  test('a page whose sum does not fit is no sound', () => {
    const bytes = writeOgg({ channels: 1, preSkip: 312, endTrim: 0, packets: some });
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    expect(readOgg(bytes)).toBeUndefined();
  });
});

describe('how long a packet sounds', () => {
  // RFC 6716, table 2 and section 3.2: configuration, then how many frames.
  test.each([
    [[0x00], 480],
    [[0x08], 960],
    [[0x18], 2880],
    [[0x60], 480],
    [[0x68], 960],
    [[0x80], 120],
    [[0x98], 960],
    [[0x09], 1920],
    [[0x0a], 1920],
    [[0x0b, 3], 2880],
  ])('%o: %i samples', (bytes, samples) => {
    expect(samplesOf(new Uint8Array(bytes))).toBe(samples);
  });
  test('none, no frames, and more than 120 ms are no packet', () => {
    expect(samplesOf(new Uint8Array())).toBeUndefined();
    expect(samplesOf(new Uint8Array([0x0b]))).toBeUndefined();
    expect(samplesOf(new Uint8Array([0x0b, 0]))).toBeUndefined();
    expect(samplesOf(new Uint8Array([0x1b, 3]))).toBeUndefined();
  });
});

describe('WebM', () => {
  test.each<[string, Partial<WebmWish>]>([
    ['of a live recording, without sizes', { isLive: true }],
    ['with sizes', { isLive: false }],
    ['in groups of blocks', { inGroups: true }],
    ['laced as in Xiph', { lacing: 'xiph', perBlock: 7 }],
    ['laced by differences', { lacing: 'ebml', perBlock: 7 }],
    ['beside pictures', { hasVideo: true }],
  ])('%s gives its packets', (_, wish) => {
    const read = readWebm(madeWebm({ packets: some, ...wish }));
    expect(read).toEqual({ channels: 1, preSkip: 312, endTrim: 0, packets: some });
  });
  test('laced evenly gives its packets', () => {
    const even = some.map((_, at) => packet(50, at));
    expect(readWebm(madeWebm({ packets: even, lacing: 'even', perBlock: 6 }))?.packets).toEqual(even);
  });
  test('tells what is cut off at its end', () => {
    expect(readWebm(madeWebm({ packets: some, paddingNs: 5_000_000 }))?.endTrim).toBe(240);
  });
  test('of another codec, of many channels, or compressed is no sound for a pack', () => {
    expect(readWebm(madeWebm({ packets: some, codec: 'A_VORBIS' }))).toBeUndefined();
    expect(readWebm(madeWebm({ packets: some, channels: 6 }))).toBeUndefined();
    expect(readWebm(madeWebm({ packets: some, isCompressed: true }))).toBeUndefined();
  });
});

describe('a recording', () => {
  const seconds = (count: number) => Array.from({ length: count * 50 }, (_, at) => packet(60, at & 255));
  test('becomes a sound that packs take', () => {
    const made = toVoiceFile(madeWebm({ packets: seconds(3) }));
    if (!made.ok) throw new Error(made.problem);
    expect(made.value.seconds).toBeCloseTo(3 - 312 / 48_000);
    expect(mediaFault('media/own/a.opus', made.value.bytes)).toBeUndefined();
  });
  test.each([
    ['of nothing', new Uint8Array(), 'empty'],
    ['of a slip of the finger', madeWebm({ packets: some.slice(0, 5) }), 'empty'],
    ['longer than a minute', madeWebm({ packets: seconds(VOICE_SECONDS + 3) }), 'too-long'],
    [
      'of more bytes than a sentence is worth',
      madeWebm({ packets: Array.from({ length: 300 }, () => packet(800)) }),
      'too-large',
    ],
    [
      'of another kind',
      new Uint8Array([0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x70, 0x34, 0x32]),
      'other-sound',
    ],
    ['that was cut at the head', madeWebm({ packets: seconds(3) }).slice(0, 40), 'damaged'],
    ['whose packets are none', madeWebm({ packets: [new Uint8Array([0x0b, 0])] }), 'damaged'],
  ])('%s is told, not kept', (_, bytes, fault) => {
    expect(toVoiceFile(bytes)).toEqual({ ok: false, problem: fault });
  });
});
