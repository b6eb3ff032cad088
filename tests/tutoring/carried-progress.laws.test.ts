import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { toBase64Url } from '../../src/identity/base64url.ts';
import {
  foldWithCarried,
  fromCarriedState,
  fromText,
  toCarriedState,
} from '../../src/tutoring/carried-progress.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { COUNT } from '../../src/tutoring/progress-state.ts';
import { must, streamNamed } from '../support/event-samples.ts';
import { anyCourse, chainOf, PACK } from './courses.ts';
import { answerTo, anyLog, eventAt, LEARNER, progressAfter } from './learners.ts';

describe('progress that a passport carries', () => {
  it('is believed as it was, to the precision that its file tells', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, (course, log) => {
        const before = progressAfter(course, log);
        const after = must(fromCarriedState(course, must(toCarriedState(course, before))));
        for (let skill = 0; skill < before.skillCount; skill++) {
          const [was, is] = [before, after].map(({ model }) => course.model.pKnown(model, skill, 0));
          expect(Math.abs((was ?? 0) - (is ?? 1))).toBeLessThanOrEqual(1 / 255);
          const [then, now] = [before, after].map(({ skills }) => skills.lastMinute[skill] ?? 0);
          if ((then ?? 0) > 0) expect(Math.abs((now ?? 0) - (then ?? 0))).toBeLessThan(720);
          expect(after.skills.flags[skill]).toBe(before.skills.flags[skill]);
          expect(after.skills.answers[skill]).toBe(Math.min(15, before.skills.answers[skill] ?? 0));
        }
        expect(after.counts[COUNT.answers]).toBe(before.counts[COUNT.answers]);
      }),
    );
  });

  it('of 45 practised skills takes at most 250 bytes', () => {
    const course = chainOf(45);
    const log = Array.from({ length: 900 }, (_, at) =>
      eventAt(at * 7, answerTo({ skill: at % 45, place: at % 5 })),
    );
    expect(must(toCarriedState(course, progressAfter(course, log))).length).toBeLessThanOrEqual(250);
  });

  it('carried twice changes no more', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, (course, log) => {
        const once = must(toCarriedState(course, progressAfter(course, log)));
        const twice = must(toCarriedState(course, must(fromCarriedState(course, once))));
        expect(must(fromCarriedState(course, twice)).model.halves).toEqual(
          must(fromCarriedState(course, once)).model.halves,
        );
      }),
    );
  });

  it('is refused when it was cut, is of other skills, or of another version; any bytes are safe to read', () => {
    const course = chainOf(5);
    const bytes = must(toCarriedState(course, progressAfter(course, [eventAt(1, answerTo({ skill: 0 }))])));
    for (let length = 0; length < bytes.length; length++) {
      expect(fromCarriedState(course, bytes.subarray(0, length))).toBeNull();
    }
    expect(fromCarriedState(chainOf(6), bytes)).toBeNull();
    expect(fromCarriedState(course, Uint8Array.of(2, ...bytes.subarray(1)))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (rest, isHeaded) => {
        const hostile = isHeaded ? Uint8Array.of(...bytes.subarray(0, 18), ...rest) : rest;
        const read = fromCarriedState(course, hostile);
        if (read === null) return;
        for (let skill = 0; skill < 5; skill++) {
          const p = course.model.pKnown(read.model, skill, 0);
          expect(p > 0 && p < 1).toBe(true);
        }
      }),
    );
  });
});

describe('a learner whose passport was scanned', () => {
  const course = chainOf(4);
  const history = [0, 1, 2, 3, 4, 5].map((minute) => eventAt(minute, answerTo({ skill: minute % 2 }), 1));
  const carried = (last: number): EventBody => ({
    type: 'progress-carried',
    learner: LEARNER,
    pack: PACK,
    packVersion: '1.0.0',
    state: toBase64Url(must(toCarriedState(course, progressAfter(course, history)))),
    covers: [[streamNamed('tablet-1'), last]],
  });
  const passport = eventAt(10, carried(6), 2);
  const later = eventAt(11, answerTo({ skill: 2 }), 2);
  const nothing = () => false;
  const everything = () => true;

  it('goes on from the passport while nothing of the history is here', () => {
    const progress = foldWithCarried(course, [passport, later], nothing);
    expect(progress.counts[COUNT.answers]).toBe(7);
    expect([...progress.skills.answers]).toEqual([3, 3, 1, 0]);
  });

  it('has no answer counted twice when part of the history comes', () => {
    const part = foldWithCarried(course, [...history.slice(0, 3), passport, later], nothing);
    expect(part.counts[COUNT.answers]).toBe(7);
  });

  it('stands exactly where the history says once all of it is here', () => {
    const whole = foldWithCarried(course, [...history, passport, later], everything);
    expect(toSnapshot(course, whole)).toEqual(toSnapshot(course, progressAfter(course, [...history, later])));
  });

  it('has answers counted that the passport does not cover, whenever they come', () => {
    const uncovered = eventAt(6, answerTo({ skill: 3 }), 1);
    const progress = foldWithCarried(course, [uncovered, passport, later], nothing);
    expect(progress.counts[COUNT.answers]).toBe(8);
  });

  it('goes on without a passport that cannot be read', () => {
    const broken = { ...passport, state: 'AAAA' } as typeof passport;
    expect(foldWithCarried(course, [broken, later], nothing).counts[COUNT.answers]).toBe(1);
  });
});

it('the state’s text is base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromText(toBase64Url(bytes))).toEqual(bytes);
    }),
  );
  for (const bad of ['!', 'AA=A', 'é']) expect(fromText(bad)).toBeNull();
});
