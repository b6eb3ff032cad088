import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnknownEvent } from '../../src/domain/event.ts';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { believeAt } from '../../src/tutoring/beliefs.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { needsOf } from '../../src/tutoring/needs.ts';
import { applyProgress } from '../../src/tutoring/progress.ts';
import {
  fromOtherModel,
  fromSnapshot,
  SNAPSHOT_VERSION,
  toSnapshot,
} from '../../src/tutoring/progress-snapshot.ts';
import {
  ASSIGNED_MOST,
  COUNT,
  PLAN_MOST,
  RECENT_ITEMS,
  STUCK_MOST,
} from '../../src/tutoring/progress-state.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { anyCourse, chainOf, largeCourse, OTHER_PACK } from './courses.ts';
import { answerTo, anyLog, eventAt, lessonOn, progressAfter } from './learners.ts';
import { anyTaughtLog } from './teacher-words.ts';

/** The first of the three words of an entry names its skill. */
const wordOf = (entry: number): number => 3 * entry;
const planOf = (entry: number): number => COUNT.plan + entry;
const pokes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 40 });

describe('laws of the fold to progress', () => {
  it('a snapshot at any cut and the rest of the log give what the whole log gives, to the byte', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, fc.nat(), (course, log, cut) => {
        const at = cut % (log.length + 1);
        const restored = fromSnapshot(course, toSnapshot(course, progressAfter(course, log.slice(0, at))));
        expect(restored).not.toBeNull();
        if (restored === null) return;
        for (const event of log.slice(at)) applyProgress(course, restored, event);
        expect(toSnapshot(course, restored)).toEqual(toSnapshot(course, progressAfter(course, log)));
      }),
    );
  });

  it('logs that meet in any order and are sorted give the same bytes on every device', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, fc.integer(), (course, log, seed) => {
        const merged = shuffled(log, createRandom(seed)).toSorted(compareEvents);
        expect(toSnapshot(course, progressAfter(course, merged))).toEqual(
          toSnapshot(course, progressAfter(course, log)),
        );
      }),
    );
  });

  it('what a device does in other packs, and kinds of events that it does not know, change nothing', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, (course, log) => {
        const strange: UnknownEvent = {
          ...eventAt(3, lessonOn(0)),
          type: 'grew-wings',
          pack: 'org.banyan.tutoring',
        };
        const elsewhere = log.filter((event) => 'pack' in event && event.pack === OTHER_PACK);
        expect(toSnapshot(course, progressAfter(course, [...elsewhere, strange]))).toEqual(
          toSnapshot(course, progressAfter(course, [])),
        );
      }),
    );
  });

  it('a snapshot that is cut short, of another version or for another pack is refused', () => {
    const course = chainOf(5);
    const bytes = toSnapshot(course, progressAfter(course, [eventAt(1, answerTo({ skill: 0 }))]));
    expect(fromSnapshot(course, bytes)).not.toBeNull();
    for (let length = 0; length < bytes.length; length++) {
      expect(fromSnapshot(course, bytes.subarray(0, length))).toBeNull();
    }
    const later = bytes.slice();
    later[0] = SNAPSHOT_VERSION + 1;
    expect(fromSnapshot(course, later)).toBeNull();
    expect(fromSnapshot(chainOf(6), bytes)).toBeNull();
    expect(fromSnapshot({ ...course, fingerprint: course.fingerprint ^ 1 }, bytes)).toBeNull();
  });

  it('a snapshot that names a skill that the pack does not have is refused, whichever place it names it in', () => {
    const places = fc.oneof(
      fc.tuple(fc.constant('assigned' as const), fc.nat({ max: ASSIGNED_MOST - 1 }).map(wordOf)),
      fc.tuple(fc.constant('stuck' as const), fc.nat({ max: STUCK_MOST - 1 }).map(wordOf)),
      fc.tuple(fc.constant('counts' as const), fc.nat({ max: PLAN_MOST - 1 }).map(planOf)),
      fc.constantFrom(['counts', COUNT.lastSkill] as const, ['counts', COUNT.chosen] as const),
    );
    fc.assert(
      fc.property(anyCourse, anyTaughtLog, places, fc.integer(), (course, log, [of, at], named) => {
        const progress = progressAfter(course, log);
        // Chosen is also that the learner leaves it to the tutor.
        const least = at === COUNT.chosen && of === 'counts' ? Number.NEGATIVE_INFINITY : 0;
        const isNamed = named >= least && named <= progress.skillCount;
        progress[of][at] = named;
        const restored = fromSnapshot(course, toSnapshot(course, progress));
        expect(restored !== null).toBe(isNamed);
        expect(fromOtherModel(course, toSnapshot(course, progress)) !== null).toBe(isNamed);
      }),
    );
  });

  it('a snapshot whose ring goes on outside of the ring is refused', () => {
    const course = chainOf(5);
    for (const [ringAt, isThere] of [
      [-1, false],
      [0, true],
      [RECENT_ITEMS - 1, true],
      [RECENT_ITEMS, false],
    ] as const) {
      const progress = progressAfter(course, []);
      progress.counts[COUNT.ringAt] = ringAt;
      expect(fromSnapshot(course, toSnapshot(course, progress)) !== null).toBe(isThere);
    }
  });

  it('whatever else a snapshot says, there is a next step, and what is told of the learner', () => {
    fc.assert(
      fc.property(anyCourse, anyTaughtLog, pokes, (course, log, poked) => {
        const progress = progressAfter(course, log);
        const own = new Uint8Array(progress.buffer);
        for (const [at, value] of poked) own[at % own.length] = value;
        const restored = fromSnapshot(course, toSnapshot(course, progress));
        if (restored === null) return;
        expect(chooseNext({ course, progress: restored, nowMs: NOON_MS, seed: 1 })).toHaveProperty('type');
        expect(needsOf(course, restored, NOON_MS)).toBeDefined();
        for (const event of log) applyProgress(course, restored, event);
        expect(believeAt(course, restored, NOON_MS).pKnown.every((p) => p >= 0 && p <= 1)).toBe(true);
      }),
    );
  });

  it('a snapshot that lies somewhere in a larger buffer is read as well', () => {
    const course = chainOf(5);
    const bytes = toSnapshot(course, progressAfter(course, [eventAt(1, answerTo({ skill: 0 }))]));
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    const restored = fromSnapshot(course, larger.subarray(3, 3 + bytes.length));
    expect(restored === null ? null : toSnapshot(course, restored)).toEqual(bytes);
  });

  it('takes less than 18 kB for 500 skills', () => {
    const course = largeCourse(500, 2, 1);
    expect(toSnapshot(course, progressAfter(course, [])).length).toBeLessThan(18 * 1024);
  });
});
