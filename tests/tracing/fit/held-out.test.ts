import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/tracing/fit/answers.ts';
import { holdOut, predictFirstTries } from '../../../src/tracing/fit/held-out.ts';

/** Learner by learner, each answer named by its item. */
function answersOf(learners: readonly (readonly number[])[], attempts: readonly number[] = []): Answers {
  const items = learners.flat();
  let end = 0;
  return {
    rows: items.length,
    starts: Uint32Array.from([0, ...learners.map((own) => (end += own.length))]),
    item: Int32Array.from(items),
    skillSet: new Int32Array(items.length),
    skillSets: [[0]],
    correct: Uint8Array.from(items, (item) => item % 2),
    atMs: Float64Array.from(items, (item) => item * 1000),
    attempt: Uint8Array.from(items, (_, row) => attempts[row] ?? 1),
    hints: new Uint8Array(items.length),
    responseMs: new Uint32Array(items.length),
  };
}

const learnersOf = ({ starts, item }: Answers): readonly (readonly number[])[] =>
  Array.from({ length: starts.length - 1 }, (_, at) => [...item.slice(starts[at], starts[at + 1])]);

describe('learners held back from a fit', () => {
  it('are whole learners, nobody is in both parts and nobody is lost', () => {
    const learners = fc.array(fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 6 }), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(learners, fc.nat(), (own, seed) => {
        const named = own.map((items, at) => items.map((item) => at * 1000 + item));
        const { train, held } = holdOut(answersOf(named), 10, seed);
        const both = [...learnersOf(train), ...learnersOf(held)];
        expect([...both].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(
          [...named].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
        );
        expect(held.starts.length - 1).toBe(Math.max(1, Math.round(own.length / 10)));
        expect([...held.atMs]).toEqual([...held.item].map((item) => item * 1000));
      }),
    );
  });

  it('are the same ones for the same lot, and others for another', () => {
    const answers = answersOf(Array.from({ length: 100 }, (_, at) => [at]));
    const heldBy = (seed: number) => learnersOf(holdOut(answers, 10, seed).held);
    expect(heldBy(1)).toEqual(heldBy(1));
    expect(heldBy(1)).not.toEqual(heldBy(2));
  });
});

describe('what a model says of first tries', () => {
  it('comes before it is told the answer; a further try is told and not asked', () => {
    const told: string[] = [];
    const model = {
      createState: () => {
        told.push('new learner');
        const buffer = new ArrayBuffer(0);
        const words = new Int32Array(buffer);
        return {
          buffer,
          words,
          singles: new Float32Array(buffer),
          halves: new Uint16Array(buffer),
          bytes: new Uint8Array(buffer),
        };
      },
      predict: (_: unknown, __: unknown, row: number) => {
        told.push(`ask ${row}`);
        return 0.5;
      },
      update: (_: unknown, { row, attempt }: { readonly row: number; readonly attempt: number }) =>
        void told.push(`tell ${row} ${attempt}`),
    };
    const predictions = predictFirstTries(model, answersOf([[4, 4, 7], [9]], [1, 2, 1, 1]));
    expect(told).toEqual([
      ...['new learner', 'ask 4', 'tell 4 1', 'tell 4 2', 'ask 7', 'tell 7 1'],
      ...['new learner', 'ask 9', 'tell 9 1'],
    ]);
    expect(predictions).toEqual({ predicted: [0.5, 0.5, 0.5], correct: [0, 1, 1], starts: [0, 2, 3] });
  });
});
