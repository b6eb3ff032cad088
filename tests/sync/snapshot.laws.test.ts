import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLearnerId, parsePackId, parseStreamId, toRandomId } from '../../src/domain/ids.ts';
import { encodeHlc } from '../../src/domain/time.ts';
import type { StreamHave } from '../../src/sync/have.ts';
import { toRanges } from '../../src/sync/have.ts';
import { decodeSnapshot, encodeSnapshot, type LearnerSnapshot } from '../../src/sync/snapshot.ts';

const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 });
const streamId = sixteen.map((bytes) => toRandomId(bytes, parseStreamId));
const pack = parsePackId('org.banyan.number-foundations');
if (!pack.ok) throw new Error('Must be the id of a pack');

const covered = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 900 })), { maxLength: 5 })
  .map(
    (pairs): StreamHave => ({
      ranges: toRanges(pairs.map(([first, more]) => [first, first + more] as const)),
      check: null,
    }),
  );

const snapshot: fc.Arbitrary<LearnerSnapshot> = fc.record({
  learner: sixteen.map((bytes) => toRandomId(bytes, parseLearnerId)),
  pack: fc.constant(pack.value),
  packVersion: fc.constantFrom('1.0.0', '2.10.3'),
  foldVersion: fc.nat(40),
  covers: fc.array(fc.tuple(streamId, covered), { maxLength: 6 }).map((entries) => new Map(entries)),
  through: fc.record({
    hlc: fc.nat(2_000_000_000).map((wallMs) => encodeHlc({ wallMs, counter: 3 })),
    stream: streamId,
    sequence: fc.integer({ min: 1, max: 90_000 }),
  }),
  count: fc.nat(100_000),
  state: fc.uint8Array({ maxLength: 3_000 }),
});

test('a snapshot comes back as it was, and the same one always has the same bytes', () => {
  fc.assert(
    fc.property(snapshot, (one) => {
      const bytes = encodeSnapshot(one);
      const back = decodeSnapshot(bytes);
      expect(back).toEqual({ ok: true, value: one });
      const turned = { ...one, covers: new Map([...one.covers].reverse()) };
      expect(encodeSnapshot(turned)).toEqual(bytes);
    }),
  );
});

test('whatever bytes come, reading a snapshot ends, and never with an exception', () => {
  fc.assert(
    fc.property(snapshot, fc.nat(), fc.uint8Array({ maxLength: 60 }), (one, at, noise) => {
      const bytes = encodeSnapshot(one);
      const place = at % bytes.length;
      expect(decodeSnapshot(bytes.subarray(0, place)).ok).toBe(false);
      const noisy = bytes.slice();
      noisy.set(noise.subarray(0, bytes.length - place), place);
      decodeSnapshot(noisy);
      decodeSnapshot(noise);
    }),
  );
});

test('a state that says it is small and swells is refused', () => {
  fc.assert(
    fc.property(snapshot, fc.integer({ min: 1, max: 500 }), (one, more) => {
      const small = encodeSnapshot({ ...one, state: new Uint8Array(100) });
      const large = encodeSnapshot({ ...one, state: new Uint8Array(100 + more) });
      // The head of the small one, with its length, before the body of the large one.
      const bodyOf = (length: number) => encodeSnapshot({ ...one, state: new Uint8Array(length) });
      const head = commonHead(small, large);
      expect(
        decodeSnapshot(
          Uint8Array.from([
            ...head,
            100,
            ...bodyOf(100 + more).subarray(head.length + lengthBytes(100 + more)),
          ]),
        ).ok,
      ).toBe(false);
    }),
  );
});

function commonHead(a: Uint8Array, b: Uint8Array): Uint8Array {
  let at = 0;
  while (a[at] === b[at]) at++;
  return a.subarray(0, at);
}

function lengthBytes(length: number): number {
  return length < 128 ? 1 : 2;
}

test('a snapshot of a later form is told from a damaged one', () => {
  expect(decodeSnapshot(Uint8Array.of(2, 1, 1))).toEqual({ ok: false, problem: { code: 'snapshot/newer' } });
  expect(decodeSnapshot(Uint8Array.of())).toEqual({ ok: false, problem: { code: 'snapshot/malformed' } });
});
