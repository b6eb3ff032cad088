import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswersCsv } from '../../../src/tracing/fit/answers-csv.ts';
import { type Row, readSound, toCsv } from './csv-text.ts';

const ids = fc.stringMatching(/^[a-z0-9_.-]{1,12}$/);
const answers = fc.record({
  item: ids,
  skills: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }),
  gap: fc.option(fc.integer({ min: 0, max: 5_000 })),
  correct: fc.boolean(),
});
/** Rows of several learners, each learner's together, time never falling. */
const files: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.tuple(ids, fc.array(answers, { minLength: 1, maxLength: 12 })), {
    minLength: 1,
    maxLength: 6,
    selector: ([user]) => user,
  })
  .map((learners) =>
    learners.flatMap(([user, given]) => {
      let seconds = -300;
      return given.map(({ item, skills, gap, correct }) => {
        seconds += gap ?? 0;
        return { user, item, skills, correct, seconds: gap === null ? null : seconds };
      });
    }),
  );

describe('reading answers', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(files, (rows) => {
        const { answers, vocabulary, learners } = readSound(toCsv(rows));
        const userOf = (row: number): string =>
          learners[answers.starts.findLastIndex((start) => start <= row)] ?? '';
        const read = Array.from({ length: answers.rows }, (_, row) => ({
          user: userOf(row),
          item: vocabulary.items[answers.item[row] ?? -1],
          skills: answers.skillSets[answers.skillSet[row] ?? -1]?.map((skill) => vocabulary.skills[skill]),
          correct: answers.correct[row] === 1,
          hasTime: answers.atMs[row] !== 0,
        }));
        expect(read).toEqual(rows.map(({ seconds, ...row }) => ({ ...row, hasTime: seconds !== null })));
      }),
    );
  });

  it('keeps every gap between two known times; where a source asks for it, short ones are lengthened', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(undefined, 600), (rows, leastGapSeconds) => {
        const least = leastGapSeconds && { leastGapSeconds };
        const { answers } = readSound(toCsv(rows), null, least);
        const timed = rows.flatMap((row, at) =>
          row.seconds === null ? [] : [{ ...row, atMs: answers.atMs[at] ?? 0 }],
        );
        for (const [at, { user, seconds, atMs }] of timed.entries()) {
          const before = timed[at - 1];
          if (before?.user !== user) continue;
          const gap = (seconds ?? 0) - (before.seconds ?? 0);
          expect((atMs - before.atMs) / 1000).toBe(Math.max(gap, leastGapSeconds ?? 0));
        }
      }),
    );
  });

  it('never fails on any text, and tells at most twenty faults with lines that the file has', () => {
    const rubbish = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'user',
            'item',
            'skills',
            'time',
            'correct',
            ',',
            ';',
            '\n',
            '\r',
            '1',
            '-',
            '"',
            '\0',
          ),
          {
            maxLength: 200,
          },
        )
        .map((parts) => parts.join('')),
      fc.tuple(files, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([rows, at, put]) => {
        const text = toCsv(rows);
        const cut = at % text.length;
        return text.slice(0, cut) + put + text.slice(cut + 1);
      }),
    );
    fc.assert(
      fc.property(rubbish, (text) => {
        const read = readAnswersCsv([{ name: 'a.csv', text }], null);
        if (read.ok) {
          expect(read.value.answers.rows).toBeGreaterThan(0);
          return;
        }
        expect(read.problem.length).toBeGreaterThan(0);
        expect(read.problem.length).toBeLessThanOrEqual(20);
        const lines = text.split('\n').length;
        for (const { line } of read.problem) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });
});
