// What is asked of this pack beside what is asked of every one that ships.
import { expect, test } from 'vitest';
import { ITEM_TYPES } from '../../src/domain/item.ts';
import { readShipped } from './read-shipped.ts';

const contents = readShipped('number-foundations');

test('number-foundations goes from counting to fractions over at least forty skills', () => {
  const ids = new Set<string>((contents.manifest?.skills ?? []).map(({ id }) => id));
  expect(ids.size).toBeGreaterThanOrEqual(40);
  expect(['count-to-5', 'times-6-to-9', 'add-fractions-same'].every((id) => ids.has(id))).toBe(true);
});

test('number-foundations uses every type of item', () => {
  const used = new Set(contents.items.map(({ value }) => value.type));
  expect([...used].sort()).toEqual([...ITEM_TYPES].sort());
});
