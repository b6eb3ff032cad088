// Wrong answers that children give, computed from the numbers of the question, each with what it shows. They follow from
// the steps of the relation: another operation, a step left out, brackets overlooked, a digit not carried.
import { compareRational, type Rational } from '../../domain/rational.ts';
import { type FunctionName, namesIn } from '../expression.ts';
import type { Scope } from '../expression-value.ts';
import { sameValue } from './numbers-found.ts';
import { call, fixed, type Tree, worthOf, writeTree } from './numbers-tree.ts';

/** What the learner does; the words are messages `numbers.shows.KIND`. */
export const WRONG_KINDS = [
  'added',
  'subtracted',
  'multiplied',
  'divided',
  'stopped-early',
  'overlooked-brackets',
  'no-carry',
  'smaller-from-larger',
  'turned-round',
  'one-more',
  'one-less',
  'took-a-number',
] as const;
export type WrongKind = (typeof WRONG_KINDS)[number];

export interface FoundWrong {
  readonly expression: string;
  readonly kind: WrongKind;
  /** With the teacher's own numbers. */
  readonly value: Rational;
}

const MOST_OFFERED = 8;
const DONE: Readonly<Partial<Record<FunctionName, WrongKind>>> = {
  '+': 'added',
  '-': 'subtracted',
  '*': 'multiplied',
  '/': 'divided',
};
/** Instead of one, what is taken for it, the likeliest first. */
const INSTEAD: Readonly<Partial<Record<FunctionName, readonly ('+' | '-' | '*' | '/')[]>>> = {
  '+': ['-', '*'],
  '-': ['+', '*'],
  '*': ['+', '-', '/'],
  '/': ['*', '-'],
  '//': ['*', '-'],
  '%': ['-', '/'],
};

/** Telling ones first; no two of one value for the teacher's numbers, none equal to the answer. */
export function findWrong(tree: Tree, scope: Scope): readonly FoundWrong[] {
  const right = worthOf(tree, scope);
  const found: FoundWrong[] = [];
  if (!right) return found;
  for (const [kind, wrong] of candidatesOf(tree, scope)) {
    const value = worthOf(wrong, scope);
    if (!value || sameValue(value, right) || found.some((one) => sameValue(one.value, value))) continue;
    if (namesIn(wrong).length === 0) continue;
    found.push({ expression: writeTree(wrong), kind, value });
    if (found.length >= MOST_OFFERED) break;
  }
  return found;
}

type Wrong = readonly [kind: WrongKind, tree: Tree];

function candidatesOf(tree: Tree, scope: Scope): readonly Wrong[] {
  return [
    ...otherSteps(tree),
    ...bracketsOf(tree),
    ...digitwise(tree, scope),
    ...turned(tree),
    ...earlier(tree),
    ['one-more', call('+', tree, fixed(1))],
    ['one-less', call('-', tree, fixed(1))],
    ...leavesOf(tree).map((leaf): Wrong => ['took-a-number', leaf]),
  ];
}

/** The tree with one of its steps done otherwise; the last step first. */
function otherSteps(tree: Tree): readonly Wrong[] {
  if (tree.type !== 'call') return [];
  const [left, right] = tree.args;
  const own: Wrong[] = [];
  if (left && right) {
    for (const name of INSTEAD[tree.name] ?? []) {
      const kind = DONE[name];
      if (kind) own.push([kind, call(name, left, right)]);
    }
  }
  const within = tree.args.flatMap((arg, at) =>
    otherSteps(arg).map(
      ([kind, other]): Wrong => [
        kind,
        { ...tree, args: tree.args.map((kept, place) => (place === at ? other : kept)) },
      ],
    ),
  );
  return [...own, ...within];
}

const isSum = (tree: Tree | undefined): tree is Extract<Tree, { readonly type: 'call' }> =>
  tree?.type === 'call' && (tree.name === '+' || tree.name === '-');

/** (a+b)*c done as a+b*c, and a+b*c from left to right. */
function bracketsOf(tree: Tree): readonly Wrong[] {
  if (tree.type !== 'call') return [];
  const [left, right] = tree.args;
  if (!left || !right) return [];
  if (tree.name === '*' && isSum(left)) return overlooked(left, (inner) => call('*', inner, right), 1);
  if (tree.name === '*' && isSum(right)) return overlooked(right, (inner) => call('*', left, inner), 0);
  if (isSum(tree) && right.type === 'call' && right.name === '*') {
    const [first, second] = right.args;
    return first && second ? [['overlooked-brackets', call('*', call(tree.name, left, first), second)]] : [];
  }
  return [];
}

function overlooked(
  sum: Extract<Tree, { readonly type: 'call' }>,
  times: (inner: Tree) => Tree,
  place: 0 | 1,
): readonly Wrong[] {
  const args = sum.args.map((arg, at) => (at === place ? times(arg) : arg));
  return [['overlooked-brackets', { ...sum, args }]];
}

/** Column by column, as two numbers of two digits are written below one another. */
function digitwise(tree: Tree, scope: Scope): readonly Wrong[] {
  if (!isSum(tree)) return [];
  const [a, b] = tree.args;
  if (!a || !b || !hasTwoDigits(worthOf(a, scope)) || !hasTwoDigits(worthOf(b, scope))) return [];
  const digit = (of: Tree, place: number) => call('digit', of, fixed(place));
  const column = (place: number) =>
    tree.name === '+'
      ? call('+', digit(a, place), digit(b, place))
      : call('abs', call('-', digit(a, place), digit(b, place)));
  const ones = tree.name === '+' ? call('%', column(0), fixed(10)) : column(0);
  const both = call('+', call('*', fixed(10), column(1)), ones);
  return [[tree.name === '+' ? 'no-carry' : 'smaller-from-larger', both]];
}

const hasTwoDigits = (value: Rational | undefined): boolean =>
  value !== undefined &&
  value.d === 1n &&
  compareRational(value, { n: 10n, d: 1n }) >= 0 &&
  compareRational(value, { n: 99n, d: 1n }) <= 0;

/** b/a for a/b; of a difference it would be below nothing, which nobody writes who starts to take away. */
function turned(tree: Tree): readonly Wrong[] {
  if (tree.type !== 'call' || tree.name !== '/') return [];
  const [left, right] = tree.args;
  return left && right ? [['turned-round', call('/', right, left)]] : [];
}

/** What stands before the last step. */
function earlier(tree: Tree): readonly Wrong[] {
  if (tree.type !== 'call') return [];
  return tree.args.filter(({ type }) => type === 'call').map((arg): Wrong => ['stopped-early', arg]);
}

function leavesOf(tree: Tree): readonly Tree[] {
  if (tree.type === 'name') return [tree];
  return tree.type === 'call' ? tree.args.flatMap(leavesOf) : [];
}
