// Relations between the numbers of a question, as trees of the expression language: made, written, shown.
import { parseRational, printRational, type Rational } from '../../domain/rational.ts';
import type { ExpressionTree, FunctionName } from '../expression.ts';
import { evaluate, type Scope } from '../expression-value.ts';

export type Tree = ExpressionTree;

const RANK: Readonly<Partial<Record<FunctionName, number>>> = {
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  '//': 2,
  '%': 2,
};
/** Signs of the blackboard; what has none is written as a word. */
const SHOWN: Readonly<Partial<Record<FunctionName, string>>> = { '-': '−', '*': '×', '/': '÷', '//': '÷' };

export function call(name: FunctionName, ...args: readonly Tree[]): Tree {
  return { type: 'call', name, args };
}

export function named(name: string): Tree {
  return { type: 'name', name };
}

export function fixed(value: Rational | number): Tree {
  if (typeof value !== 'number') return { type: 'number', value };
  const exact = parseRational(String(value));
  if (!exact.ok) throw new Error(`Must be a short plain number, got ${value}`);
  return { type: 'number', value: exact.value };
}

/** What it comes to; undefined where it comes to nothing. */
export function worthOf(tree: Tree, scope: Scope): Rational | undefined {
  const value = evaluate(tree, scope);
  return value.ok ? value.value : undefined;
}

/** As the expression language has it, with no more brackets than it takes. */
export function writeTree(tree: Tree): string {
  return write(tree, { name: (name) => name, value: printRational, sign: (sign) => sign });
}

/** As it stands on a blackboard, each name with what `shown` gives: `7 − 3`. `said` has words for what has no sign there. */
export function showTree(
  tree: Tree,
  shown: (name: string) => string,
  value: (value: Rational) => string,
  said?: Writer['said'],
): string {
  return write(tree, {
    name: shown,
    value,
    ...(said && { said }),
    sign: (sign) => ` ${SHOWN[sign] ?? sign} `,
  });
}

interface Writer {
  readonly name: (name: string) => string;
  readonly value: (value: Rational) => string;
  readonly sign: (sign: FunctionName) => string;
  /** In words; nothing for what is written by its sign. */
  readonly said?: (name: FunctionName, args: readonly string[]) => string | undefined;
}

function write(tree: Tree, writer: Writer): string {
  if (tree.type === 'name') return writer.name(tree.name);
  if (tree.type === 'number')
    return bracketed(writer.value(tree.value), /[-−/]/.test(writer.value(tree.value)));
  const words = writer.said?.(
    tree.name,
    tree.args.map((arg) => write(arg, writer)),
  );
  if (words !== undefined) return words;
  const [left, right] = tree.args;
  const rank = RANK[tree.name];
  if (rank === undefined || !left || !right) {
    return `${tree.name}(${tree.args.map((arg) => write(arg, writer)).join(', ')})`;
  }
  const isLoose = (arg: Tree, least: number) => arg.type === 'call' && (RANK[arg.name] ?? 3) < least;
  // What stands behind is bracketed in its own rank, too: a-(b-c) is not a-b-c, a/(b*c) is not a/b*c.
  const first = bracketed(write(left, writer), isLoose(left, rank));
  const second = bracketed(write(right, writer), isLoose(right, tree.name === '+' ? rank : rank + 1));
  return `${first}${writer.sign(tree.name)}${second}`;
}

const bracketed = (text: string, isNeeded: boolean): string => (isNeeded ? `(${text})` : text);

/** Every call in it, the innermost first. */
export function callsIn(tree: Tree): readonly Extract<Tree, { readonly type: 'call' }>[] {
  return tree.type === 'call' ? [...tree.args.flatMap(callsIn), tree] : [];
}
