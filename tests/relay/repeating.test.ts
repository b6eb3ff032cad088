import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startRepeating } from '../../src/relay/repeating.ts';

test('work that takes longer than the time between two looks is never begun twice at a time', async () => {
  let [running, most, begun] = [0, 0, 0];
  const work = async () => {
    begun += 1;
    running += 1;
    most = Math.max(most, running);
    await sleep(15);
    running -= 1;
  };
  const repeating = startRepeating(work, 2, () => {});
  await expect.poll(() => begun).toBeGreaterThan(2);
  await repeating.stop();
  const ended = begun;
  expect([running, most]).toEqual([0, 1]);
  await sleep(30);
  expect(begun).toBe(ended);
});

test('what goes wrong is told each time, and the next look comes', async () => {
  const told: string[] = [];
  const repeating = startRepeating(
    () => Promise.reject(new Error('no store')),
    2,
    (why) => told.push(why),
  );
  await expect.poll(() => told.length).toBeGreaterThan(2);
  await repeating.stop();
  expect(new Set(told)).toEqual(new Set(['no store']));
});
