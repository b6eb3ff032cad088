import { describe, expect, it } from 'vitest';
import { parseStreamId } from '../../src/domain/ids.ts';
import {
  compareEvents,
  DAY_MS,
  encodeHlc,
  isClockSuspect,
  parseHlc,
  receiveHlc,
  tickHlc,
} from '../../src/domain/time.ts';
import { must } from './support.ts';

const NOW = Date.UTC(2026, 10, 21);
const BUILT = Date.UTC(2026, 10, 1);
const at = (wallMs: number, counter = 0) => encodeHlc({ wallMs, counter });

describe('hybrid logical clock', () => {
  it('a clock that goes on leads, with the counter at zero', () => {
    expect(tickHlc(at(NOW, 7), NOW + 1)).toBe(at(NOW + 1));
    expect(tickHlc(undefined, NOW)).toBe(at(NOW));
  });

  it('within a millisecond, and while the clock runs backwards, the counter goes on', () => {
    expect(tickHlc(at(NOW, 7), NOW)).toBe(at(NOW, 8));
    expect(tickHlc(at(NOW, 7), NOW - DAY_MS)).toBe(at(NOW, 8));
  });

  it('a full counter carries into the milliseconds', () => {
    expect(tickHlc(at(NOW, 36 ** 4 - 1), NOW)).toBe(at(NOW + 1, 0));
  });

  it('a remote time a little ahead is passed, and one more than a day ahead is never adopted', () => {
    expect(receiveHlc(at(NOW), at(NOW + DAY_MS, 3), NOW)).toBe(at(NOW + DAY_MS, 4));
    expect(receiveHlc(at(NOW), at(NOW + DAY_MS + 1, 3), NOW)).toBe(at(NOW, 1));
    expect(receiveHlc(undefined, at(Date.UTC(2099, 0, 1)), NOW)).toBe(at(NOW));
  });

  it('a tablet whose clock says 1970 still takes over the time that it knew', () => {
    expect(receiveHlc(at(NOW), at(NOW + 5), 0)).toBe(at(NOW + 5, 1));
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5, 1e300])(
    'a clock that says %d does no harm',
    (now) => {
      expect(tickHlc(at(NOW), now) > at(NOW)).toBe(true);
    },
  );

  it.each(['', 'abc', 'A123456789012', '00000000000000', 12, null, undefined])(
    '%j is no clock reading',
    (text) => {
      expect(parseHlc(text).ok).toBe(false);
    },
  );

  it('beyond its digits nothing is written', () => {
    expect(() => encodeHlc({ wallMs: -1, counter: 0 })).toThrow('Must be within');
    expect(() => encodeHlc({ wallMs: 0, counter: 36 ** 4 })).toThrow('Must be within');
  });
});

describe('the order of events', () => {
  const [a, b] = ['A', 'B'].map((letter) => must(parseStreamId(letter.repeat(22))));
  it('is by clock, then stream, then sequence as a number', () => {
    if (a === undefined || b === undefined) throw new Error('Must have two streams');
    const events = [
      { hlc: at(1), stream: b, sequence: 10 },
      { hlc: at(1), stream: b, sequence: 9 },
      { hlc: at(1), stream: a, sequence: 99 },
      { hlc: at(0, 1), stream: b, sequence: 100 },
    ];
    expect(events.sort(compareEvents).map(({ sequence }) => sequence)).toEqual([100, 99, 9, 10]);
  });
});

describe('a clock that cannot be right', () => {
  it.each([
    ['the day of the build', BUILT, undefined, false],
    ['a zone too early on the day of the build', BUILT - DAY_MS / 2, undefined, false],
    ['1970', 0, undefined, true],
    ['1970 after weeks of use', 0, NOW, true],
    ['2099', Date.UTC(2099, 0, 1), NOW, true],
    ['2099 at the first start', Date.UTC(2099, 0, 1), undefined, true],
    ['a year in the cupboard', NOW + 365 * DAY_MS, NOW, false],
    ['four minutes back', NOW - 4 * 60_000, NOW, false],
    ['six minutes back', NOW - 6 * 60_000, NOW, true],
    ['no number', Number.NaN, NOW, true],
  ])('%s: suspect or not', (_, now, trusted, suspect) => {
    expect(isClockSuspect(now, trusted, BUILT)).toBe(suspect);
  });
});
