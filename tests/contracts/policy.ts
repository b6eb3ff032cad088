// What every policy keeps, over any pack, graph and log. Each implementation runs this suite in its own test.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { type Course, skillOf } from '../../src/tutoring/course.ts';
import { isChallenge, isTemplate, lessonAt, ordinaryCount, rowOf } from '../../src/tutoring/item-index.ts';
import type { ChoiceInput, Policy } from '../../src/tutoring/policy.ts';
import type { ItemStep, Step } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { anyCourse, PACK } from '../tutoring/courses.ts';
import { anyLog, progressAfter } from '../tutoring/learners.ts';

/** The windows that are promised: an item, and another variant of a template. */
const ITEM_WINDOW = 96;
const TEMPLATE_WINDOW = 8;

const moments = fc.record({
  nowMs: fc.constantFrom(0, NOON_MS, NOON_MS + 90 * 86_400_000),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  skipFinding: fc.boolean(),
});

export function describePolicy(policy: Policy): void {
  describe(`the policy ${policy.name} keeps the laws of policies`, () => {
    it('there is always a next step, or everything stands, or the pack is empty', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        if (step.type !== 'finished') return expectWhole(course, step);
        if (step.offer !== null) expectWhole(course, step.offer);
        else expect(course.index.rows).toHaveLength(0);
        const { standing } = believeAt(course, progressAfter(course, log), nowMs);
        const open = [...standing.keys()].filter(
          (skill) => standing[skill] === STANDING.open && ordinaryCount(course.index, skill) > 0,
        );
        expect(open).toEqual([]);
      });
    });

    it('no item comes whose prerequisites are not met, unless the start is looked for', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        if (step.type === 'finished' || step.reason.code === 'finding-start') return;
        const { standing, reachable } = believeAt(course, progressAfter(course, log), nowMs);
        expect(reachable[step.skill] === 1 || (standing[step.skill] ?? 0) > STANDING.open).toBe(true);
      });
    });

    it('no item comes again within its window while the skill has others', () => {
      everywhere(policy, (course, log, step) => {
        const offered = step.type === 'finished' ? step.offer : step;
        if (offered?.type !== 'item' || isChallenge(course.index, offered.row)) return;
        const seen = shownRows(course, log);
        if (!isWithin(course, seen, offered.row)) return;
        const from = course.index.starts[offered.skill] ?? 0;
        const others = course.index.rows.subarray(from, from + ordinaryCount(course.index, offered.skill));
        expect([...others].filter((row) => !isWithin(course, seen, row))).toEqual([]);
      });
    });

    it('the same log, time and seed give the same step', () => {
      everywhere(policy, (course, log, step, moment) => {
        expect(policy.next({ course, progress: progressAfter(course, log), ...moment })).toEqual(step);
      });
    });

    it('in whatever order logs come together, sorted they give the same step', () => {
      everywhere(policy, (course, log, step, moment) => {
        const merged = shuffled(log, createRandom(moment.seed)).toSorted(compareEvents);
        expect(policy.next({ course, progress: progressAfter(course, merged), ...moment })).toEqual(step);
      });
    });
  });
}

type Moment = Omit<ChoiceInput, 'course' | 'progress'>;
type Law = (course: Course, log: readonly StoredEvent[], step: Step, moment: Moment) => void;

function everywhere(policy: Policy, law: Law): void {
  fc.assert(
    fc.property(anyCourse, anyLog, moments, (course, log, moment) => {
      const step = policy.next({ course, progress: progressAfter(course, log), ...moment });
      law(course, log, step, moment);
    }),
  );
}

function expectWhole(course: Course, step: Exclude<Step, { type: 'finished' }>): void {
  expect(skillOf(course, step.skillId)).toBe(step.skill);
  if (step.type === 'lesson') {
    const ids = Array.from({ length: course.index.columns.lessons[step.skill] ?? 0 }, (_, variant) =>
      lessonAt(course.index, step.skill, variant),
    );
    expect(ids).toContain(step.lesson);
    return;
  }
  expectItem(course, step);
}

function expectItem(course: Course, step: ItemStep): void {
  expect(rowOf(course.index, step.item)).toBe(step.row);
  expect(course.index.columns.skill[step.row]).toBe(step.skill);
  expect(step.pCorrect).toBeGreaterThan(0);
  expect(step.pCorrect).toBeLessThan(1);
  expect(Number.isInteger(step.seed) && step.seed >= 0 && step.seed <= 0xffffffff).toBe(true);
  expect(step.reason.skill).toBe(step.skillId);
}

/** Rows of what was shown, the last one first; -1 for an item that the pack does not have. */
function shownRows(course: Course, log: readonly StoredEvent[]): readonly number[] {
  return log
    .flatMap((event) => {
      if (event.type !== 'answered' && event.type !== 'item-skipped') return [];
      if (!('pack' in event) || event.pack !== PACK || !('item' in event)) return [];
      if ('attempt' in event && event.attempt !== 1) return [];
      return [rowOf(course.index, event.item as ItemStep['item'])];
    })
    .toReversed();
}

function isWithin(course: Course, shown: readonly number[], row: number): boolean {
  const at = shown.indexOf(row);
  return at >= 0 && at < (isTemplate(course.index, row) ? TEMPLATE_WINDOW : ITEM_WINDOW);
}
