import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { isOnPaper, paperKey, readPaperWords, withStandingPaper } from '../../src/domain/on-paper.ts';
import { parseEvent } from '../../src/domain/parse-event.ts';
import { answered, event, learnerId } from './events.ts';
import { must } from './support.ts';

type Answered = Extract<EventBody, { type: 'answered' }>;

const onScreen = answered as Answered;
const onPaper: Answered = { ...onScreen, reason: { code: 'on-paper', skill: onScreen.skills[0] } };
const key = paperKey(onPaper);
const word = (device: 'A' | 'B', sequence: number, correct: boolean, at = sequence) =>
  event(device, sequence, { ...onPaper, correct }, { at });
const takenBack = (device: 'A' | 'B', sequence: number, words: readonly StoredEvent[]) =>
  event(device, sequence, {
    type: 'paper-taken-back',
    learner: learnerId('l'),
    words: words.map(({ stream, sequence: at }) => [stream, at] as const),
  });

/** What two tablets may have written of three questions, each word naming some of those before. */
const words: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.record({
      device: fc.constantFrom('A' as const, 'B' as const),
      seed: fc.integer({ min: 1, max: 3 }),
      correct: fc.boolean(),
      does: fc.constantFrom('says', 'says', 'takes-back', 'on-screen'),
      which: fc.nat(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((deeds) => {
    const log: StoredEvent[] = [];
    for (const [at, { device, seed, correct, does, which }] of deeds.entries()) {
      const named = log[which % Math.max(log.length, 1)];
      if (does === 'takes-back' && named) log.push(takenBack(device, at + 1, [named]));
      else if (does === 'on-screen') log.push(event(device, at + 1, { ...onScreen, seed, correct }));
      else log.push(event(device, at + 1, { ...onPaper, seed, correct }));
    }
    return log;
  });

describe('answers on paper', () => {
  test('two tablets that put the same sheet in apart count once, and the later word counts', () => {
    const apart = [word('A', 1, true, 1000), word('B', 1, false, 2000)];
    expect(withStandingPaper(apart)).toEqual([apart[1]]);
    expect(readPaperWords(apart).get(key)?.standing?.correct).toBe(false);
    expect(readPaperWords(apart).get(key)?.open).toHaveLength(2);
  });

  test('taken back counts for nothing, on a clock that was years ahead as well', () => {
    const wrong = word('A', 1, true, 4_000_000_000_000);
    const back = takenBack('B', 2, [wrong]);
    const right = word('B', 3, false);
    expect(must(parseEvent(back))).toBe(back);
    expect(withStandingPaper([wrong, back]).filter(isOnPaper)).toEqual([]);
    expect(withStandingPaper([right, back, wrong]).filter(isOnPaper)).toEqual([right]);
    expect(readPaperWords([wrong, back]).get(key)).toEqual({ standing: null, open: [] });
  });

  test('the same words in any order, and twice, say the same of every question', () => {
    fc.assert(
      fc.property(words, fc.integer(), (log, turn) => {
        const at = Math.abs(turn) % log.length;
        const mixed = [...log.slice(at), ...log].reverse();
        expect(readPaperWords(mixed)).toEqual(readPaperWords(log));
      }),
    );
  });

  test('of each question one word counts at most, and what was answered on a tablet always does', () => {
    fc.assert(
      fc.property(words, (log) => {
        const counts = withStandingPaper(log);
        const onPaperNow = counts.filter(isOnPaper).map(paperKey);
        expect(new Set(onPaperNow).size).toBe(onPaperNow.length);
        expect(counts.filter((one) => !isOnPaper(one))).toEqual(log.filter((one) => !isOnPaper(one)));
        // What counts is what counts of it: filtering again takes nothing away.
        expect(withStandingPaper(counts)).toEqual(counts);
      }),
    );
  });

  test('two versions of one word, as a cloned tablet writes them, are told apart in one way everywhere', () => {
    const [one, other] = [word('A', 1, true), word('A', 1, false)];
    expect(readPaperWords([one, other])).toEqual(readPaperWords([other, one]));
    expect(withStandingPaper([one, other])).toHaveLength(1);
  });
});
