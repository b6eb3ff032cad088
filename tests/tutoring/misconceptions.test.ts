import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { shownAt } from '../../src/packs/columns.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { heldMisconceptions } from '../../src/tutoring/misconception-states.ts';
import {
  type CourseShape,
  courseOf,
  type ItemShape,
  mendingNamed,
  misconceptionNamed,
  skillNamed,
} from './courses.ts';
import {
  type AnswerShape,
  answerTo,
  eventAt,
  lessonAgainst,
  lessonOn,
  progressAfter,
  turnStart,
} from './learners.ts';
import { A_DAY, itemStep, nextFor } from './next-steps.ts';

const [CHOSEN, TYPED] = [0, 2];
/** Typed and chosen questions, of which every other one shows the first misconception. */
const halfTelling: readonly ItemShape[] = Array.from({ length: 12 }, (_, at) => ({
  difficulty: 3,
  type: at % 4 < 2 ? TYPED : CHOSEN,
  shows: at % 2 === 0 ? [0] : [],
}));
const [TYPED_TELLING, CHOSEN_TELLING] = [0, 2];

function courseWith(change: Partial<CourseShape> = {}): Course {
  return courseOf({
    prerequisites: [[], []],
    extra: [],
    items: [halfTelling, halfTelling],
    lessons: [1, 1],
    misconceptions: [{ skill: 0, lessons: 1 }],
    ...change,
  });
}

/** One thing a minute: a lesson on the skill, then these. */
const logOf = (...bodies: readonly (AnswerShape | 'lesson')[]): readonly StoredEvent[] => [
  eventAt(0, turnStart),
  eventAt(1, lessonOn(0)),
  ...bodies.map((body, at) => eventAt(at + 2, body === 'lesson' ? lessonAgainst(0, 0) : answerTo(body))),
];
const shows = (place: number): AnswerShape => ({ skill: 0, place, correct: false, shows: [0] });
const right = (place: number): AnswerShape => ({ skill: 0, place });
const tells = (course: Course, row: number) => shownAt(course.index.columns, row).includes(0);

