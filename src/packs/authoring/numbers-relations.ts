// How the answer may come from the numbers of a question: relations that give the teacher's own answer for her own
// numbers, the likeliest first. Bounded: at most four numbers are joined, each once.
import { compareRational, type Rational, ZERO } from '../../domain/rational.ts';
import { namesIn } from '../expression.ts';
import type { Scope } from '../expression-value.ts';
import { sameValue } from './numbers-found.ts';
import { call, fixed, named, type Tree, worthOf, writeTree } from './numbers-tree.ts';

/** A number of the question: one that changes has a name. */
export interface Operand {
  readonly name: string | null;
  readonly value: Rational;
}

export interface Relation {
  readonly tree: Tree;
  readonly expression: string;
}

/** Beyond four the ways to join them are tens of thousands, and nobody asks such a question in one sentence. */
const MOST_JOINED = 4;
const MOST_OFFERED = 6;
/** What is that much less likely than the likeliest is no help to choose from. */
const TOO_UNLIKELY = 2.6;

interface Candidate {
  readonly tree: Tree;
  readonly value: Rational;
  /** Which operands are in it, a bit each. */
  readonly used: number;
  /** Less likely, the more: see `joined`. */
  readonly cost: number;
}

/** None where no relation fits. Each holds a name at least, else nothing would change. */
export function findRelations(operands: readonly Operand[], answer: Rational): readonly Relation[] {
  const names = operands.flatMap(({ name }) => name ?? []);
  const scope: Scope = new Map(operands.flatMap(({ name, value }) => (name === null ? [] : [[name, value]])));
  const leaves = operands.slice(0, MOST_JOINED).map(({ name, value }, at) => toLeaf(name, value, at));
  const fitting = [...allOf(leaves), ...specialsOf(leaves)].filter(
    ({ tree, value }) => sameValue(value, answer) && namesIn(tree).length > 0,
  );
  const ranked = fitting
    .map((candidate) => ({ ...candidate, cost: candidate.cost + unused(candidate.tree, names) }))
    .sort((a, b) => a.cost - b.cost);
  const offered = new Map<string, Relation>();
  const least = ranked[0]?.cost ?? 0;
  for (const { tree, cost } of ranked) {
    if (cost > least + TOO_UNLIKELY) break;
    const told = worthOf(tree, scope);
    const key = meaningOf(tree, names);
    if (!told || !sameValue(told, answer) || offered.has(key)) continue;
    offered.set(key, { tree, expression: writeTree(tree) });
    if (offered.size >= MOST_OFFERED) break;
  }
  return [...offered.values()];
}

function toLeaf(name: string | null, value: Rational, at: number): Candidate {
  return {
    tree: name === null ? fixed(value) : named(name),
    value,
    used: 1 << at,
    cost: name === null ? 0.5 : 0,
  };
}

/** A number that changes and has no part in the answer is a trap at best. */
const unused = (tree: Tree, names: readonly string[]): number =>
  names.filter((name) => !namesIn(tree).includes(name)).length * 6;

/** All that joins some of the leaves, each once, by the four operations. */
function allOf(leaves: readonly Candidate[]): readonly Candidate[] {
  const bySet = new Map<number, Candidate[]>(leaves.map((leaf) => [leaf.used, [leaf]]));
  const all = [...leaves];
  for (let set = 1; set < 1 << leaves.length; set++) {
    const made = new Map<string, Candidate>();
    for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
      for (const left of bySet.get(part) ?? []) {
        for (const right of bySet.get(set ^ part) ?? []) {
          for (const one of joined(left, right)) keepCheapest(made, one);
        }
      }
    }
    if (made.size > 0) bySet.set(set, [...made.values()]);
    all.push(...made.values());
  }
  return all;
}

/** Of those that are written alike. */
function keepCheapest(made: Map<string, Candidate>, one: Candidate): void {
  const key = writeTree(one.tree);
  const known = made.get(key);
  if (!known || known.cost > one.cost) made.set(key, one);
}

