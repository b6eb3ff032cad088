// Algebra made by the tests themselves, with a value that is computed another way: in plain numbers, straight from how it
// was made. Nothing here is the code that is tested.
import fc from 'fast-check';

export type Made =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'letter'; readonly name: 'x' | 'y' }
  | { readonly type: '+' | '-' | '*' | '/'; readonly left: Made; readonly right: Made }
  | { readonly type: '^'; readonly of: Made; readonly times: number }
  | { readonly type: 'sqrt' | 'abs' | 'minus'; readonly of: Made };

const leaf: fc.Arbitrary<Made> = fc.oneof(
  fc.record({ type: fc.constant('number' as const), value: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ type: fc.constant('letter' as const), name: fc.constantFrom('x' as const, 'y' as const) }),
);

function madeOf(signs: readonly ('+' | '-' | '*' | '/')[], withRoots: boolean): fc.Arbitrary<Made> {
  return fc.letrec<{ made: Made }>((tie) => {
    const pair = fc.record({ type: fc.constantFrom(...signs), left: tie('made'), right: tie('made') });
    const power = fc.record({
      type: fc.constant('^' as const),
      of: tie('made'),
      times: fc.integer({ min: 0, max: 3 }),
    });
    const minus = fc.record({ type: fc.constant('minus' as const), of: tie('made') });
    const root = fc.record({ type: fc.constantFrom('sqrt' as const, 'abs' as const), of: tie('made') });
    return {
      made: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        pair,
        pair,
        power,
        minus,
        ...(withRoots ? [root] : []),
      ),
    };
  }).made;
}

/** Sums, products and whole powers in two letters. */
export const polynomials = madeOf(['+', '-', '*'], false);
/** Fractions, roots and bars too. */
export const anyMade = madeOf(['+', '-', '*', '/'], true);

/** Written with a bracket around every part. */
export function written(made: Made): string {
  switch (made.type) {
    case 'number':
      return String(made.value);
    case 'letter':
      return made.name;
    case '^':
      return `(${written(made.of)})^${made.times}`;
    case 'minus':
      return `-(${written(made.of)})`;
    case 'sqrt':
    case 'abs':
      return `${made.type}(${written(made.of)})`;
    default:
      return `(${written(made.left)})${made.type}(${written(made.right)})`;
  }
}

/** Not a number where it has no value. */
export function worthOf(made: Made, x: number, y: number): number {
  const of = (part: Made) => worthOf(part, x, y);
  switch (made.type) {
    case 'number':
      return made.value;
    case 'letter':
      return made.name === 'x' ? x : y;
    case '+':
      return of(made.left) + of(made.right);
    case '-':
      return of(made.left) - of(made.right);
    case '*':
      return of(made.left) * of(made.right);
    case '/': {
      const below = of(made.right);
      return below === 0 ? Number.NaN : of(made.left) / below;
    }
    case '^':
      return of(made.of) ** made.times;
    case 'minus':
      return -of(made.of);
    case 'sqrt':
      return Math.sqrt(of(made.of));
    case 'abs':
      return Math.abs(of(made.of));
  }
}

/** The same worth, written in another way; `chance` says how, part by part. */
export function rewritten(made: Made, chance: () => number): Made {
  const of = (part: Made) => rewritten(part, chance);
  const one: Made = { type: 'number', value: 1 + Math.floor(chance() * 5) };
  const within = inside(made, of, chance);
  switch (Math.floor(chance() * 6)) {
    case 0:
      return { type: '-', left: { type: '+', left: within, right: one }, right: one };
    case 1:
      return { type: '/', left: { type: '*', left: one, right: within }, right: one };
    case 2:
      return { type: '-', left: one, right: { type: '-', left: one, right: within } };
    default:
      return within;
  }
}

function inside(made: Made, of: (part: Made) => Made, chance: () => number): Made {
  switch (made.type) {
    case 'number':
    case 'letter':
      return made;
    case '^':
      if (made.times === 2) return { type: '*', left: of(made.of), right: of(made.of) };
      return { ...made, of: of(made.of) };
    case 'minus':
    case 'sqrt':
    case 'abs':
      return { ...made, of: of(made.of) };
    case '+':
      return chance() < 0.5
        ? { type: '+', left: of(made.right), right: of(made.left) }
        : { ...made, left: of(made.left), right: of(made.right) };
    case '*':
      return timesOf(of(made.left), of(made.right), chance);
    default:
      return { ...made, left: of(made.left), right: of(made.right) };
  }
}

/** Changed over, or multiplied out. */
function timesOf(left: Made, right: Made, chance: () => number): Made {
  if (right.type !== '+' || chance() < 0.5) return { type: '*', left: right, right: left };
  return {
    type: '+',
    left: { type: '*', left, right: right.left },
    right: { type: '*', left, right: right.right },
  };
}
