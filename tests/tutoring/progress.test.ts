import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { createBkt } from '../../src/tracing/bkt.ts';
import { DEFAULT_SKILL } from '../../src/tracing/bkt-parameters.ts';
import { NOTHING_FITTED } from '../../src/tracing/fitted-bkt.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { growthsAt, toGrowth } from '../../src/tutoring/growth.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { COUNT, countOf } from '../../src/tutoring/progress-state.ts';
import { SECURE_P } from '../../src/tutoring/thresholds.ts';
import { summariseTurn } from '../../src/tutoring/turn-summary.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, plainCourse, skillNamed } from './courses.ts';
import { type AnswerShape, answerTo, eventAt, lessonOn, progressAfter, turnStart } from './learners.ts';

const course = chainOf(4);
const A_DAY = 1440;
const DAY_MS = 86_400_000;

function log(...shapes: readonly AnswerShape[]): readonly StoredEvent[] {
  return shapes.map((shape, at) => eventAt(at, answerTo(shape)));
}
const right = (skill: number) => [1, 2, 4, 5].map((place) => ({ skill, place }));
const growthsOf = (events: readonly StoredEvent[], atMs = 0, of = course) =>
  [...growthsAt(of, progressAfter(of, events), atMs)].map(toGrowth);

describe('progress of a learner', () => {
  it('counts an item once, however many tries it took', () => {
    const { counts, skills } = progressAfter(
      course,
      log({ skill: 0, correct: false }, { skill: 0, attempt: 2, correct: false }, { skill: 0, attempt: 3 }),
    );
    expect([counts[COUNT.shown], counts[COUNT.answers], counts[COUNT.right]]).toEqual([1, 1, 0]);
    expect([skills.answers[0], skills.misses[0]]).toEqual([1, 1]);
  });

  it('counts misses in a row on a skill until one is right without help; help takes one off', () => {
    const missed = [1, 2, 3].map((place) => ({ skill: 0, place, correct: false }));
    const misses = (...more: readonly AnswerShape[]) =>
      progressAfter(course, log(...missed, ...more)).skills.misses[0];
    expect(misses()).toBe(3);
    expect(misses({ skill: 0, hints: 1 })).toBe(2);
    expect(misses({ skill: 0 })).toBe(0);
    expect(misses({ skill: 1 })).toBe(3);
  });

  it('an answer too fast to have been read is no miss and no success, but is noticed', () => {
    const progress = progressAfter(
      course,
      log({ skill: 0, correct: false, responseTicks: 20 }, { skill: 0, responseTicks: 20 }),
    );
    expect([progress.skills.misses[0], progress.skills.right[0]]).toEqual([0, 0]);
    expect(countOf(progress, COUNT.hasteRun)).toBe(2);
    const none = believeAt(course, progressAfter(course, []), 0).pKnown[0] ?? 0;
    expect(believeAt(course, progress, 0).pKnown[0]).toBeCloseTo(none, 4);
  });

  it('takes an answer as hasty by the item’s own bound, where a model was fitted that has it', () => {
    const start = Array(4).fill(DEFAULT_SKILL);
    const rapidMs = Uint16Array.from({ length: 24 }, (_, row) => (row === 0 ? 3300 : 300));
    const facts = { count: 24, skill: [], difficulty: [], type: [] };
    const fitted = { ...course, model: createBkt(start, facts, { ...NOTHING_FITTED, rapidMs }) };
    const shown = (place: number, responseTicks: number) =>
      progressAfter(fitted, log({ skill: 0, place, responseTicks }));
    const seen = ({ counts, skills }: ReturnType<typeof shown>) => [counts[COUNT.hasteRun], skills.right[0]];
    expect(seen(shown(0, 320))).toEqual([1, 0]);
    expect(seen(shown(0, 340))).toEqual([0, 1]);
    expect(seen(shown(1, 40))).toEqual([0, 1]);
    expect(seen(shown(1, 20))).toEqual([1, 0]);
  });

  it('has a skill practised once by an item that names it twice', () => {
    const [skill] = answerTo({ skill: 0 }).skills;
    const once = [eventAt(1, answerTo({ skill: 0 }))];
    const twice = [eventAt(1, { ...answerTo({ skill: 0 }), skills: [skill, skill] })];
    expect(toSnapshot(course, progressAfter(course, twice))).toEqual(
      toSnapshot(course, progressAfter(course, once)),
    );
  });

  it('takes a clock beyond the year 6000 as not known, and never as one before 1970', () => {
    const far = (wallMs: number) => ({ ...eventAt(1, answerTo({ skill: 0 })), wallMs });
    const minutes = (wallMs: number) => progressAfter(course, [far(wallMs)]).skills.lastMinute[0];
    expect(minutes((2 ** 31 - 1) * 60_000)).toBe(2 ** 31 - 1);
    for (const minute of [2 ** 31, 3 * 2 ** 30, 2 ** 32, 2 ** 33 + 5])
      expect(minutes(minute * 60_000)).toBe(0);
  });

  it('begins a turn’s counts anew with each turn, and keeps the totals', () => {
    const events = [
      ...log({ skill: 0 }, { skill: 0, correct: false }),
      eventAt(9, lessonOn(1)),
      eventAt(10, turnStart),
    ];
    const before = progressAfter(course, events.slice(0, 3));
    expect(
      [COUNT.turnItems, COUNT.turnRight, COUNT.turnLessons].map((each) => countOf(before, each)),
    ).toEqual([2, 1, 1]);
    const after = progressAfter(course, events);
    expect([COUNT.turnItems, COUNT.turnRight, COUNT.turnLessons].map((each) => countOf(after, each))).toEqual(
      [0, 0, 0],
    );
    expect([countOf(after, COUNT.answers), countOf(after, COUNT.turns)]).toEqual([2, 1]);
  });

  it('forgets which item was shown after ninety-six others', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ skill: at % 4, place: at }));
    const progress = progressAfter(course, log(...many));
    expect(progress.recentItems.every((hash) => hash !== 0)).toBe(true);
    expect(countOf(progress, COUNT.shown)).toBe(100);
    expect(countOf(progress, COUNT.ringAt)).toBe(4);
  });

  it('takes the time of an untrusted clock as unknown, and asks for no water because of it', () => {
    const secured = log(...right(0));
    const suspect = eventAt(3, answerTo({ skill: 0, place: 0 }), 0, true);
    const years = NOON_MS + 3000 * DAY_MS;
    expect(growthsOf(secured, years)[0]).toBe('thirsty');
    expect(growthsOf([...secured, suspect], years)[0]).toBe('fruit');
  });

  it('practises the further skills of an item along', () => {
    const body = {
      ...answerTo({ skill: 1 }),
      skills: [skillNamed(1), skillNamed(0), skillNamed(77)] as const,
    };
    const { pKnown } = believeAt(course, progressAfter(course, [eventAt(1, body)]), 0);
    const none = believeAt(course, progressAfter(course, []), 0).pKnown;
    expect(pKnown[0]).toBeGreaterThan(none[0] ?? 1);
    expect(pKnown[1]).toBeGreaterThan(pKnown[0] ?? 1);
    // A right answer says a little of the learner, and so of what was not asked.
    expect(pKnown[2]).toBeGreaterThan(none[2] ?? 1);
    expect(pKnown[2]).toBeLessThan(pKnown[0] ?? 0);
  });
});

