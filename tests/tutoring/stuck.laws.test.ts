// Whatever the pack, and whichever skills a learner never learns: nobody is kept at a wall, nobody is without a way on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { ordinaryCount } from '../../src/tutoring/item-index.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import type { Progress } from '../../src/tutoring/progress-state.ts';
import type { ItemStep } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { anyCourse } from './courses.ts';
import { answerTo, eventAt, lessonOn, turnStart } from './learners.ts';

const TURNS = 3;
const ITEMS = 24;
/** Three misses find the wall, six tries more are made on one day. */
const IN_A_ROW_MOST = 9;

interface Moment {
  readonly course: Course;
  readonly progress: Progress;
  readonly nowMs: number;
  /** Skills asked in this turn, the last one last. */
  readonly asked: readonly number[];
}

describe('laws of being stuck', () => {
  it('there is always something to do, and never more than nine tries in a row of one wall while there is more', () => {
    fc.assert(
      fc.property(anyCourse, fc.uniqueArray(fc.integer({ min: 0, max: 13 })), (course, walls) => {
        struggle(course, new Set(walls), (moment, step) => {
          const tail = moment.asked.slice(-IN_A_ROW_MOST);
          if (tail.length < IN_A_ROW_MOST || tail.some((skill) => skill !== step.skill)) return;
          if (walls.includes(step.skill)) expect(othersIn(moment, step.skill)).toEqual([]);
        });
      }),
    );
  });
});

/** Turns of a learner who knows all but these skills; every step goes to the law. */
function struggle(
  course: Course,
  walls: ReadonlySet<number>,
  law: (moment: Moment, step: ItemStep) => void,
): void {
  const progress = createProgress(course);
  let minute = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    applyProgress(course, progress, eventAt(minute++, turnStart));
    const asked: number[] = [];
    for (let at = 0; at < ITEMS; at++) {
      const nowMs = NOON_MS + minute * 60_000;
      const step = chooseNext({ course, progress, nowMs, seed: turn * 100 + at });
      const offered = step.type === 'finished' ? step.offer : step;
      if (offered === null) {
        expect(course.index.rows).toHaveLength(0);
        return;
      }
      if (offered.type === 'lesson') {
        applyProgress(course, progress, eventAt(minute++, lessonOn(offered.skill, offered.lesson)));
        continue;
      }
      if (step.type === 'item') law({ course, progress, nowMs, asked }, offered);
      const shape = { skill: offered.skill, correct: !walls.has(offered.skill) };
      const body = { ...answerTo(shape), item: offered.item, seed: offered.seed, reason: offered.reason };
      applyProgress(course, progress, eventAt(minute++, body));
      asked.push(offered.skill);
    }
    minute += 1440;
  }
}

/** Other skills that could be practised now. */
function othersIn({ course, progress, nowMs }: Moment, wall: number): readonly number[] {
  const { standing, reachable } = believeAt(course, progress, nowMs);
  return [...standing.keys()].filter((skill) => {
    if (skill === wall || ordinaryCount(course.index, skill) === 0) return false;
    return (standing[skill] ?? 0) > STANDING.empty || reachable[skill] === 1;
  });
}
