import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStreamId, type StreamId } from '../../src/domain/ids.ts';
import { REFUSALS } from '../../src/sync/chunk-vault.ts';
import { toRanges } from '../../src/sync/have.ts';
import { createMessageParser, parseMessages } from '../../src/sync/message-parser.ts';
import { writeFrame, writeMessages } from '../../src/sync/message-writer.ts';
import { MAGIC, MAX_FRAME_BYTES, type Message, type MessageType } from '../../src/sync/messages.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const id = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 22, maxLength: 22 });
const stream = id.map(toStream);
const whole = fc.nat({ max: 2 ** 31 - 1 });
const bytes = fc.uint8Array({ maxLength: 300 });
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const ranges = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.nat({ max: 60 })), { maxLength: 12 })
  .map((loose) => toRanges(loose.map(([first, more]) => [first, first + more] as const)));
const check = fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const buckets = fc.constantFrom(1, 2, 16, 256);
const haveList = buckets.chain((count) =>
  fc.record({
    buckets: fc.constant(count),
    complete: fc
      .uniqueArray(fc.nat({ max: count - 1 }), { maxLength: 8 })
      .map((some) => some.sort((a, b) => a - b)),
    streams: fc
      .array(fc.tuple(stream, fc.record({ ranges, check })), { maxLength: 6 })
      .map((list) => new Map(list)),
  }),
);
const place = fc.option(fc.record({ stream, from: whole }));

const PAYLOADS = {
  hello: fc.record({
    version: whole,
    school: id,
    device: id,
    token: fc.uint8Array({ maxLength: 64 }),
    scope: fc.record({
      classes: fc.oneof(fc.constant('all'), fc.array(id, { maxLength: 5 })),
      history: fc.boolean(),
    }),
    wallMs: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    answerBytes: whole,
  }),
  have: haveList,
  acknowledged: haveList,
  belief: fc.record({
    digest: buckets.chain((count) =>
      fc.array(
        hex.map((one) => (/^0+$/.test(one) ? '' : one)),
        { minLength: count, maxLength: count },
      ),
    ),
  }),
  card: fc.record({ stream, key: fc.uint8Array({ minLength: 65, maxLength: 65 }) }),
  vocabulary: fc
    .record({
      id: hex,
      offset: whole,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 99 }),
      after: fc.nat(99),
    })
    .map(({ after, ...part }) => ({ ...part, offset: part.offset % 4_000_000, after }))
    .map(({ after, ...part }) => ({ ...part, totalBytes: part.offset + part.bytes.length + after })),
  'vocabulary-wanted': fc.record({ id: hex, offset: whole }),
  'vocabularies-known': fc.record({ ids: fc.array(hex, { maxLength: 9 }) }),
  chunk: fc.record({ bytes }),
  snapshot: fc.record({ bytes }),
  again: fc.record({ stream, from: whole, skip: whole }),
  'again-whole': fc.record({ stream }),
  'want-history': fc.record({ learner: id, after: place }),
  history: fc.record({ learner: id, through: place }),
  peer: fc.record({ relay: id, epoch: id, wallMs: whole }),
  refused: fc.oneof(
    fc.record({ why: fc.constantFrom(...REFUSALS), stream: fc.constant(null), range: fc.constant(null) }),
    fc.record({
      why: fc.constantFrom(...REFUSALS),
      stream,
      range: fc.tuple(whole, fc.nat({ max: 250 })).map(([first, more]) => [first, first + more]),
    }),
  ),
  fork: fc.record({ stream }),
  more: fc.record({}),
  problem: fc.record({ code: fc.string({ maxLength: 16 }), facts: fc.string({ maxLength: 99 }) }),
  end: fc.record({}),
  bundle: fc.record({ version: whole, school: id, device: id, wallMs: whole }),
  receipt: fc.record({ bytes }),
  sum: fc.record({ frames: whole, hash: fc.uint8Array({ minLength: 32, maxLength: 32 }) }),
} as const satisfies Readonly<Record<MessageType, fc.Arbitrary<object>>>;

/** Each kind as often as any other. */
const message: fc.Arbitrary<Message> = fc.oneof(
  ...Object.entries(PAYLOADS).map(([type, payload]) =>
    (payload as fc.Arbitrary<object>).map((fields) => ({ type, ...fields }) as Message),
  ),
);
const messages = fc.array(message, { maxLength: 8 });

