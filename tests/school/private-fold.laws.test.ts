import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRIVATE_WORDS, type PrivateWord } from '../../src/domain/private-words.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { feltTurns, privateNeeds, type SaidWord } from '../../src/school/private-fold.ts';
import { NOON_MS } from '../support/event-samples.ts';

const startOfDay = (atMs: number, days: number) => Math.floor(atMs / DAY_MS) * DAY_MS + days * DAY_MS;
const HOUR_MS = 3_600_000;
/** One a step of some hours. */
const said = (words: readonly PrivateWord[], stepMs = HOUR_MS): readonly SaidWord[] =>
  words.map((word, at) => ({ word, atMs: NOON_MS + at * stepMs }));
const needsAt = (words: readonly PrivateWord[], afterMs = words.length * HOUR_MS) =>
  privateNeeds(said(words), NOON_MS + afterMs, startOfDay);

const talk: PrivateWord = { type: 'wants-to-talk' };
const left = (feeling: 1 | 2 | 3): PrivateWord => ({ type: 'left', feeling });
const again = (feeling: 1 | 2 | 3): PrivateWord => ({ type: 'left', feeling, again: true });
const reply = (as: 'done' | 'tomorrow' | 'next-week' | 'shown-again'): PrivateWord => ({
  type: 'replied',
  to: 'wants-to-talk',
  as,
});
const codes = (words: readonly PrivateWord[], afterMs?: number) =>
  needsAt(words, afterMs).map(({ code }) => code);

describe('who wants to talk', () => {
  test('is told until the teacher says that they talked, however long it is', () => {
    expect(needsAt([talk, talk])).toEqual([{ code: 'wants-to-talk', sinceMs: NOON_MS, times: 2 }]);
    expect(codes([talk], 300 * DAY_MS)).toEqual(['wants-to-talk']);
    expect(codes([talk, reply('done')])).toEqual([]);
    expect(codes([talk, reply('done')], 300 * DAY_MS)).toEqual([]);
  });
  test('is told again when it is said again, and when the answer is taken back', () => {
    expect(codes([talk, reply('done'), talk])).toEqual(['wants-to-talk']);
    expect(codes([talk, reply('done'), reply('shown-again')])).toEqual(['wants-to-talk']);
  });
  test('is told the next day where the teacher said tomorrow', () => {
    const words = [talk, reply('tomorrow')];
    expect(codes(words)).toEqual([]);
    expect(codes(words, DAY_MS)).toEqual(['wants-to-talk']);
    expect(codes([talk, reply('next-week')], 3 * DAY_MS)).toEqual([]);
    expect(codes([talk, reply('next-week')], 8 * DAY_MS)).toEqual(['wants-to-talk']);
  });
  test('is never told by what was felt, and no feeling makes anybody want to talk', () => {
    const feelings = PRIVATE_WORDS.filter(({ type }) => type === 'came' || type === 'left');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...feelings), { maxLength: 20 }), (words) => {
        expect(codes(words)).not.toContain('wants-to-talk');
      }),
    );
  });
  test('stands after any words as long as no answer follows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PRIVATE_WORDS), { maxLength: 12 }),
        fc.array(fc.constantFrom(...PRIVATE_WORDS.filter(({ type }) => type !== 'replied')), {
          maxLength: 12,
        }),
        (before, after) => {
          const words = [...before, talk, ...after];
          const isPutOff = before.some((word) => word.type === 'replied' && word.to === 'wants-to-talk');
          if (!isPutOff) expect(codes(words)).toContain('wants-to-talk');
        },
      ),
    );
  });
});

describe('turns that felt hard', () => {
  test('are told from the third in a row on, and no more when one felt otherwise', () => {
    expect(codes([left(1), left(1)])).toEqual([]);
    expect(needsAt([left(1), left(1), left(1)])).toEqual([
      { code: 'feeling-low', sinceMs: NOON_MS, turns: 3 },
    ]);
    expect(codes([left(1), left(1), left(1), left(2)])).toEqual([]);
  });
  test('count once a turn: what was tapped again takes the place of what was tapped first', () => {
    expect(codes([left(1), left(1), left(3), again(1)])).toEqual(['feeling-low']);
    expect(codes([left(1), left(1), left(1), again(3)])).toEqual([]);
  });
  test('of long ago are not told', () => {
    expect(codes([left(1), left(1), left(1)], 20 * DAY_MS)).toEqual([]);
  });
});

describe('what a teacher sees of a learner’s days', () => {
  test('start and end of a turn stand together, and those of different turns apart', () => {
    const words = said([{ type: 'came', feeling: 1 }, left(2), again(3), { type: 'came', feeling: 3 }]);
    expect(feltTurns(words)).toEqual([
      { atMs: NOON_MS, came: 1, left: 3 },
      { atMs: NOON_MS + 3 * HOUR_MS, came: 3, left: null },
    ]);
    expect(feltTurns(said([{ type: 'came', feeling: 2 }, left(1)], DAY_MS))).toHaveLength(2);
  });
  test('is as much as was said, and nothing else', () => {
    const anyWords = fc.array(fc.constantFrom(...PRIVATE_WORDS), { maxLength: 20 });
    fc.assert(
      fc.property(anyWords, (words) => {
        const turns = feltTurns(said(words));
        const came = words.flatMap((word) => (word.type === 'came' ? [word.feeling] : []));
        expect(turns.flatMap((turn) => turn.came ?? [])).toEqual(came);
        const isSaid = words.some(({ type }) => type === 'left');
        expect(turns.some((turn) => turn.left !== null)).toBe(isSaid);
      }),
    );
  });
});
