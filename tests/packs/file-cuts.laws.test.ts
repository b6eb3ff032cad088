import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByIds, partPath } from '../../src/packs/file-cuts.ts';

const SIZES = { least: 8, most: 32 };
const ids = fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { maxLength: 300 });
const cut = (entries: readonly number[]) => cutByIds(entries, (entry) => `item-${entry}`, SIZES);

test('parts are the whole in its order, none empty, none longer than allowed, all but the last long enough', () => {
  fc.assert(
    fc.property(ids, (entries) => {
      const parts = cut(entries);
      expect(parts.flat()).toEqual(entries);
      for (const [at, { length }] of parts.entries()) {
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(SIZES.most);
        if (at < parts.length - 1) expect(length).toBeGreaterThanOrEqual(SIZES.least);
      }
    }),
  );
});

test('what is put into the middle of a long file leaves most of its parts as they were', () => {
  const entries = Array.from({ length: 2000 }, (_, at) => at * 7);
  const before = new Set(cut(entries).map((part) => part.join()));
  for (const place of [0, 17, 500, 1200, 1999]) {
    const after = cut([...entries.slice(0, place), 900_001, ...entries.slice(place)]);
    const fresh = after.filter((part) => !before.has(part.join()));
    expect(fresh.length).toBeLessThanOrEqual(6);
  }
});

test('a part takes no name that the author has', () => {
  const taken = new Set(['items/a.jsonl', 'items/a_002.jsonl', 'text/en/b.json']);
  expect(partPath('items/a.jsonl', 0, taken)).toBe('items/a.jsonl');
  expect(partPath('items/a.jsonl', 1, taken)).toBe('items/a__002.jsonl');
  expect(partPath('items/a.jsonl', 2, taken)).toBe('items/a_003.jsonl');
  expect(partPath('text/en/b.json', 1, taken)).toBe('text/en/b_002.json');
});
