// Four simulated weeks of five turns each, with learners of different habits: what each week shows, and that what the
// teacher is told is what the fold did.
import { describe, expect, it } from 'vitest';
import { judgedAnswers, readSure } from '../../src/school/judged-answers.ts';
import { judgeSelf } from '../../src/school/self-judgement.ts';
import { triedWays } from '../../src/school/tried-ways.ts';
import { tellStages } from '../../src/tutoring/stage-story.ts';
import { plainCourse } from './courses.ts';
import { LEARNER } from './learners.ts';
import { type Habits, type Lived, liveWeeks, TURNS_A_WEEK } from './self-regulation.ts';

/** Broad enough that there is a choice on most days. */
const course = plainCourse(Array.from({ length: 24 }, (_, skill) => (skill < 4 ? [] : [skill - 4])));

/** Four of five right, and known beforehand which. */
const calm: Habits = {
  itemsEach: 10,
  ticks: 900,
  right: (at) => (at * 7) % 10 > 1,
  sure: (right) => (right ? 3 : 1),
};

/** One number a week. */
const byWeek = (numbers: readonly number[]): readonly number[] =>
  Array.from({ length: numbers.length / TURNS_A_WEEK }, (_, week) =>
    numbers.slice(week * TURNS_A_WEEK, (week + 1) * TURNS_A_WEEK).reduce((sum, one) => sum + one, 0),
  );
const lastOfWeeks = (stages: readonly number[]) =>
  stages.filter((_, turn) => turn % TURNS_A_WEEK === TURNS_A_WEEK - 1);

/** What is told leads from the first stage to the one that was lived, turn by turn. */
function expectToldAsLived({ events, stages }: Lived): void {
  const { changes } = tellStages(course, events);
  let stage = 1;
  let turn = -1;
  const told = changes.values();
  let next = told.next().value;
  for (const event of events) {
    if (event.type !== 'turn-started') continue;
    while (next && next.atMs <= event.wallMs) {
      if (next.type !== 'said') {
        expect(next.from).toBe(stage);
        expect(next.facts.length).toBeGreaterThan(0);
        stage = next.to;
      }
      next = told.next().value;
    }
    turn += 1;
    expect(stage).toBe(stages[turn]);
  }
  expect(next).toBeUndefined();
}

describe('a calm learner who judges well', () => {
  const lived = liveWeeks(course, calm);
  const story = tellStages(course, lived.events);

  it('is led in the first week, chooses in the second and plans from then on', () => {
    expect(lastOfWeeks(lived.stages)).toEqual([2, 3, 3, 3]);
    expect(lived.stages.slice(0, 4)).toEqual([1, 1, 1, 1]);
    const [first, ...later] = byWeek(lived.plans);
    expect(first).toBe(0);
    expect(Math.max(...later)).toBeLessThanOrEqual(1);
  });

  it('is not asked how sure at first, then three times a turn, and less once it is judged well', () => {
    expect(lived.sureAsked.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(lived.sureAsked[4]).toBe(3);
    const weeks = byWeek(lived.sureAsked);
    expect(weeks[3]).toBeLessThan(weeks[1] ?? 0);
    expect(weeks[3]).toBeGreaterThan(0);
  });

  it('is told so kindly, and the teacher reads the same', () => {
    expect(readSure(judgedAnswers(lived.events))).toBe('fits');
    expect(judgeSelf(lived.events).reading).toBe('fits');
  });

  it('has a story in which each stage stands with what it rested on', () => {
    expectToldAsLived(lived);
    expect(story.changes.map(({ type, to }) => [type, to])).toEqual([
      ['grew', 2],
      ['grew', 3],
    ]);
    const [toChoice, toPlan] = story.changes;
    expect(toChoice?.type === 'grew' && toChoice.facts).toContainEqual({
      code: 'turns',
      have: 4,
      need: 4,
      met: true,
    });
    expect(toPlan?.type === 'grew' && toPlan.facts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['choices', 'kept', 'judged']),
    );
    expect(story.needs).toEqual([]);
  });
});

