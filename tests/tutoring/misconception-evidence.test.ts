// The formulas computed another way: by counting over all that can be so (known or not, slipped or guessed, held or not).
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_TYPES, type ItemType } from '../../src/domain/item.ts';
import {
  afterDays,
  afterLesson,
  HELD_P,
  LEAST,
  MOST,
  PRIOR,
  type Sign,
  SUSPECTED_P,
  weighSign,
} from '../../src/tutoring/misconception-evidence.ts';

interface World {
  readonly held: boolean;
  /** What such a learner answers: right, what the misconception leads to, or something else. */
  readonly answers: Readonly<Record<Sign['type'], number>>;
  readonly p: number;
}

/** [guess, right though held, leads there by a guess, by a slip], as docs/learner-model.md has them. */
const CHANCES: Readonly<Record<ItemType, readonly [number, number, number, number]>> = {
  number: [0.05, 0.04, 0.05, 0.25],
  'short-text': [0.05, 0.04, 0.05, 0.25],
  expression: [0.05, 0.04, 0.05, 0.25],
  order: [0.1, 0.08, 0.2, 0.4],
  match: [0.1, 0.08, 0.2, 0.4],
  'number-line': [0.1, 0.08, 0.2, 0.4],
  'choose-several': [0.1, 0.08, 0.2, 0.4],
  'choose-one': [0.25, 0.1, 1 / 3, 0.5],
  'point-picture': [0.25, 0.1, 1 / 3, 0.5],
  draw: [0.05, 0.04, 0.05, 0.25],
  'read-aloud': [0.25, 0.15, 0.5, 0.6],
  'write-freely': [0.25, 0.15, 0.5, 0.6],
  'fill-gaps': [0.25, 0.15, 0.5, 0.6],
  'sort-groups': [0.25, 0.15, 0.5, 0.6],
};

/** Everybody who might sit there, each with what they answer. */
function worldsOf(p: number, type: ItemType, known: number, rival: number): readonly World[] {
  const [guess, guessHeld, byGuess, bySlip] = CHANCES[type];
  const holds = { shown: 0.7, right: guessHeld, other: 0.3 - guessHeld };
  const knows = { right: 0.9, shown: 0.1 * bySlip, other: 0.1 * (1 - bySlip) };
  const guesses = { right: guess, shown: (1 - guess) * byGuess, other: (1 - guess) * (1 - byGuess) };
  return [
    { held: true, answers: holds, p },
    { held: false, answers: { ...holds }, p: (1 - p) * rival },
    { held: false, answers: knows, p: (1 - p) * (1 - rival) * known },
    { held: false, answers: guesses, p: (1 - p) * (1 - rival) * (1 - known) },
  ];
}

function byCounting(p: number, sign: Sign['type'], type: ItemType, known: number, rival = 0): number {
  const worlds = worldsOf(p, type, known, rival);
  const total = (of: readonly World[]) =>
    of.reduce((sum, { answers, p: each }) => sum + each * answers[sign], 0);
  return total(worlds.filter(({ held }) => held)) / total(worlds);
}

const types = fc.constantFrom(...ITEM_TYPES);
const beliefs = fc.double({ min: LEAST, max: MOST, noNaN: true });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('what an answer says of a misconception', () => {
  it('the wrong answer that it leads to says what counting over all learners says', () => {
    fc.assert(
      fc.property(
        beliefs,
        types,
        fc.double({ min: 0.05, max: 0.75, noNaN: true }),
        beliefs,
        (p, type, known, rival) => {
          const counted = byCounting(p, 'shown', type, known, rival);
          expect(weighSign(p, { type: 'shown', rival }, type, known, 1)).toBeCloseTo(
            Math.min(MOST, Math.max(LEAST, counted)),
            12,
          );
        },
      ),
    );
  });

  it('so does another wrong answer, which never speaks for it', () => {
    fc.assert(
      fc.property(beliefs, types, fc.double({ min: 0.05, max: 0.75, noNaN: true }), (p, type, known) => {
        const counted = Math.min(p, byCounting(p, 'other', type, known));
        expect(weighSign(p, { type: 'other' }, type, known, 1)).toBeCloseTo(Math.max(LEAST, counted), 12);
      }),
    );
  });

  it('so does a right answer, which takes four fifths of the odds at most', () => {
    fc.assert(
      fc.property(beliefs, types, fc.double({ min: 0.05, max: 0.75, noNaN: true }), (p, type, known) => {
        const counted = Math.min(p, byCounting(p, 'right', type, known));
        const odds = p / (1 - p) / 5;
        const least = Math.max(LEAST, counted, odds / (1 + odds));
        expect(weighSign(p, { type: 'right' }, type, known, 1)).toBeCloseTo(least, 12);
      }),
    );
  });

  it('four answers that count a quarter each say what one says', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.5, noNaN: true }), types, shares, (p, type, known) => {
        const sign = { type: 'other' } as const;
        const once = weighSign(p, sign, type, known, 1);
        const often = [1, 2, 3, 4].reduce((held) => weighSign(held, sign, type, known, 0.25), p);
        expect(often).toBeCloseTo(once, 10);
      }),
    );
  });

  it('whatever comes, belief stays between never and always; what it leads to never speaks against it, what is right never for it', () => {
    const signs: fc.Arbitrary<Sign> = fc.oneof(
      fc.constant({ type: 'right' as const }),
      fc.constant({ type: 'other' as const }),
      beliefs.map((rival) => ({ type: 'shown' as const, rival })),
    );
    fc.assert(
      fc.property(
        beliefs,
        signs,
        types,
        shares,
        fc.constantFrom(1 as const, 0.25 as const),
        (p, sign, type, known, weight) => {
          const after = weighSign(p, sign, type, known, weight);
          expect(after).toBeGreaterThanOrEqual(LEAST);
          expect(after).toBeLessThanOrEqual(MOST);
          if (sign.type === 'shown') expect(after).toBeGreaterThanOrEqual(p - 1e-12);
          else expect(after).toBeLessThanOrEqual(p + 1e-12);
        },
      ),
    );
  });
});

