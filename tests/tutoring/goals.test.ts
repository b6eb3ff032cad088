import { describe, expect, it } from 'vitest';
import type { EventBody, Reason } from '../../src/domain/event.ts';
import { skillIdAt } from '../../src/tutoring/course.ts';
import { type Goal, goalOutcome, proposeGoals } from '../../src/tutoring/goals.ts';
import { GROWTHS, growthsAt } from '../../src/tutoring/growth.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { plainCourse } from './courses.ts';
import { answerTo, eventAt, progressAfter, turnStart } from './learners.ts';

const course = plainCourse([[], [], [], []]);
const DAY_MINUTES = 1440;

const right = (skill: number, times: number): readonly EventBody[] =>
  Array.from({ length: times }, (_, place) => answerTo({ skill, place: place % 6, responseTicks: 900 }));
const grownBy = (bodies: readonly EventBody[], fromMinute = 0) =>
  progressAfter(
    course,
    bodies.map((body, at) => eventAt(fromMinute + at, body)),
  );

function goalsOf(
  progress: ReturnType<typeof grownBy>,
  options: { minutes?: number; day?: number; wanted?: Goal['kind']; why?: Reason['code'] } = {},
) {
  const { minutes = 15, day = 0, wanted = null, why = 'in-zone' } = options;
  const nowMs = NOON_MS + day * DAY_MINUTES * 60_000;
  const choice = { course, progress, nowMs, seed: 1, skipFinding: true };
  return proposeGoals({ choice, skill: skillIdAt(course, 0), why, minutes, wanted });
}
const outcome = (progress: ReturnType<typeof grownBy>, goal: Goal, items = 0, day = 0) =>
  goalOutcome(course, progress, goal, { nowMs: NOON_MS + day * DAY_MINUTES * 60_000, items });

describe("today's goal", () => {
  it('is small: as many questions as the turn has room for, between three and ten', () => {
    const fresh = grownBy([turnStart]);
    const questions = (minutes: number) =>
      goalsOf(fresh, { minutes }).find(({ kind }) => kind === 'questions')?.aim;
    expect([1, 5, 10, 15, 60].map(questions)).toEqual([3, 3, 5, 8, 10]);
  });

  it('is honest: what a skill is to become, right answers of one turn bring it to', () => {
    const before = grownBy([turnStart]);
    const grow = goalsOf(before).find(({ kind }) => kind === 'grow');
    expect(grow?.skills).toEqual([skillIdAt(course, 0)]);
    const worked = grownBy([turnStart, ...right(0, 5)]);
    expect(growthsAt(course, worked, NOON_MS)[0]).toBe(grow?.aim);
    expect(grow && outcome(before, grow)).toEqual({ done: 0, of: 1, reached: false });
    expect(grow && outcome(worked, grow)).toEqual({ done: 1, of: 1, reached: true });
  });

  it('waters at most two, those that are thirsty, and they are watered when they are asked again', () => {
    const practised = [0, 1, 2].flatMap((skill) => right(skill, 8));
    const learnt = grownBy([turnStart, ...practised]);
    expect(goalsOf(learnt).some(({ kind }) => kind === 'water')).toBe(false);
    const day = 120;
    const water = goalsOf(learnt, { day }).find(({ kind }) => kind === 'water');
    if (!water) throw new Error('Must be thirsty after four months');
    expect(water.skills.length).toBeGreaterThan(0);
    expect(water.skills.length).toBeLessThanOrEqual(1);
    expect(outcome(learnt, water, 0, day).done).toBe(0);
    const [first] = water.skills;
    const at = [0, 1, 2].find((skill) => skillIdAt(course, skill) === first) ?? 0;
    const events = [turnStart, ...practised].map((body, minute) => eventAt(minute, body));
    const again = [turnStart, ...right(at, 3)].map((body, minute) =>
      eventAt(day * DAY_MINUTES + minute, body),
    );
    const watered = progressAfter(course, [...events, ...again]);
    expect(outcome(watered, water, 3, day)).toMatchObject({ reached: true });
  });

  it('comes first as it was wanted at the end of the turn before', () => {
    const fresh = grownBy([turnStart]);
    expect(goalsOf(fresh).map(({ kind }) => kind)[0]).toBe('grow');
    expect(goalsOf(fresh, { wanted: 'questions' }).map(({ kind }) => kind)[0]).toBe('questions');
  });

  it('counts questions up to what was wanted, and never speaks of more', () => {
    const fresh = grownBy([turnStart]);
    const goal = goalsOf(fresh).find(({ kind }) => kind === 'questions');
    expect(goal && outcome(fresh, goal, 12)).toEqual({ done: goal?.aim, of: goal?.aim, reached: true });
  });

  it('is not about a skill that is only met to find where to begin', () => {
    const kinds = goalsOf(grownBy([turnStart]), { why: 'finding-start' }).map(({ kind }) => kind);
    expect(kinds).toEqual(['questions']);
  });

  it('of a skill that is secure is nothing to grow', () => {
    const learnt = grownBy([turnStart, ...right(0, 8)]);
    expect(GROWTHS[growthsAt(course, learnt, NOON_MS)[0] ?? 0]).toBe('fruit');
    expect(goalsOf(learnt).some(({ kind }) => kind === 'grow')).toBe(false);
  });
});
