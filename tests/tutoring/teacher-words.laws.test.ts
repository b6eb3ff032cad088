import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { toBase64Url } from '../../src/identity/base64url.ts';
import { taughtStage } from '../../src/tutoring/autonomy.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { foldWithCarried, fromCarriedState, toCarriedState } from '../../src/tutoring/carried-progress.ts';
import { type Course, skillOf } from '../../src/tutoring/course.ts';
import { assignmentsOf, isFindingSkipped } from '../../src/tutoring/fold-teacher.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { hasFlag, type Progress, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { must, NOON_MS, streamNamed } from '../support/event-samples.ts';
import { anyCourse, chainOf, PACK } from './courses.ts';
import { answerTo, eventAt, LEARNER, progressAfter } from './learners.ts';
import { anyTaughtLog, anyWord, saidLast, saysOf, TEACHERS } from './teacher-words.ts';

const SAID = SKILL_FLAG.saidKnown | SKILL_FLAG.saidNotKnown | SKILL_FLAG.blocked;

/** All that a teacher set, of this pack. */
const setIn = (progress: Progress) => ({
  said: [...progress.skills.flags].map((flags) => flags & SAID),
  assigned: assignmentsOf(progress),
  skips: isFindingSkipped(progress),
  stage: taughtStage(progress),
});

const hiddenIn = (progress: Progress) =>
  [...progress.skills.flags.keys()].filter((skill) => hasFlag(progress, skill, SKILL_FLAG.blocked));

const later = (log: readonly StoredEvent[]): number =>
  ((log.at(-1)?.wallMs ?? NOON_MS) - NOON_MS) / 60_000 + 1;

describe('a teacher’s word', () => {
  it('wins over whatever the answers say, before and after it', () => {
    fc.assert(
      fc.property(anyCourse, anyTaughtLog, fc.constantFrom(0, NOON_MS), (course, log, nowMs) => {
        const { standing } = believeAt(course, progressAfter(course, log), nowMs);
        for (const [id, as] of saidLast(log)) {
          const skill = skillOf(course, id as Parameters<typeof skillOf>[1]);
          if (skill < 0) continue;
          if (as === 'known') expect(standing[skill]).toBe(STANDING.secure);
          if (as === 'not-known') expect([STANDING.open, STANDING.empty]).toContain(standing[skill]);
        }
      }),
    );
  });

  it('said twice is said once', () => {
    fc.assert(
      fc.property(anyCourse, anyTaughtLog, anyWord, (course, log, word) => {
        fc.pre(word.type !== 'finding-set');
        const minute = later(log);
        const once = [...log, eventAt(minute, word, TEACHERS)];
        const twice = [...once, eventAt(minute + 1, word, TEACHERS)];
        expect(toSnapshot(course, progressAfter(course, twice))).toEqual(
          toSnapshot(course, progressAfter(course, once)),
        );
      }),
    );
  });

  it('stands alike on every tablet, in whatever order logs come together', () => {
    fc.assert(
      fc.property(anyCourse, anyTaughtLog, fc.integer(), (course, log, seed) => {
        const merged = shuffled(log, createRandom(seed)).toSorted(compareEvents);
        expect(setIn(progressAfter(course, merged))).toEqual(setIn(progressAfter(course, log)));
      }),
    );
  });
});

