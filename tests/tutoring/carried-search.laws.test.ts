// The search for the start, where a passport stands for the history in which it was made.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { toBase64Url } from '../../src/identity/base64url.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { foldWithCarried, fromCarriedState, toCarriedState } from '../../src/tutoring/carried-progress.ts';
import { COUNT, type Progress, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { must, NOON_MS, streamNamed } from '../support/event-samples.ts';
import { anyCourse, chainOf, PACK } from './courses.ts';
import { eventAt, LEARNER } from './learners.ts';
import { beginLife, findStart, type Life } from './life.ts';
import { findsStart, TEACHERS } from './teacher-words.ts';

const FOUND = SKILL_FLAG.foundRight | SKILL_FLAG.foundWrong;
const foundIn = ({ skills }: Progress) => [...skills.flags].map((flags) => flags & FOUND);
const anyLength = fc.oneof(anyCourse, fc.integer({ min: 6, max: 40 }).map(chainOf));

const carriedOf = ({ course, progress }: Life) => must(toCarriedState(course, progress));
const arrived = (life: Life) => must(fromCarriedState(life.course, carriedOf(life)));
const presumedOf = ({ course }: Life, progress: Progress) =>
  [...believeAt(course, progress, NOON_MS).standing].map((standing) => standing === STANDING.presumed);

describe('what the first questions found', () => {
  it('is presumed where the passport is read as where they were answered', () => {
    fc.assert(
      fc.property(anyLength, fc.infiniteStream(fc.boolean()), (course, right) => {
        const life = beginLife(course);
        findStart(life, () => ({ correct: right.next().value }));
        expect(presumedOf(life, arrived(life))).toEqual(presumedOf(life, life.progress));
      }),
    );
  });

  it('is not asked anew: as many questions count as found something', () => {
    fc.assert(
      fc.property(
        anyLength,
        fc.infiniteStream(fc.boolean()),
        fc.integer({ min: 0, max: 12 }),
        (course, right, most) => {
          const life = beginLife(course);
          const asked = findStart(life, () => ({ correct: right.next().value }), most);
          const there = arrived(life);
          expect(there.counts[COUNT.found]).toBe(asked.length);
          const more = findStart(beginLife(course, there), () => ({ correct: true }));
          expect(more.length).toBeLessThanOrEqual(12 - asked.length);
          for (const skill of more) expect(asked).not.toContain(skill);
        },
      ),
    );
  });

  it('of who got none right is enough: nobody is asked on where the passport is read', () => {
    fc.assert(
      fc.property(anyLength, (course) => {
        const life = beginLife(course);
        findStart(life, () => ({ correct: false }));
        expect(findStart(beginLife(course, arrived(life)), () => ({ correct: false }))).toEqual([]);
      }),
    );
  });

  it('goes on from there: who was found half-way up is taught half-way up', () => {
    const life = beginLife(chainOf(40));
    findStart(life, ({ skill }) => ({ correct: skill < 20 }));
    const here = life.next();
    expect(here).toMatchObject({ type: 'lesson', reason: { code: 'new-skill' } });
    const there = beginLife(life.course, arrived(life)).next();
    expect(there).toMatchObject({ type: 'lesson', skill: here.type === 'finished' ? -1 : here.skill });
  });
});

describe('the word that took the search up, beside a passport that names only some streams', () => {
  const life = beginLife(chainOf(40));
  life.happens(findsStart(false));
  findStart(life, ({ skill }) => ({ correct: skill < 20 }));
  const [, word] = life.log;
  const last = must(life.log.at(-1) ?? null);
  const minute = life.log.length + 60;
  const passport: EventBody = {
    type: 'progress-carried',
    learner: LEARNER,
    pack: PACK,
    packVersion: '1.0.0',
    state: toBase64Url(carriedOf(life)),
    covers: [[streamNamed('elsewhere'), 5]],
    cut: true,
    clock: last.hlc,
  };
  const carried = eventAt(minute, passport, 1);
  const fold = (...words: readonly ReturnType<typeof eventAt>[]) =>
    foldWithCarried(
      life.course,
      [...words, carried].sort((a, b) => (a.hlc < b.hlc ? -1 : 1)),
      () => false,
    );

  it('does not begin anew what was found since', () => {
    const before = { ...must(word ?? null), stream: streamNamed(`tablet-${TEACHERS}`) };
    expect(foundIn(life.progress).filter((found) => found !== 0).length).toBeGreaterThan(3);
    expect(foundIn(fold(before))).toEqual(foundIn(life.progress));
  });

  it('begins anew when it was said after the passport', () => {
    const after = eventAt(minute + 1, findsStart(false), TEACHERS);
    expect(foundIn(fold(after)).every((found) => found === 0)).toBe(true);
  });
});
