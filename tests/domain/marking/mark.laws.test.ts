import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { ITEM_TYPES } from '../../../src/domain/item.ts';
import { mark } from '../../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { toNumerals } from '../../../src/domain/numerals.ts';
import { compareRational, parseRational, printRational } from '../../../src/domain/rational.ts';
import { anyItem, itemsOf, misconception, numberItem } from '../items.ts';
import { must, rational } from '../support.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[-+ 0-9.,/%٠-٩½]{0,8}$/),
  fc.stringMatching(/^[a-z]{1,4}$/),
);
const texts = fc.array(text, { maxLength: 6 });
const pairs = fc.array(fc.tuple(text, text), { maxLength: 6 });

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ type: fc.constant('choose-one' as const), option: text }),
  fc.record({ type: fc.constant('choose-several' as const), options: texts }),
  fc.record({ type: fc.constant('number' as const), text, unit: text }),
  fc.record({ type: fc.constant('number' as const), text }),
  fc.record({ type: fc.constant('short-text' as const), text }),
  fc.record({ type: fc.constant('order' as const), order: texts }),
  fc.record({ type: fc.constant('match' as const), pairs }),
  fc.record({ type: fc.constant('sort-groups' as const), placed: pairs }),
  fc.record({ type: fc.constant('fill-gaps' as const), gaps: texts }),
  fc.record({ type: fc.constant('number-line' as const), value: fc.double() }),
  fc.record({ type: fc.constant('point-picture' as const), regions: texts }),
  fc.record({
    type: fc.constant('draw' as const),
    sign: fc.oneof(text, fc.constantFrom('3', '٣', 'circle', '__proto__')),
    strokes: fc.oneof(text, fc.stringMatching(/^[A-Za-z0-9_.-]{0,300}$/)),
    by: fc.constantFrom('read' as const, 'traced' as const, 'said' as const, 'listed' as const),
  }),
  fc.record({
    type: fc.constant('read-aloud' as const),
    last: fc.oneof(fc.integer({ min: -2, max: 10 }), fc.double()),
    missed: fc.array(fc.oneof(fc.integer({ min: -2, max: 10 }), fc.double()), { maxLength: 6 }),
    seconds: fc.double(),
    by: fc.constantFrom('self' as const, 'teacher' as const),
  }),
  fc.record({
    type: fc.constant('write-freely' as const),
    ticked: texts,
    written: fc.oneof(
      fc.record({ in: fc.constant('clear' as const), text }),
      fc.constant({ in: 'book' as const }),
      fc.constant({ in: 'nowhere' as const }),
    ),
  }),
  fc.record({ type: fc.constant('expression' as const), text }),
);

/** An answer of the item's own ids, right or wrong, whole or not. */
function plausibleAnswer(answer: Answer): fc.Arbitrary<Answer> {
  const some = (all: readonly string[]) => fc.shuffledSubarray([...all]);
  const mixed = (all: readonly (readonly [string, string])[]) =>
    fc
      .shuffledSubarray(
        all.map(([, where]) => where),
        { minLength: all.length },
      )
      .map((wheres) => all.map(([what], at) => [what, wheres[at] ?? ''] as const));
  switch (answer.type) {
    case 'choose-several':
      return some(answer.options).map((chosen) => ({ ...answer, options: chosen }));
    case 'order':
      return some(answer.order).map((order) => ({ ...answer, order }));
    case 'match':
      return mixed(answer.pairs).map((matched) => ({ ...answer, pairs: matched }));
    case 'sort-groups':
      return mixed(answer.placed).map((placed) => ({ ...answer, placed }));
    case 'fill-gaps':
      return fc
        .shuffledSubarray([...answer.gaps], { minLength: answer.gaps.length })
        .map((gaps) => ({ ...answer, gaps }));
    case 'draw':
      return fc
        .record({
          sign: fc.constantFrom('3', '٤', 'B', 'g', 'circle', answer.sign),
          by: fc.constantFrom('traced', 'read'),
        })
        .map((drawn) => ({ ...answer, ...drawn, strokes: 'AA__.A__A' }) as const);
    case 'read-aloud':
      return fc
        .record({
          last: fc.nat(answer.last),
          missed: fc.subarray(Array.from({ length: answer.last }, (_, at) => at)),
          by: fc.constantFrom('self', 'teacher'),
        })
        .map((read) => ({ ...answer, ...read }) as const);
    case 'write-freely':
      return some(answer.ticked).map((ticked) => ({ ...answer, ticked }));
    case 'point-picture':
      return some(answer.regions).map((regions) => ({ ...answer, regions }));
    default:
      return fc.constant(answer);
  }
}

