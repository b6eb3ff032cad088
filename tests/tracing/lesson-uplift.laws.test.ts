import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUplift, encodeUplift } from '../../src/tracing/lesson-uplift.ts';

const hundredth = fc.integer({ min: -100, max: 100 });
const anyUplift = fc
  .array(fc.tuple(fc.nat(0xffffffff), fc.tuple(hundredth, hundredth)), { maxLength: 20 })
  .map((entries) => new Map(entries));

it('what is written is read back, but for lessons that make no difference', () => {
  fc.assert(
    fc.property(anyUplift, (uplift) => {
      const told = [...uplift].filter(([, [a, b]]) => a !== 0 || b !== 0).sort(([a], [b]) => a - b);
      const read = decodeUplift(encodeUplift(uplift));
      expect(read.ok && [...read.value]).toEqual(told);
    }),
  );
});

it('what was changed, cut or made up is refused or within bounds', () => {
  fc.assert(
    fc.property(anyUplift, fc.nat(), fc.nat(255), fc.nat(200), (uplift, at, byte, cut) => {
      const bytes = encodeUplift(uplift);
      bytes[at % bytes.length] = byte;
      const read = decodeUplift(bytes.subarray(0, Math.max(0, bytes.length - (cut % 3))));
      if (!read.ok) return;
      for (const bands of read.value.values()) {
        expect(bands.every((each) => Number.isInteger(each) && Math.abs(each) <= 100)).toBe(true);
      }
    }),
  );
});
