import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { needsOf } from '../../src/tutoring/needs.ts';
import { fromSnapshot, toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, itemNamed, skillNamed } from './courses.ts';
import { answerTo, eventAt, LEARNER, progressAfter, turnStart } from './learners.ts';
import { A_DAY } from './next-steps.ts';

const MINUTE_MS = 60_000;
const COURSE = chainOf(5);

const asks = (skill: number): EventBody => ({
  type: 'help-asked',
  learner: LEARNER,
  item: itemNamed(skill, 0),
  skill: skillNamed(skill),
});
const felt = (value: number): EventBody => ({ type: 'reflected', learner: LEARNER, question: 'felt', value });

/** One event a minute; what is told a minute after the last one, or later. */
function toldAfter(bodies: readonly EventBody[], laterMinutes = 1) {
  const log = bodies.map((body, at) => eventAt(at, body));
  const nowMs = NOON_MS + (bodies.length - 1 + laterMinutes) * MINUTE_MS;
  return needsOf(COURSE, progressAfter(COURSE, log), nowMs).filter(
    ({ code }) => code === 'asked-help' || code === 'feeling-low',
  );
}

describe('what a learner said, as a teacher is told it', () => {
  it('who asked for help and was not right alone since is told, with how often and since when', () => {
    const told = { code: 'asked-help', skill: 'skill-1', sinceMs: NOON_MS, times: 2 };
    expect(toldAfter([asks(1), asks(1)])).toEqual([told]);
    expect(toldAfter([asks(1), answerTo({ skill: 1, correct: false }), asks(1)])).toEqual([told]);
  });

  it('right without help on that skill ends it, right with help or on another skill does not', () => {
    expect(toldAfter([asks(1), answerTo({ skill: 1 })])).toEqual([]);
    expect(toldAfter([asks(1), answerTo({ skill: 1, hints: 1 })])).toHaveLength(1);
    expect(toldAfter([asks(1), answerTo({ skill: 1, attempt: 2 })])).toHaveLength(1);
    expect(toldAfter([asks(1), answerTo({ skill: 0 })])).toHaveLength(1);
  });

  it('after a week without asking again it is no longer told', () => {
    expect(toldAfter([asks(1)], 7 * A_DAY - 1)).toHaveLength(1);
    expect(toldAfter([asks(1)], 7 * A_DAY)).toEqual([]);
  });

  it('of five skills the four asked last are remembered, and help on a skill of another pack is not told here', () => {
    const many = toldAfter([asks(0), asks(1), asks(2), asks(3), asks(4)]);
    expect(many.map((need) => 'skill' in need && need.skill)).toEqual([1, 2, 3, 4].map(skillNamed));
    expect(toldAfter([asks(9)])).toEqual([]);
  });

  it('three turns in a row that felt hard are told, two are not, and one that felt well ends them', () => {
    const low = [turnStart, felt(1)];
    expect(toldAfter([...low, ...low])).toEqual([]);
    expect(toldAfter([...low, ...low, ...low])).toEqual([
      { code: 'feeling-low', sinceMs: NOON_MS + MINUTE_MS, turns: 3 },
    ]);
    expect(toldAfter([...low, ...low, ...low, turnStart, felt(2)])).toEqual([]);
    expect(toldAfter([...low, ...low, turnStart, felt(3), ...low])).toEqual([]);
  });

  it('the picture tapped three times in one turn is one turn, and turns in which nobody was asked count for nothing', () => {
    expect(toldAfter([turnStart, felt(1), felt(1), felt(1)])).toEqual([]);
    const low = [turnStart, felt(1), turnStart];
    expect(toldAfter([...low, ...low, ...low])).toMatchObject([{ turns: 3 }]);
  });

  it('how sure an answer was says nothing of how the turn felt', () => {
    const sure: EventBody = { type: 'reflected', learner: LEARNER, question: 'sure', value: 1 };
    expect(toldAfter([1, 2, 3].flatMap(() => [turnStart, sure]))).toEqual([]);
  });

  it('two weeks later what was felt is no longer told', () => {
    const low = [1, 2, 3].flatMap(() => [turnStart, felt(1)]);
    expect(toldAfter(low, 14 * A_DAY - 1)).toHaveLength(1);
    expect(toldAfter(low, 14 * A_DAY)).toEqual([]);
  });

  it('a snapshot keeps all of it', () => {
    const bodies = [asks(1), asks(2), ...[1, 2, 3].flatMap(() => [turnStart, felt(1)])];
    const progress = progressAfter(
      COURSE,
      bodies.map((body, at) => eventAt(at, body)),
    );
    const back = fromSnapshot(COURSE, toSnapshot(COURSE, progress));
    const nowMs = NOON_MS + 30 * MINUTE_MS;
    expect(back && needsOf(COURSE, back, nowMs)).toEqual(needsOf(COURSE, progress, nowMs));
    expect(needsOf(COURSE, progress, nowMs)).toHaveLength(3);
  });
});
