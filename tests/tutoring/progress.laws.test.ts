import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnknownEvent } from '../../src/domain/event.ts';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { applyProgress } from '../../src/tutoring/progress.ts';
import { fromSnapshot, SNAPSHOT_VERSION, toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { anyCourse, chainOf, largeCourse, OTHER_PACK } from './courses.ts';
import { answerTo, anyLog, eventAt, lessonOn, progressAfter } from './learners.ts';

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

  it('a snapshot that lies somewhere in a larger buffer is read as well', () => {
    const course = chainOf(5);
    const bytes = toSnapshot(course, progressAfter(course, [eventAt(1, answerTo({ skill: 0 }))]));
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    const restored = fromSnapshot(course, larger.subarray(3, 3 + bytes.length));
    expect(restored === null ? null : toSnapshot(course, restored)).toEqual(bytes);
  });

  it('takes less than 16 kB for 500 skills', () => {
    const course = largeCourse(500, 2, 1);
    expect(toSnapshot(course, progressAfter(course, [])).length).toBeLessThan(16_384);
  });
});
