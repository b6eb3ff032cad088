// What every policy keeps, over any pack, graph and log. Each implementation runs this suite in its own test.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { partBefore, skillsAt } from '../../src/packs/columns.ts';
import { isSetOpen, setsOf } from '../../src/tutoring/assigned-sets.ts';
import { type Beliefs, believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { type Course, skillOf } from '../../src/tutoring/course.ts';
import { isChallenge, isTemplate, lessonAt, ordinaryCount, rowOf } from '../../src/tutoring/item-index.ts';
import type { ChoiceInput, Policy } from '../../src/tutoring/policy.ts';
import { isInSet } from '../../src/tutoring/skill-reach.ts';
import type { ItemStep, Step } from '../../src/tutoring/step.ts';
import { stuckOn } from '../../src/tutoring/stuck-fold.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { anyCourse, PACK, skillNamed } from '../tutoring/courses.ts';
import { progressAfter } from '../tutoring/learners.ts';
import { anyTaughtLog, assignedIn, saidLast } from '../tutoring/teacher-words.ts';

/** The windows that are promised: an item, and another variant of a template. */
const ITEM_WINDOW = 96;
const TEMPLATE_WINDOW = 8;
/** Tries at a wall on one day after which it is left for the day. */
const TRIES_A_DAY = 6;

const moments = fc.record({
  nowMs: fc.constantFrom(0, NOON_MS, NOON_MS + 90 * 86_400_000),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  skipFinding: fc.boolean(),
});

export function describePolicy(policy: Policy): void {
  describe(`the policy ${policy.name} keeps the laws of policies`, () => {
    it('there is always a next step, or everything that is not hidden stands, or nothing is left to show', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        if (step.type !== 'finished') return expectWhole(course, step);
        const beliefs = believeAt(course, progressAfter(course, log), nowMs);
        const hidden = hiddenIn(course, log);
        const shown = skillsOf(course, (row) => !isHidden(course, row, hidden));
        const askable = askableIn(course, hidden);
        const waits = (skill: number) => !shown.has(skill) || !isInReach(beliefs, skill);
        if (step.offer !== null) expectWhole(course, step.offer);
        else
          expect([...course.index.rows].every((row) => waits(course.index.columns.skill[row] ?? 0))).toBe(
            true,
          );
        const open = [...beliefs.standing.keys()].filter(
          (skill) => beliefs.standing[skill] === STANDING.open && askable.has(skill) && !waits(skill),
        );
        expect(open).toEqual([]);
      });
    });

    it('no item comes whose prerequisites are not met, unless it is assigned or the start is looked for', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        const offered = step.type === 'finished' ? step.offer : step;
        if (offered === null || isAskedFor(offered)) return;
        expect(isInReach(believeAt(course, progressAfter(course, log), nowMs), offered.skill)).toBe(true);
      });
    });

    it('what the teacher hides never comes, nor is it offered at the end', () => {
      everywhere(policy, (course, log, step) => {
        const offered = step.type === 'finished' ? step.offer : step;
        if (offered === null) return;
        const hidden = hiddenIn(course, log);
        const asked = offered.type === 'item' ? skillsAt(course.index.columns, offered.row) : [offered.skill];
        expect(asked.filter((skill) => hidden.has(skill))).toEqual([]);
      });
    });

    it('what the teacher says is known is neither practised nor reviewed', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        if (step.type === 'finished' || !PRACTICE.has(step.reason.code)) return;
        if (isOfSet(course, log, step, nowMs)) return;
        expect(saidLast(log).get(step.skillId)).not.toBe('known');
      });
    });

    it('what the teacher assigned comes next while it is open and has items, a step back for who is stuck on it', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        const progress = progressAfter(course, log);
        const { due, open } = dueAssigned(course, log, nowMs);
        const now = due.filter((skill) => (stuckOn(progress, skill)?.tries ?? 0) < TRIES_A_DAY);
        if (now.length === 0) return;
        if (step.type === 'finished') throw new Error(`Must practise ${now}, got nothing`);
        if (MENDING.has(step.reason.code) || isOfSet(course, log, step, nowMs)) return;
        const { reason } = step;
        if (step.type === 'item' && reason.code === 'goes-on') {
          // A question of several parts is not left in its middle for what was assigned meanwhile.
          expect(shownRows(course, log)[0]).toBe(partBefore(course.index.columns, step.row));
          return;
        }
        if (reason.code !== 'step-back') {
          expect(reason.code).toBe('assigned');
          expect(open).toContain(step.skill);
          return;
        }
        const from = skillOf(course, reason.from);
        expect(open).toContain(from);
        expect(stuckOn(progress, from)).not.toBeNull();
        expect(isBelow(course, step.skill, from)).toBe(true);
      });
    });

    it('an assigned skill that is left for today comes again today only where nothing else can be practised', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        if (step.type === 'finished' || step.reason.code !== 'assigned') return;
        if (isOfSet(course, log, step, nowMs)) return;
        const progress = progressAfter(course, log);
        if ((stuckOn(progress, step.skill)?.tries ?? 0) < TRIES_A_DAY) return;
        const { standing } = believeAt(course, progress, nowMs);
        const others = [...askableIn(course, hiddenIn(course, log))].filter(
          (skill) => stuckOn(progress, skill) === null && saidLast(log).get(skillNamed(skill)) !== 'known',
        );
        expect(others.filter((skill) => (standing[skill] ?? 0) > STANDING.empty)).toEqual([]);
      });
    });

    it('no item comes again within its window while the skill has others', () => {
      everywhere(policy, (course, log, step, { nowMs }) => {
        const offered = step.type === 'finished' ? step.offer : step;
        if (offered?.type !== 'item' || isChallenge(course.index, offered.row)) return;
        if (isOfSet(course, log, offered, nowMs)) return;
        const seen = shownRows(course, log);
        if (!isWithin(course, seen, offered.row)) return;
        const from = course.index.starts[offered.skill] ?? 0;
        const others = course.index.rows.subarray(from, from + ordinaryCount(course.index, offered.skill));
        const hidden = hiddenIn(course, log);
        const isHidden = (row: number) =>
          skillsAt(course.index.columns, row).some((skill) => hidden.has(skill));
        expect([...others].filter((row) => !isWithin(course, seen, row) && !isHidden(row))).toEqual([]);
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

/** Reasons that mend what an answer showed: they come first of all. */
const MENDING: ReadonlySet<string> = new Set(['mends-misconception', 'checks-misconception']);
const PRACTICE: ReadonlySet<string> = new Set([
  ...['new-skill', 'in-zone', 'easier-after-misses', 'nothing-better', 'planned', 'review', 'assigned'],
]);

function isAskedFor({ reason }: Exclude<Step, { type: 'finished' }>): boolean {
  return reason.code === 'finding-start' || reason.code === 'assigned';
}

function isInReach({ standing, reachable }: Beliefs, skill: number): boolean {
  return reachable[skill] === 1 || (standing[skill] ?? 0) > STANDING.open;
}

function hiddenIn(course: Course, log: readonly StoredEvent[]): ReadonlySet<number> {
  const blocked = [...saidLast(log)].filter(([, as]) => as === 'blocked');
  return new Set(blocked.map(([id]) => skillOf(course, id as ItemStep['skillId'])));
}

function isBelow({ reach }: Course, skill: number, from: number): boolean {
  return isInSet(reach.below.subarray(from * reach.words, (from + 1) * reach.words), skill);
}

/** Assigned now, not hidden and not secure; `due`: of these what has an item that may be asked. */
function dueAssigned(course: Course, log: readonly StoredEvent[], nowMs: number) {
  const { standing } = believeAt(course, progressAfter(course, log), nowMs);
  const hidden = hiddenIn(course, log);
  const open = assignedIn(log, nowMs)
    .map((id) => skillOf(course, id))
    .filter((skill) => skill >= 0 && !hidden.has(skill) && standing[skill] !== STANDING.secure);
  const askable = askableIn(course, hidden);
  return { open, due: open.filter((skill) => askable.has(skill)) };
}

type Moment = Omit<ChoiceInput, 'course' | 'progress'>;
type Law = (course: Course, log: readonly StoredEvent[], step: Step, moment: Moment) => void;

function everywhere(policy: Policy, law: Law): void {
  fc.assert(
    fc.property(anyCourse, anyTaughtLog, moments, (course, log, moment) => {
      const step = policy.next({ course, progress: progressAfter(course, log), ...moment });
      law(course, log, step, moment);
    }),
  );
}

/** An item also hides when a further skill of it is hidden. */
/** One of the questions that a teacher chose: asked whatever is believed of its skill, or was asked before. */
function isOfSet(course: Course, log: readonly StoredEvent[], step: Step, nowMs: number): boolean {
  if (step.type !== 'item' || step.reason.code !== 'assigned') return false;
  return setsOf(progressAfter(course, log)).some(
    (set) => isSetOpen(set, nowMs) && set.rows.some(({ row }) => row === step.row),
  );
}

function isHidden({ index }: Course, row: number, hidden: ReadonlySet<number>): boolean {
  return skillsAt(index.columns, row).some((skill) => hidden.has(skill));
}

/** First skills of the rows that are meant. */
function skillsOf({ index }: Course, isMeant: (row: number) => boolean): ReadonlySet<number> {
  return new Set([...index.rows].filter(isMeant).map((row) => index.columns.skill[row] ?? 0));
}

/** Skills that have an ordinary item which may be shown. */
function askableIn(course: Course, hidden: ReadonlySet<number>): ReadonlySet<number> {
  return skillsOf(course, (row) => !isChallenge(course.index, row) && !isHidden(course, row, hidden));
}

function expectWhole(course: Course, step: Exclude<Step, { type: 'finished' }>): void {
  expect(skillOf(course, step.skillId)).toBe(step.skill);
  if (step.type === 'lesson') {
    if (step.mends !== null) {
      const mended = course.index.columns.misconceptions.find(({ id }) => id === step.mends);
      expect(mended?.lessons).toContainEqual({ lesson: step.lesson, skill: step.skillId });
      return;
    }
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
