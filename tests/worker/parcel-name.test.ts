import { expect, test } from 'vitest';
import { toDayName } from '../../src/worker/parcels.ts';

test.each([
  [Date.UTC(2026, 10, 22, 13), '2026-11-22'],
  [Date.UTC(1970, 0, 1), '1970-01-01'],
  [8.64e15, '+275760-09'],
  [8.65e15, '1970-01-01'],
  [1e308, '1970-01-01'],
  [-1, '1970-01-01'],
  [Number.NaN, '1970-01-01'],
  [Number.POSITIVE_INFINITY, '1970-01-01'],
])('a file that is handed over has a day in its name, whatever the clock shows: %s', (wallMs, day) => {
  expect(toDayName(wallMs)).toBe(day);
});