describe('a hasty learner', () => {
  const lived = liveWeeks(course, { ...calm, ticks: 20, right: (at) => at % 3 === 0 });

  it('stays with the tutor for four weeks, and is not asked how sure', () => {
    expect(lastOfWeeks(lived.stages)).toEqual([1, 1, 1, 1]);
    expect(byWeek(lived.sureAsked)).toEqual([0, 0, 0, 0]);
    expect(byWeek(lived.offers)).toEqual([0, 0, 0, 0]);
  });

  it('is asked in every week what to try, never more than twice a turn, and it is on record', () => {
    expect(Math.min(...byWeek(lived.triesAsked))).toBeGreaterThan(0);
    expect(Math.max(...lived.triesAsked)).toBeLessThanOrEqual(2);
    const asked = byWeek(lived.triesAsked).reduce((sum, one) => sum + one, 0);
    const ways = triedWays(lived.events);
    expect(ways).toHaveLength(asked);
    expect(ways.every(({ correct }) => correct === true)).toBe(true);
  });

  it('is what the teacher reads: haste, and nothing that has changed', () => {
    const { changes, needs } = tellStages(course, lived.events);
    expect(changes).toEqual([]);
    const hasty = needs.find(({ code }) => code === 'hasty');
    expect(hasty).toMatchObject({ met: false });
    expect(hasty?.code === 'hasty' && hasty.percent).toBeGreaterThan(33);
  });
});

describe('an over-confident learner', () => {
  // What is asked about comes out right every second time, and is always said to be sure.
  const lived = liveWeeks(course, { ...calm, sure: () => 3, right: (at) => at % 10 !== 3 && at % 10 !== 6 });

  it('chooses from the second week on, and does not plan while the judgement does not fit', () => {
    expect(lived.stages).not.toContain(3);
    expect(lastOfWeeks(lived.stages)[3]).toBe(2);
  });

  it('is asked as often in the fourth week as in the second: asking does not fade', () => {
    const weeks = byWeek(lived.sureAsked);
    expect(weeks[3]).toBe(weeks[1]);
    expect(weeks[1]).toBe(3 * TURNS_A_WEEK);
  });

  it('sees that sure came too soon, and the teacher reads what the next stage waits for', () => {
    expect(readSure(judgedAnswers(lived.events))).toBe('look-again');
    const { needs } = tellStages(course, lived.events);
    expect(needs.filter(({ met }) => !met).map(({ code }) => code)).toEqual(['judged']);
    expectToldAsLived(lived);
  });
});

describe('a learner who chooses and drops', () => {
  const lived = liveWeeks(course, { ...calm, leavesAfter: 1 });

  it('is handed the choice in the first week, gives it back in the second, and may earn it again', () => {
    expect(lived.stages).not.toContain(3);
    const { changes } = tellStages(course, lived.events);
    expect(changes.slice(0, 3).map(({ type, to }) => [type, to])).toEqual([
      ['grew', 2],
      ['fell', 1],
      ['grew', 2],
    ]);
    expectToldAsLived(lived);
  });

  it('is told to the teacher as what it is: choices that were not followed through', () => {
    const { changes } = tellStages(course, lived.events);
    for (const change of changes) {
      if (change.type === 'fell') expect(change.facts).toEqual([{ code: 'kept', have: 0, of: 4 }]);
    }
  });
});

describe("a teacher's word", () => {
  it('holds whatever the learner does, is in the story, and gives way when it is lifted', () => {
    const set = (stage: number) => ({ type: 'stage-set', learner: LEARNER, stage }) as const;
    const said = new Map([
      [5, set(1)],
      [15, set(0)],
    ]);
    const lived = liveWeeks(course, calm, 4, said);
    expect(new Set(lived.stages.slice(5, 15))).toEqual(new Set([1]));
    expect(lived.stages.at(-1)).toBeGreaterThan(1);
    const story = tellStages(course, lived.events);
    expect(story.changes.filter(({ type }) => type === 'said').map(({ to }) => to)).toEqual([1, 0]);
  });
});
