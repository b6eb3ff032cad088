// From one question with numbers to a template: which numbers change and between which bounds, how the answer follows,
// what every draw must meet, what wrong answers show. What comes of it is a template of the pack format.
import { createRandom, type Random } from '../../domain/random.ts';
import type { Rational } from '../../domain/rational.ts';
import { evaluateSource, type Scope } from '../expression-value.ts';
import type { ParameterSource } from '../format.ts';
import { printNumber } from '../number-text.ts';
import { drawParameters } from '../parameters.ts';
import { type FoundNumber, replaceNumbers, sameValue } from './numbers-found.ts';
import { countValues, type NumberRange } from './numbers-range.ts';
import { findRelations, type Operand, type Relation } from './numbers-relations.ts';
import { call, callsIn, fixed, type Tree, worthOf, writeTree } from './numbers-tree.ts';
import type { FoundWrong, WrongKind } from './numbers-wrong.ts';

/** As the teacher wrote them. */
export interface NumbersTexts {
  readonly prompt: string;
  readonly hints: readonly string[];
  readonly solution: readonly string[];
}

/** A number of the prompt that changes; `place` counts the numbers of the prompt from 0. */
export interface ChangingNumber {
  readonly place: number;
  readonly name: string;
  readonly value: Rational;
}

export interface NumbersTemplate extends NumbersTexts {
  /** In the order in which they are drawn. */
  readonly parameters: Readonly<Record<string, ParameterSource>>;
  readonly where: readonly string[];
  /** `=a-b` */
  readonly answer: string;
  readonly wrong: readonly { readonly value: string; readonly shows: WrongKind }[];
}

export const MOST_CHANGING = 4;
/** Short, and no word of the expression language; `e` and `i` and `l` and `o` are read as other things. */
const NAMES = ['a', 'b', 'c', 'd'] as const;
/** What texts call the answer; not among the names above. */
const ANSWER = 'r';

/** Names the numbers of the prompt at these places, in their order. */
export function nameNumbers(
  found: readonly FoundNumber[],
  places: readonly number[],
): readonly ChangingNumber[] {
  return found
    .flatMap(({ value }, place) => (places.includes(place) ? [{ place, value }] : []))
    .slice(0, MOST_CHANGING)
    .map((one, at) => ({ ...one, name: NAMES[at] ?? `n${at}` }));
}

/** The teacher's own numbers. */
export function toScope(changing: readonly ChangingNumber[]): Scope {
  return new Map(changing.map(({ name, value }) => [name, value]));
}

/** How the answer may follow: from those that change, and those that stay. */
export function offerRelations(
  found: readonly FoundNumber[],
  changing: readonly ChangingNumber[],
  answer: Rational,
): readonly Relation[] {
  const operands = found.map(({ value }, place): Operand => {
    const name = changing.find((one) => one.place === place)?.name ?? null;
    return { name, value };
  });
  // Those that change come first where a question has more numbers than are joined.
  const ordered = [
    ...operands.filter(({ name }) => name !== null),
    ...operands.filter(({ name }) => name === null),
  ];
  return findRelations(operands.length > MOST_CHANGING ? ordered : operands, answer);
}

export type ConditionKind = 'not-negative' | 'whole' | 'not-zero' | 'different';

export interface Condition {
  readonly kind: ConditionKind;
  readonly where: readonly string[];
}

/** What the teacher's own numbers meet, and so may be asked of all others; only what could be otherwise. */
export function offerConditions(tree: Tree, changing: readonly ChangingNumber[]): readonly Condition[] {
  const scope = toScope(changing);
  const steps = callsIn(tree);
  const differences = steps.filter(({ name }) => name === '-');
  const quotients = steps.filter(({ name }) => name === '/');
  const nought = fixed(0);
  const conditions: readonly Condition[] = [
    { kind: 'not-negative', where: differences.map((step) => writeTest('>=', step, nought)) },
    { kind: 'whole', where: quotients.map((step) => writeTest('=', call('den', step), fixed(1))) },
    { kind: 'not-zero', where: differences.length > 0 ? [writeTest('!=', tree, nought)] : [] },
    { kind: 'different', where: pairsOf(changing).map(([a, b]) => `${a}!=${b}`) },
  ];
  return conditions
    .map(({ kind, where }) => ({ kind, where: where.filter((test) => isMet(test, scope)) }))
    .filter(({ where }) => where.length > 0);
}

