import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { banyanPolicy } from '../../src/tutoring/choice.ts';
import { growthsAt, toGrowth } from '../../src/tutoring/growth.ts';
import type { Step } from '../../src/tutoring/step.ts';
import { STALLED_TRIES, stuckOf } from '../../src/tutoring/stuck-fold.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, itemNamed, PACK, plainCourse, skillNamed } from './courses.ts';
import { answerTo, eventAt, LEARNER, live, progressAfter, turnStart } from './learners.ts';
import { A_DAY, answers, itemStep, nextFor, secure } from './next-steps.ts';

const skillsOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.type === 'item' ? [step.skill] : []));
const missesOn = (skill: number, times: number) =>
  Array.from({ length: times }, (_, at) => ({ skill, place: (at % 5) + 1, correct: false }));
/** Seconds of honest work: neither haste nor a pause. */
const slowly = { responseTicks: 900 };

describe('finding out who is stuck', () => {
  it('three misses in a row make a wall, and since when is remembered', () => {
    const course = chainOf(3);
    const missed = (times: number) => progressAfter(course, answers(...missesOn(0, times)));
    expect(stuckOf(missed(2))).toEqual([]);
    expect(stuckOf(missed(5))).toEqual([{ skill: 0, sinceMinute: NOON_MS / 60_000 + 3, tries: 2 }]);
  });

  it('now right, now wrong for long without ever knowing more is stuck too, though never three times in a row', () => {
    const course = chainOf(1);
    const wavering = (times: number) =>
      answers(
        { skill: 0, place: 4 },
        ...Array.from({ length: times }, (_, at) => ({
          skill: 0,
          place: 4,
          correct: at % 3 === 2,
        })),
      );
    expect(stuckOf(progressAfter(course, wavering(STALLED_TRIES - 1)))).toEqual([]);
    expect(stuckOf(progressAfter(course, wavering(STALLED_TRIES + 4)))).toMatchObject([{ skill: 0 }]);
  });

  it('who takes long but gets on is not stuck', () => {
    const course = chainOf(1);
    const log = answers(
      ...Array.from({ length: 30 }, (_, at) => ({
        skill: 0,
        place: at % 6,
        correct: at % 2 === 0 || at > 12,
      })),
    );
    expect(stuckOf(progressAfter(course, log))).toEqual([]);
  });

  it('answers too fast to have been read make nobody stuck', () => {
    const log = answers(...missesOn(0, 12).map((miss) => ({ ...miss, responseTicks: 30 })));
    expect(stuckOf(progressAfter(chainOf(2), log))).toEqual([]);
  });

  it('two right without help in a row end it', () => {
    const log = answers(...missesOn(0, 4), { skill: 0, place: 1 }, { skill: 0, place: 2 });
    expect(stuckOf(progressAfter(chainOf(2), log))).toEqual([]);
  });

  it('right for long with nothing but a hint every time is no progress, however much belief rises', () => {
    const course = chainOf(2);
    const helped = (times: number) =>
      Array.from({ length: times }, (_, at) => ({ skill: 0, place: at % 6, hints: 1 }));
    const stuckAfter = (...shapes: Parameters<typeof answerTo>[0][]) =>
      stuckOf(progressAfter(course, answers(...shapes))).map(({ skill, tries }) => [skill, tries]);
    expect(stuckAfter(...helped(STALLED_TRIES - 1))).toEqual([]);
    expect(stuckAfter(...helped(STALLED_TRIES))).toEqual([[0, 0]]);
    expect(stuckAfter(...helped(STALLED_TRIES + 30))).toEqual([[0, 30]]);
    // Two that went well without, long ago, make what came since no better …
    const once = { skill: 0, place: 3 };
    expect(stuckAfter(once, once, ...helped(STALLED_TRIES + 2))).toEqual([[0, 2]]);
    // … and what goes well without help now ends it, or keeps it from beginning.
    expect(stuckAfter(...helped(STALLED_TRIES + 2), once, once)).toEqual([]);
    expect(stuckAfter(...helped(STALLED_TRIES - 1), once, ...helped(STALLED_TRIES - 1))).toEqual([]);
  });

  it('who was secure may ask for hints in reviews without being called stuck', () => {
    const reviews = Array.from({ length: 20 }, (_, at) => ({ skill: 0, place: at % 6, hints: 1 }));
    expect(stuckOf(progressAfter(chainOf(2), answers(...secure(0), ...reviews)))).toEqual([]);
  });

  it('whoever has the whole way shown again and again, in place of a try, is stuck as well', () => {
    const shown = Array.from({ length: STALLED_TRIES + 3 }, (_, at) => [
      eventAt(2 * at + 1, {
        type: 'help-asked',
        learner: LEARNER,
        item: itemNamed(0, 1),
        skill: skillNamed(0),
      }),
      eventAt(2 * at + 2, passOver(0)),
    ]).flat();
    expect(stuckOf(progressAfter(chainOf(2), shown))).toMatchObject([{ skill: 0, tries: 3 }]);
    const passedOver = Array.from({ length: 20 }, (_, at) => eventAt(at, passOver(0)));
    expect(stuckOf(progressAfter(chainOf(2), passedOver))).toEqual([]);
  });

  it('of more walls than are remembered the oldest gives way', () => {
    const course = plainCourse(Array.from({ length: 10 }, () => []));
    const log = answers(...Array.from({ length: 10 }, (_, skill) => missesOn(skill, 3)).flat());
    expect(stuckOf(progressAfter(course, log)).map(({ skill }) => skill)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

const passOver = (skill: number): EventBody => ({
  type: 'item-skipped',
  learner: LEARNER,
  pack: PACK,
  item: itemNamed(skill, 1),
  seed: 9,
  skill: skillNamed(skill),
});

describe('a way on for who is stuck', () => {
  it('what lies below is practised, and where that does not carry either what lies below that', () => {
    const course = chainOf(3);
    const known = [...secure(0), ...secure(1), ...secure(1), ...secure(1)];
    const back = itemStep(nextFor(course, answers(...known, ...missesOn(2, 3))));
    expect(back.reason).toMatchObject({ code: 'step-back', skill: 'skill-1', from: 'skill-2' });
    const deeper = itemStep(nextFor(course, answers(...known, ...missesOn(2, 3), ...missesOn(1, 3))));
    expect(deeper.skill).toBe(0);
    expect(deeper.reason.code).toBe('step-back');
  });

  it('goes on below while it is only passed over there, and comes back once it goes well', () => {
    const course = chainOf(2);
    const stuckOnTop = answers(...secure(0), ...secure(0), ...missesOn(1, 3));
    const reasonAfter = (...more: readonly EventBody[]) => {
      const log = [...stuckOnTop, ...more.map((body, at) => eventAt(stuckOnTop.length + at, body))];
      const step = nextFor(course, log);
      return step.type === 'finished' ? step.type : step.reason.code;
    };
    expect(reasonAfter()).toBe('step-back');
    // It went well here before the wall: that it is passed over now is no success.
    expect(reasonAfter(passOver(0), passOver(0))).toBe('step-back');
    expect(reasonAfter(answerTo({ skill: 0, place: 2 }), answerTo({ skill: 0, place: 3 }))).not.toBe(
      'step-back',
    );
  });

  it('of two skills below it is the weaker one, though it was secure once', () => {
    const course = plainCourse([[], [], [0, 1]]);
    const log = answers(
      ...[...secure(0), ...secure(1), { skill: 0, place: 3, correct: false }],
      ...[{ skill: 0, place: 0 }, ...missesOn(2, 3)],
    );
    expect(itemStep(nextFor(course, log)).skill).toBe(0);
  });

  it('who never learns one skill still gets varied work, and the others are learnt meanwhile', () => {
    const course = plainCourse([[], [0], [0], [0], [2], [3]]);
    const { progress, steps } = live(course, banyanPolicy, (skill) => skill !== 1, {
      turns: 3,
      itemsEach: 20,
    });
    const asked = skillsOf(steps);
    expect(asked.filter((skill) => skill === 1).length).toBeLessThan((asked.length * 2) / 5);
    const growths = [...growthsAt(course, progress, 0)].map(toGrowth);
    expect(growths.filter((growth) => growth === 'fruit')).toHaveLength(5);
    expect(stuckOf(progress).map(({ skill }) => skill)).toEqual([1]);
  });

  it('right only with a hint at one skill does not keep a learner from the others', () => {
    const course = plainCourse([[], [], [1]]);
    const log = [
      eventAt(0, turnStart),
      ...Array.from({ length: STALLED_TRIES + 6 }, (_, at) =>
        eventAt(at + 1, answerTo({ skill: 0, place: at % 6, hints: 1, ...slowly })),
      ),
    ];
    expect(nextFor(course, log.slice(0, STALLED_TRIES))).toMatchObject({ skill: 0 });
    expect(nextFor(course, log)).toMatchObject({ skill: 1 });
    // The next day it is tried again, after what lies beside it was begun.
    expect(nextFor(course, [...log, eventAt(A_DAY, turnStart)])).toMatchObject({ skill: 0 });
  });

  it('where the wall is all that is left, what it builds on comes in turn, and the wall again on another day', () => {
    const { steps } = live(chainOf(3), banyanPolicy, (skill) => skill !== 2, { turns: 4, itemsEach: 24 });
    for (const day of [1, 2, 3]) {
      const asked = skillsOf(steps.slice(24 * day, 24 * (day + 1)));
      const tries = asked.filter((skill) => skill === 2).length;
      expect(tries).toBeGreaterThan(0);
      expect(tries).toBeLessThanOrEqual(9);
      expect(new Set(asked)).toEqual(new Set([0, 1, 2]));
    }
  });

  it('who gets it at last is brought back and goes through', () => {
    let tries = 0;
    const course = chainOf(4);
    const { progress } = live(course, banyanPolicy, (skill) => skill !== 2 || ++tries > 16, {
      turns: 6,
      itemsEach: 20,
    });
    expect([...growthsAt(course, progress, 0)].map(toGrowth)).toEqual(['fruit', 'fruit', 'fruit', 'fruit']);
    expect(stuckOf(progress)).toEqual([]);
  });

  it('a wall left in the morning is still left in the next turn of the day, and tried the day after', () => {
    const course = plainCourse([[], [0], [0]]);
    const walled = [...secure(0), ...missesOn(1, 9)];
    const morning = [
      eventAt(0, turnStart),
      ...walled.map((shape, at) => eventAt(at + 1, answerTo({ ...shape, ...slowly }))),
    ];
    const noon = [...morning, eventAt(120, turnStart)];
    expect(nextFor(course, noon)).toMatchObject({ skill: 2 });
    const onlyWall = (turnAt: number) => [
      ...morning,
      ...secure(2).map((shape, at) => eventAt(30 + at, answerTo(shape))),
      eventAt(turnAt, turnStart),
    ];
    expect(nextFor(course, onlyWall(120))).not.toMatchObject({ skill: 1 });
    const days = Array.from({ length: 4 }, (_, at) => at);
    const nextDay = nextFor(course, [
      ...onlyWall(A_DAY),
      ...days.map((at) => eventAt(A_DAY + 1 + at, answerTo({ skill: 0, place: at + 1 }))),
    ]);
    expect(nextDay).toMatchObject({ skill: 1 });
  });
});