describe.each(ITEM_TYPES)('laws of marking: %s', (type) => {
  it('the right answer is correct with a score of 1', () => {
    fc.assert(
      fc.property(itemsOf(type), (item) => {
        const marked = must(mark(item, rightAnswer(item)));
        expect(marked).toEqual({ correct: true, score: 1, note: 'right', misconceptions: [] });
      }),
    );
  });

  it('a score lies between 0 and 1 and is 1 exactly for a correct answer, which shows no misconception', () => {
    const answered = itemsOf(type).chain((item) =>
      fc.tuple(fc.constant(item), fc.oneof(plausibleAnswer(rightAnswer(item)), anyAnswer)),
    );
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const marked = mark(item, answer);
        if (!marked.ok) return;
        const { correct, score, note, misconceptions } = marked.value;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(correct);
        expect(note === 'right' || note === 'spelling').toBe(correct);
        expect(new Set(misconceptions).size).toBe(misconceptions.length);
        if (correct) expect(misconceptions).toEqual([]);
      }),
    );
  });
});

describe('laws of marking', () => {
  it('never throws, whatever is answered', () => {
    fc.assert(
      fc.property(anyItem, anyAnswer, (item, answer) => {
        const marked = mark(item, answer);
        expect(marked.ok || /^answer\//.test(marked.problem.code)).toBe(true);
        if (item.type !== answer.type) expect(marked.ok).toBe(false);
      }),
    );
  });

  it('an answer in the digits of another script is marked the same', () => {
    const numbers = fc.oneof(rational.map(printRational), text);
    fc.assert(
      fc.property(rational, numbers, fc.constantFrom('arab', 'arabext', 'deva'), (right, given, script) => {
        const item = numberItem(printRational(right));
        const typed = mark(item, { type: 'number', text: given });
        expect(mark(item, { type: 'number', text: toNumerals(given, script) })).toEqual(typed);
      }),
    );
  });

  it('a wrong value shows its misconception in whatever form it is written', () => {
    fc.assert(
      fc.property(rational, rational, fc.integer({ min: 1, max: 9 }), (right, wrong, factor) => {
        fc.pre(compareRational(right, wrong) !== 0);
        const shown = misconception('adds-denominators');
        const item = numberItem(printRational(right), {
          wrong: [{ value: printRational(wrong), misconception: shown }],
        });
        const expanded = `${wrong.n * BigInt(factor)}/${wrong.d * BigInt(factor)}`;
        expect(parseRational(expanded)).toEqual({ ok: true, value: wrong });
        const marked = must(mark(item, { type: 'number', text: expanded }));
        expect(marked).toEqual({ correct: false, score: 0, note: 'wrong', misconceptions: [shown] });
      }),
    );
  });

  it('the order in which options are chosen does not matter', () => {
    const chosen = itemsOf('choose-several').chain((item) => {
      const all = item.options.map(({ id }) => id);
      return fc.tuple(fc.constant(item), fc.shuffledSubarray(all), fc.func(fc.integer()));
    });
    fc.assert(
      fc.property(chosen, ([item, picked, rank]) => {
        const other = [...picked].sort((a, b) => rank(a) - rank(b));
        expect(mark(item, { type: 'choose-several', options: other })).toEqual(
          mark(item, { type: 'choose-several', options: picked }),
        );
      }),
    );
  });
});
