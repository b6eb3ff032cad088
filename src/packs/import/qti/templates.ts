// A template's variables as parameters of ours: drawn numbers, one of a list, and what is computed from them.

import { isReservedName, parseExpression } from '../../expression.ts';
import type { ParameterSource } from '../../format.ts';
import { type ImportNote, toNote } from '../report.ts';
import { readSourceNumber, toNumberRef } from '../xml/number-source.ts';
import { attributeOf, childNamed, childrenNamed, elementsIn, trimmedIn } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { valuesIn } from './declarations.ts';

export interface Template {
  /** The source's names of variables to ours. */
  readonly names: ReadonlyMap<string, string>;
  readonly parameters: Readonly<Record<string, ParameterSource>>;
  readonly where: readonly string[];
  /** Which of ours hold words, and the words. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Right answers by response, as expressions. */
  readonly correct: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly ImportNote[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  subtract: '-',
  divide: '/',
  integerDivide: '//',
  integerModulus: '%',
  equal: '=',
  match: '=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};
const MANY: Readonly<Record<string, string>> = { sum: '+', product: '*', and: 'and', or: 'or' };
const CALLS: Readonly<Record<string, string>> = {
  power: 'pow',
  round: 'round',
  truncate: 'floor',
  integerToFloat: '',
  min: 'min',
  max: 'max',
  gcd: 'gcd',
  lcm: 'lcm',
};
const MATH: Readonly<Record<string, string>> = { abs: 'abs', floor: 'floor', ceil: 'ceil', signum: 'sign' };

/** Each is guarded by all before it. */
const MOST_BRANCHES = 12;

/** Nothing when an item has no variables. What cannot be computed here is told, and the item is then left. */
export function readTemplate(item: XmlElement): Template | undefined {
  const declared = childrenNamed(item, 'templateDeclaration');
  const processing = childNamed(item, 'templateProcessing');
  if (declared.length === 0) return undefined;
  const reader = createReader(declared);
  for (const declaration of declared) reader.start(declaration);
  for (const rule of processing ? elementsIn(processing) : []) reader.follow(rule, '');
  return reader.finish();
}

function createReader(declared: readonly XmlElement[]) {
  const names = new Map(
    declared.map((element, at) => {
      const source = attributeOf(element, 'identifier');
      const isUsable =
        /^[A-Za-z][A-Za-z0-9_]{0,31}$/.test(source) && !isReservedName(source) && !(source in {});
      return [source, isUsable ? source : `v${at + 1}`] as const;
    }),
  );
  const parameters = new Map<string, ParameterSource>();
  const texts = new Map<string, readonly string[]>();
  const correct = new Map<string, readonly string[]>();
  const where: string[] = [];
  const notes: ImportNote[] = [];
  const refuse = (what: string): undefined => {
    notes.push(toNote('no-item-type', `template: ${what}`));
    return undefined;
  };

  /** A parameter may be drawn once and read afterwards: a second value gets the place of the first, and comes last. */
  function set(source: string, parameter: ParameterSource | undefined): void {
    const name = names.get(source);
    if (name === undefined || parameter === undefined) return;
    parameters.delete(name);
    parameters.set(name, parameter);
  }

  function toParameter(expression: XmlElement, name: string): ParameterSource | undefined {
    if (expression.name === 'randomInteger' || expression.name === 'randomFloat') return range(expression);
    if (expression.name === 'random') {
      const literals = elementsIn(expression).flatMap((list) => childrenNamed(list, 'baseValue'));
      const values = literals.map(trimmedIn).filter((value) => value !== '');
      const numbers = values.map(readSourceNumber).filter((value) => value !== undefined);
      if (values.length === 0) return refuse('random');
      if (numbers.length === values.length) return { oneOf: numbers.map(toNumberRef).filter(isPlain) };
      texts.set(name, values);
      return { oneOf: values };
    }
    const [only] = expression.name === 'baseValue' ? [trimmedIn(expression)] : [];
    if (only !== undefined && readSourceNumber(only) === undefined) {
      texts.set(name, [only]);
      return { oneOf: [only] };
    }
    const value = toFormula(expression);
    return value === undefined ? undefined : { value };
  }

  function range(expression: XmlElement): ParameterSource | undefined {
    const from = Number.parseFloat(attributeOf(expression, 'min') || '0');
    const to = Number.parseFloat(attributeOf(expression, 'max'));
    const isWhole = expression.name === 'randomInteger';
    const step = Number.parseFloat(attributeOf(expression, 'step')) || (isWhole ? 1 : (to - from) / 100);
    if (!(from <= to) || !(step > 0)) return refuse(`${expression.name} ${from} ${to}`);
    return { from, to, ...(step !== 1 && { step: Number(step.toPrecision(6)) }) };
  }

  function toFormula(expression: XmlElement): string | undefined {
    const parts = elementsIn(expression);
    const { name } = expression;
    if (name === 'variable' || name === 'correct') {
      const known = names.get(attributeOf(expression, 'identifier'));
      return known !== undefined && parameters.has(known) && !texts.has(known)
        ? known
        : refuse(attributeOf(expression, 'identifier'));
    }
    if (name === 'baseValue') return literal(trimmedIn(expression)) ?? refuse(trimmedIn(expression));
    const inner = parts.map(toFormula);
    if (inner.some((part) => part === undefined)) return undefined;
    const [first = '', second = ''] = inner;
    const called = name === 'mathOperator' ? MATH[attributeOf(expression, 'name')] : undefined;
    if (called !== undefined) return `${called}(${first})`;
    if (Object.hasOwn(OPERATORS, name) && inner.length === 2)
      return `(${first} ${OPERATORS[name]} ${second})`;
    if (Object.hasOwn(MANY, name) && inner.length > 0) return `(${inner.join(` ${MANY[name]} `)})`;
    if (name === 'not') return `(not ${first})`;
    return Object.hasOwn(CALLS, name) && inner.length > 0
      ? `${CALLS[name]}(${inner.join(', ')})`
      : refuse(name);
  }

  function branches(condition: XmlElement): void {
    const taken: string[] = [];
    for (const branch of elementsIn(condition)) {
      const isElse = branch.name === 'templateElse';
      const rules = isElse ? elementsIn(branch) : elementsIn(branch).slice(1);
      const test = isElse ? undefined : elementsIn(branch)[0];
      const own = test === undefined ? '1' : toFormula(test);
      if (own === undefined) return;
      if (taken.length >= MOST_BRANCHES) return void refuse(condition.name);
      const guard = [...taken.map((other) => `(not ${other})`), own].join(' and ');
      taken.push(own);
      for (const rule of rules) follow(rule, `(${guard})`);
    }
  }

  function follow(rule: XmlElement, guard: string): void {
    const id = attributeOf(rule, 'identifier');
    const [expression] = elementsIn(rule);
    if (rule.name === 'templateCondition') branches(rule);
    else if (rule.name === 'templateConstraint') {
      const condition = expression && toFormula(expression);
      if (condition !== undefined) where.push(condition);
    } else if (rule.name === 'setCorrectResponse' && expression) {
      const values = ['ordered', 'multiple'].includes(expression.name)
        ? elementsIn(expression)
        : [expression];
      const formulas = values.map(answerOf).filter((value) => value !== undefined);
      if (guard === '' && formulas.length === values.length) correct.set(id, formulas);
      else refuse(`setCorrectResponse ${id}`);
    } else if (rule.name === 'setTemplateValue' && expression) {
      const name = names.get(id) ?? id;
      const made = toParameter(expression, name);
      if (guard === '') set(id, made);
      else if (made && 'value' in made && parameters.has(name) && !texts.has(name)) {
        const before = parameters.get(name);
        if (before && 'value' in before) set(id, { value: `if(${guard}, ${made.value}, ${before.value})` });
        else refuse(id);
      } else refuse(id);
    } else if (rule.name !== 'exitTemplate') refuse(rule.name);
  }

  /** Of a choice the identifier of an option may be right; it is no number, and stays what it is. */
  function answerOf(expression: XmlElement): string | undefined {
    const isName = expression.name === 'baseValue' && literal(trimmedIn(expression)) === undefined;
    return isName ? `'${trimmedIn(expression)}` : toFormula(expression);
  }

  return {
    start(declaration: XmlElement): void {
      const [value] = valuesIn(childNamed(declaration, 'defaultValue'));
      const number = value === undefined ? undefined : literal(value);
      set(attributeOf(declaration, 'identifier'), number === undefined ? undefined : { value: number });
    },
    follow,
    finish(): Template {
      for (const parameter of parameters.values()) {
        if ('value' in parameter && !parseExpression(parameter.value).ok) refuse(String(parameter.value));
      }
      return { names, parameters: Object.fromEntries(parameters), where, texts, correct, notes };
    },
  };
}

function literal(text: string): string | undefined {
  const number = readSourceNumber(text);
  if (number === undefined) return undefined;
  const written = number.d === 1n ? `${number.n}` : `${number.n}/${number.d}`;
  return number.n < 0n || number.d !== 1n ? `(${written})` : written;
}

function isPlain(value: number | string): value is number {
  return typeof value === 'number';
}
