import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/domain/read-number.ts';
import {
  type EntryKey,
  emptyEntry,
  entryAnswer,
  FIELDS_OF,
  type NumberEntry,
  parseEntry,
  pressKey,
  printEntry,
} from '../../../src/ui/item-views/number-entry.ts';

const shape = fc.constantFrom<NumberEntry['shape']>('plain', 'fraction', 'mixed');
const key: fc.Arbitrary<EntryKey> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...'0123456789').map((digit) => ({ type: 'digit' as const, digit })),
  },
  fc.constantFrom<EntryKey>({ type: 'point' }, { type: 'minus' }, { type: 'delete' }, { type: 'bar' }),
);
const typed = fc.tuple(shape, fc.array(fc.tuple(fc.nat(2), key), { maxLength: 40 })).map(([of, strokes]) =>
  strokes.reduce((entry, [at, stroke]) => {
    const fields = FIELDS_OF[entry.shape];
    return pressKey(entry, fields[at % fields.length] ?? fields[0], stroke);
  }, emptyEntry(of)),
);

describe('what a keypad types', () => {
  it('is read back from its text as it was', () => {
    fc.assert(
      fc.property(typed, (entry) => {
        expect(parseEntry(printEntry(entry))).toEqual(entry);
      }),
    );
  });

  it('is a number as soon as it is complete', () => {
    fc.assert(
      fc.property(typed, (entry) => {
        const answer = entryAnswer(entry);
        const isOverNothing = entry.shape !== 'plain' && /^0*$/.test(entry.bottom);
        if (answer !== null && (!isOverNothing || !answer.includes('/'))) {
          expect(readNumber(answer)).toMatchObject({ ok: true });
        }
      }),
    );
  });

  it('is empty again after enough deleting', () => {
    fc.assert(
      fc.property(typed, (entry) => {
        let left = entry;
        for (const field of [...FIELDS_OF[entry.shape]].reverse()) {
          for (let time = 0; time < 25; time++) left = pressKey(left, field, { type: 'delete' });
        }
        expect(left).toEqual(emptyEntry(entry.shape));
      }),
    );
  });
});

it('a half-written fraction keeps its boxes', () => {
  expect(parseEntry('3/')).toEqual({ ...emptyEntry('fraction'), top: '3' });
  expect(parseEntry(' /')).toEqual(emptyEntry('mixed'));
  expect(parseEntry('-1 /4')).toEqual({ ...emptyEntry('mixed'), minus: true, whole: '1', bottom: '4' });
});
