import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExpression } from '../../../../src/domain/marking/expression/read.ts';
import { keyOfWriting } from '../../../../src/domain/marking/expression/same-writing.ts';
import { toMath } from '../../../../src/domain/marking/expression/set-math.ts';
import { MAX_LENGTH } from '../../../../src/domain/marking/expression/tokens.ts';
import { sidesOf, type Written } from '../../../../src/domain/marking/expression/tree.ts';
import { writeExpression } from '../../../../src/domain/marking/expression/write.ts';
import { markExpression } from '../../../../src/domain/marking/expression.ts';
import { mathToText } from '../../../../src/domain/math-text.ts';
import { toNumerals } from '../../../../src/domain/numerals.ts';
import { expressionItem } from '../../items.ts';
import { anyMade, written } from './plain-algebra.ts';

const WORDS = { decimal: '.', or: 'or', and: 'and' };

const pieces = fc.constantFrom(
  ...[
    'x',
    'y',
    'e',
    'X',
    '2',
    '3.5',
    '0',
    '12',
    ' ',
    '+',
    '-',
    '*',
    '/',
    '^',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '|',
  ],
  ...[
    '=',
    '<',
    '>',
    '<=',
    '>=',
    '≤',
    '≠',
    '!=',
    ',',
    ';',
    ' or ',
    ' and ',
    '∪',
    'U',
    '±',
    'sqrt(',
    '√',
    'root(',
    'sin',
    'log_',
    'ln(',
    'pi',
    '∞',
    '²',
    '½',
    '_',
    '٣',
    '،',
    '9^9^9',
    '%',
    '$',
    '\u202e',
  ],
);
const typed = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.tuple(pieces, fc.integer({ min: 0, max: 400 })).map(([piece, count]) => piece.repeat(count)),
);

describe('laws of reading algebra', () => {
  it('anything that can be typed has a tree, is shown, and is marked or told about', () => {
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom('2x+3', 'x=2 or x=-3', '(2, 3)', 'sqrt(x)+1', '-1<x<=3'),
        (text, answer) => {
          for (const comma of ['decimal', 'separator'] as const) {
            const reading = readExpression(text, { comma });
            expect(typeof mathToText(toMath(reading.written, WORDS))).toBe('string');
            expect(typeof writeExpression(reading.written)).toBe('string');
          }
          const marked = markExpression(expressionItem(answer), { type: 'expression', text });
          if (!marked.ok) expect(marked.problem.code).toMatch(/^answer\/(?:empty|incomplete|unreadable)$/);
        },
      ),
    );
  });

  it('what is written from a tree reads back as it was', () => {
    fc.assert(
      fc.property(anyMade, (made) => {
        const first = readExpression(written(made));
        const again = readExpression(writeExpression(first.written));
        expect(again.fault).toBeNull();
        expect(keysOf(again.written)).toEqual(keysOf(first.written));
      }),
    );
  });

  it('whatever can be read at all reads back, with its lists, intervals and signs', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const first = readExpression(text, { comma: 'separator' });
        const plain = writeExpression(first.written);
        // Some signs are short for words, and what is longer than an answer may be is not read.
        fc.pre(first.fault === null && plain.length <= MAX_LENGTH);
        const again = readExpression(plain, { comma: 'separator' });
        expect(again.fault).toBeNull();
        expect(keysOf(again.written)).toEqual(keysOf(first.written));
        expect(again.written.joins).toEqual(first.written.joins);
      }),
    );
  });

  it('the digits of any script read the same', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('arab', 'arabext', 'deva'), (text, script) => {
        const [plain, other] = [readExpression(text), readExpression(toNumerals(text, script))];
        // Thousands of another script are written with another sign, which is no algebra.
        fc.pre(!/\d,\d{3}/.test(text));
        expect(other.fault).toBe(plain.fault);
        expect(keysOf(other.written)).toEqual(keysOf(plain.written));
      }),
    );
  });
});

function keysOf({ statements }: Written): readonly string[] {
  return statements.map((statement) => {
    const signs =
      statement.type === 'relation' ? statement.signs : statement.type === 'interval' ? statement.closed : [];
    return `${statement.type} ${signs.join()} ${sidesOf(statement).map(keyOfWriting).join(' ; ')}`;
  });
}