describe('what is said arrives as it was said', () => {
  test.each(Object.keys(PAYLOADS) as MessageType[])('%s', (type) => {
    fc.assert(
      fc.property(PAYLOADS[type] as fc.Arbitrary<object>, (fields) => {
        const said = { type, ...fields } as Message;
        expect(parseMessages(writeMessages([said]))).toEqual({ messages: [said], fault: null });
      }),
    );
  });

  test('wherever the bytes are cut into parts', () => {
    fc.assert(
      fc.property(messages, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (said, sizes) => {
        const all = writeMessages(said);
        const parser = createMessageParser();
        const heard: Message[] = [];
        for (let at = 0; at < all.length; ) {
          const size = sizes.next().value ?? 1;
          heard.push(...parser.push(all.subarray(at, at + size)));
          at += size;
        }
        expect(heard).toEqual(said);
        expect(parser.isWhole()).toBe(true);
      }),
    );
  });

  test('up to every byte at which a link dies, each whole frame counts', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 3 }), (said) => {
        const all = writeMessages(said);
        const ends = said.map((_, at) => writeMessages(said.slice(0, at + 1)).length);
        for (let cut = 0; cut < all.length; cut++) {
          const { messages: heard, fault } = parseMessages(all.subarray(0, cut));
          const whole = ends.filter((end) => end <= cut).length;
          expect(heard).toEqual(said.slice(0, whole));
          const isBetween = cut === MAGIC.length || ends.includes(cut);
          expect(fault).toEqual(isBetween ? null : { code: 'sync/cut-short' });
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile bytes', () => {
  test('any bytes end in messages or one fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (noise) => {
        const all = new Uint8Array([...MAGIC, ...noise]);
        expect(() => parseMessages(all)).not.toThrow();
        expect(() => parseMessages(noise)).not.toThrow();
      }),
    );
  });

  test('one turned bit leaves the frames before it as they were', () => {
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        fc.nat(7),
        (said, where, bit) => {
          const all = writeMessages(said);
          const at = MAGIC.length + (where % (all.length - MAGIC.length));
          all[at] = (all[at] ?? 0) ^ (1 << bit);
          const before = said.filter(
            (_, place) => writeMessages(said.slice(0, place + 1)).length <= at,
          ).length;
          expect(parseMessages(all).messages.slice(0, before)).toEqual(said.slice(0, before));
        },
      ),
    );
  });

  test('a frame that claims to be longer than any is refused before it is waited for', () => {
    const parser = createMessageParser();
    expect(parser.push(Uint8Array.of(...MAGIC, 9, 0xff, 0xff, 0x7f))).toEqual([]);
    expect(parser.fault()).toMatchObject({ code: 'sync/frame-too-large' });
  });

  test('a length that never ends is refused', () => {
    const parser = createMessageParser();
    parser.push(Uint8Array.of(...MAGIC, 9, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80));
    expect(parser.fault()).toMatchObject({ code: 'sync/frame-too-large' });
  });

  test('a page of a captive portal is no answer', () => {
    expect(parseMessages(new TextEncoder().encode('<!doctype html>')).fault).toEqual({
      code: 'sync/not-frames',
    });
  });

  test('bytes that come one by one cost no more than bytes that come at once', () => {
    const all = writeMessages([{ type: 'chunk', bytes: new Uint8Array(MAX_FRAME_BYTES) }, { type: 'end' }]);
    const parser = createMessageParser();
    const startedMs = performance.now();
    let heard = 0;
    for (const byte of all) heard += parser.push(Uint8Array.of(byte)).length;
    expect(heard).toBe(2);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });
});

test('a frame of a later version is passed over, and a known frame that has grown is read', () => {
  const known = writeFrame({ type: 'fork', stream: toStream('A'.repeat(22)) });
  const grown = Uint8Array.of(known[0] ?? 0, (known[1] ?? 0) + 2, ...known.subarray(2), 7, 7);
  const all = Uint8Array.of(...MAGIC, 200, 3, 1, 2, 3, ...grown, ...writeFrame({ type: 'end' }));
  expect(parseMessages(all)).toEqual({
    messages: [{ type: 'fork', stream: 'A'.repeat(22) }, { type: 'end' }],
    fault: null,
  });
});

test('what no peer would read is not written', () => {
  expect(() => writeFrame({ type: 'chunk', bytes: new Uint8Array(MAX_FRAME_BYTES + 1) })).toThrow(/at most/);
});

function toStream(text: string): StreamId {
  const parsed = parseStreamId(text);
  if (!parsed.ok) throw new Error(`Must be a stream, got ${text}`);
  return parsed.value;
}
