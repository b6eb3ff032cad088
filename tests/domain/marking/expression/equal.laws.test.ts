import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballAt } from '../../../../src/domain/marking/expression/ball.ts';
import { areEqual } from '../../../../src/domain/marking/expression/equal-expressions.ts';
import { agreeModulo } from '../../../../src/domain/marking/expression/modular.ts';
import { readExpression } from '../../../../src/domain/marking/expression/read.ts';
import type { Expr } from '../../../../src/domain/marking/expression/tree.ts';
import { createRandom } from '../../../../src/domain/random.ts';
import { anyMade, type Made, polynomials, rewritten, worthOf, written } from './plain-algebra.ts';

function exprOf(text: string): Expr {
  const { written: all, fault } = readExpression(text);
  const [statement] = all.statements;
  if (fault !== null || statement.type !== 'value')
    throw new Error(`Must be an expression, got ${text}: ${fault}`);
  return statement.of;
}

const POINTS = [
  [0.37, 1.91],
  [2.6, -1.3],
  [-3.2, 0.7],
  [5.5, 8.25],
] as const;

/** Values by the tests' own reckoning; null where one of them has none. */
function valuesOf(made: Made): readonly number[] | null {
  const values = POINTS.map(([x, y]) => worthOf(made, x, y));
  return values.every((value) => Number.isFinite(value) && Math.abs(value) < 1e6) ? values : null;
}

describe('laws of what is worth the same', () => {
  it('an expression is worth what plain arithmetic says, within the bounds that it gives itself', () => {
    fc.assert(
      fc.property(anyMade, (made) => {
        const expr = exprOf(written(made));
        for (const [x, y] of POINTS) {
          const expected = worthOf(made, x, y);
          const ball = ballAt(
            expr,
            new Map([
              ['x', x],
              ['y', y],
            ]),
          );
          if (ball === undefined || !Number.isFinite(expected)) continue;
          expect(Math.abs(ball.mid - expected)).toBeLessThanOrEqual(
            ball.rad + Math.abs(expected) * 1e-9 + 1e-9,
          );
        }
      }),
    );
  });

  it('everything is worth the same as itself, and two things in either order', () => {
    fc.assert(
      fc.property(anyMade, anyMade, (one, other) => {
        const [a, b] = [exprOf(written(one)), exprOf(written(other))];
        expect(areEqual(a, a)).toBe(true);
        expect(areEqual(a, b)).toBe(areEqual(b, a));
      }),
    );
  });

  it('what is written in another way is accepted', () => {
    fc.assert(
      fc.property(polynomials, fc.integer(), (made, seed) => {
        const random = createRandom(seed >>> 0);
        expect(areEqual(exprOf(written(made)), exprOf(written(rewritten(made, random))))).toBe(true);
      }),
    );
  });

  it('so is it with fractions, roots and bars, wherever it has a value', () => {
    fc.assert(
      fc.property(anyMade, fc.integer(), (made, seed) => {
        fc.pre(valuesOf(made) !== null);
        const other = rewritten(made, createRandom(seed >>> 0));
        // Too few points at which √ of something has a value are no proof; being called another value would be wrong.
        if (!areEqual(exprOf(written(made)), exprOf(written(other)))) {
          const real = realPoints(exprOf(written(made)));
          expect(real).toBeLessThan(24);
        }
      }),
    );
  });

  it('what is worth something else at any point is rejected', () => {
    fc.assert(
      fc.property(anyMade, anyMade, (one, other) => {
        const [a, b] = [valuesOf(one), valuesOf(other)];
        fc.pre(a !== null && b !== null && a.some((value, at) => Math.abs(value - (b[at] ?? 0)) > 1e-3));
        expect(areEqual(exprOf(written(one)), exprOf(written(other)))).toBe(false);
      }),
    );
  });

  it('what is changed by one, doubled or has a letter too many is rejected', () => {
    fc.assert(
      fc.property(
        polynomials,
        fc.integer(),
        fc.constantFrom('+ 1', '* 2 + 1', '+ x', '+ x*y^2'),
        (made, seed, change) => {
          const other = written(rewritten(made, createRandom(seed >>> 0)));
          expect(areEqual(exprOf(written(made)), exprOf(`(${other}) ${change}`))).toBe(
            change === '* 2 + 1' && isAlways(made, -1),
          );
        },
      ),
    );
  });

  it('points modulo two primes say the same as multiplying out', () => {
    fc.assert(
      fc.property(polynomials, polynomials, fc.integer(), (one, other, seed) => {
        const [a, b] = [exprOf(written(one)), exprOf(written(other))];
        expect(agreeModulo(a, b)).toBe(areEqual(a, b));
        expect(agreeModulo(a, exprOf(written(rewritten(one, createRandom(seed >>> 0)))))).toBe(true);
      }),
    );
  });
});

function isAlways(made: Made, value: number): boolean {
  return valuesOf(made)?.every((each) => each === value) ?? false;
}

/** Of so many points at which the expression is looked at here, those at which it has a value. */
function realPoints(expr: Expr): number {
  let real = 0;
  for (let at = 0; at < 64; at++) {
    const values = new Map([
      ['x', ((at * 37) % 64) - 32.5],
      ['y', ((at * 23) % 64) - 31.3],
    ]);
    if (ballAt(expr, values)) real++;
  }
  return real;
}
