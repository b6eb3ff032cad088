import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerId } from '../../src/domain/ids.ts';
import type { Turn } from '../../src/domain/turns.ts';
import { absentFrom, type ClassPractice } from '../../src/school/practice-absence.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { AMINA, BEN, CHI, DAWIT, dayNamed, dayOf, noonOf, turnOf } from './days.ts';

const ALL = [AMINA, BEN, CHI, DAWIT];
const onDays = (learners: readonly LearnerId[], days: readonly number[]): readonly Turn[] =>
  days.flatMap((day) => learners.map((learner) => turnOf(learner, day)));

function absentAfter(turns: readonly Turn[], change: Partial<ClassPractice> = {}) {
  return absentFrom({
    learners: ALL.map((id) => ({ id, joinedMs: 0 })),
    turns,
    isAway: () => false,
    dayOf,
    nowMs: NOON_MS,
    ...change,
  });
}

describe('who is absent from practice', () => {
  test('is told after three days of practice without a turn, with the last turn and the days', () => {
    const others = onDays([BEN, CHI, DAWIT], [-4, -3, -2, -1]);
    expect(absentAfter([turnOf(AMINA, -4), ...others])).toEqual(
      new Map([[AMINA, { code: 'absent', sinceMs: noonOf(-4), days: 3, turns: 3 }]]),
    );
    expect(absentAfter([turnOf(AMINA, -3), ...others])).toEqual(new Map());
  });

  test('is nobody who is marked away: those days count for nothing', () => {
    const turns = [turnOf(AMINA, -5), ...onDays([BEN, CHI, DAWIT], [-5, -4, -3, -2, -1])];
    const away = (days: readonly number[]) => (learner: LearnerId, day: string) =>
      learner === AMINA && days.some((one) => dayNamed(one) === day);
    expect(absentAfter(turns, { isAway: away([-4]) }).get(AMINA)).toMatchObject({ days: 3 });
    expect(absentAfter(turns, { isAway: away([-4, -3]) }).size).toBe(0);
  });

  test('is nobody in a class that did not practise either: holidays are no absence', () => {
    expect(absentAfter(onDays(ALL, [-13, -12])).size).toBe(0);
    expect(absentAfter([]).size).toBe(0);
  });

  test('is nobody while the others have not come round: few tablets, a turn every few days', () => {
    const large = Array.from({ length: 9 }, (_, at) => learnerNamed(`learner${at}`));
    const learners = large.map((id) => ({ id, joinedMs: 0 }));
    const three = [0, 3, 6].map((at) => large.slice(at, at + 3));
    const round = [-6, -5, -4, -3, -2, -1].flatMap((day, at) => onDays(three[at % 3] ?? [], [day]));
    expect(absentAfter(round, { learners }).size).toBe(0);
    // Two rounds in which one never came.
    const [missing] = large;
    const without = round.filter(({ learner }) => learner !== missing);
    expect([...absentAfter(without, { learners }).keys()]).toEqual([missing]);
  });

  test('is not who came today, nor who came into the class since', () => {
    const others = onDays([BEN, CHI, DAWIT], [-4, -3, -2, -1]);
    expect(absentAfter([...others, turnOf(AMINA, 0)]).size).toBe(0);
    const learners = ALL.map((id) => ({ id, joinedMs: id === AMINA ? noonOf(-2) : 0 }));
    expect(absentAfter(others, { learners }).size).toBe(0);
  });

  test('who never had a turn is told like the others, without a last day', () => {
    const others = onDays([BEN, CHI, DAWIT], [-4, -3, -2, -1]);
    expect(absentAfter(others).get(AMINA)).toEqual({ code: 'absent', sinceMs: 0, days: 4, turns: 4 });
  });

  test('the order of turns, and one that is told twice, changes nothing', () => {
    const turn = fc
      .tuple(fc.constantFrom(...ALL), fc.integer({ min: -20, max: 0 }))
      .map(([learner, day]) => turnOf(learner, day));
    const some = fc.array(turn, { maxLength: 40 });
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (turns, chance) => {
        const next = () => chance.next().value;
        const mixed = [...turns, ...turns].map((one) => ({ one, at: next() })).sort((a, b) => a.at - b.at);
        expect(absentAfter(mixed.map(({ one }) => one))).toEqual(absentAfter(turns));
      }),
    );
  });

  test('nobody with a turn on the last day of practice is absent, and who is has missed at least three days', () => {
    const days = fc.array(fc.tuple(fc.constantFrom(...ALL), fc.integer({ min: -15, max: -1 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(days, (pairs) => {
        const last = Math.max(...pairs.map(([, day]) => day));
        const absent = absentAfter(pairs.map(([learner, day]) => turnOf(learner, day)));
        for (const [learner, day] of pairs) if (day === last) expect(absent.has(learner)).toBe(false);
        for (const { days: missed, turns } of absent.values()) {
          expect(missed).toBeGreaterThanOrEqual(3);
          expect(turns).toBeLessThanOrEqual(missed);
        }
      }),
    );
  });
});
