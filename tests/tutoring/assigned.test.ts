import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { assignmentsOf } from '../../src/tutoring/fold-teacher.ts';
import { needsOf } from '../../src/tutoring/needs.ts';
import { ASSIGNED_MOST } from '../../src/tutoring/progress-state.ts';
import type { Step } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, courseOf, itemNamed, lessonNamed, plainCourse, skillNamed } from './courses.ts';
import { answerTo, eventAt, lessonOn, live, progressAfter } from './learners.ts';
import { A_DAY, nextFor, reasonsOf } from './next-steps.ts';
import { assigns, lifts, saysOf, TEACHERS } from './teacher-words.ts';

const DAY_MS = A_DAY * 60_000;
const said = (minute: number, body: EventBody) => eventAt(minute, body, TEACHERS);

describe('an assigned skill', () => {
  const course = chainOf(8);

  it('comes before the search for the start, before prerequisites and before the path, lesson first', () => {
    const log = [said(0, assigns(5))];
    const first = nextFor(course, log, false);
    expect(first).toMatchObject({
      type: 'lesson',
      skill: 5,
      reason: { code: 'assigned', skill: skillNamed(5) },
    });
    const then = nextFor(course, [...log, eventAt(1, lessonOn(5, lessonNamed(5, 0)))], false);
    expect(then).toMatchObject({ type: 'item', skill: 5, reason: { code: 'assigned' } });
  });

  it('is practised until it is secure, then the path goes on', () => {
    const { steps } = live(course, { name: 'banyan', next: chooseNext }, () => true, {
      turns: 1,
      itemsEach: 12,
      before: [said(1, assigns(5))],
      startDay: 1,
    });
    const assigned = reasonsOf(steps).filter((code) => code === 'assigned');
    expect(reasonsOf(steps).slice(0, assigned.length)).toEqual(assigned);
    expect(assigned.length).toBeGreaterThanOrEqual(4);
    expect(assigned.length).toBeLessThan(12);
  });

  it('is practised within its dates, on any day by a tablet whose clock is wrong', () => {
    const log = [said(0, assigns(5, { fromMs: NOON_MS + DAY_MS, untilMs: NOON_MS + 2 * DAY_MS }))];
    const progress = progressAfter(course, log);
    const codeAt = (nowMs: number) => {
      const step: Step = chooseNext({ course, progress, nowMs, seed: 1, skipFinding: true });
      return step.type === 'finished' ? step.why : step.reason.code;
    };
    expect(codeAt(NOON_MS + DAY_MS - 1)).toBe('new-skill');
    expect(codeAt(NOON_MS + DAY_MS)).toBe('assigned');
    expect(codeAt(NOON_MS + 2 * DAY_MS - 1)).toBe('assigned');
    expect(codeAt(NOON_MS + 2 * DAY_MS)).toBe('new-skill');
    expect(codeAt(0)).toBe('assigned');
  });

  it('has no dates when the clock of the tablet that assigned it was wrong', () => {
    const log = [eventAt(0, assigns(5, { fromMs: 0, untilMs: 86_400_000 }), TEACHERS, true)];
    expect(nextFor(course, log)).toMatchObject({ skill: 5, reason: { code: 'assigned' } });
  });

  it('is over at once when its end is before 1970, and not without end', () => {
    expect(nextFor(course, [said(0, assigns(5, { untilMs: -1 }))])).toMatchObject({ skill: 0 });
    expect(nextFor(course, [said(0, assigns(5, { untilMs: 0 }))])).toMatchObject({ skill: 0 });
  });

  it('takes turns with others that are assigned', () => {
    const { steps } = live(course, { name: 'banyan', next: chooseNext }, (_, place) => place % 2 === 0, {
      turns: 1,
      itemsEach: 20,
      before: [said(1, assigns(5)), said(2, assigns(6)), said(3, assigns(1))],
      startDay: 1,
    });
    const asked = steps.flatMap((step) => (step.type === 'item' ? [step.skill] : []));
    expect(new Set(asked)).toEqual(new Set([5, 6, 1]));
    const runs = asked.join('').match(/(\d)\1*/g) ?? [];
    expect(Math.max(...runs.map((run) => run.length))).toBe(3);
  });

  it('repeats its items when there are no others left', () => {
    const few = courseOf({
      prerequisites: [[], []],
      extra: [],
      items: [
        [{ difficulty: 2, type: 2 }],
        [
          { difficulty: 2, type: 2 },
          { difficulty: 3, type: 2 },
        ],
      ],
      lessons: [0, 0],
    });
    const { steps } = live(few, { name: 'banyan', next: chooseNext }, () => false, {
      turns: 1,
      itemsEach: 5,
      before: [said(1, assigns(1))],
      startDay: 1,
    });
    expect(reasonsOf(steps)).toEqual(Array(5).fill('assigned'));
  });

  it('without items is passed over, and so is one whose items cannot be shown', () => {
    const without = courseOf({
      prerequisites: [[], []],
      extra: [],
      items: [[{ difficulty: 2, type: 2 }], []],
      lessons: [0, 0],
    });
    const log = [said(0, assigns(1))];
    expect(nextFor(without, log)).toMatchObject({ type: 'item', skill: 0 });
    const progress = progressAfter(without, [said(0, assigns(0))]);
    const step = chooseNext({
      course: without,
      progress,
      nowMs: NOON_MS,
      seed: 1,
      skipFinding: true,
      unreadable: [itemNamed(0, 0)],
    });
    expect(step).not.toMatchObject({ reason: { code: 'assigned' } });
  });

  it('is lifted, and assigned again with other dates in place of the first', () => {
    expect(nextFor(course, [said(0, assigns(5)), said(1, lifts(5))])).toMatchObject({ skill: 0 });
    const twice = [said(0, assigns(5, { untilMs: NOON_MS })), said(1, assigns(5))];
    expect(assignmentsOf(progressAfter(course, twice))).toEqual([
      { skill: 5, fromMinute: 0, untilMinute: 0 },
    ]);
  });

  it('is left for the day by who is stuck on it, after steps back, comes first again the next day, and is told', () => {
    const { progress, steps, log } = live(
      course,
      { name: 'banyan', next: chooseNext },
      (skill) => skill !== 2,
      { turns: 3, itemsEach: 24, before: [said(1, assigns(2))], startDay: 1 },
    );
    for (const turn of [0, 1, 2]) {
      const items = steps.slice(24 * turn, 24 * (turn + 1)).filter((step) => step.type === 'item');
      const reasons = items.map(({ skill, reason }) => `${reason.code} ${skill}`);
      expect(reasons.filter((reason) => reason === 'assigned 2').length).toBeLessThanOrEqual(9);
      expect(reasons.filter((reason) => reason === 'assigned 2').length).toBeGreaterThanOrEqual(3);
      // Where the teacher's word does not help, what else is there to do goes on.
      expect(reasons.at(-1)).not.toMatch(/^assigned/);
    }
    const backs = steps.flatMap((step) =>
      step.type === 'item' && step.reason.code === 'step-back' ? [step.skill] : [],
    );
    // What it builds on is learnt from the bottom.
    expect(backs[0]).toBe(0);
    expect(new Set(backs)).toEqual(new Set([0, 1]));
    const nowMs = (log.at(-1)?.wallMs ?? 0) + 60_000;
    expect(needsOf(course, progress, nowMs)).toMatchObject([{ code: 'stuck', skill: skillNamed(2) }]);
  });

  it('is explained below before it is asked there: a step back to what is new begins with its lesson', () => {
    const misses = [1, 2, 3].map((minute) =>
      eventAt(minute, answerTo({ skill: 2, place: minute, correct: false })),
    );
    const seen = eventAt(4, lessonOn(2, lessonNamed(2, 0)));
    expect(nextFor(course, [said(0, assigns(2)), ...misses, seen])).toMatchObject({
      type: 'lesson',
      skill: 0,
      reason: { code: 'step-back', from: skillNamed(2) },
    });
  });

  it('that is all there is comes again also where the day was over for it', () => {
    const only = courseOf({
      prerequisites: [[], [0]],
      extra: [],
      items: [[{ difficulty: 1, type: 2 }], [1, 2, 3].map((difficulty) => ({ difficulty, type: 2 }))],
      lessons: [0, 0],
    });
    const shut = said(0, saysOf(0, 'blocked'));
    const misses = Array.from({ length: 12 }, (_, at) =>
      eventAt(at + 2, answerTo({ skill: 1, place: at % 3, correct: false })),
    );
    expect(nextFor(only, [shut, said(1, assigns(1)), ...misses])).toMatchObject({ type: 'item', skill: 1 });
  });

  it('beyond the most that are remembered, those over or secure give way, then the oldest', () => {
    const wide = plainCourse(Array.from({ length: ASSIGNED_MOST + 4 }, () => []));
    const full = Array.from({ length: ASSIGNED_MOST }, (_, at) =>
      said(at, assigns(at, at === 3 ? { untilMs: NOON_MS } : {})),
    );
    const skillsOf = (log: readonly StoredEvent[]) =>
      assignmentsOf(progressAfter(wide, log)).map(({ skill }) => skill);
    const [a, b, c] = [0, 1, 2].map((more) => said(40 + more, assigns(ASSIGNED_MOST + more)));
    const known = said(39, saysOf(7, 'known'));
    if (!a || !b || !c) throw new Error('Must be three');
    const gone = (log: readonly StoredEvent[]) =>
      Array.from({ length: ASSIGNED_MOST }, (_, skill) => skill).filter(
        (skill) => !skillsOf(log).includes(skill),
      );
    expect(gone([...full, known, a])).toEqual([3]);
    expect(gone([...full, known, a, b])).toEqual([3, 7]);
    expect(gone([...full, known, a, b, c])).toEqual([0, 3, 7]);
    expect(skillsOf([...full, known, a, b, c])).toHaveLength(ASSIGNED_MOST);
  });
});
