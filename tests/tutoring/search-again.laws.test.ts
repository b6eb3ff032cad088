import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/tutoring/placing.ts';
import { COUNT, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { QUESTIONS_MOST } from '../../src/tutoring/thresholds.ts';
import { anyCourse, chainOf, largeCourse, plainCourse } from './courses.ts';
import { answerTo, eventAt, progressAfter } from './learners.ts';
import { beginLife, findStart, type How, tries } from './life.ts';
import { findsStart } from './teacher-words.ts';

const ways: fc.Arbitrary<How> = fc.constantFrom(
  { correct: false },
  { correct: false, responseTicks: 30 },
  tries.skip,
);

describe('a search for the start that is taken up again', () => {
  it('asks the same first question as at first, of who got none right', () => {
    fc.assert(
      fc.property(anyCourse, fc.infiniteStream(ways), (course, how) => {
        const life = beginLife(course);
        const first = life.next();
        findStart(life, () => how.next().value);
        life.happens(findsStart(false));
        const again = life.next();
        if (first.type !== 'item' || first.reason.code !== 'finding-start') {
          expect(again).not.toMatchObject({ reason: { code: 'finding-start' } });
        } else expect(again).toMatchObject({ skill: first.skill, reason: first.reason });
      }),
    );
  });

  it('asks again also where all of a small pack was asked just now', () => {
    for (const course of [chainOf(6), plainCourse(Array.from({ length: 8 }, () => []))]) {
      const life = beginLife(course);
      const asked = findStart(life, ({ skill }) => ({ correct: skill % 3 !== 2 }));
      life.happens(findsStart(false));
      const again = findStart(life, () => ({ correct: true }));
      expect(again.length).toBeGreaterThanOrEqual(3);
      expect(asked).toEqual(expect.arrayContaining([...again]));
    }
  });
});

describe('first questions in a log that no tutor asked', () => {
  const course = largeCourse(1000, 2, 3);
  const log = Array.from({ length: 900 }, (_, skill) =>
    eventAt(
      skill,
      answerTo({ skill, correct: skill % 2 === 0, reason: 'finding-start', responseTicks: 900 }),
    ),
  );
  const progress = progressAfter(course, log);

  it('count as no more than the tutor would have asked', () => {
    const found = SKILL_FLAG.foundRight | SKILL_FLAG.foundWrong;
    expect([...progress.skills.flags].filter((flags) => (flags & found) !== 0)).toHaveLength(QUESTIONS_MOST);
    expect(progress.counts[COUNT.answers]).toBe(900);
  });

  it('leave chances that are chances', () => {
    const { sd, pKnown } = placeIn(course, progress);
    expect(sd).toBeGreaterThanOrEqual(0);
    expect(pKnown.every((p) => p >= 0 && p <= 1)).toBe(true);
  });
});