describe('a misconception', () => {
  it('that one chosen option suggests makes the next question of the skill one that would show it', () => {
    const course = courseWith();
    const steps = [1, 2, 3, 4, 5, 6].map((seed) => {
      const log = logOf(shows(CHOSEN_TELLING));
      const nowMs = (log.at(-1)?.wallMs ?? 0) + 60_000;
      return itemStep(
        chooseNext({ course, progress: progressAfter(course, log), nowMs, seed, skipFinding: true }),
      );
    });
    expect(steps.every(({ row }) => tells(course, row))).toBe(true);
  });

  it('that one typed answer shows is mended next, and then checked by a typed question that was not just asked', () => {
    const course = courseWith();
    expect(nextFor(course, logOf(shows(TYPED_TELLING)))).toMatchObject({
      type: 'lesson',
      lesson: mendingNamed(0, 0),
      mends: misconceptionNamed(0),
      reason: { code: 'mends-misconception', skill: skillNamed(0), misconception: misconceptionNamed(0) },
    });
    const check = itemStep(nextFor(course, logOf(shows(TYPED_TELLING), 'lesson')));
    expect(check.reason).toEqual({
      code: 'checks-misconception',
      skill: skillNamed(0),
      misconception: misconceptionNamed(0),
    });
    expect(course.index.columns.type[check.row]).toBe(TYPED);
    expect(check.row).not.toBe(TYPED_TELLING);
  });

  it('that is still there after its lesson is explained in another way where the pack has one', () => {
    const course = courseWith({ misconceptions: [{ skill: 0, lessons: 2 }] });
    const again = nextFor(course, logOf(shows(TYPED_TELLING), 'lesson', shows(4)));
    expect(again).toMatchObject({ type: 'lesson', lesson: mendingNamed(0, 1) });
  });

  it('that two lessons did not mend is told, and its skill and what builds on it are let alone for the day', () => {
    const course = courseWith({
      prerequisites: [[], [], [0]],
      items: [halfTelling, halfTelling, halfTelling],
      lessons: [1, 1, 1],
    });
    const log = logOf(shows(TYPED_TELLING), 'lesson', shows(4), 'lesson', shows(8));
    expect(heldMisconceptions(course, progressAfter(course, log), 0)).toMatchObject([
      { misconception: misconceptionNamed(0), shown: 3, lessons: 2, state: 'needs-help' },
    ]);
    expect(nextFor(course, log)).toMatchObject({ skill: 1 });
  });

  it('without a lesson is told at once, and the child goes on', () => {
    const course = courseWith({ misconceptions: [{ skill: 0, lessons: 0 }] });
    const log = logOf(shows(TYPED_TELLING));
    expect(heldMisconceptions(course, progressAfter(course, log), 0)).toMatchObject([
      { state: 'needs-help' },
    ]);
    expect(nextFor(course, log)).toMatchObject({ skill: 1 });
  });

  it('whose lesson cannot be read is as one without', () => {
    const course = courseWith();
    const log = logOf(shows(TYPED_TELLING));
    const progress = progressAfter(course, log);
    const unreadableLessons = [mendingNamed(0, 0)];
    expect(
      chooseNext({ course, progress, nowMs: 0, seed: 1, skipFinding: true, unreadableLessons }),
    ).toMatchObject({ skill: 1 });
  });

  it('of a skill that builds on what is not known waits until it is', () => {
    const course = courseWith({ prerequisites: [[], [0]], misconceptions: [{ skill: 1, lessons: 1 }] });
    const guessed = logOf({
      skill: 1,
      place: TYPED_TELLING,
      correct: false,
      shows: [0],
      reason: 'finding-start',
    });
    expect(nextFor(course, guessed)).not.toMatchObject({ reason: { code: 'mends-misconception' } });
    const known = [1, 3, 5, 7].map((place, at) => eventAt(10 + at, answerTo({ skill: 0, place })));
    expect(nextFor(course, [...guessed, ...known])).toMatchObject({
      reason: { code: 'mends-misconception' },
    });
  });

  it('that was mended is asked again on the third day, not on the second, and then rests', () => {
    const course = courseWith();
    const mended = logOf(shows(TYPED_TELLING), 'lesson', right(4));
    const onDay = (day: number) => [...mended, eventAt(day * A_DAY + 10, turnStart)];
    expect(nextFor(course, onDay(1))).not.toMatchObject({ reason: { code: 'probes-misconception' } });
    const probe = itemStep(nextFor(course, onDay(2)));
    expect(probe.reason.code).toBe('probes-misconception');
    expect(tells(course, probe.row)).toBe(true);
    const probed = [...onDay(2), eventAt(2 * A_DAY + 11, answerTo(right(8)))];
    expect(heldMisconceptions(course, progressAfter(course, probed), 0)).toEqual([]);
    expect(nextFor(course, [...probed, eventAt(9 * A_DAY, turnStart)])).not.toMatchObject({
      reason: { code: 'probes-misconception' },
    });
  });

  it('is asked again without a clock as well, many questions later', () => {
    const course = courseWith();
    const progressOf = (items: number) =>
      progressAfter(course, [
        ...logOf(shows(TYPED_TELLING), 'lesson', right(4)).map((event) => ({
          ...event,
          clockSuspect: true as const,
        })),
        ...Array.from({ length: items }, (_, at) =>
          eventAt(20 + at, answerTo({ skill: 1, place: 1 + 2 * (at % 5) }), 0, true),
        ),
        eventAt(500, turnStart, 0, true),
      ]);
    const codeAfter = (items: number) => {
      const step = chooseNext({ course, progress: progressOf(items), nowMs: 0, seed: 1, skipFinding: true });
      return step.type === 'finished' ? '' : step.reason.code;
    };
    expect(codeAfter(20)).not.toBe('probes-misconception');
    expect(codeAfter(80)).toBe('probes-misconception');
  });
});
