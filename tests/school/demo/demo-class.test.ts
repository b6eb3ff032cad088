import { beforeAll, describe, expect, it } from 'vitest';
import type { EventOf, StoredEvent } from '../../../src/domain/event.ts';
import { mark } from '../../../src/domain/marking/mark.ts';
import { parseEvent } from '../../../src/domain/parse-event.ts';
import { compareEvents, DAY_MS } from '../../../src/domain/time.ts';
import { foldTurns } from '../../../src/domain/turns.ts';
import { type ClassNeed, chooseNeeds, type FoundNeed } from '../../../src/school/class-needs-rules.ts';
import { CAST } from '../../../src/school/demo/cast.ts';
import type { DemoClass } from '../../../src/school/demo/demo-class.ts';
import { absentFrom } from '../../../src/school/practice-absence.ts';
import { explain } from '../../../src/tutoring/explain.ts';
import { growthsAt } from '../../../src/tutoring/growth.ts';
import { NEED_ORDER, needsOf } from '../../../src/tutoring/needs.ts';
import { applyProgress, createProgress } from '../../../src/tutoring/progress.ts';
import { dayOf } from '../../../src/worker/local-day.ts';
import { makeDemoClass, SHIPPED } from './made-class.ts';

const A_FRIDAY_MS = new Date(2026, 10, 20, 11, 0).getTime();
/** At night, on a Sunday on which the clocks go forward in Europe. */
const A_NIGHT_MS = new Date(2026, 2, 29, 0, 20).getTime();
const { course, book } = SHIPPED;

let made: DemoClass;
let told: readonly number[];
let sorted: readonly StoredEvent[];
beforeAll(() => {
  ({ made, told } = makeDemoClass(A_FRIDAY_MS));
  sorted = [...made.events].sort(compareEvents);
}, 120_000);

const ofLearner = (events: readonly StoredEvent[], id: string) =>
  events.filter((event) => 'learner' in event && event.learner === id);

function progressOf(events: readonly StoredEvent[], id: string) {
  const progress = createProgress(course);
  for (const event of ofLearner(events, id)) applyProgress(course, progress, event);
  return progress;
}

/** As the teacher's screen tells them (src/worker/class-needs.ts). */
function needsIn({ learners, events }: DemoClass, nowMs: number): readonly FoundNeed[] {
  const log = [...events].sort(compareEvents);
  const lists = log.filter((event) => event.type === 'attendance-taken') as EventOf<'attendance-taken'>[];
  const absent = absentFrom({
    learners: learners.map(({ id, joinedMs }) => ({ id, joinedMs })),
    turns: foldTurns(log),
    isAway: (learner, day) => lists.some((list) => list.day === day && list.away.includes(learner)),
    dayOf,
    nowMs,
  });
  const found = learners.flatMap(({ id }) =>
    needsOf(course, progressOf(log, id), nowMs).map((need) => ({ learner: id, need, pack: course.pack })),
  );
  return chooseNeeds(
    [...found, ...[...absent].map(([learner, need]) => ({ learner, need, pack: null }))],
    () => false,
  );
}

const ALL_NEEDS: readonly ClassNeed['code'][] = [...NEED_ORDER, 'absent'];

