// Algebra in items: a parameter's value stands where `[name]` is, and is written as a teacher would write it.
import type { ExpressionItem, WrongValue } from '../domain/item.ts';
import { mapSides } from '../domain/marking/expression/alternatives.ts';
import { compareAnswers } from '../domain/marking/expression/compare-answers.ts';
import { readExpression } from '../domain/marking/expression/read.ts';
import { tidied } from '../domain/marking/expression/tidy.ts';
import { lettersOf, sidesOf, type Written } from '../domain/marking/expression/tree.ts';
import { writeExpression } from '../domain/marking/expression/write.ts';
import { printRational, type Rational } from '../domain/rational.ts';
import type { ItemSource } from './format.ts';
import type { ItemCommon } from './item-common.ts';
import type { Resolver } from './variant-resolver.ts';

interface Filled {
  readonly text: string;
  readonly written: Written;
}

export function makeExpression(
  source: Extract<ItemSource, { readonly type: 'expression' }>,
  common: ItemCommon,
  resolver: Resolver,
): ExpressionItem {
  const answer = fill(source.answer, resolver);
  const wrong = (source.wrong ?? []).flatMap(({ value, misconception }): readonly (WrongValue & Filled)[] => {
    const filled = fill(value, resolver);
    // What happens to be right in this variant shows nothing.
    const { right, of } = compareAnswers(filled.written, answer.written, 'any');
    return right === of ? [] : [{ ...filled, value: filled.text, misconception }];
  });
  const all = [answer, ...wrong].flatMap(({ written }) => written.statements.flatMap(sidesOf));
  return {
    ...common,
    type: 'expression',
    answer: answer.text,
    form: source.form ?? 'any',
    letters: source.letters ?? lettersOf(all),
    before: source.before === undefined ? '' : resolver.text(source.before),
    wrong: wrong.map(({ value, misconception }) => ({ value, misconception })),
  };
}

const PARAMETER = /\[([A-Za-z][A-Za-z0-9_]*)\]/g;

function fill(source: string, resolver: Resolver): Filled {
  const isTemplate = source.search(PARAMETER) >= 0;
  const filled = source.replace(PARAMETER, (whole, name: string, at: number) => {
    const value = resolver.scope.get(name);
    if (value === undefined || typeof value === 'string') {
      resolver.refuse({ code: 'dangling', detail: `"${source}": no number ${whole}`, again: false });
      return '0';
    }
    return printAlgebra(value, source.slice(0, at));
  });
  const { written, fault } = readExpression(filled, { comma: 'separator' });
  if (fault !== null) {
    resolver.refuse({ code: 'answer', detail: `"${filled}" is ${fault} as algebra`, again: false });
  }
  if (!isTemplate) return { text: filled, written };
  const [first, ...rest] = written.statements.map((statement) => mapSides(statement, tidied));
  const tidy: Written = { ...written, statements: first ? [first, ...rest] : written.statements };
  return { text: writeExpression(tidy), written: tidy };
}

/** In brackets where it would run into what stands before it, or be torn apart. */
function printAlgebra(value: Rational, before: string): string {
  const printed = printRational(value);
  return /^\d+$/.test(printed) && !/[\d.\])]\s*$/.test(before) ? printed : `(${printed})`;
}
