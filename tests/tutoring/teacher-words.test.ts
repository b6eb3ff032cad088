import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { isFindingSkipped } from '../../src/tutoring/fold-teacher.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { COUNT } from '../../src/tutoring/progress-state.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, courseOf, itemNamed, plainCourse } from './courses.ts';
import { answerTo, eventAt, live, progressAfter } from './learners.ts';
import { A_DAY, answers, itemStep, nextFor, secure } from './next-steps.ts';
import { assigns, findsStart, lifts, saysOf, TEACHERS } from './teacher-words.ts';

const DAY_MS = A_DAY * 60_000;
const said = (minute: number, body: EventBody) => eventAt(minute, body, TEACHERS);
const standingOf = (course: ReturnType<typeof chainOf>, log: readonly StoredEvent[], skill: number) =>
  believeAt(course, progressAfter(course, log), NOON_MS + DAY_MS).standing[skill];

describe('a skill that the teacher says is known', () => {
  it('counts as secure at once, and what builds on it comes next', () => {
    const course = chainOf(3);
    const log = [...answers(), said(5, saysOf(0, 'known'))];
    expect(standingOf(course, log, 0)).toBe(STANDING.secure);
    expect(nextFor(course, log)).toMatchObject({ type: 'lesson', skill: 1 });
  });

  it('is not asked in reviews, however long ago it was practised', () => {
    const course = chainOf(2);
    const log = [
      ...answers(...secure(0), { skill: 1 }, { skill: 1, place: 1 }),
      said(60, saysOf(0, 'known')),
    ];
    const { steps } = live(course, { name: 'banyan', next: chooseNext }, () => true, {
      turns: 4,
      itemsEach: 4,
      daysBetween: 60,
      before: log,
      startDay: 60,
    });
    const asked = steps.filter((step) => step.type !== 'finished');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ skill }) => skill)).not.toContain(0);
  });

  it('is open again as the answers say once the word is taken back', () => {
    const course = chainOf(2);
    const log = [...answers(), said(5, saysOf(0, 'known')), said(6, saysOf(0, 'none'))];
    expect(nextFor(course, log)).toMatchObject({ skill: 0 });
    expect(toSnapshot(course, progressAfter(course, log))).toEqual(
      toSnapshot(course, progressAfter(course, answers())),
    );
  });
});

describe('a skill that the teacher says is not known yet', () => {
  it('is practised again, however sure the answers were', () => {
    const course = chainOf(2);
    const log = answers(...secure(0));
    expect(nextFor(course, log)).toMatchObject({ skill: 1 });
    expect(nextFor(course, [...log, said(20, saysOf(0, 'not-known'))])).toMatchObject({
      type: 'item',
      skill: 0,
    });
  });

  it('is not presumed because something that builds on it is known', () => {
    const course = chainOf(3);
    const log = [
      eventAt(1, answerTo({ skill: 2, reason: 'finding-start' })),
      said(2, saysOf(1, 'not-known')),
    ];
    expect(standingOf(course, log, 0)).toBe(STANDING.presumed);
    expect(standingOf(course, log, 1)).toBe(STANDING.open);
  });
});

describe('a skill that the teacher hides', () => {
  it('is not asked, and neither is what builds on it', () => {
    const course = plainCourse([[], [0], []]);
    const { steps } = live(course, { name: 'banyan', next: chooseNext }, () => true, {
      turns: 5,
      itemsEach: 6,
      before: [said(1, saysOf(0, 'blocked'))],
      startDay: 1,
    });
    const skills = steps.map((step) => (step.type === 'finished' ? step.offer?.skill : step.skill));
    expect(new Set(skills)).toEqual(new Set([2]));
  });

  it('is not asked by the items of another skill either', () => {
    const course = courseOf({
      prerequisites: [[], []],
      extra: [],
      items: [
        [
          { difficulty: 2, type: 2, also: [1] },
          { difficulty: 2, type: 2 },
        ],
        [{ difficulty: 2, type: 2 }],
      ],
      lessons: [0, 0],
    });
    const log = [said(0, saysOf(1, 'blocked'))];
    expect(itemStep(nextFor(course, log)).item).toBe(itemNamed(0, 1));
    const seen = [...log, eventAt(1, answerTo({ skill: 0, place: 1 }))];
    expect(itemStep(nextFor(course, seen)).item).toBe(itemNamed(0, 1));
  });

  it('is not asked when it was assigned before, and is when it is shown again', () => {
    const course = chainOf(3);
    const log = [said(0, assigns(2)), said(1, saysOf(2, 'blocked'))];
    expect(nextFor(course, log)).toMatchObject({ skill: 0 });
    expect(nextFor(course, [...log, said(2, saysOf(2, 'none'))])).toMatchObject({
      skill: 2,
      reason: { code: 'assigned' },
    });
  });

  it('leaves an honest end when all is hidden', () => {
    const course = chainOf(2);
    expect(nextFor(course, [said(0, saysOf(0, 'blocked')), said(1, saysOf(1, 'blocked'))])).toEqual({
      type: 'finished',
      why: 'no-items',
      offer: null,
    });
  });
});