describe('the invented class', () => {
  it('is the same log at any other time, but for when it was', () => {
    const other = makeDemoClass(A_NIGHT_MS).made;
    const shift = A_FRIDAY_MS - A_NIGHT_MS;
    const timeless = ({ hlc: _hlc, ...event }: StoredEvent, shiftMs: number) => ({
      ...event,
      wallMs: event.wallMs + shiftMs,
      ...(event.type === 'attendance-taken' && { day: '' }),
    });
    expect(other.learners.map(({ id }) => id)).toEqual(made.learners.map(({ id }) => id));
    expect(other.events.map((event) => timeless(event, shift))).toEqual(
      made.events.map((event) => timeless(event, 0)),
    );
  }, 120_000);

  it('has a log that every tablet can read, each stream without gaps and in order, and nothing of tomorrow', () => {
    const last = new Map<string, StoredEvent>();
    for (const event of made.events) {
      expect(parseEvent(event)).toEqual({ ok: true, value: event });
      const before = last.get(event.stream);
      expect(event.sequence).toBe((before?.sequence ?? 0) + 1);
      if (before) expect(compareEvents(before, event)).toBeLessThan(0);
      expect(event.wallMs).toBeLessThan(A_FRIDAY_MS);
      last.set(event.stream, event);
    }
    expect(last.size).toBe(5);
  });

  it('has forty learners with names of their own, a term long', () => {
    expect(new Set(made.learners.map(({ member }) => member.name)).size).toBe(40);
    const [first] = sorted.filter(({ type }) => type === 'turn-started');
    expect(A_FRIDAY_MS - (first?.wallMs ?? 0)).toBeGreaterThan(60 * DAY_MS);
  });

  it('shows a teacher every need that there is, and none of the most urgent kinds twice', () => {
    const needs = needsIn(made, A_FRIDAY_MS);
    expect(new Set(needs.map(({ need }) => need.code))).toEqual(new Set(ALL_NEEDS));
    expect(new Set(needs.slice(0, 5).map(({ need }) => need.code)).size).toBe(5);
  });

  it('had turns of this morning, one after the other at each tablet', () => {
    const turns = foldTurns(made.events);
    expect(turns.filter(({ startedAtMs }) => A_FRIDAY_MS - startedAtMs < DAY_MS / 4).length).toBeGreaterThan(
      10,
    );
    expect(turns.every(({ ended, minutes }) => ended && minutes < 8)).toBe(true);
  });

  it('has somebody secure in a lot, and somebody new', () => {
    const fruits = (trait: string) =>
      made.learners
        .filter(({ member }) => member.trait === trait)
        .map(
          ({ id }) =>
            growthsAt(course, progressOf(sorted, id), A_FRIDAY_MS).filter((one) => one === 3).length,
        );
    expect(Math.max(...fruits('ahead'))).toBeGreaterThan(9);
    expect(fruits('new')).toEqual([expect.toSatisfy((count: number) => count < 4)]);
    const newcomer = made.learners.find(({ member }) => member.trait === 'new');
    expect(A_FRIDAY_MS - (newcomer?.joinedMs ?? 0)).toBeLessThan(4 * DAY_MS);
  });

  it('was asked real questions and marked as they are marked', () => {
    const answers = sorted.filter((event) => event.type === 'answered') as EventOf<'answered'>[];
    expect(answers.length).toBeGreaterThan(2000);
    for (const answer of answers.filter((_, at) => at % 40 === 0)) {
      if (answer.answer.type === 'unseen') continue;
      const marked = mark(book.itemOf(answer.item, answer.seed, 'en'), answer.answer);
      const { correct, misconceptions } = answer;
      expect(marked).toMatchObject({ ok: true, value: { correct, misconceptions } });
    }
  });

  it('was taught by the tutor that the app has: what was chosen can be explained again', () => {
    const learner = made.learners[3]?.id ?? '';
    const events = ofLearner(sorted, learner);
    const first = events.filter(
      (event) =>
        event.type === 'lesson-seen' ||
        (event.type === 'answered' && (event as EventOf<'answered'>).attempt === 1),
    );
    expect(first.length).toBeGreaterThan(40);
    for (const event of first.filter((_, at) => at % 7 === 0)) {
      const found = explain([course], { events, holds: () => true }, event);
      expect(found).toMatchObject({ exact: true });
    }
  });

  it('has a worksheet of which some came back, and lists of who was in school', () => {
    const sheets = sorted.filter((event) => event.type === 'worksheet-made') as EventOf<'worksheet-made'>[];
    expect(sheets).toHaveLength(1);
    const back = sorted.filter(
      (event) => event.type === 'answered' && (event as EventOf<'answered'>).reason.code === 'on-paper',
    ) as EventOf<'answered'>[];
    expect(new Set(back.map(({ learner }) => learner)).size).toBe(3);
    expect(sorted.filter(({ type }) => type === 'attendance-taken').length).toBeGreaterThan(7);
  });

  it('tells how far it is, up to the end', () => {
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it('has one learner at least for everything that is particular', () => {
    expect(new Set(CAST.map(({ trait }) => trait)).size).toBe(13);
  });
});