/** Sums and products are joined in one order only: a+b is b+a. */
function joined(left: Candidate, right: Candidate): readonly Candidate[] {
  const used = left.used | right.used;
  const isForward = left.used < right.used;
  const cost = left.cost + right.cost;
  const made: Candidate[] = [];
  const add = (name: '+' | '-' | '*' | '/', price: number) => {
    const tree = call(name, left.tree, right.tree);
    const value = worthOf(call(name, fixed(left.value), fixed(right.value)), new Map());
    // A step below nothing, or one that does not come out, is a step that few questions of a school ask for.
    if (value) made.push({ tree, value, used, cost: cost + price + strange(value) });
  };
  if (isForward) {
    add('+', 1);
    add('*', 1.2);
  }
  add('-', isForward ? 1 : 1.4);
  add('/', isForward ? 1.3 : 1.7);
  return made;
}

const strange = (value: Rational): number =>
  (compareRational(value, ZERO) < 0 ? 3 : 0) + (value.d > 1n ? 2 : 0);

/** What schools ask beside: twice, the next, the remainder, the area of a square, the way around, the mean. */
function specialsOf(leaves: readonly Candidate[]): readonly Candidate[] {
  const trees: (readonly [tree: Tree, cost: number])[] = [];
  for (const { tree: a } of leaves) {
    trees.push([call('+', a, fixed(1)), 3], [call('-', a, fixed(1)), 3.1]);
    trees.push([call('*', fixed(2), a), 3.2], [call('/', a, fixed(2)), 3.3], [call('*', a, a), 3.4]);
    trees.push([call('*', fixed(4), a), 3.6], [call('*', fixed(10), a), 3.6], [call('/', a, fixed(10)), 3.8]);
  }
  for (const [at, { tree: a }] of leaves.entries()) {
    for (const { tree: b } of leaves.slice(at + 1)) {
      trees.push([call('*', fixed(2), call('+', a, b)), 3.5], [call('/', call('+', a, b), fixed(2)), 3.5]);
      trees.push(
        [call('/', call('*', a, b), fixed(2)), 3.6],
        [call('max', a, b), 3.2],
        [call('min', a, b), 3.2],
      );
      trees.push(
        [call('//', a, b), 2.4],
        [call('%', a, b), 2.5],
        [call('gcd', a, b), 4],
        [call('lcm', a, b), 4],
      );
      trees.push([call('/', call('*', a, b), fixed(100)), 3]);
      trees.push([call('+', call('//', a, b), fixed(1)), 4.5]);
    }
  }
  const [a, b, c] = leaves;
  if (a && b && c) {
    const sum = call('+', call('+', a.tree, b.tree), c.tree);
    trees.push([call('/', sum, fixed(3)), 4], [call('max', a.tree, b.tree, c.tree), 3.6]);
    trees.push([call('min', a.tree, b.tree, c.tree), 3.6]);
  }
  const scope: Scope = new Map(
    leaves.flatMap(({ tree, value }) => (tree.type === 'name' ? [[tree.name, value]] : [])),
  );
  return trees.flatMap(([tree, cost]) => {
    const value = worthOf(tree, scope);
    return value ? [{ tree, value, used: 0, cost }] : [];
  });
}

/** Two relations that come to the same at these places are one: a+b+c and c+(b+a), a-(b-c) and a+c-b. */
const PROBES: readonly (readonly number[])[] = [
  [47, 31, 13, 7, 3, 2, 11, 5, 19, 17, 23, 29],
  [12, 96, 5, 41, 8, 27, 3, 64, 9, 2, 14, 6],
];

function meaningOf(tree: Tree, names: readonly string[]): string {
  return PROBES.map((probe) => {
    const scope = new Map(names.map((name, at) => [name, { n: BigInt(probe[at] ?? 1), d: 1n }]));
    const value = worthOf(tree, scope);
    return value ? `${value.n}/${value.d}` : 'nothing';
  }).join(' ');
}
