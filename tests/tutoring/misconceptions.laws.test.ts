import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { createRandom } from '../../src/domain/random.ts';
import { shownAt } from '../../src/packs/columns.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { type Course, misconceptionOf, skillOf } from '../../src/tutoring/course.ts';
import { rowOf } from '../../src/tutoring/item-index.ts';
import { heldMisconceptions } from '../../src/tutoring/misconception-states.ts';
import { mendingDue } from '../../src/tutoring/misconceptions.ts';
import { believedAt } from '../../src/tutoring/misconceptions-fold.ts';
import { applyProgress } from '../../src/tutoring/progress.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import type { Progress } from '../../src/tutoring/progress-state.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { anyCourse, courseOf, misconceptionNamed } from './courses.ts';
import { answerTo, anyLog, eventAt, lessonAgainst, lessonOn, progressAfter, turnStart } from './learners.ts';

const AFTER_ALL = 2_000_000;
const minuteOf = (event: StoredEvent) => Math.floor(event.wallMs / 60_000);
const believed = (progress: Progress, minute: number) =>
  [...progress.misconceptions.belief.keys()].map((place) => believedAt(progress, place, minute));

/** Some item of the pack, by skill and place, with what it shows. */
function itemsShowing(course: Course) {
  const { columns } = course.index;
  return Array.from({ length: 14 * 7 }, (_, at) => ({ skill: Math.floor(at / 7), place: at % 7 })).flatMap(
    (of) => {
      const row = rowOf(course.index, answerTo(of).item);
      const shows = row < 0 ? [] : [...shownAt(columns, row)];
      return shows.length > 0 ? [{ ...of, shows }] : [];
    },
  );
}

/** After any log, one more first try without help on any item that shows something. */
function oneMore(
  law: (given: {
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly shows: readonly number[];
    readonly at: number;
  }) => void,
  correct: boolean,
): void {
  fc.assert(
    fc.property(anyCourse, anyLog, fc.nat(), fc.nat({ max: 90 }), (course, log, pick, days) => {
      const items = itemsShowing(course);
      const item = items[pick % Math.max(1, items.length)];
      if (item === undefined) return;
      const at = item.shows[pick % item.shows.length] ?? 0;
      const event = eventAt(AFTER_ALL + days * 1440, answerTo({ ...item, correct, shows: [at] }));
      const progress = progressAfter(course, log);
      const before = believed(progress, minuteOf(event));
      applyProgress(course, progress, event);
      law({ before, after: believed(progress, minuteOf(event)), shows: item.shows, at });
    }),
  );
}

/** A small pack in which most questions show something, so that much comes up in a short life. */
const tellingCourse: fc.Arbitrary<Course> = fc.integer({ min: 1, max: 3 }).chain((skills) => {
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: skills, maxLength: skills });
  const item = fc.record({
    difficulty: fc.integer({ min: 1, max: 5 }),
    type: fc.constantFrom(0, 2, 3, 7),
    template: fc.boolean(),
    shows: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 2 }),
  });
  return fc
    .record({
      items: each(fc.array(item, { minLength: 1, maxLength: 7 })),
      lessons: each(fc.integer({ min: 0, max: 1 })),
      misconceptions: fc.array(
        fc.record({
          skill: fc.integer({ min: 0, max: skills - 1 }),
          lessons: fc.integer({ min: 0, max: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      extra: fc.constant([]),
    })
    .map((shape) =>
      courseOf({ ...shape, prerequisites: shape.items.map((_, skill) => (skill === 0 ? [] : [skill - 1])) }),
    );
});

/** First tries on what shows something: wrong more often than not, as one of what they show. */
const tellingTries = fc.array(fc.record({ pick: fc.nat(), correct: fc.integer({ max: 3, min: 0 }) }), {
  maxLength: 12,
});

function logOf(course: Course, tries: readonly { readonly pick: number; readonly correct: number }[]) {
  const items = itemsShowing(course);
  return tries.flatMap(({ pick, correct }, at) => {
    const item = items[pick % Math.max(1, items.length)];
    if (item === undefined) return [];
    const shows = [item.shows[pick % item.shows.length] ?? 0];
    return [eventAt(at, answerTo({ ...item, correct: correct === 0, shows }))];
  });
}

/** Beliefs are kept in 1/65535. */
const GRAIN = 1 / 65535;

describe('laws of what is believed of misconceptions', () => {
  it('after any log every belief lies between never and always', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, fc.nat({ max: 1000 }), (course, log, days) => {
        for (const held of believed(progressAfter(course, log), minuteOf(eventAt(days * 1440, turnStart)))) {
          expect(held).toBeGreaterThan(0);
          expect(held).toBeLessThan(1);
        }
      }),
    );
  });

  it('one more wrong answer that stands for it never makes it less likely, nor anything likelier that it does not stand for', () => {
    oneMore(({ before, after, at }) => {
      for (const [place, held] of after.entries()) {
        if (place === at) expect(held).toBeGreaterThanOrEqual((before[place] ?? 0) - GRAIN);
        else expect(held).toBeLessThanOrEqual((before[place] ?? 0) + GRAIN);
      }
    }, false);
  });

  it('one more right answer without help never makes any likelier', () => {
    oneMore(({ before, after }) => {
      for (const [place, held] of after.entries())
        expect(held).toBeLessThanOrEqual((before[place] ?? 0) + GRAIN);
    }, true);
  });

  it('what an item does not show stays as it was', () => {
    for (const correct of [true, false]) {
      oneMore(({ before, after, shows }) => {
        for (const [place, held] of after.entries())
          if (!shows.includes(place)) expect(held).toBe(before[place]);
      }, correct);
    }
  });

  it('ids that the pack does not have, and items that it does not have any more, say nothing', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, (course, log) => {
        const known = (id: string) => misconceptionOf(course, id) >= 0;
        const cleaned = log.map((event) =>
          event.type === 'answered' && 'misconceptions' in event && Array.isArray(event.misconceptions)
            ? { ...event, misconceptions: event.misconceptions.filter(known) }
            : event,
        );
        expect(toSnapshot(course, progressAfter(course, cleaned))).toEqual(
          toSnapshot(course, progressAfter(course, log)),
        );
        const gone = eventAt(
          AFTER_ALL,
          answerTo({ skill: 15, place: 6, correct: false, shows: [0, 1, 2, 3] }),
        );
        const minute = minuteOf(gone);
        expect(believed(progressAfter(course, [...log, gone]), minute)).toEqual(
          believed(progressAfter(course, log), minute),
        );
      }),
    );
  });

  it('haste says nothing, however wrong', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, (course, log) => {
        const hasty = itemsShowing(course).map((item, at) =>
          eventAt(AFTER_ALL + at, answerTo({ ...item, correct: false, responseTicks: 20 })),
        );
        const minute = AFTER_ALL + 100;
        expect(believed(progressAfter(course, [...log, ...hasty]), minute)).toEqual(
          believed(progressAfter(course, log), minute),
        );
      }),
    );
  });
});