function writeTest(sign: '>=' | '=' | '!=', left: Tree, right: Tree): string {
  return `${writeTree(left)}${sign}${writeTree(right)}`;
}

function isMet(test: string, scope: Scope): boolean {
  const value = evaluateSource(test, scope);
  return value.ok && value.value.n !== 0n;
}

function pairsOf(changing: readonly ChangingNumber[]): readonly (readonly [string, string])[] {
  return changing.flatMap(({ name }, at) =>
    changing.slice(at + 1).map(({ name: other }): readonly [string, string] => [name, other]),
  );
}

interface TemplateWish {
  readonly texts: NumbersTexts;
  readonly language: string;
  readonly changing: readonly (ChangingNumber & { readonly range: NumberRange })[];
  readonly tree: Tree;
  readonly conditions: readonly Condition[];
  /** The answer goes no higher; null for no such bound. */
  readonly most: number | null;
  readonly wrong: readonly FoundWrong[];
}

export function toTemplate(wish: TemplateWish): NumbersTemplate {
  const { language, changing, tree, texts } = wish;
  const answer = writeTree(tree);
  const scope = toScope(changing);
  const right = worthOf(tree, scope);
  const inPrompt = new Map(changing.map(({ place, name }) => [place, name]));
  const byValue = (value: Rational): string | null => {
    const same = changing.find((one) => sameValue(one.value, value));
    if (same) return same.name;
    return right && sameValue(right, value) ? ANSWER : null;
  };
  const inHelp = (text: string) => replaceNumbers(text, language, byValue);
  const hints = texts.hints.map(inHelp);
  const solution = texts.solution.map(inHelp);
  const tellsAnswer = [...hints, ...solution].some((text) => text.includes(`[${ANSWER}]`));
  const parameters = Object.fromEntries<ParameterSource>([
    ...changing.map(({ name, range }): [string, ParameterSource] => [name, toParameter(range)]),
    ...(tellsAnswer ? ([[ANSWER, { value: answer }]] as const) : []),
  ]);
  return {
    parameters,
    where: [...wish.conditions.flatMap(({ where }) => where), ...atMost(tree, wish.most)],
    prompt: replaceNumbers(texts.prompt, language, (_, place) => inPrompt.get(place) ?? null),
    hints,
    solution,
    answer: `=${answer}`,
    wrong: wish.wrong.map(({ expression, kind }) => ({ value: `=${expression}`, shows: kind })),
  };
}

const toParameter = ({ from, to, step }: NumberRange): ParameterSource =>
  step === 1 ? { from, to } : { from, to, step };

const atMost = (tree: Tree, most: number | null): readonly string[] =>
  most === null ? [] : [`${writeTree(tree)}<=${most}`];

interface NumbersExample {
  readonly prompt: string;
  readonly answer: string;
  readonly wrong: readonly { readonly value: string; readonly shows: WrongKind }[];
}

export interface NumbersTrial {
  /** As many as were asked for, where there are so many. */
  readonly examples: readonly NumbersExample[];
  /** How many questions there are, of all draws; null where there are too many to count. */
  readonly questions: number | null;
  /** Which part of all draws meets the conditions, in [0, 1]. */
  readonly share: number;
}

/** Up to so many draws are counted one by one; of more a sample is taken. */
const MOST_COUNTED = 4_000;
const SAMPLE = 1_500;
/**
 * A tablet draws 400 times (MAX_DRAWS of ../variant.ts) before it gives up: of fifty draws one must do, and then not one
 * in three thousand questions goes wrong.
 */
export const LEAST_SHARE = 0.02;