describe('how much it takes', () => {
  const alone = { type: 'shown', rival: 0 } as const;

  it('one typed answer is enough when nothing speaks against it, however much is known', () => {
    for (const known of [0, 0.3, 0.6, 0.9, 1]) {
      expect(weighSign(PRIOR, alone, 'number', known, 1)).toBeGreaterThanOrEqual(HELD_P);
    }
  });

  it('of options one is a suspicion and two are enough', () => {
    for (const known of [0, 0.3, 0.6, 0.9, 1]) {
      const once = weighSign(PRIOR, alone, 'choose-one', known, 1);
      expect(once).toBeGreaterThanOrEqual(SUSPECTED_P);
      expect(once).toBeLessThan(HELD_P);
      expect(weighSign(once, alone, 'choose-one', known, 1)).toBeGreaterThanOrEqual(HELD_P);
    }
  });

  it('a typed answer after a right one is a slip for now, and a second one is none', () => {
    const right = weighSign(PRIOR, { type: 'right' }, 'number', 0.7, 1);
    const slip = weighSign(right, alone, 'number', 0.7, 1);
    expect(slip).toBeLessThan(HELD_P);
    expect(weighSign(slip, alone, 'number', 0.7, 1)).toBeGreaterThanOrEqual(HELD_P);
  });

  it('where two explain the answer alike neither is sure, and what right answers spoke against gives way', () => {
    const both = weighSign(PRIOR, { type: 'shown', rival: PRIOR }, 'number', 0.3, 1);
    expect(both).toBeLessThan(HELD_P);
    expect(weighSign(PRIOR, { type: 'shown', rival: LEAST }, 'number', 0.3, 1)).toBeGreaterThanOrEqual(
      HELD_P,
    );
    expect(weighSign(LEAST, { type: 'shown', rival: PRIOR }, 'number', 0.3, 1)).toBeLessThan(SUSPECTED_P);
  });

  it('a lesson halves even what was certain below the threshold, and time leads back to where it began', () => {
    expect(afterLesson(MOST)).toBeLessThan(HELD_P);
    expect(afterLesson(0.6)).toBeCloseTo(0.3, 12);
    expect(afterDays(0.92, 90)).toBeCloseTo((0.92 + PRIOR) / 2, 12);
    expect(afterDays(0.92, 3650)).toBeCloseTo(PRIOR, 6);
    expect(afterDays(0.02, 90)).toBeCloseTo((0.02 + PRIOR) / 2, 12);
    expect(afterDays(0.5, 0)).toBe(0.5);
  });
});

it('docs/learner-model.md prints the numbers that these tests count with', () => {
  const page = readFileSync(new URL('../../docs/learner-model.md', import.meta.url), 'utf8');
  const rows: readonly (readonly [string, ItemType])[] = [
    ['a number, a word', 'number'],
    ['order, match, number line, choose several', 'match'],
    ['choose one, point at the picture', 'choose-one'],
    ['gaps, groups', 'fill-gaps'],
  ];
  for (const [words, type] of rows) {
    const cells = CHANCES[type].map((chance) => (chance === 1 / 3 ? '1/3' : String(chance)));
    expect(page).toContain(`| ${words} | ${cells.join(' | ')} |`);
  }
  expect(page).toContain(
    `The prior is\n${PRIOR}, a lesson is due from ${HELD_P}, items that show it are preferred from ${SUSPECTED_P}.`,
  );
});
