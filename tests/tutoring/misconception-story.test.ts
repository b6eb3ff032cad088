// The field's own example, lived through the shipped pack with its own questions and marking: a factor is distributed
// wrongly only when it is negative.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { createRandom } from '../../src/domain/random.ts';
import { shownAt } from '../../src/packs/columns.ts';
import { misconceptionOf } from '../../src/tutoring/course.ts';
import { heldMisconceptions } from '../../src/tutoring/misconception-states.ts';
import { guessOf } from '../support/guess.ts';
import { answerOf } from '../support/misconceived.ts';
import {
  type Deed,
  type Lived,
  type Mind,
  openShipped,
  practise,
  right,
  type ShippedCourse,
} from './shipped-course.ts';

const KEEPS_SIGN = 'negative-factor-keeps-second-sign';
const FIRST_ONLY = 'multiplies-first-term-only';
const WEEK = [
  { day: 0, steps: 50 },
  { day: 1, steps: 15 },
  { day: 5, steps: 15 },
  { day: 12, steps: 15 },
] as const;

let shipped: ShippedCourse;
beforeAll(() => {
  shipped = openShipped('arithmetic-to-algebra');
}, 60_000);

const about = (lived: Lived, code: string) => lived.deeds.filter(({ step }) => step.reason.code === code);
const lessonsOn = ({ deeds }: Lived, misconception: string) =>
  deeds.filter(({ step }) => step.type === 'lesson' && step.mends === misconception);
const toMended = (step: Deed['step']) => (step.type === 'lesson' ? step.mends : null);
const after = (lived: Lived, deed: Deed | undefined) => lived.deeds[lived.deeds.indexOf(deed as Deed) + 1];

/** Right in everything, but wherever one of these would show itself; `until` says when they are mended. */
const holding =
  (misconceptions: readonly string[], until: (lived: Lived) => boolean = () => false): Mind =>
  (item, lived) => {
    const leadsTo = misconceptions.map((one) => answerOf(item, one)).find((answer) => answer !== null);
    return leadsTo && !until(lived) ? { answer: leadsTo } : right(item);
  };

describe('who distributes a factor wrongly only when it is negative', () => {
  let lived: Lived;
  beforeAll(() => {
    lived = practise(
      shipped,
      holding([KEEPS_SIGN], (so) => lessonsOn(so, KEEPS_SIGN).length > 0),
      WEEK,
    );
  });

  it('gets the mini-lesson on just that, once, and none on the distributive law', () => {
    const mending = lived.deeds.filter(({ step }) => step.reason.code === 'mends-misconception');
    expect(mending.map(({ step }) => step)).toMatchObject([
      {
        type: 'lesson',
        lesson: 'minus-turns-second-sign',
        mends: KEEPS_SIGN,
        reason: { skill: 'distribute-negative-factor', misconception: KEEPS_SIGN },
      },
    ]);
    expect(lessonsOn(lived, FIRST_ONLY)).toEqual([]);
  });

  it('is asked at once what tells whether the lesson helped: typed, not chosen, and with nothing given away', () => {
    const check = after(lived, lessonsOn(lived, KEEPS_SIGN)[0]);
    expect(check?.step).toMatchObject({
      type: 'item',
      reason: { code: 'checks-misconception', misconception: KEEPS_SIGN },
      scaffold: 'light',
    });
    expect(['number', 'short-text']).toContain(check?.item?.type);
    expect(check?.correct).toBe(true);
    expect(about(lived, 'checks-misconception')).toHaveLength(1);
  });

  it('is asked once more two or more days later, and then it rests', () => {
    const [lesson] = lessonsOn(lived, KEEPS_SIGN);
    const probes = about(lived, 'probes-misconception');
    expect(probes).toHaveLength(1);
    expect(probes[0]?.correct).toBe(true);
    expect((probes[0]?.minute ?? 0) - (lesson?.minute ?? 0)).toBeGreaterThanOrEqual(2 * 1440);
    expect(heldMisconceptions(shipped.course, lived.progress, 0)).toEqual([]);
  });
});

describe('who holds it whatever is explained', () => {
  it('gets its lesson twice in a row, then the teacher is told, and practice goes on elsewhere', () => {
    const lived = practise(shipped, holding([KEEPS_SIGN]), WEEK);
    const lessons = lessonsOn(lived, KEEPS_SIGN);
    expect(lessons).toHaveLength(2);
    expect(heldMisconceptions(shipped.course, lived.progress, 0)).toMatchObject([
      { misconception: KEEPS_SIGN, skill: 'distribute-negative-factor', lessons: 2, state: 'needs-help' },
    ]);
    const second = lived.deeds.indexOf(lessons[1] as Deed);
    const told = lived.deeds.findIndex(({ shown }, at) => at > second && shown.includes(KEEPS_SIGN));
    const rest = lived.deeds.slice(told + 1).filter(({ minute }) => minute < 720);
    expect(rest.length).toBeGreaterThan(3);
    expect(rest.filter(({ shown }) => shown.includes(KEEPS_SIGN))).toEqual([]);
  });

  it('and has it mended by a person afterwards is believed, when days later the answers are right', () => {
    const helped = (lived: Lived) => lived.deeds.some(({ minute }) => minute > 1440);
    const lived = practise(shipped, holding([KEEPS_SIGN], helped), [...WEEK, { day: 14, steps: 30 }]);
    expect(heldMisconceptions(shipped.course, lived.progress, 0)).toEqual([]);
    expect(lessonsOn(lived, KEEPS_SIGN)).toHaveLength(2);
  });
});

