import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { type Decision, decisionFor } from '../../src/tutoring/decisions.ts';
import { planOf } from '../../src/tutoring/planned.ts';
import type { Step } from '../../src/tutoring/step.ts';
import { chainOf, PACK, plainCourse, skillNamed } from './courses.ts';
import { answerTo, eventAt, LEARNER, progressAfter, turnStart } from './learners.ts';
import { A_DAY, secure } from './next-steps.ts';

const MINUTE_MS = 60_000;
const stage = (of: number): EventBody => ({ type: 'stage-set', learner: LEARNER, stage: of });
const choose = (skill: number | null): EventBody => ({
  type: 'choice-made',
  learner: LEARNER,
  pack: PACK,
  skill: skill === null ? null : skillNamed(skill),
  offered: [],
});
const plan = (...skills: readonly number[]): EventBody => ({
  type: 'plan-made',
  learner: LEARNER,
  pack: PACK,
  skills: skills.map(skillNamed),
});
const right = (...skills: readonly number[]): readonly EventBody[] =>
  skills.flatMap((skill) => secure(skill).map(answerTo));

/** What happened, a minute each; a list begins another day. */
function logOf(...days: readonly (readonly EventBody[])[]): readonly StoredEvent[] {
  return days.flatMap((bodies, day) => bodies.map((body, at) => eventAt(day * A_DAY + at, body)));
}
const inputAt = (course: Course, log: readonly StoredEvent[], laterMinutes = 1) => ({
  course,
  progress: progressAfter(course, log),
  nowMs: (log.at(-1)?.wallMs ?? 0) + laterMinutes * MINUTE_MS,
  seed: 5,
  skipFinding: true,
});
const decide = (course: Course, ...days: readonly (readonly EventBody[])[]): Decision | null =>
  decisionFor(inputAt(course, logOf(...days)));
const next = (course: Course, ...days: readonly (readonly EventBody[])[]): Step =>
  chooseNext(inputAt(course, logOf(...days)));
const offered = (decision: Decision | null) =>
  decision?.type === 'offer' ? decision.offers.map(({ skill, reason }) => [skill, reason.code]) : null;

/** 0 leads to 1 and 2, 1 to 3; 4 stands alone, beyond core. */
const course = plainCourse([[], [0], [0], [1], []], [4]);

describe('what a learner may choose from', () => {
  it('is the path’s next skill, something to think about, and another open skill', () => {
    expect(offered(decide(course, [turnStart, stage(2), ...right(0)]))).toEqual([
      [1, 'new-skill'],
      [0, 'challenge'],
      [2, 'new-skill'],
    ]);
  });

  it('has something new beside what was begun, before more of what was begun', () => {
    const wide = plainCourse([[], [], [], []]);
    const begun = [0, 1, 2].map((skill) => answerTo({ skill, place: 2 }));
    const choice = offered(decide(wide, [turnStart, stage(2), ...begun]));
    expect(choice?.map(([, code]) => code)).toEqual(['nothing-better', 'new-skill', 'nothing-better']);
    expect(choice?.[1]?.[0]).toBe(3);
  });

  it('has what wants water among it when something does', () => {
    const days = [[turnStart, stage(2), ...right(0)], ...Array(40).fill([]), [turnStart]];
    expect(offered(decide(course, ...days))).toContainEqual([0, 'review']);
  });

  it('is nothing while there is only one way on', () => {
    expect(decide(chainOf(3), [turnStart, stage(2)])).toBeNull();
  });

  it('is nothing while the start is being looked for', () => {
    const input = inputAt(chainOf(20), logOf([turnStart, stage(2)]));
    expect(decisionFor({ ...input, skipFinding: false })).toBeNull();
  });

  it('waits until a step back is done', () => {
    const stuck = [0, 1, 2].map((place) => answerTo({ skill: 1, place, correct: false }));
    const days = [turnStart, stage(2), ...right(0), ...stuck];
    expect(next(course, days)).toMatchObject({ reason: { code: 'step-back' } });
    expect(decide(course, days)).toBeNull();
  });

  it('comes again when what was chosen is done, and in the next turn', () => {
    const begun = [turnStart, stage(2), ...right(0), choose(2)];
    const items = (count: number) =>
      [0, 1, 2, 3, 4, 5]
        .slice(0, count)
        .map((place) => answerTo({ skill: 2, place, correct: place % 2 === 0 }));
    expect(decide(course, begun)).toBeNull();
    expect(decide(course, [...begun, ...items(5)])).toBeNull();
    expect(decide(course, [...begun, ...items(6)])?.type).toBe('offer');
    expect(decide(course, [...begun, ...items(2)], [turnStart])?.type).toBe('offer');
  });

  it('does not come again in this turn for who left it to the tutor', () => {
    const left = [turnStart, stage(2), ...right(0), choose(null)];
    expect(decide(course, [...left, ...right(1)])).toBeNull();
    expect(decide(course, left, [turnStart])?.type).toBe('offer');
  });
});