describe('how a skill grows', () => {
  it('is a seed, sprouts with its lesson, has a leaf when nearly known, bears fruit when secure', () => {
    expect(growthsOf([])[0]).toBe('seed');
    expect(growthsOf([eventAt(0, lessonOn(0))])[0]).toBe('sprout');
    expect(growthsOf(log(...right(0).slice(0, 1)))[0]).toBe('leaf');
    expect(growthsOf(log(...right(0)))[0]).toBe('fruit');
  });

  it('gets thirsty with time and after misses, and never goes back to less', () => {
    const secured = log(...right(0));
    expect(growthsOf(secured, NOON_MS + 14 * DAY_MS)[0]).toBe('thirsty');
    const lost = Array.from({ length: 8 }, (_, at) =>
      eventAt(20 + at, answerTo({ skill: 0, place: at, correct: false })),
    );
    expect(growthsOf([...secured, ...lost])[0]).toBe('thirsty');
    expect(
      growthsOf(
        [...secured, eventAt(14 * A_DAY, answerTo({ skill: 0, place: 2 }))],
        NOON_MS + 14.1 * DAY_MS,
      )[0],
    ).toBe('fruit');
  });

  it('is called secure only while belief is as high as it took to become so, forgetting included', () => {
    const secured = log({ skill: 1, correct: false }, { skill: 1, place: 2, correct: false }, ...right(0));
    const { pKnown } = believeAt(course, progressAfter(course, secured), NOON_MS + DAY_MS);
    expect(pKnown[0]).toBeLessThan(SECURE_P);
    expect(pKnown[0]).toBeGreaterThan(0.9);
    expect(growthsOf(secured, NOON_MS + DAY_MS)[0]).toBe('thirsty');
    const kept = [1, 3, 7].map((day) => eventAt(day * A_DAY, answerTo({ skill: 0, place: day % 6 })));
    expect(growthsOf([...secured, ...kept], NOON_MS + 9 * DAY_MS)[0]).toBe('fruit');
  });

  it('does not thirst on the day it bore fruit, however narrowly it got there', () => {
    const missed = [3, 3].map((place) => ({ skill: 0, place, correct: false }));
    const narrowly = log(...right(1), ...right(0).slice(0, 2), ...missed, { skill: 0, place: 2 });
    const later = (hours: number) => NOON_MS + hours * 3_600_000;
    const { pKnown } = believeAt(course, progressAfter(course, narrowly), later(11));
    expect(pKnown[0]).toBeLessThan(SECURE_P);
    expect(growthsOf(narrowly, later(11))[0]).toBe('fruit');
    expect(growthsOf(narrowly, later(13))[0]).toBe('thirsty');
  });

  it('what a secure skill builds on is taken as nearly there, until a miss speaks against it', () => {
    expect(growthsOf(log(...right(2)))).toEqual(['leaf', 'leaf', 'fruit', 'seed']);
    const missed = [...log(...right(2)), eventAt(9, answerTo({ skill: 1, correct: false }))];
    expect(growthsOf(missed)[1]).toBe('sprout');
  });

  it('a skill secure once and lost by misses holds nothing up any more; by time alone it does', () => {
    const standing = (events: readonly StoredEvent[], atMs: number) =>
      believeAt(course, progressAfter(course, events), atMs);
    const secured = log(...right(0));
    expect(standing(secured, NOON_MS + 900 * DAY_MS).reachable[1]).toBe(1);
    const lost = Array.from({ length: 8 }, (_, at) =>
      eventAt(20 + at, answerTo({ skill: 0, place: at, correct: false })),
    );
    const after = standing([...secured, ...lost], NOON_MS);
    expect([after.standing[0], after.reachable[1]]).toEqual([STANDING.open, 0]);
  });
});