describe('who multiplies the first term only, whatever the factor', () => {
  it('gets the lesson on the distributive law, and none on negative factors', () => {
    const lived = practise(
      shipped,
      holding([FIRST_ONLY], (so) => lessonsOn(so, FIRST_ONLY).length > 0),
      WEEK,
    );
    expect(lessonsOn(lived, FIRST_ONLY).map(({ step }) => step)).toMatchObject([
      { lesson: 'every-term-counts' },
    ]);
    expect(lessonsOn(lived, KEEPS_SIGN)).toEqual([]);
  });
});

it('whoever holds one misconception and knows all else is mended on just that, after two wrong answers at most', () => {
  const some = shipped.course.index.columns.misconceptions.filter((_, place) => place % 5 === 4);
  const mended = some.flatMap(({ id, lessons }) => {
    if (lessons.length === 0) return [];
    const lived = practise(
      shipped,
      holding([id], (so) => lessonsOn(so, id).length > 0),
      WEEK,
    );
    const wrong = lived.deeds.filter(({ item, correct }) => item !== null && !correct).length;
    if (wrong === 0) return [];
    return [{ wrong, mends: about(lived, 'mends-misconception').map(({ step }) => toMended(step)), id }];
  });
  expect(mended.length).toBeGreaterThan(3);
  for (const { wrong, mends, id } of mended) {
    expect(wrong).toBeLessThanOrEqual(2);
    expect(mends).toEqual([id]);
  }
});

describe('who slips', () => {
  /** Wrong once: at the first item of one of these types on which the misconception would show itself. */
  const slipsOnce =
    (types: readonly Item['type'][]): Mind =>
    (item, { deeds }) => {
      const leadsTo = answerOf(item, KEEPS_SIGN);
      const hasSlipped = deeds.some(({ shown }) => shown.includes(KEEPS_SIGN));
      return leadsTo && !hasSlipped && types.includes(item.type) ? { answer: leadsTo } : right(item);
    };
  const slips = (lived: Lived) => lived.deeds.filter(({ shown }) => shown.includes(KEEPS_SIGN));

  it('once, and took the wrong option, gets no lesson on it', () => {
    const lived = practise(shipped, slipsOnce(['choose-one', 'fill-gaps', 'sort-groups']), WEEK);
    expect(slips(lived)).toHaveLength(1);
    expect(lessonsOn(lived, KEEPS_SIGN)).toEqual([]);
  });

  it('once, in the very first answer that could show it, is cleared by the question that checks it', () => {
    const lived = practise(shipped, slipsOnce(['number', 'short-text']), WEEK);
    expect(slips(lived)).toHaveLength(1);
    expect(lessonsOn(lived, KEEPS_SIGN).length).toBeLessThanOrEqual(1);
    expect(heldMisconceptions(shipped.course, lived.progress, 0)).toEqual([]);
  });
});

describe('who guesses', () => {
  it('in haste shows nothing by it', () => {
    const random = createRandom(7);
    const lived = practise(shipped, (item) => ({ answer: guessOf(item, random), hasty: true }), WEEK);
    expect(lived.deeds.some(({ shown }) => shown.length > 0)).toBe(true);
    expect(about(lived, 'mends-misconception')).toEqual([]);
  });

  it('slowly hits upon a misconception in every third answer, and is taught one in more than ten', () => {
    const share = (of: readonly Deed[], all: readonly Deed[]) => of.length / all.length;
    const lives = [1, 2, 3, 4, 5].map((seed) => {
      const random = createRandom(seed);
      return practise(shipped, (item) => ({ answer: guessOf(item, random) }), WEEK).deeds;
    });
    const all = lives.flat();
    expect(
      share(
        all.filter(({ shown }) => shown.length > 0),
        all,
      ),
    ).toBeGreaterThan(0.2);
    expect(
      share(
        all.filter(({ step }) => step.reason.code === 'mends-misconception'),
        all,
      ),
    ).toBeLessThan(0.1);
  });
});

it('the pack can show every step of the story: lesson, typed questions, and questions for another day', () => {
  const { columns } = shipped.course.index;
  const place = misconceptionOf(shipped.course, KEEPS_SIGN);
  expect(columns.misconceptions[place]?.lessons).toHaveLength(1);
  const rows = Array.from({ length: columns.count }, (_, row) => row);
  expect(rows.filter((row) => shownAt(columns, row).includes(place)).length).toBeGreaterThan(6);
});
