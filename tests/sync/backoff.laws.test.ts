import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterTry,
  type Backoff,
  type Conditions,
  NEW_BACKOFF,
  planTry,
  type Trigger,
  type TryOutcome,
} from '../../src/sync/backoff.ts';

const GOOD: Conditions = { online: true, saveData: false, battery: null, unsafeAnswers: 3 };
const NOW_MS = 1_795_262_400_000;
const HALF = () => 0.5;
const MINUTE_MS = 60_000;

const failed: TryOutcome = { type: 'failed', busySeconds: null };
const failedTimes = (failures: number, from: Backoff = NEW_BACKOFF): Backoff =>
  failures === 0 ? from : failedTimes(failures - 1, afterTry(from, failed, GOOD, NOW_MS, HALF));

const trigger = fc.constantFrom<Trigger>('opened', 'online', 'visible', 'turn-ended', 'timer');
const conditions: fc.Arbitrary<Conditions> = fc.record({
  online: fc.constantFrom(true, null),
  saveData: fc.boolean(),
  battery: fc.option(
    fc.record({ level: fc.double({ min: 0.2, max: 1, noNaN: true }), charging: fc.boolean() }),
  ),
  unsafeAnswers: fc.nat(900),
});
const outcome: fc.Arbitrary<TryOutcome> = fc.oneof(
  fc.constant<TryOutcome>({ type: 'settled' }),
  fc.record({ type: fc.constant('failed' as const), busySeconds: fc.option(fc.nat(600)) }),
  fc.constant<TryOutcome>({ type: 'refused' }),
);
const chance = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('a try', () => {
  test('that a person asks for is made at once, whatever failed before and whatever the battery says', () => {
    const empty = { ...GOOD, online: false, battery: { level: 0.01, charging: false } };
    expect(planTry(failedTimes(9), 'asked', empty, NOW_MS, HALF)).toBe(NOW_MS);
  });

  test('is made when the app opens for the first time', () => {
    expect(planTry(NEW_BACKOFF, 'opened', GOOD, NOW_MS, HALF)).toBe(NOW_MS);
  });

  test('is never closer than 15 seconds to the one before, and never planned into the past', () => {
    fc.assert(
      fc.property(
        fc.array(outcome, { maxLength: 8 }),
        trigger,
        conditions,
        chance,
        (outcomes, why, now, random) => {
          let backoff = NEW_BACKOFF;
          for (const one of outcomes) backoff = afterTry(backoff, one, now, NOW_MS, () => random);
          const planned = planTry(backoff, why, now, NOW_MS + 1_000, () => random);
          expect(planned).toBeGreaterThanOrEqual(NOW_MS + (outcomes.length > 0 ? 15_000 : 1_000));
        },
      ),
    );
  });

  test('is not made by itself without a network or with an empty battery', () => {
    const all: Trigger[] = ['opened', 'online', 'visible', 'turn-ended', 'timer'];
    for (const why of all) {
      expect(planTry(NEW_BACKOFF, why, { ...GOOD, online: false }, NOW_MS, HALF)).toBeNull();
      const battery = { level: 0.04, charging: false };
      expect(planTry(NEW_BACKOFF, why, { ...GOOD, battery }, NOW_MS, HALF)).toBeNull();
    }
  });

  test('with a low battery is for answers that are only here', () => {
    const low = { ...GOOD, battery: { level: 0.15, charging: false } };
    expect(planTry(NEW_BACKOFF, 'timer', low, NOW_MS, HALF)).not.toBeNull();
    expect(planTry(NEW_BACKOFF, 'timer', { ...low, unsafeAnswers: 0 }, NOW_MS, HALF)).toBeNull();
    const charging = { ...low, unsafeAnswers: 0, battery: { level: 0.15, charging: true } };
    expect(planTry(NEW_BACKOFF, 'timer', charging, NOW_MS, HALF)).not.toBeNull();
  });

  test('when the network comes back is spread, so that a class does not knock at once', () => {
    const plans = [0, 0.25, 0.5, 0.999].map((random) =>
      planTry(failedTimes(5), 'online', GOOD, NOW_MS + 60 * MINUTE_MS, () => random),
    );
    expect(new Set(plans).size).toBe(4);
    for (const plan of plans) expect(plan).toBeLessThanOrEqual(NOW_MS + 60 * MINUTE_MS + 8_000);
  });

  test('planned under a clock that was years ahead is not waited for', () => {
    const ahead = afterTry(NEW_BACKOFF, failed, GOOD, NOW_MS + 10 * 365 * 24 * 60 * MINUTE_MS, HALF);
    expect(planTry(ahead, 'timer', GOOD, NOW_MS, HALF)).toBeLessThanOrEqual(NOW_MS + 15_000);
  });
});

describe('waiting', () => {
  test('doubles with every failure, up to an hour', () => {
    const waits = Array.from({ length: 14 }, (_, failures) => failedTimes(failures + 1).nextTryMs - NOW_MS);
    for (const [at, wait] of waits.entries()) {
      expect(wait).toBeCloseTo(Math.min(60 * MINUTE_MS, 5_000 * 2 ** at) * 0.75, 3);
    }
  });

  test('ends with the first success', () => {
    const settled = afterTry(failedTimes(8), { type: 'settled' }, GOOD, NOW_MS, HALF);
    expect(settled.failures).toBe(0);
    expect(settled.nextTryMs).toBeLessThan(NOW_MS + 5 * MINUTE_MS);
  });

  test('is at least as long as a busy relay asks for', () => {
    fc.assert(
      fc.property(fc.nat(3_600), fc.nat(12), chance, (busySeconds, failures, random) => {
        const busy = { type: 'failed', busySeconds } as const;
        const { nextTryMs } = afterTry(failedTimes(failures), busy, GOOD, NOW_MS, () => random);
        expect(nextTryMs).toBeGreaterThanOrEqual(NOW_MS + busySeconds * 1_000);
      }),
    );
  });

  test('is longer where data costs or the battery is low', () => {
    const wait = (now: Conditions) => afterTry(NEW_BACKOFF, { type: 'settled' }, now, NOW_MS, HALF).nextTryMs;
    expect(wait({ ...GOOD, saveData: true })).toBeGreaterThan(wait(GOOD));
    expect(wait({ ...GOOD, battery: { level: 0.1, charging: false } })).toBeGreaterThan(wait(GOOD));
    expect(wait({ ...GOOD, unsafeAnswers: 0 })).toBeGreaterThan(wait(GOOD));
  });

  test('after a refusal takes hours: somebody has to change something first', () => {
    const { nextTryMs } = afterTry(NEW_BACKOFF, { type: 'refused' }, GOOD, NOW_MS, HALF);
    expect(nextTryMs - NOW_MS).toBeGreaterThan(3 * 60 * MINUTE_MS);
  });
});
