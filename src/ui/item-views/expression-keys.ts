// Keys of a question's algebra keypad: digits and the signs that every answer may need, its own letters, and what only
// some questions want, as the author's answers right and wrong say.
import type { ExpressionItem } from '../../domain/item.ts';
import { type Expr, hasPart, sidesOf } from '../../domain/marking/expression/tree.ts';
import { readAuthors } from '../../domain/marking/expression.ts';
import type { Numerals } from '../../domain/numerals.ts';
import { toNumerals } from '../../domain/numerals.ts';
import type { ItemMessages } from '../../i18n/item-messages.ts';

/** Messages of the items that need no value. */
type PlainKey = { [K in keyof ItemMessages]: ItemMessages[K] extends null ? K : never }[keyof ItemMessages];

export interface AlgebraKey {
  readonly id: string;
  readonly face: string;
  /** Said for a sign; a digit or a letter says itself. */
  readonly label?: PlainKey;
  /** What it puts in where the caret stands. */
  readonly puts: string;
}

export function algebraKeys(
  item: ExpressionItem,
  decimal: string,
  numerals: Numerals,
): readonly AlgebraKey[] {
  const digits = [...'1234567890'].map((digit) => ({
    id: digit,
    face: toNumerals(digit, numerals),
    puts: toNumerals(digit, numerals),
  }));
  const letters = item.letters.map((letter) => ({ id: `letter-${letter}`, face: letter, puts: letter }));
  return [...digits, ...letters, ...SIGNS, ...wantedKeys(item, decimal)];
}

const SIGNS: readonly AlgebraKey[] = [
  { id: 'plus', face: '+', label: 'item.math-plus', puts: '+' },
  { id: 'minus', face: '−', label: 'item.minus', puts: '−' },
  { id: 'times', face: '×', label: 'item.math-times', puts: '×' },
  { id: 'fraction', face: '▢/▢', label: 'item.key-fraction', puts: '/' },
  { id: 'power', face: 'x²', label: 'item.key-power', puts: '^' },
  { id: 'open', face: '(', label: 'item.key-open', puts: '(' },
  { id: 'close', face: ')', label: 'item.key-close', puts: ')' },
];

interface WantedKey extends AlgebraKey {
  readonly isWanted: (found: Found) => boolean;
}

interface Found {
  readonly text: string;
  readonly has: (isSo: (part: Expr) => boolean) => boolean;
}

const hasText =
  (pattern: RegExp) =>
  ({ text }: Found) =>
    pattern.test(text);

const WANTED: readonly WantedKey[] = [
  { id: 'equals', face: '=', label: 'item.math-equals', puts: '=', isWanted: hasText(/[^<>!]=|^=/) },
  { id: 'less', face: '<', label: 'item.math-less', puts: '<', isWanted: hasText(/[<>≤≥]/) },
  { id: 'more', face: '>', label: 'item.math-more', puts: '>', isWanted: hasText(/[<>≤≥]/) },
  { id: 'at-most', face: '≤', label: 'item.math-at-most', puts: '≤', isWanted: hasText(/[<>]=|[≤≥]/) },
  { id: 'at-least', face: '≥', label: 'item.math-at-least', puts: '≥', isWanted: hasText(/[<>]=|[≤≥]/) },
  { id: 'root', face: '√', label: 'item.key-root', puts: '√(', isWanted: ({ has }) => has(isSquareRoot) },
  {
    id: 'cube-root',
    face: '∛',
    label: 'item.key-cube-root',
    puts: '∛(',
    isWanted: ({ has }) => has(isCubeRoot),
  },
  {
    id: 'nth-root',
    face: 'ⁿ√',
    label: 'item.key-nth-root',
    puts: 'root(',
    isWanted: ({ has }) => has(isRoot),
  },
  { id: 'bar', face: '|', label: 'item.key-bar', puts: '|', isWanted: ({ has }) => has(isAbsolute) },
  { id: 'pi', face: 'π', puts: 'π', isWanted: ({ has }) => has((part) => isConstant(part, 'pi')) },
  { id: 'e', face: 'e', puts: 'e', isWanted: ({ has }) => has((part) => isConstant(part, 'e')) },
  { id: 'infinity', face: '∞', label: 'item.math-infinity', puts: '∞', isWanted: hasText(/inf|∞|oo/) },
  { id: 'both', face: '±', label: 'item.math-plus-minus', puts: '±', isWanted: hasText(/±/) },
  { id: 'square-open', face: '[', label: 'item.key-square-open', puts: '[', isWanted: hasText(/[[\]]/) },
  { id: 'square-close', face: ']', label: 'item.key-square-close', puts: ']', isWanted: hasText(/[[\]]/) },
  { id: 'union', face: '∪', label: 'item.math-union', puts: '∪', isWanted: hasText(/∪|U/) },
  {
    id: 'comma',
    face: ';',
    label: 'item.key-separator',
    puts: ';',
    isWanted: hasText(/[,;]|\bor\b|\band\b|root\(/),
  },
  ...(['sin', 'cos', 'tan', 'log', 'ln', 'exp'] as const).map((name) => ({
    id: name,
    face: name,
    puts: `${name}(`,
    isWanted: ({ has }: Found) => has((part) => part.type === 'call' && part.name === name),
  })),
];

const isCubeRoot = (part: Expr): boolean =>
  part.type === 'root' && part.index?.type === 'number' && part.index.text === '3';
const isRoot = (part: Expr): boolean => part.type === 'root' && part.index !== null && !isCubeRoot(part);
const isSquareRoot = (part: Expr): boolean => part.type === 'root' && part.index === null;
const isAbsolute = (part: Expr): boolean => part.type === 'absolute';
const isConstant = (part: Expr, name: string): boolean => part.type === 'constant' && part.name === name;

function wantedKeys(item: ExpressionItem, decimal: string): readonly AlgebraKey[] {
  const texts = [item.answer, ...item.wrong.map(({ value }) => value)];
  const sides = texts.flatMap((text) => readAuthors(text).statements.flatMap(sidesOf));
  const found: Found = { text: texts.join(' '), has: (isSo) => sides.some((side) => hasPart(side, isSo)) };
  const point: AlgebraKey = { id: 'point', face: decimal, label: 'item.point', puts: decimal };
  const isDecimal = /\d\.\d/.test(found.text);
  const own = WANTED.filter(({ isWanted }) => isWanted(found)).map(({ isWanted: _, ...key }) => key);
  return isDecimal ? [point, ...own] : own;
}
