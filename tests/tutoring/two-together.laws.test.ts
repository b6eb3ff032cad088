import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import { compareEvents } from '../../src/domain/time.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { applyProgress } from '../../src/tutoring/progress.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { COUNT, hasFlag, type Progress, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { inOrderOfNeed } from '../../src/tutoring/two-together.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { anyCourse } from './courses.ts';
import {
  type AnswerShape,
  answerTo,
  anyLog,
  eventAt,
  LEARNER,
  lessonOn,
  progressAfter,
  turnStart,
} from './learners.ts';

const OTHER = learnerNamed('ben');
/** After any log of `anyLog`, whose steps are at most two weeks. */
const LATER_MINUTE = 81 * 20_000;
const LATER_MS = NOON_MS + LATER_MINUTE * 60_000;

const answer: fc.Arbitrary<AnswerShape> = fc.record({
  skill: fc.integer({ min: 0, max: 4 }),
  place: fc.integer({ min: 0, max: 6 }),
  correct: fc.boolean(),
  attempt: fc.constantFrom(1, 1, 2),
  hints: fc.constantFrom(0, 0, 1, 4),
  responseTicks: fc.constantFrom(0, 30, 500),
  reason: fc.constantFrom('in-zone', 'review', 'new-skill'),
  shows: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
});

const alone = (shape: AnswerShape) => eventAt(LATER_MINUTE, answerTo(shape));
const together = (shape: AnswerShape) => eventAt(LATER_MINUTE, { ...answerTo(shape), with: OTHER });

function progressWith(course: Course, log: readonly StoredEvent[], event: StoredEvent): Progress {
  const progress = progressAfter(course, log);
  applyProgress(course, progress, event);
  return progress;
}

/** Vitest compares long arrays slowly. */
const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

const skillsOf = (course: Course) => Array.from(course.graph.ids.keys());

/** Known kinds of these logs are all of a learner. */
const learnerOf = (event: StoredEvent) => ('learner' in event ? event.learner : null);

describe('laws of two at one tablet', () => {
  it('an answer given together makes nothing surer than the same answer given alone', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, answer, (course, log, shape) => {
        const one = progressWith(course, log, alone(shape));
        const two = progressWith(course, log, together(shape));
        for (const skill of skillsOf(course)) {
          const own = course.model.mastery(one.model, skill, LATER_MS);
          const shared = course.model.mastery(two.model, skill, LATER_MS);
          expect(shared.evidence).toBeLessThanOrEqual(own.evidence);
          if (shape.correct) expect(shared.pKnown).toBeLessThanOrEqual(own.pKnown);
          else expect(shared.pKnown).toBeGreaterThanOrEqual(own.pKnown);
        }
      }),
    );
  });

  it('nothing is called secure, and nothing that is told of a child changes, by what two answered', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, answer, (course, log, shape) => {
        const before = progressAfter(course, log);
        const two = progressWith(course, log, together(shape));
        for (const skill of skillsOf(course)) {
          if (hasFlag(two, skill, SKILL_FLAG.secured))
            expect(hasFlag(before, skill, SKILL_FLAG.secured)).toBe(true);
        }
        expect(toldOf(two)).toEqual(toldOf(before));
      }),
    );
  });

  it('what they learn of it is theirs: a right answer together is never as if nothing had been', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, answer, (course, log, shape) => {
        const two = progressWith(course, log, together({ ...shape, correct: true }));
        const before = progressAfter(course, log);
        const skill = shape.skill % skillsOf(course).length;
        expect(course.model.pKnown(two.model, skill, 0)).toBeGreaterThanOrEqual(
          course.model.pKnown(before.model, skill, LATER_MS),
        );
      }),
    );
  });

  it('each of the two logs folds the same whichever comes first, with the other one or without', () => {
    fc.assert(
      fc.property(anyCourse, fc.array(answer, { maxLength: 12 }), fc.integer(), (course, shapes, seed) => {
        const both = written(shapes);
        const arrived = shuffled(both, createRandom(seed)).toSorted(compareEvents);
        for (const learner of [LEARNER, OTHER]) {
          const own = (log: readonly StoredEvent[]) => log.filter((event) => learnerOf(event) === learner);
          const whole = toSnapshot(course, progressAfter(course, own(both)));
          expect(isSame(toSnapshot(course, progressAfter(course, own(arrived))), whole)).toBe(true);
        }
      }),
    );
  });

  it('what two did together stands alike in both logs', () => {
    fc.assert(
      fc.property(anyCourse, fc.array(answer, { maxLength: 12 }), (course, shapes) => {
        const both = written(shapes);
        const [one, other] = [LEARNER, OTHER].map((learner) =>
          toSnapshot(
            course,
            progressAfter(
              course,
              both.filter((event) => learnerOf(event) === learner),
            ),
          ),
        );
        expect(isSame(one, other)).toBe(true);
      }),
    );
  });

  it('who of two is chosen for is the same whoever was named first', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, anyLog, (course, one, other) => {
        const first = { learner: LEARNER, courses: [{ course, progress: progressAfter(course, one) }] };
        const second = { learner: OTHER, courses: [{ course, progress: progressAfter(course, other) }] };
        expect(inOrderOfNeed(first, second, LATER_MS)).toEqual(inOrderOfNeed(second, first, LATER_MS));
      }),
    );
  });
});

/** Counts from which needs, habits, self-judgement and walls are told. */
function toldOf({ skills, misconceptions, habits, asked, stuck, counts }: Progress) {
  const { answers, right, misses, rightRun, peak, sincePeak, helped, against } = skills;
  const { belief, shown, checked, lessonRun } = misconceptions;
  const told = [answers, right, misses, rightRun, peak, sincePeak, helped, against, belief, shown, checked];
  const places = ['answers', 'right', 'found', 'haste', 'judged', 'judgedWell', 'read', 'ownStage'] as const;
  const counted = places.map((place) => counts[COUNT[place]]);
  return [...told, lessonRun, habits, asked, stuck]
    .map((each) => Array.from(each))
    .concat([counted.map(Number)]);
}

/** A turn of two as a tablet writes it: each thing once for each, one after the other in one stream. */
function written(shapes: readonly AnswerShape[]): readonly StoredEvent[] {
  const bodies = [turnStart, lessonOn(0), ...shapes.map(answerTo)];
  return bodies.flatMap((body, at) => {
    const [own, copy] = [eventAt(2 * at, { ...body, with: OTHER } as typeof body), eventAt(2 * at + 1, body)];
    const other = { ...copy, wallMs: own.wallMs, learner: OTHER, with: LEARNER, chosenForOther: true };
    return [own, other as StoredEvent];
  });
}