describe('what was chosen', () => {
  it('comes next, its lesson first, and says that it was chosen', () => {
    const begun = [turnStart, stage(2), ...right(0), choose(2)];
    expect(next(course, begun)).toMatchObject({ type: 'lesson', skill: 2, reason: { code: 'chosen' } });
    expect(next(course, [...begun, answerTo({ skill: 2 })])).toMatchObject({
      type: 'item',
      skill: 2,
      reason: { code: 'chosen' },
    });
  });

  it('of a skill that is secure is something to think about', () => {
    const step = next(course, [turnStart, stage(2), ...right(0), choose(0)]);
    expect(step).toMatchObject({ type: 'item', item: 'item-0-6', reason: { code: 'chosen' } });
  });

  it('waits behind a review that is due in its share', () => {
    const days = [[turnStart, stage(2), ...right(0), ...right(1)], ...Array(60).fill([])];
    const today = [turnStart, choose(4), answerTo({ skill: 4, correct: false })];
    expect(next(course, ...days, today)).toMatchObject({ reason: { code: 'review' } });
  });

  it('out of reach is left, and the path goes on', () => {
    const step = next(course, [turnStart, stage(2), choose(3)]);
    expect(step).toMatchObject({ skill: 0, reason: { code: 'new-skill' } });
  });
});

describe('a plan for the week', () => {
  const third = [turnStart, stage(3), ...right(0)];

  it('is asked for at the third stage, with what can be learnt and what it leads to', () => {
    const decision = decide(course, third);
    // Beyond core only when core is done.
    expect(decision).toEqual({ type: 'plan', skills: [1, 2, 3].map(skillNamed) });
    expect(decide(course, [turnStart, stage(2), ...right(0)])?.type).toBe('offer');
  });

  it('is not asked for again within the week, also when the learner wants none', () => {
    for (const made of [plan(2, 1), plan()]) {
      const days = (later: number) => [[...third, made], ...Array(later - 1).fill([]), [turnStart]];
      expect(decide(course, [...third, made])).toBeNull();
      expect(decide(course, ...days(1))?.type).toBe('offer');
      expect(decide(course, ...days(6))?.type).toBe('offer');
      expect(decide(course, ...days(8))?.type).toBe('plan');
    }
  });

  it('puts its skills first, in the learner’s order, and says so', () => {
    const first = (...skills: readonly number[]) => next(course, [...third, plan(...skills)]);
    expect(first(2, 1)).toMatchObject({ skill: 2 });
    expect(first(1, 2)).toMatchObject({ skill: 1 });
    const begun = [...third, plan(2), answerTo({ skill: 2 })];
    expect(next(course, begun)).toMatchObject({ skill: 2, reason: { code: 'planned' } });
  });

  it('keeps its order also when a later one was begun, with a rest after many of one skill', () => {
    const wide = plainCourse([[], [], []]);
    const begun = [turnStart, stage(3), answerTo({ skill: 1, correct: false }), plan(2, 1)];
    expect(next(wide, begun)).toMatchObject({ skill: 2 });
    const many = [1, 2, 3, 4, 5].map((place) => answerTo({ skill: 2, place, correct: place % 2 === 0 }));
    expect(next(wide, [...begun, ...many])).toMatchObject({ skill: 1 });
  });

  it('brings first what a planned skill builds on', () => {
    expect(next(course, [...third, plan(3)])).toMatchObject({ skill: 1 });
    const other = plainCourse([[], [0], [0], [2], []], [4]);
    expect(next(other, [...third, plan(3)])).toMatchObject({ skill: 2 });
  });

  it('does not come before core for what is beyond it', () => {
    expect(next(course, [...third, plan(4)])).toMatchObject({ skill: 1 });
  });

  it('is among the offers', () => {
    expect(offered(decide(course, [...third, plan(2)], [turnStart]))?.[0]).toEqual([2, 'planned']);
  });

  it('holds five skills, each once, and only those of the pack', () => {
    const wide = plainCourse([[], [], [], [], [], [], []]);
    const planned = (...skills: readonly number[]) => {
      const { progress, nowMs } = inputAt(wide, logOf([turnStart, plan(...skills)]));
      return planOf(progress, nowMs);
    };
    expect(planned(6, 6, 99, 0, 1, 2, 3, 4)).toEqual([6, 0, 1, 2, 3]);
    expect(planned()).toEqual([]);
  });

  it('of a tablet whose clock is not to be trusted lasts for so many turns', () => {
    const made = [eventAt(0, turnStart), eventAt(1, plan(2), 0, true)];
    const after = (turns: number) => [
      ...made,
      ...Array.from({ length: turns }, (_, at) => eventAt(2 + at * 20_000, turnStart)),
    ];
    const planned = (turns: number) => {
      const { progress, nowMs } = inputAt(course, after(turns));
      return planOf(progress, nowMs);
    };
    expect(planned(14)).toEqual([2]);
    expect(planned(15)).toEqual([]);
  });
});
