import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/packs/expression.ts';
import { evaluateSource } from '../../src/packs/expression-value.ts';

/** A tree written down as text, and its value computed here with nothing but BigInt; null where there is none. */
interface Sample {
  readonly text: string;
  readonly value: Fraction | null;
}
type Fraction = readonly [bigint, bigint];

const LIMIT = 10n ** 15n;

function reduce(n: bigint, d: bigint): Fraction | null {
  if (d === 0n) return null;
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b) [a, b] = [b, a % b];
  const sign = d < 0n ? -1n : 1n;
  const reduced: Fraction = [(sign * n) / (a || 1n), (sign * d) / (a || 1n)];
  const isTooLarge = reduced[0] > LIMIT || -reduced[0] > LIMIT || reduced[1] > LIMIT;
  return isTooLarge ? null : reduced;
}

const floorOf = ([n, d]: Fraction): bigint => (n - (((n % d) + d) % d)) / d;

const OPERATORS: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction | null>> = {
  '+': ([a, b], [c, d]) => reduce(a * d + c * b, b * d),
  '-': ([a, b], [c, d]) => reduce(a * d - c * b, b * d),
  '*': ([a, b], [c, d]) => reduce(a * c, b * d),
  '/': ([a, b], [c, d]) => reduce(a * d, b * c),
  '//': ([a, b], [c, d]) => {
    const quotient = reduce(a * d, b * c);
    return quotient && [floorOf(quotient), 1n];
  },
  '%': ([a, b], [c, d]) => {
    const quotient = reduce(a * d, b * c);
    const multiple = quotient && reduce(floorOf(quotient) * c, d);
    return multiple && reduce(a * multiple[1] - multiple[0] * b, b * multiple[1]);
  },
  '=': ([a, b], [c, d]) => [a * d === c * b ? 1n : 0n, 1n],
  '<': ([a, b], [c, d]) => [a * d < c * b ? 1n : 0n, 1n],
  '>=': ([a, b], [c, d]) => [a * d >= c * b ? 1n : 0n, 1n],
};

const leaf = fc
  .integer({ min: 0, max: 40 })
  .map((n): Sample => ({ text: String(n), value: [BigInt(n), 1n] }));
const decimal = fc.integer({ min: 0, max: 999 }).map((n): Sample => {
  return { text: (n / 100).toFixed(2), value: reduce(BigInt(n), 100n) };
});

const { tree } = fc.letrec<{ tree: Sample }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    decimal,
    fc.tuple(fc.constantFrom(...Object.keys(OPERATORS)), tie('tree'), tie('tree')).map(([name, a, b]) => ({
      text: `(${a.text} ${name} ${b.text})`,
      value: a.value && b.value && (OPERATORS[name]?.(a.value, b.value) ?? null),
    })),
    tie('tree').map((a) => ({
      text: `-(${a.text})`,
      value: a.value && ([-a.value[0], a.value[1]] as const),
    })),
    tie('tree').map((a) => ({
      text: `abs(${a.text})`,
      value: a.value && ([a.value[0] < 0n ? -a.value[0] : a.value[0], a.value[1]] as const),
    })),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([c, a, b]) => ({
      text: `if(${c.text}, ${a.text}, ${b.text})`,
      value: c.value && (c.value[0] !== 0n ? a.value : b.value),
    })),
  ),
}));

test('an expression is worth what plain fractions make of it', () => {
  fc.assert(
    fc.property(tree, ({ text, value }) => {
      fc.pre(text.length <= 400);
      const computed = evaluateSource(text, new Map());
      if (!computed.ok && computed.problem.code === 'expression/malformed') return fc.pre(false);
      const found = computed.ok ? [computed.value.n, computed.value.d] : null;
      expect(found).toEqual(value === null ? null : [...value]);
    }),
  );
});

const WORDS = [
  ...Object.keys(FUNCTIONS),
  '(',
  ')',
  ',',
  '1',
  '0.5',
  'a',
  'x1',
  ' ',
  '999999999999999',
  '==',
  '.',
  '"',
];

test('no text whatever makes the language throw or hang', () => {
  const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(''));
  const scope = new Map([['a', { n: 999_999_999_999_999n, d: 999_999_999_999_998n }]]);
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 600 }), soup), (text) => {
      const started = performance.now();
      const value = evaluateSource(text, scope);
      if (value.ok) expect(value.value.d > 0n).toBe(true);
      else expect(value.problem.code).toMatch(/^expression\//);
      expect(performance.now() - started).toBeLessThan(5000);
    }),
  );
});
