import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVoiceFile } from '../../../src/packs/authoring/voice-file.ts';
import { readOgg, writeOgg } from '../../../src/packs/authoring/voice-ogg.ts';
import { lengthOf } from '../../../src/packs/authoring/voice-packets.ts';
import { readWebm } from '../../../src/packs/authoring/voice-webm.ts';
import { mediaFault } from '../../../src/packs/parse/media.ts';
import { element, madeWebm } from './made-webm.ts';

/** Frames of 20 ms of any length, also those that fill lacing values to the brim. */
const length = fc.oneof(
  fc.integer({ min: 1, max: 700 }),
  fc.constantFrom(254, 255, 256, 509, 510, 511, 1275, 5_000),
);
const packets = fc
  .array(fc.tuple(length, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 40 })
  .map((all) => all.map(([bytes, fill]) => new Uint8Array(bytes).fill(fill).fill(0x08, 0, 1)));
const sound = fc.record({
  channels: fc.constantFrom(1, 2),
  preSkip: fc.integer({ min: 0, max: 4_000 }),
  packets,
});
const webm = fc.record({
  packets,
  lacing: fc.constantFrom('none' as const, 'xiph' as const, 'ebml' as const),
  perBlock: fc.integer({ min: 1, max: 9 }),
  isLive: fc.boolean(),
  inGroups: fc.boolean(),
  hasVideo: fc.boolean(),
});

/** Texts are compared at once, bytes one by one. */
const toTexts = (all: readonly Uint8Array[]) => all.map((one) => Buffer.from(one).toString('base64'));

test('what is written as Ogg is read as the same packets, and every cut of its end is heard as told', () => {
  fc.assert(
    fc.property(sound, fc.integer({ min: 0, max: 900 }), (one, endTrim) => {
      const whole = { ...one, endTrim };
      const bytes = writeOgg(whole);
      expect(mediaFault('media/a.opus', bytes)).toBeUndefined();
      const read = readOgg(bytes);
      expect(read && { ...read, packets: toTexts(read.packets) }).toEqual({
        ...whole,
        packets: toTexts(one.packets),
      });
      expect(lengthOf(whole)).toBe(Math.max(0, one.packets.length * 960 - one.preSkip - endTrim));
    }),
  );
});

test('packets survive the way from WebM, however they are laced', () => {
  fc.assert(
    fc.property(webm, (wish) => {
      expect(toTexts(readWebm(madeWebm(wish))?.packets ?? [])).toEqual(toTexts(wish.packets));
    }),
  );
});

test('a recording that is cut off anywhere gives its first packets, or is refused', () => {
  fc.assert(
    fc.property(webm, fc.double({ min: 0, max: 1, noNaN: true }), (wish, share) => {
      const bytes = madeWebm(wish);
      const read = readWebm(bytes.subarray(0, Math.floor(bytes.length * share)));
      if (!read) return;
      expect(toTexts(wish.packets.slice(0, read.packets.length))).toEqual(toTexts(read.packets));
    }),
  );
});

test('whatever the bytes are, there is an answer, and what is taken passes the check of packs', () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 });
  const changed = fc.tuple(webm, flips).map(([wish, all]) => {
    const bytes = madeWebm(wish);
    for (const [at, byte] of all) bytes[at % bytes.length] = byte;
    return bytes;
  });
  const noise = fc
    .uint8Array({ maxLength: 400 })
    .map((bytes) => new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, ...bytes]));
  const pages = fc.tuple(sound, flips).map(([one, all]) => {
    const bytes = writeOgg({ ...one, endTrim: 0 });
    for (const [at, byte] of all) bytes[at % bytes.length] = byte;
    return bytes;
  });
  fc.assert(
    fc.property(fc.oneof(changed, noise, pages), (bytes) => {
      const made = toVoiceFile(bytes);
      if (made.ok) expect(mediaFault('media/a.opus', made.value.bytes)).toBeUndefined();
    }),
  );
});

test('millions of empty elements end early', () => {
  const empty = element(0xec, []);
  const bytes = new Uint8Array(3_000_000);
  for (let at = 0; at + empty.length <= bytes.length; at += empty.length) bytes.set(empty, at);
  expect(readWebm(bytes)).toBeUndefined();
});

test('blocks that are laced into thousands of nothings end early', () => {
  const block = element(0xa3, [0x82, 0, 0, 0x82, 255, ...new Array<number>(255).fill(0)]);
  const head = madeWebm({ packets: [new Uint8Array([0x08])] });
  const bytes = new Uint8Array(3_000_000);
  bytes.set(head);
  for (let at = head.length; at + block.length <= bytes.length; at += block.length) bytes.set(block, at);
  expect(readWebm(bytes)).toBeUndefined();
});

test('a minute of the shortest packets is read, and no more than a file can hold for a tablet', () => {
  const shortest = new Uint8Array([16 << 3]);
  const made = (count: number) =>
    writeOgg({ channels: 1, preSkip: 0, endTrim: 0, packets: Array.from({ length: count }, () => shortest) });
  expect(readOgg(made(24_800))?.packets).toHaveLength(24_800);
  expect(readOgg(made(31_000))).toBeUndefined();
});