describe('laws of mending', () => {
  it('what is due comes first, as a lesson on just that, unless what it builds on is not known or the teacher hides it', () => {
    fc.assert(
      fc.property(tellingCourse, tellingTries, fc.boolean(), (course, tries, isTrusted) => {
        const progress = progressAfter(course, logOf(course, tries));
        const nowMs = isTrusted ? NOON_MS + 60 * 60_000 : 0;
        const step = chooseNext({ course, progress, nowMs, seed: 1 });
        expect(step.type === 'lesson' && step.mends !== null).toBe(mendingDue(course, progress, nowMs));
        if (step.type !== 'lesson' || step.mends === null) return;
        const [first] = heldMisconceptions(course, progress, nowMs).filter(
          ({ state }) => state === 'lesson-due',
        );
        expect(first?.pHeld).toBeGreaterThanOrEqual(0.5);
        expect(skillOf(course, step.skillId)).toBe(step.skill);
      }),
    );
  });

  it('whatever a learner answers, no lesson comes more than twice before an answer is right that shows it', () => {
    const runs = fc.record({
      seed: fc.nat(),
      holds: fc.double({ min: 0, max: 1, noNaN: true }),
      days: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.oneof(anyCourse, tellingCourse), runs, (course, run) => {
        expect(Math.max(0, ...lifeOf(course, run).lessons)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('who holds everything sees each lesson twice in all, and there is always something else to do', () => {
    fc.assert(
      fc.property(tellingCourse, fc.nat(), (course, seed) => {
        const { lessons, steps } = lifeOf(course, { seed, holds: 1, days: false });
        expect(steps).toBe(STEPS);
        const mending = course.index.columns.misconceptions.filter((one) => one.lessons.length > 0);
        expect(lessons.length).toBeLessThanOrEqual(2 * mending.length);
      }),
    );
  });
});

const STEPS = 40;

/** Lives with the tutor: of each lesson on a misconception, the how manieth it was without a right answer in between. */
function lifeOf(
  course: Course,
  { seed, holds, days }: { readonly seed: number; readonly holds: number; readonly days: boolean },
) {
  const random = createRandom(seed);
  const progress = progressAfter(course, [eventAt(0, turnStart)]);
  const { columns } = course.index;
  const rows = new Map<number, number>();
  const runs: number[] = [];
  let steps = 0;
  for (let at = 1; at <= STEPS; at++) {
    const minute = days ? at * 700 : at;
    const step = chooseNext({ course, progress, nowMs: NOON_MS + minute * 60_000, seed: at });
    const does = step.type === 'finished' ? step.offer : step;
    if (does === null) break;
    steps += 1;
    if (does.type === 'lesson') {
      if (does.mends === null) {
        applyProgress(course, progress, eventAt(minute, lessonOn(does.skill, does.lesson)));
        continue;
      }
      const place = misconceptionOf(course, does.mends);
      rows.set(place, (rows.get(place) ?? 0) + 1);
      runs.push(rows.get(place) ?? 0);
      applyProgress(course, progress, eventAt(minute, lessonAgainst(place, does.skill)));
      continue;
    }
    const shows = [...shownAt(columns, does.row)];
    const correct = shows.length === 0 || random() >= holds;
    if (correct) for (const place of shows) rows.delete(place);
    const misconceptions = correct
      ? []
      : [misconceptionNamed(shows[Math.floor(random() * shows.length)] ?? 0)];
    const { item, seed: variant, skillId } = does;
    const answered = {
      ...answerTo({ skill: does.skill, correct }),
      item,
      seed: variant,
      skills: [skillId] as const,
    };
    applyProgress(course, progress, eventAt(minute, { ...answered, misconceptions }));
  }
  return { lessons: runs, steps };
}