/** Draws examples as a tablet would, no two alike, and says how much the conditions leave. */
export function tryTemplate(template: NumbersTemplate, language: string, wanted = 3): NumbersTrial {
  const scopes = allScopes(template) ?? sampleScopes(template);
  const fitting = scopes.filter((scope) => isFit(template, scope));
  const examples: NumbersExample[] = [];
  const random = createRandom(1);
  const left = [...fitting];
  while (examples.length < wanted && left.length > 0) {
    const [scope] = left.splice(Math.floor(random() * left.length), 1);
    const example = scope && toExample(template, scope, language);
    if (example && !examples.some(({ prompt }) => prompt === example.prompt)) examples.push(example);
  }
  const isCounted = countDraws(template) <= MOST_COUNTED;
  return {
    examples,
    questions: isCounted ? fitting.length : null,
    share: scopes.length === 0 ? 0 : fitting.length / scopes.length,
  };
}

function isFit({ where, answer }: NumbersTemplate, scope: Scope): boolean {
  return where.every((test) => isMet(test, scope)) && evaluateSource(answer, scope).ok;
}

type Ranges = readonly (readonly [name: string, range: NumberRange])[];

function rangesOf({ parameters }: NumbersTemplate): Ranges {
  return Object.entries(parameters).flatMap(([name, source]) =>
    'from' in source ? [[name, { ...source, step: source.step ?? 1 }] as const] : [],
  );
}

const countDraws = (template: NumbersTemplate): number =>
  rangesOf(template).reduce((product, [, range]) => product * countValues(range), 1);

/** Every draw there is; undefined where there are too many. */
function allScopes(template: NumbersTemplate): readonly Scope[] | undefined {
  const count = countDraws(template);
  if (count > MOST_COUNTED) return undefined;
  return Array.from({ length: count }, (_, at) => drawWith(template, digitsOf(at, rangesOf(template))));
}

function sampleScopes(template: NumbersTemplate): readonly Scope[] {
  const random = createRandom(2);
  return Array.from({ length: SAMPLE }, () => drawWith(template, random));
}

/** Chance that picks the places which a number stands for, one range after the other. */
function digitsOf(at: number, ranges: Ranges): Random {
  let rest = at;
  const places = ranges.map(([, range]) => {
    const count = countValues(range);
    const place = rest % count;
    rest = Math.floor(rest / count);
    return (place + 0.5) / count;
  });
  let next = 0;
  return () => places[next++] ?? 0;
}

/** Without the conditions, which are looked at apart. */
function drawWith({ parameters }: NumbersTemplate, random: Random): Scope {
  const drawn = drawParameters({ parameters }, random);
  return drawn.ok ? drawn.value : new Map();
}

function toExample(template: NumbersTemplate, scope: Scope, language: string): NumbersExample | undefined {
  const right = evaluateSource(template.answer, scope);
  if (!right.ok) return undefined;
  const wrong = template.wrong.flatMap(({ value, shows }) => {
    const told = evaluateSource(value, scope);
    return told.ok && !sameValue(told.value, right.value)
      ? [{ value: printNumber(told.value, language), shows }]
      : [];
  });
  return {
    prompt: fillNames(template.prompt, scope, language),
    answer: printNumber(right.value, language),
    wrong,
  };
}

function fillNames(text: string, scope: Scope, language: string): string {
  return text.replace(/\[([a-z]\w*)\]/g, (whole, name: string) => {
    const value = scope.get(name);
    return typeof value === 'object' ? printNumber(value, language) : whole;
  });
}

export interface PlainQuestion extends NumbersTexts {
  readonly answer: string;
}

/** A question again whose numbers stay: with those of the first draw that fits. Undefined where none does. */
export function toPlain(template: NumbersTemplate, language: string): PlainQuestion | undefined {
  const scopes = allScopes(template) ?? sampleScopes(template);
  const scope = scopes.find((one) => isFit(template, one));
  const answer = scope && evaluateSource(template.answer, scope);
  if (!scope || !answer?.ok) return undefined;
  const plain = (text: string) => fillNames(text, scope, language);
  return {
    prompt: plain(template.prompt),
    hints: template.hints.map(plain),
    solution: template.solution.map(plain),
    answer: printNumber(answer.value, language),
  };
}
