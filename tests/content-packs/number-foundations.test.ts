// What is asked of this pack beside what is asked of every one that ships.
import { expect, test } from 'vitest';
import { readShipped } from './read-shipped.ts';

const contents = readShipped('number-foundations');

test('number-foundations goes from counting to fractions over at least forty skills', () => {
  const ids = new Set<string>((contents.manifest?.skills ?? []).map(({ id }) => id));
  expect(ids.size).toBeGreaterThanOrEqual(40);
  expect(['count-to-5', 'times-6-to-9', 'add-fractions-same'].every((id) => ids.has(id))).toBe(true);
});
