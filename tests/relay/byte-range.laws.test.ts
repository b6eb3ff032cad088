import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRange } from '../../src/relay/routes/byte-range.ts';

const size = fc.integer({ min: 1, max: 1_000_000 });

test('an open range gives all bytes from its start to the end of the file', () => {
  fc.assert(
    fc.property(size, fc.nat(), (of, from) => {
      const range = parseRange(`bytes=${from}-`, of);
      expect(range).toEqual(from < of ? { first: from, last: of - 1 } : 'unsatisfiable');
    }),
  );
});

test('the end of a range never lies behind the end of the file', () => {
  fc.assert(
    fc.property(size, fc.nat(), fc.nat(), (of, a, b) => {
      const range = parseRange(`bytes=${Math.min(a, b)}-${Math.max(a, b)}`, of);
      if (range === 'whole') throw new Error('Must be a part');
      if (range !== 'unsatisfiable') expect(range.last).toBe(Math.min(Math.max(a, b), of - 1));
    }),
  );
});

test('a range from the end has the length that was asked for, or the whole file’s', () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 2_000_000 }), (of, length) => {
      const range = parseRange(`bytes=-${length}`, of);
      if (typeof range === 'string') throw new Error('Must be a part');
      expect(range.last - range.first + 1).toBe(Math.min(length, of));
    }),
  );
});

test('parts cut anywhere make the whole again', () => {
  fc.assert(
    fc.property(size, fc.nat(), (of, at) => {
      const cut = 1 + (at % of);
      const [head, rest] = [parseRange(`bytes=0-${cut - 1}`, of), parseRange(`bytes=${cut}-`, of)];
      if (typeof head === 'string') throw new Error('Must be a part');
      expect(head.last + 1).toBe(typeof rest === 'string' ? of : rest.first);
    }),
  );
});

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'items=0-1', 'bytes=a-b'])(
  'a header of another form (%s) asks for the whole file',
  (header) => {
    expect(parseRange(header, 10)).toBe('whole');
  },
);

test('the last nothing of a file, or any part of an empty one, cannot be given', () => {
  expect([parseRange('bytes=-0', 10), parseRange('bytes=-5', 0), parseRange('bytes=0-', 0)]).toEqual([
    'unsatisfiable',
    'unsatisfiable',
    'unsatisfiable',
  ]);
});
