import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareRational,
  numberToRational,
  parseRational,
  printRational,
  type Rational,
} from '../../../src/domain/rational.ts';
import { toScope, tryTemplate } from '../../../src/packs/authoring/numbers.ts';
import { findNumbers, replaceNumbers } from '../../../src/packs/authoring/numbers-found.ts';
import { type NumberRange, rangeFault, suggestRange } from '../../../src/packs/authoring/numbers-range.ts';
import { findRelations } from '../../../src/packs/authoring/numbers-relations.ts';
import { worthOf } from '../../../src/packs/authoring/numbers-tree.ts';
import { findWrong } from '../../../src/packs/authoring/numbers-wrong.ts';
import { checkOwnPack } from '../../../src/packs/authoring/own-check.ts';
import type { OwnQuestion } from '../../../src/packs/authoring/own-pack.ts';
import { parseExpression } from '../../../src/packs/expression.ts';
import { evaluateSource } from '../../../src/packs/expression-value.ts';
import { valueIn } from '../../support/event-samples.ts';
import { faultsOf, offersFor, templateFor } from './made-template.ts';
import { MEDIA, MIXUP, packOf, questionOf } from './own-samples.ts';

const rational = (text: string): Rational => valueIn(parseRational(text));
const written = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 })).map(([n, d]) => `${n}.${d}`),
);
const some = fc.array(written, { minLength: 1, maxLength: 4 });

/** An answer that some way of joining gives, or any other. */
const questions = some.chain((texts) => {
  const [a = '0', b = a, c = b] = texts;
  const forms = [
    `${a}+${b}`,
    `${a}-${b}`,
    `${a}*${b}`,
    `${a}/${b}`,
    `${a}*${b}-${c}`,
    `(${a}+${b})*${c}`,
    `${a}+1`,
  ];
  return fc
    .oneof(fc.constantFrom(...forms), written)
    .map((form) => ({ texts, answer: evaluateSource(form, new Map()) }));
});

test("every relation that is offered gives the teacher's answer for the teacher's numbers", () => {
  fc.assert(
    fc.property(questions, ({ texts, answer }) => {
      if (!answer.ok) return;
      const operands = texts.map((text, at) => ({ name: 'abcd'[at] ?? null, value: rational(text) }));
      const scope = new Map(operands.map(({ name, value }) => [name ?? '', value]));
      for (const { tree, expression } of findRelations(operands, answer.value)) {
        const read = parseExpression(expression);
        const told = evaluateSource(expression, scope);
        expect(read.ok && told.ok && compareRational(told.value, answer.value)).toBe(0);
        expect(worthOf(tree, scope)).toEqual(answer.value);
      }
    }),
  );
});

test('what joins two numbers by one of the four operations is always among what is offered', () => {
  const pair = fc.tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 60 }));
  fc.assert(
    fc.property(pair, fc.constantFrom('+', '-', '*', '/'), ([a, b], sign) => {
      const answer = evaluateSource(`${a}${sign}${b}`, new Map());
      if (!answer.ok) return;
      const operands = [
        { name: 'a', value: rational(String(a)) },
        { name: 'b', value: rational(String(b)) },
      ];
      const offered = findRelations(operands, answer.value).map(({ expression }) => expression);
      expect(offered).toContain(`a${sign}b`);
    }),
  );
});

test('a wrong answer is never the right one, for the numbers of the teacher', () => {
  fc.assert(
    fc.property(questions, ({ texts, answer }) => {
      if (!answer.ok) return;
      const { changing, relations } = offersFor(texts.join(' and '), answer.value);
      for (const { tree } of relations) {
        for (const { value } of findWrong(tree, toScope(changing))) {
          expect(printRational(value)).not.toBe(printRational(answer.value));
        }
      }
    }),
  );
});

test("every template that is shown with examples passes the pack's own check, whatever is drawn", () => {
  fc.assert(
    fc.property(questions, ({ texts, answer }) => {
      if (!answer.ok) return;
      const prompt = `There are ${texts.join(' and ')}. How many?`;
      const { changing, relations } = offersFor(prompt, answer.value);
      const [relation] = relations;
      if (!relation) return;
      const help = { hints: [`Look at ${texts[0]}.`], solution: [`It is ${printRational(answer.value)}.`] };
      const template = templateFor({ prompt, ...help }, relation.tree, changing);
      if (tryTemplate(template, 'en').share < 0.02) return;
      expect(faultsOf(template)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Whether the number can be drawn from it. */
function holdsValue({ from, to, step }: NumberRange, value: Rational): boolean {
  const [first, last, stride] = [from, to, step].map(numberToRational);
  if (!first?.ok || !last?.ok || !stride?.ok) return false;
  if (compareRational(value, first.value) < 0 || compareRational(value, last.value) > 0) return false;
  const steps = (value.n * first.value.d - first.value.n * value.d) * stride.value.d;
  return steps % (stride.value.n * value.d * first.value.d) === 0n;
}

test('what the helper makes can be published as it is: a question of the own pack without faults', () => {
  fc.assert(
    fc.property(questions, ({ texts, answer }) => {
      if (!answer.ok) return;
      const prompt = `There are ${texts.join(' and ')}. How many?`;
      const { changing, relations } = offersFor(prompt, answer.value);
      const [relation] = relations;
      if (!relation) return;
      const solution = [`It is ${printRational(answer.value)}.`];
      const template = templateFor({ prompt, hints: [], solution }, relation.tree, changing);
      if (tryTemplate(template, 'en').share < 0.02) return;
      const { parameters, where, wrong, ...said } = template;
      const answering: OwnQuestion['answering'] = {
        type: 'number',
        answer: said.answer,
        unit: '',
        tolerance: '',
        wrong: wrong.map(({ value }) => ({ value, shows: MIXUP })),
      };
      const { prompt: asked, solution: steps } = said;
      const changed = {
        prompt: asked,
        solution: steps,
        hints: [],
        numbers: { parameters, where },
        answering,
      };
      expect(checkOwnPack(packOf([questionOf('number', changed)]), MEDIA)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('suggested bounds hold the number itself and can be drawn from', () => {
  fc.assert(
    fc.property(written, (text) => {
      const range = suggestRange(rational(text));
      expect(rangeFault(range)).toBeUndefined();
      expect(holdsValue(range, rational(text))).toBe(true);
    }),
  );
});

test('any text is looked through without harm, and only numbers are replaced', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('en', 'fr', 'ar'),
      (text, language) => {
        const found = findNumbers(text, language);
        for (const { from, to } of found) expect(text.slice(from, to)).toMatch(/^\p{Nd}/u);
        expect(replaceNumbers(text, language, () => null)).toBe(text);
        const named = replaceNumbers(text, language, (_, place) => `n${place}`);
        expect(named.length).toBeGreaterThanOrEqual(text.length - found.length * 12);
      },
    ),
  );
});
