import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberEvents, startStream } from '../../src/device-store/installation.ts';
import { type ClockMemory, readClock } from '../../src/device-store/wall-clock.ts';
import type { PublicKey } from '../../src/domain/event.ts';
import { compareEvents, decodeHlc } from '../../src/domain/time.ts';
import { answerBody, BUILT_AT_MS, learnerNamed, NOON_MS, streamNamed } from '../support/event-samples.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** Reads the clock at each of the times, one after the other; says of each whether it was suspect. */
function readAt(times: readonly number[], memory: ClockMemory = {}) {
  const suspects: boolean[] = [];
  for (const time of times) {
    const reading = readClock(memory, time, BUILT_AT_MS);
    suspects.push(reading.suspect);
    memory = reading.memory;
  }
  return { suspects, memory };
}

describe('a wall clock', () => {
  it('is believed while it runs on, and not at 1970, in 2099 or at no time at all', () => {
    const times = [NOON_MS, NOON_MS + 5, 0, 4_070_908_800_000, Number.NaN, NOON_MS + DAY];
    expect(readAt(times).suspects).toEqual([false, false, true, true, true, false]);
  });

  it('that was a year ahead is believed again a day after it was put right', () => {
    const times = [
      NOON_MS + YEAR,
      NOON_MS,
      NOON_MS + DAY / 2,
      NOON_MS + DAY - 1,
      NOON_MS + DAY,
      NOON_MS + DAY + 60_000,
    ];
    const { suspects, memory } = readAt(times);
    expect(suspects).toEqual([false, true, true, true, false, false]);
    expect(memory).toEqual({ trustedMs: NOON_MS + DAY + 60_000 });
  });

  it('that is set back again and again is never believed', () => {
    const back = [0, 9, 1, 8, 2].map((hours) => NOON_MS - DAY + hours * 3_600_000);
    expect(readAt([NOON_MS, ...back]).suspects).toEqual([false, true, true, true, true, true]);
  });

  it('from before the app was built is not believed however long it runs', () => {
    const old = Array.from({ length: 20 }, (_, day) => day * DAY);
    expect(new Set(readAt([NOON_MS, ...old]).suspects.slice(1))).toEqual(new Set([true]));
  });

  it('in the far future is not believed however long it runs', () => {
    const far = Array.from({ length: 20 }, (_, day) => NOON_MS + 50 * YEAR + day * DAY);
    expect(new Set(readAt([NOON_MS, ...far]).suspects.slice(1))).toEqual(new Set([true]));
  });

  it('never gives the log’s order a time that is suspect, whatever it does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e13, max: 1e13 }), { minLength: 1 }), (times) => {
        let memory: ClockMemory = {};
        for (const time of times) {
          const before = memory.trustedMs ?? BUILT_AT_MS;
          const reading = readClock(memory, time, BUILT_AT_MS);
          expect(reading.nowMs).toBe(reading.suspect ? before : time);
          memory = reading.memory;
        }
      }),
    );
  });
});

describe('the installation’s row', () => {
  it('keeps what it knows of the clock over a new stream', () => {
    const start = { stream: streamNamed('one'), why: 'new', app: 'test' } as const;
    const first = startStream(null, start, NOON_MS + YEAR, BUILT_AT_MS);
    const back = numberEvents(first.row, [answerBody(learnerNamed('amina'), 1)], NOON_MS, BUILT_AT_MS);
    expect(back.events[0]?.clockSuspect).toBe(true);
    const second = startStream(
      back.row,
      { ...start, stream: streamNamed('two'), why: 'restored' },
      NOON_MS,
      BUILT_AT_MS,
    );
    expect(second.row).toMatchObject({
      trustedMs: NOON_MS + YEAR,
      settling: { sinceMs: NOON_MS, lastMs: NOON_MS },
    });
    expect(second.events[0]).toMatchObject({ sequence: 1, previous: streamNamed('one'), clockSuspect: true });
    expect((second.events[0]?.hlc ?? '') > (back.events[0]?.hlc ?? '')).toBe(true);
  });

  it('writes times on a grid of a tenth of a second, in the order of what was done', () => {
    const start = { stream: streamNamed('one'), why: 'new', app: 'test' } as const;
    let { row } = startStream(null, start, NOON_MS + 37, BUILT_AT_MS);
    const events = [41, 99, 250].flatMap((after, seed) => {
      const body = answerBody(learnerNamed('amina'), seed);
      const numbered = numberEvents(row, [body], NOON_MS + after, BUILT_AT_MS);
      row = numbered.row;
      return numbered.events;
    });
    expect(events.map(({ wallMs }) => wallMs - NOON_MS)).toEqual([0, 0, 200]);
    expect(events.map(({ hlc }) => decodeHlc(hlc).wallMs - NOON_MS)).toEqual([0, 0, 200]);
    expect([...events].sort(compareEvents)).toEqual(events);
  });

  it('says in a stream’s first event whose key it is', () => {
    const key = 'A'.repeat(87) as PublicKey;
    const start = { stream: streamNamed('one'), why: 'cloned', app: 'test', key } as const;
    expect(startStream(null, start, NOON_MS, BUILT_AT_MS).events[0]).toMatchObject({ key });
  });
});
