import fc from 'fast-check';
import { deflateSync, inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { inflateExactly } from '../../src/sync/inflate.ts';

/** From none to many pieces, of chance and of repetition. */
const content = fc
  .tuple(fc.uint8Array({ maxLength: 3_000 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 255 }))
  .map(([once, times, grain]) => {
    const bytes = new Uint8Array(once.length * times);
    for (let at = 0; at < bytes.length; at++) {
      bytes[at] = ((once[at % once.length] ?? 0) + Math.floor(at / once.length) * grain * at) & 255;
    }
    return bytes;
  });
const level = fc.constantFrom(0, 1, 6, 9);

test('what was deflated comes back as it was, however long, and whatever follows it', () => {
  fc.assert(
    fc.property(content, level, fc.uint8Array({ maxLength: 20 }), (bytes, how, more) => {
      const deflated = deflateSync(bytes, { level: how as 0 | 1 | 6 | 9 });
      expect(inflateExactly(deflated, bytes.length)).toEqual({ ok: true, value: bytes });
      expect(inflateExactly(Uint8Array.of(...deflated, ...more), bytes.length).ok).toBe(true);
    }),
  );
});

test('what is longer or shorter than it says, or was cut, is nothing', () => {
  fc.assert(
    fc.property(content, level, fc.nat(), (bytes, how, at) => {
      const deflated = deflateSync(bytes, { level: how as 0 | 1 | 6 | 9 });
      expect(inflateExactly(deflated, bytes.length + 1).ok).toBe(false);
      if (bytes.length > 0) {
        const told = inflateExactly(deflated, bytes.length - 1);
        expect(told).toEqual({ ok: false, problem: { code: 'inflate/too-long' } });
      }
      const cut = deflated.subarray(0, at % deflated.length);
      expect(inflateExactly(cut, bytes.length).ok).toBe(false);
    }),
  );
});

test('bytes of chance are taken for what they are when they are inflated all at once', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 9_000 }), fc.nat({ max: 400 }), (bytes, length) => {
      const told = inflateExactly(bytes, length);
      expect(told.ok ? told.value : null).toEqual(inflatedAtOnce(bytes, length));
    }),
  );
});

test('what swells far beyond what it says is given up before its end is looked at', () => {
  const swollen = deflateSync(new Uint8Array(9_000_000), { level: 9 });
  // Whoever came to its end would find that it has none.
  const endless = swollen.subarray(0, 8_192);
  expect(inflateExactly(endless, 9_000_000)).toEqual({ ok: false, problem: { code: 'inflate/broken' } });
  expect(inflateExactly(endless, 4_000)).toEqual({ ok: false, problem: { code: 'inflate/too-long' } });
});

function inflatedAtOnce(bytes: Uint8Array, length: number): Uint8Array | null {
  try {
    const inflated = inflateSync(bytes);
    return inflated.length === length ? inflated : null;
  } catch {
    return null;
  }
}