describe('a teacher’s word and a passport', () => {
  it('goes along in it, to a quarter of an hour', () => {
    fc.assert(
      fc.property(anyCourse, anyTaughtLog, (course, log) => {
        const before = setIn(progressAfter(course, log));
        const after = setIn(carry(course, log));
        expect(after.said).toEqual(before.said);
        expect([after.skips, after.stage]).toEqual([before.skips, before.stage]);
        const newest = before.assigned.slice(-3);
        expect(after.assigned.map(({ skill }) => skill)).toEqual(newest.map(({ skill }) => skill));
        for (const [at, { fromMinute, untilMinute }] of newest.entries()) {
          const got = after.assigned[at];
          expect(fromMinute - (got?.fromMinute ?? 0)).toBeLessThan(15);
          expect((got?.untilMinute ?? 0) - untilMinute).toBeLessThan(15);
          expect(got?.fromMinute).toBeLessThanOrEqual(fromMinute);
          expect(got?.untilMinute).toBeGreaterThanOrEqual(untilMinute);
        }
      }),
    );
  });

  it('tells first what is hidden, where more was said than it has room for', () => {
    const course = chainOf(40);
    const said = fc.tuple(fc.integer({ min: 0, max: 39 }), fc.constantFrom('known', 'not-known', 'blocked'));
    fc.assert(
      fc.property(fc.array(said, { minLength: 20, maxLength: 60 }), (words) => {
        const log = words.map(([skill, as], minute) => eventAt(minute, saysOf(skill, as), TEACHERS));
        const before = hiddenIn(progressAfter(course, log));
        const after = hiddenIn(carry(course, log));
        expect(after).toEqual(before.slice(0, 20));
      }),
    );
  });

  it('holds after the scan, whichever part of the history is here, and what was said since wins', () => {
    fc.assert(
      fc.property(
        anyCourse,
        anyTaughtLog,
        fc.array(anyWord, { maxLength: 4 }),
        fc.nat(),
        (course, log, words, seed) => {
          fc.pre(toCarriedState(course, progressAfter(course, log)) !== null);
          const minute = later(log);
          const scanned = eventAt(minute, carried(course, log), 5);
          const since = words.map((word, at) => eventAt(minute + 1 + at, word, TEACHERS + 1));
          const random = createRandom(seed);
          const part = log.filter(() => random() < 0.5);
          const here = [...part, scanned, ...since];
          const progress = foldWithCarried(course, here, () => false);
          const whole = progressAfter(course, [...log, ...since]);
          expect(setIn(progress).said).toEqual(setIn(whole).said);
          expect(setIn(progress).stage).toBe(setIn(whole).stage);
          if (setIn(whole).assigned.length <= 3 && assignmentsOf(progressAfter(course, log)).length <= 3) {
            const skillsOf = (one: Progress) => assignmentsOf(one).map(({ skill }) => skill);
            expect(skillsOf(progress).toSorted()).toEqual(skillsOf(whole).toSorted());
          }
        },
      ),
    );
  });

  it('said before a later one that the passport holds, but not in it, changes nothing when it comes', () => {
    const course = chainOf(2);
    const hidden = eventAt(3, saysOf(0, 'blocked'), TEACHERS);
    const taken = eventAt(5, saysOf(0, 'none'), TEACHERS + 1);
    const history = [eventAt(1, answerTo({ skill: 0 })), taken];
    const scanned = eventAt(9, carried(course, history), 5);
    const here = foldWithCarried(course, [hidden, taken, scanned], () => false);
    expect(setIn(here).said).toEqual([0, 0]);
    const alone = foldWithCarried(course, [hidden, scanned], () => false);
    expect(setIn(alone).said).toEqual([SKILL_FLAG.blocked, 0]);
  });
});

function carry(course: Course, log: readonly StoredEvent[]): Progress {
  return must(fromCarriedState(course, must(toCarriedState(course, progressAfter(course, log)))));
}

function carried(course: Course, log: readonly StoredEvent[]) {
  const covers = new Map<StoredEvent['stream'], number>();
  for (const { stream, sequence } of log) covers.set(stream, Math.max(sequence, covers.get(stream) ?? 0));
  return {
    type: 'progress-carried' as const,
    learner: LEARNER,
    pack: PACK,
    packVersion: '1.0.0',
    state: toBase64Url(must(toCarriedState(course, progressAfter(course, log)))),
    covers: [...covers, [streamNamed('never-here'), 1] as const],
  };
}