describe('what a turn brought', () => {
  const before = log(...right(0));
  const turn = [
    eventAt(A_DAY, turnStart),
    eventAt(A_DAY + 1, lessonOn(1)),
    ...[1, 2, 4].map((place) =>
      eventAt(A_DAY + 1 + place, answerTo({ skill: 1, place, correct: place !== 1 })),
    ),
  ];

  it('names the skills that stand higher than at its beginning, and only those', () => {
    const progress = progressAfter(course, [...before, ...turn]);
    expect(summariseTurn(course, progress, NOON_MS + A_DAY * 60_000)).toEqual({
      items: 3,
      right: 2,
      lessons: 1,
      grown: [{ skill: 1, skillId: 'skill-1', before: 'seed', after: 'leaf' }],
    });
  });

  it('says that nothing grew when nothing did', () => {
    const progress = progressAfter(course, [...before, eventAt(A_DAY, turnStart)]);
    expect(summariseTurn(course, progress, NOON_MS + A_DAY * 60_000).grown).toEqual([]);
  });

  it('counts a thirsty skill that bears fruit again, and does not list what is only presumed', () => {
    const wide = plainCourse([[], [0], [1]]);
    const late = [eventAt(20 * A_DAY, turnStart), eventAt(20 * A_DAY + 1, answerTo({ skill: 2, place: 2 }))];
    const progress = progressAfter(wide, [...log(...right(2)), ...late]);
    const { grown } = summariseTurn(wide, progress, NOON_MS + 20.01 * DAY_MS);
    expect(grown).toEqual([{ skill: 2, skillId: 'skill-2', before: 'thirsty', after: 'fruit' }]);
  });
});
