import { describe, expect, it } from 'vitest';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { banyanPolicy } from '../../src/tutoring/choice.ts';
import { compareAlike, type Need, needsOf } from '../../src/tutoring/needs.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, courseOf, plainCourse } from './courses.ts';
import { answerTo, eventAt, live, progressAfter } from './learners.ts';
import { A_DAY, answers, secure } from './next-steps.ts';
import { saysOf, TEACHERS } from './teacher-words.ts';

const MINUTE_MS = 60_000;
const misses = (skill: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ skill, place: (at % 5) + 1, correct: false }));
const needsAfter = (log: ReturnType<typeof answers>, laterMinutes = 1, course = chainOf(4)) =>
  needsOf(course, progressAfter(course, log), (log.at(-1)?.wallMs ?? NOON_MS) + laterMinutes * MINUTE_MS);

describe('what a teacher is told of a learner', () => {
  it('who works as a child works needs nobody', () => {
    const some = answers(...secure(0), { skill: 1, correct: false }, { skill: 1, place: 2 });
    expect(needsAfter(some)).toEqual([]);
    expect(needsAfter(answers())).toEqual([]);
  });

  it('a wall is told when the step back has not helped, with since when and the misses behind it', () => {
    expect(needsAfter(answers(...misses(0, 3)))).toEqual([]);
    expect(needsAfter(answers(...misses(0, 6)))).toEqual([
      { code: 'stuck', skill: 'skill-0', sinceMs: NOON_MS + 3 * MINUTE_MS, tries: 6, misses: 6 },
    ]);
  });

  it('a wall that still stands the next day is told after three misses', () => {
    expect(needsAfter(answers(...misses(0, 3)), A_DAY)).toMatchObject([{ code: 'stuck', misses: 3 }]);
  });

  it('who gets some right and never further is told without a wall, and no longer a week later', () => {
    const some = Array.from({ length: 13 }, (_, at) => ({ skill: 0, place: at % 5, correct: at % 3 === 1 }));
    expect(needsAfter(answers(...some.slice(0, 7)))).toEqual([]);
    expect(needsAfter(answers(...some))).toMatchObject([{ code: 'stuck', skill: 'skill-0', sinceMs: 0 }]);
    expect(needsAfter(answers(...some), 7 * A_DAY)).toEqual([]);
  });

  it('right only with help, again and again, is told with how often, and no longer once it goes without', () => {
    const helped = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ skill: 0, place: at % 6, hints: 1 }));
    expect(needsAfter(answers(...helped(10)))).toEqual([]);
    expect(needsAfter(answers(...helped(13)))).toEqual([
      { code: 'only-with-help', skill: 'skill-0', sinceMs: NOON_MS + 10 * MINUTE_MS, items: 13 },
    ]);
    const over = answers(...helped(13), { skill: 0, place: 1 }, { skill: 0, place: 2 });
    expect(needsAfter(over, A_DAY)).toEqual([]);
  });

  it('who gets over it is no longer listed', () => {
    const over = answers(...misses(0, 9), { skill: 0, place: 1 }, { skill: 0, place: 2 });
    expect(needsAfter(over, A_DAY)).toEqual([]);
  });

  it('a clock that is wrong hides nobody: since when is then not known', () => {
    const log = misses(0, 6).map((miss, at) => eventAt(at + 1, answerTo(miss), 0, true));
    expect(needsAfter(log)).toMatchObject([{ code: 'stuck', sinceMs: 0 }]);
  });

  const said = (as: 'known' | 'not-known' | 'none') => eventAt(0, saysOf(0, as), TEACHERS);
  const tries = (count: number, correct: boolean, hints = 0) =>
    answers(...Array.from({ length: count }, (_, at) => ({ skill: 0, place: at % 6, correct, hints }))).slice(
      1,
    );
  const ofWords = (log: ReturnType<typeof answers>) =>
    needsAfter(log).filter(({ code }) => code === 'said-otherwise');

  it('what she says is not known and is right again and again without help is told, and still not known', () => {
    expect(ofWords([said('not-known'), ...tries(4, true)])).toEqual([]);
    expect(ofWords([said('not-known'), ...tries(9, true, 1)])).toEqual([]);
    const log = [said('not-known'), ...tries(5, true)];
    expect(ofWords(log)).toEqual([
      {
        code: 'said-otherwise',
        skill: 'skill-0',
        said: 'not-known',
        sinceMs: NOON_MS + 5 * MINUTE_MS,
        items: 5,
      },
    ]);
    const { standing } = believeAt(chainOf(4), progressAfter(chainOf(4), log), NOON_MS);
    expect(standing[0]).toBe(STANDING.open);
  });

  it('what she says is known and is missed again and again is told, and still known', () => {
    expect(ofWords([said('known'), ...tries(2, false)])).toEqual([]);
    const log = [said('known'), ...tries(3, false)];
    expect(ofWords(log)).toMatchObject([{ said: 'known', items: 3 }]);
    const { standing } = believeAt(chainOf(4), progressAfter(chainOf(4), log), NOON_MS);
    expect(standing[0]).toBe(STANDING.secure);
  });

  it('a challenge that is missed says nothing against what she says is known', () => {
    const hard = courseOf({
      prerequisites: [[]],
      extra: [],
      items: [Array.from({ length: 6 }, () => ({ difficulty: 5, type: 2, challenge: true }))],
      lessons: [0],
    });
    const progress = progressAfter(hard, [said('known'), ...tries(6, false)]);
    expect(needsOf(hard, progress, NOON_MS).filter(({ code }) => code === 'said-otherwise')).toEqual([]);
  });

  it('an answer that agrees with her word, another word or none ends it: she has had her say', () => {
    const against = tries(6, true);
    const [, missed] = answers({ skill: 0, correct: false });
    if (!missed) throw new Error('Must be missed');
    expect(ofWords([...against, said('not-known')])).toEqual([]);
    expect(ofWords([said('not-known'), ...against, missed])).toEqual([]);
    expect(ofWords([said('not-known'), ...against, said('none')])).toEqual([]);
    expect(ofWords([said('not-known'), ...against, said('not-known')])).toEqual([]);
  });

  it('guessing is told after it has gone on for long, with how many of the last answers', () => {
    const hasty = Array.from({ length: 15 }, (_, at) => ({ skill: 0, place: at % 6, responseTicks: 30 }));
    expect(needsAfter(answers(...hasty.slice(0, 5)))).toEqual([]);
    expect(needsAfter(answers(...hasty))).toMatchObject([{ code: 'guessing', items: 15, of: 15 }]);
  });

  it('much that fades is told with what core needs first, and not when little was known', () => {
    const course = plainCourse([...Array.from({ length: 6 }, () => []), [0]], [0, 2, 3, 4, 5]);
    const all = answers(...[0, 1, 2, 3, 4, 5].flatMap(secure));
    expect(needsAfter(all, 60, course)).toEqual([]);
    const later = needsAfter(all, 120 * A_DAY, course);
    const { standing } = believeAt(course, progressAfter(course, all), NOON_MS + 120 * A_DAY * MINUTE_MS);
    const thirsty = [...standing].filter((each) => each === STANDING.thirsty).length;
    expect(later).toMatchObject([{ code: 'fading', skills: thirsty, of: 6 }]);
    expect(later[0]?.code === 'fading' && ['skill-0', 'skill-1', 'skill-6'].includes(later[0].skill)).toBe(
      true,
    );
    expect(needsAfter(answers(...secure(0)), 120 * A_DAY, course)).toEqual([]);
  });

  it('of two walls the one with more tries comes first, then the older one', () => {
    const stuck = (sinceMs: number, tries: number): Need =>
      needsAfter(answers(...misses(0, 6))).map((need) => ({ ...need, sinceMs, tries }))[0] ?? fail();
    expect([stuck(5, 6), stuck(9, 6), stuck(9, 8)].sort(compareAlike)).toEqual([
      stuck(9, 8),
      stuck(5, 6),
      stuck(9, 6),
    ]);
  });

  it('simulated children who never learn one skill are listed within a day, the others are not', () => {
    const course = plainCourse([[], [0], [0], [1, 2], [3], [3]]);
    const lived = (wall: number) =>
      live(course, banyanPolicy, (skill) => skill !== wall, { turns: 2, itemsEach: 20 });
    for (const wall of [0, 1, 2, 3, 4, 5]) {
      const { progress, log } = lived(wall);
      const nowMs = (log.at(-1)?.wallMs ?? 0) + MINUTE_MS;
      expect(needsOf(course, progress, nowMs)).toMatchObject([{ code: 'stuck', skill: `skill-${wall}` }]);
    }
    const { progress, log } = lived(-1);
    expect(needsOf(course, progress, log.at(-1)?.wallMs ?? 0)).toEqual([]);
  });
});

function fail(): never {
  throw new Error('Must be stuck, got nothing');
}