describe('the search for the start', () => {
  const course = chainOf(20);

  it('is left out when somebody says so, and taken up again', () => {
    expect(nextFor(course, [], false)).toMatchObject({ reason: { code: 'finding-start' } });
    const skipped = [said(0, findsStart(true))];
    expect(isFindingSkipped(progressAfter(course, skipped))).toBe(true);
    expect(nextFor(course, skipped, false)).toMatchObject({ reason: { code: 'new-skill' } });
    expect(nextFor(course, [...skipped, said(1, findsStart(false))], false)).toMatchObject({
      reason: { code: 'finding-start' },
    });
  });

  it('goes on with another question where the one that it would ask is hidden', () => {
    const first = itemStep(nextFor(course, [], false));
    const hidden = [said(0, saysOf(first.skill, 'blocked'))];
    const second = itemStep(nextFor(course, hidden, false));
    expect(second.reason.code).toBe('finding-start');
    expect(second.skill).not.toBe(first.skill);
  });

  it('begins anew for who was placed too high, and for who has practised for long', () => {
    const log = [
      ...answers({ skill: 18, reason: 'finding-start' }),
      ...Array.from({ length: 30 }, (_, at) =>
        eventAt(10 + at, answerTo({ skill: 19, place: at % 6, correct: false })),
      ),
    ];
    expect(nextFor(course, log, false)).not.toMatchObject({ reason: { code: 'finding-start' } });
    const again = [...log, said(60, findsStart(false))];
    expect(nextFor(course, again, false)).toMatchObject({ reason: { code: 'finding-start' } });
    expect(standingOf(course, again, 0)).toBe(STANDING.open);
    expect(progressAfter(course, again).counts[COUNT.found]).toBe(0);
  });

  it('taken up by mistake and left out again, it says what it said before', () => {
    const log = answers(
      { skill: 18, reason: 'finding-start' },
      { skill: 19, reason: 'finding-start', correct: false },
    );
    const undone = [...log, said(60, findsStart(false)), said(61, findsStart(true))];
    const standing = (of: readonly StoredEvent[]) =>
      believeAt(course, progressAfter(course, of), NOON_MS).standing;
    expect(standing(undone)).toEqual(standing(log));
    const found = [
      ...undone,
      said(62, findsStart(false)),
      eventAt(63, answerTo({ skill: 18, reason: 'finding-start', correct: false })),
    ];
    expect(standing([...found, said(64, findsStart(true))])[17]).toBe(STANDING.open);
  });
});

describe('words from several teachers', () => {
  it('count in the order of the log, whichever arrives first', () => {
    const course = chainOf(3);
    const words = [
      eventAt(3, saysOf(0, 'known'), 1),
      eventAt(4, saysOf(0, 'blocked'), 2),
      eventAt(5, saysOf(0, 'not-known'), 1),
    ];
    const merged = [...words].reverse().sort(compareEvents);
    expect(standingOf(course, merged, 0)).toBe(STANDING.open);
    expect(nextFor(course, merged)).toMatchObject({ skill: 0 });
  });

  it('of a later version of the app change nothing here', () => {
    const course = chainOf(2);
    const word = { ...said(2, saysOf(0, 'known')), as: 'constructor' } as StoredEvent;
    const log = [said(1, saysOf(0, 'blocked')), word];
    expect(toSnapshot(course, progressAfter(course, log))).toEqual(
      toSnapshot(course, progressAfter(course, log.slice(0, 1))),
    );
  });

  it('about another pack, or a skill that is no more, pass without effect', () => {
    const course = chainOf(2);
    const log = [said(0, saysOf(9, 'known')), said(1, assigns(9)), said(2, lifts(9))];
    expect(toSnapshot(course, progressAfter(course, log))).toEqual(
      toSnapshot(course, progressAfter(course, [])),
    );
  });
});
