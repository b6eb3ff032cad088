import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { ownStage, stageOf, taughtStage } from '../../src/tutoring/autonomy.ts';
import { COUNT, countOf } from '../../src/tutoring/progress-state.ts';
import { PACK, plainCourse, skillNamed } from './courses.ts';
import { answerTo, eventAt, LEARNER, progressAfter, turnStart } from './learners.ts';

const course = plainCourse([[], [], [], [], []]);

const choose = (skill: number | null): EventBody => ({
  type: 'choice-made',
  learner: LEARNER,
  pack: PACK,
  skill: skill === null ? null : skillNamed(skill),
  offered: [0, 1, 2].map(skillNamed),
});
const setStage = (stage: number): EventBody => ({ type: 'stage-set', learner: LEARNER, stage });
const saySure = (value: number): EventBody => ({
  type: 'reflected',
  learner: LEARNER,
  question: 'sure',
  value,
});

/** A turn of ten answers, a day after the one before; `before` each turn something may be decided. */
interface TurnShape {
  readonly decides?: readonly EventBody[];
  readonly items?: number;
  readonly skill?: number;
  readonly hasty?: boolean;
  readonly correct?: boolean;
}
function turns(...shapes: readonly TurnShape[]): readonly StoredEvent[] {
  let minute = 0;
  return shapes.flatMap(({ decides = [], items = 10, skill = 0, hasty = false, correct = true }) => {
    const bodies: EventBody[] = [turnStart, ...decides];
    for (let place = 0; place < items; place++) {
      bodies.push(answerTo({ skill, place: place % 6, correct, responseTicks: hasty ? 20 : 900 }));
    }
    minute += 1440 - bodies.length;
    return bodies.map((body) => eventAt(minute++, body));
  });
}
const many = (count: number, shape: TurnShape = {}): readonly TurnShape[] => Array(count).fill(shape);
/** The stage as a further turn begins. */
const stageAfter = (...shapes: readonly TurnShape[]) =>
  stageOf(progressAfter(course, turns(...shapes, { items: 0 })));

describe('how much a learner decides', () => {
  it('is nothing at first, and a choice after four turns of work with something secure', () => {
    expect(stageAfter()).toBe(1);
    expect(stageAfter(...many(3))).toBe(1);
    expect(stageAfter(...many(4))).toBe(2);
  });

  it('does not grow from looking in and going away, nor without anything secure', () => {
    expect(stageAfter(...many(12, { items: 3 }))).toBe(1);
    expect(stageAfter(...many(8, { correct: false }))).toBe(1);
  });

  it('does not grow for who answers faster than one can read', () => {
    expect(stageAfter(...many(4), ...many(4, { hasty: true }))).not.toBe(3);
    expect(stageAfter(...many(3), ...many(4, { hasty: true }))).toBe(1);
  });

  it('grows to a plan for the week when choices are followed through', () => {
    const keeps: TurnShape = { decides: [choose(0)] };
    expect(stageAfter(...many(4), ...many(4, keeps))).toBe(2);
    expect(stageAfter(...many(4), ...many(5, keeps))).toBe(3);
  });

  it('stays, and then goes one step back, where choices are dropped', () => {
    const drops: TurnShape = { decides: [choose(1)] };
    expect(stageAfter(...many(4), ...many(3, drops))).toBe(2);
    expect(stageAfter(...many(4), ...many(4, drops))).toBe(1);
  });

  it('does not count a choice that is left to the tutor for or against anybody', () => {
    const leaves: TurnShape = { decides: [choose(null)] };
    expect(stageAfter(...many(4), ...many(20, leaves))).toBe(2);
  });

  it('never jumps: from one turn to the next it moves by one at most', () => {
    const lively = Array.from({ length: 60 }, (_, at): TurnShape => {
      const kind = (at * 7) % 11;
      return { decides: [choose(kind % 3)], skill: kind % 4, hasty: kind > 8, correct: kind > 1 };
    });
    const stages = lively.map((_, at) => stageAfter(...lively.slice(0, at)));
    for (const [at, stage] of stages.entries()) {
      expect(Math.abs(stage - (stages[at - 1] ?? 1))).toBeLessThanOrEqual(1);
    }
  });

  it('waits for who misjudges how sure to be, where that was asked', () => {
    const asked = (value: number): TurnShape => ({
      decides: [choose(0), saySure(value)],
    });
    expect(stageAfter(...many(4), ...many(5, asked(3)))).toBe(3);
    expect(stageAfter(...many(4), ...many(5, asked(1)))).toBe(2);
  });

  it('asks no judgement of who was never asked, and counts none that was made on another question', () => {
    const sure = (after: readonly EventBody[]) =>
      progressAfter(
        course,
        [turnStart, saySure(3), ...after].map((body, at) => eventAt(at, body)),
      );
    const judged = (after: readonly EventBody[]) => countOf(sure(after), COUNT.judged);
    expect(judged([answerTo({ skill: 0 })])).toBe(1);
    expect(judged([turnStart, answerTo({ skill: 0 })])).toBe(0);
    expect(judged([answerTo({ skill: 0, attempt: 2 })])).toBe(0);
  });

  it('is what the teacher says, until the teacher lifts it', () => {
    const said = turns({ decides: [setStage(3)] }, { items: 0 });
    expect(stageOf(progressAfter(course, said))).toBe(3);
    expect(taughtStage(progressAfter(course, said))).toBe(3);
    expect(ownStage(progressAfter(course, said))).toBe(1);
    const lifted = turns({ decides: [setStage(3), setStage(0)] });
    expect(stageOf(progressAfter(course, lifted))).toBe(1);
    expect(stageOf(progressAfter(course, turns(...many(4), { decides: [setStage(1)] })))).toBe(1);
  });

  it('takes no stage from a later version for one of its own', () => {
    expect(stageOf(progressAfter(course, turns({ decides: [setStage(7)] })))).toBe(1);
  });
});

describe('a choice', () => {
  const chosenAfter = (choice: EventBody, items: readonly EventBody[]) => {
    const bodies = [turnStart, choice, ...items];
    const progress = progressAfter(
      course,
      bodies.map((body, at) => eventAt(at, body)),
    );
    return [
      countOf(progress, COUNT.chosen),
      countOf(progress, COUNT.choices),
      countOf(progress, COUNT.keptChoices),
    ];
  };
  const missed = (count: number, skill = 0) =>
    Array.from({ length: count }, (_, place) => answerTo({ skill, place: place % 6, correct: false }));

  it('holds for six items of its skill, and is followed through from the third on', () => {
    expect(chosenAfter(choose(0), missed(2))).toEqual([1, 1, 0]);
    expect(chosenAfter(choose(0), missed(3))).toEqual([1, 1, 1]);
    expect(chosenAfter(choose(0), missed(5))).toEqual([1, 1, 1]);
    expect(chosenAfter(choose(0), missed(6))).toEqual([0, 1, 1]);
  });

  it('is done earlier when its skill is secure', () => {
    const right = [0, 1, 2, 3, 4].map((place) => answerTo({ skill: 0, place }));
    expect(chosenAfter(choose(0), right)).toEqual([0, 1, 1]);
  });

  it('is not followed through by work on something else, and ends with the turn', () => {
    expect(chosenAfter(choose(0), missed(6, 1))).toEqual([1, 1, 0]);
    expect(chosenAfter(choose(0), [turnStart])).toEqual([0, 1, 0]);
  });

  it('of a skill that the pack does not have is the tutor’s', () => {
    expect(chosenAfter(choose(99), [])).toEqual([-1, 0, 0]);
  });
});
