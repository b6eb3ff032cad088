// In which form an answer is asked for. OATutor refuses who types the question itself as its answer; so where the
// question already is worth what is right, the answer must be in a form that the question is not in.

import type { ExpressionForm, NumberForm } from '../../../domain/item.ts';
import { areEqual } from '../../../domain/marking/expression/equal-expressions.ts';
import { formFault } from '../../../domain/marking/expression/forms.ts';
import { readExpression } from '../../../domain/marking/expression/read.ts';
import type { Expr } from '../../../domain/marking/expression/tree.ts';
import { compareRational } from '../../../domain/rational.ts';
import { readNumber } from '../../../domain/read-number.ts';
import { toTyped } from './latex-words.ts';
import type { NumberAnswer } from './typed-answer.ts';

/** From the weakest on. Only who is asked for factors must give them. */
const FORMS: readonly ExpressionForm[] = ['simplified', 'expanded', 'same'];
const FACTOR_FORMS: readonly ExpressionForm[] = ['factored', ...FORMS];
const MOST_FORMULAS = 12;

/** Formulas and numbers of a question, as typed. */
export function formulasIn(question: string): readonly string[] {
  const parts = question.split('$$');
  return parts
    .flatMap((part, at) =>
      at % 2 === 1 ? [toTyped(part).text] : (part.match(/-?\d[\d.,/]*(?:\s?%)?/g) ?? []),
    )
    .map((text) => text.replace(/[.,:;?]+$/, '').trim())
    .filter((text) => text !== '')
    .slice(0, MOST_FORMULAS);
}

/**
 * The weakest form that the source's answer is in and the question is not; `any` where they differ in value. `task` is all
 * that is said, the name of the chapter too.
 */
export function expressionForm(answer: string, question: string, task: string): ExpressionForm {
  const wanted = valueIn(answer);
  if (!wanted) return 'any';
  const echoes = formulasIn(question).flatMap((text) => {
    const value = valueIn(text);
    return value && areEqual(value, wanted) ? [value] : [];
  });
  if (echoes.length === 0) return 'any';
  const forms = /factor|faktor/i.test(task) && isProduct(wanted) ? FACTOR_FORMS : FORMS;
  return (
    forms.find(
      (form) =>
        formFault(wanted, wanted, form) === null &&
        echoes.every((echo) => formFault(echo, wanted, form) !== null),
    ) ?? 'any'
  );
}

/** A factored answer is a product or a power; a single sum is in that form too, and says nothing. */
function isProduct(expr: Expr): boolean {
  if (expr.type === 'group' || expr.type === 'minus') return isProduct(expr.of);
  return expr.type === 'product' || expr.type === 'power';
}

/** One expression; nothing for an equation, a point, a list. */
function valueIn(text: string): Expr | undefined {
  const { written, fault } = readExpression(text, { comma: 'separator' });
  const [only, ...more] = written.statements;
  return fault === null && only.type === 'value' && more.length === 0 ? only.of : undefined;
}

/**
 * For a question that is nothing but the same number in another writing: how the source writes the answer. Everywhere
 * else any form of the number is right.
 */
export function numberForm(answer: NumberAnswer, question: string): NumberForm {
  const [only, ...more] = formulasIn(question);
  const asked = only === undefined || more.length > 0 ? undefined : readNumber(only);
  if (!asked?.ok || answer.unit !== '' || compareRational(asked.value.value, answer.value) !== 0)
    return 'any';
  const { form, simplest } = answer.written;
  const isPercent = asked.value.percent === true;
  if (form === asked.value.form && !isPercent) return form === 'fraction' && simplest ? 'simplest' : 'any';
  return form;
}
