// Values of an expression at a point, with how far off they may be (ball arithmetic: van der Hoeven 2009, "Ball
// arithmetic"). Two balls that do not touch are certainly two values; what has no real value there has no ball.
import {
  cosineOf,
  ERROR,
  exponentialOf,
  logarithmOf,
  MOST_ANGLE,
  MOST_EXPONENT,
  sineOf,
} from './elementary.ts';
import { exactValue, toQuotient } from './exact.ts';
import type { Expr, Fraction } from './tree.ts';

export interface Ball {
  readonly mid: number;
  /** Greatest distance of the true value from `mid`. */
  readonly rad: number;
}

/** Of a rounded operation, with room. */
const EPSILON = 2 ** -50;
const MOST_WHOLE_POWER = 4096n;

/** The value where the letters have these values; nothing where it is not real, not finite or not to be told. */
export function ballAt(expr: Expr, letters: ReadonlyMap<string, number>): Ball | undefined {
  const read = (part: Expr): Ball | undefined => finite(ballOf(part));
  const ballOf = (part: Expr): Ball | undefined => {
    switch (part.type) {
      case 'number':
        return rounded(Number(part.value.n) / Number(part.value.d));
      case 'letter': {
        const mid = letters.get(part.name);
        return mid === undefined ? undefined : { mid, rad: 0 };
      }
      case 'constant':
        return part.name === 'infinity' ? undefined : rounded(part.name === 'pi' ? Math.PI : Math.E);
      case 'group':
        return read(part.of);
      case 'minus':
        return negate(read(part.of));
      case 'sum': {
        let sum: Ball | undefined = { mid: 0, rad: 0 };
        for (const { sign, of } of part.terms) {
          const term: Ball | undefined = sum && (sign === '-' ? negate(read(of)) : read(of));
          sum = sum && term && sign.length === 1 && '+-'.includes(sign) ? add(sum, term) : undefined;
        }
        return sum;
      }
      case 'product': {
        let product: Ball | undefined = { mid: 1, rad: 0 };
        for (const { of } of part.factors) {
          const factor: Ball | undefined = product && read(of);
          product = product && factor && multiply(product, factor);
        }
        return product;
      }
      case 'quotient': {
        const [above, below] = [read(part.above), read(part.below)];
        return above && below && divide(above, below);
      }
      case 'power':
        return powerOf(part);
      case 'root':
        return rootOf(part);
      case 'absolute': {
        const of = read(part.of);
        return of && { mid: Math.abs(of.mid), rad: of.rad };
      }
      case 'call':
        return callOf(part);
      case 'hole':
        return undefined;
    }
  };
  const powerOf = ({ base, exponent }: Extract<Expr, { type: 'power' }>): Ball | undefined => {
    const of = isZero(base) ? ZERO : read(base);
    if (of === undefined) return undefined;
    const times = exactValue(exponent);
    if (times) return rationalPower(of, times);
    const power = read(exponent);
    return power && generalPower(of, power);
  };
  const rootOf = ({ index, of }: Extract<Expr, { type: 'root' }>): Ball | undefined => {
    const inner = isZero(of) ? ZERO : read(of);
    const times = index === null ? { n: 2n, d: 1n } : exactValue(index);
    if (!inner || times === undefined || times.n <= 0n) return undefined;
    return rationalPower(inner, { n: times.d, d: times.n });
  };
  const callOf = ({ name, base, of }: Extract<Expr, { type: 'call' }>): Ball | undefined => {
    const inner = read(of);
    if (!inner) return undefined;
    switch (name) {
      case 'sin':
        return turned(inner, sineOf(inner.mid));
      case 'cos':
        return turned(inner, cosineOf(inner.mid));
      case 'tan': {
        const [above, below] = [turned(inner, sineOf(inner.mid)), turned(inner, cosineOf(inner.mid))];
        return above && below && divide(above, below);
      }
      case 'exp':
        return exponential(inner);
      case 'ln':
        return logarithm(inner);
      case 'log': {
        const below = base === null ? rounded(10) : read(base);
        const [up, down] = [logarithm(inner), below && logarithm(below)];
        return up && down && divide(up, down);
      }
    }
  };
  return read(expr);
}

const ZERO: Ball = { mid: 0, rad: 0 };

/** By the tree itself, which nobody changes: asked at every point, reckoned once. */
const zeros = new WeakMap<Expr, boolean>();

/** Certainly nothing, such as 1 − 1: a root makes a wide ball of what is only nearly so. */
function isZero(expr: Expr): boolean {
  const known = zeros.get(expr) ?? toQuotient(expr)?.above.size === 0;
  zeros.set(expr, known);
  return known;
}

function rounded(mid: number): Ball {
  return { mid, rad: Number.isInteger(mid) && Math.abs(mid) < 2 ** 53 ? 0 : Math.abs(mid) * EPSILON };
}

function finite(ball: Ball | undefined): Ball | undefined {
  return ball && Number.isFinite(ball.mid) && Number.isFinite(ball.rad) ? ball : undefined;
}

function negate(of: Ball | undefined): Ball | undefined {
  return of && { mid: -of.mid, rad: of.rad };
}

function add(a: Ball, b: Ball): Ball {
  const mid = a.mid + b.mid;
  return { mid, rad: a.rad + b.rad + Math.abs(mid) * EPSILON };
}

function multiply(a: Ball, b: Ball): Ball {
  const mid = a.mid * b.mid;
  return {
    mid,
    rad: Math.abs(a.mid) * b.rad + Math.abs(b.mid) * a.rad + a.rad * b.rad + Math.abs(mid) * EPSILON,
  };
}

function divide(a: Ball, b: Ball): Ball | undefined {
  const least = Math.abs(b.mid) - b.rad;
  if (least <= 0) return undefined;
  const mid = a.mid / b.mid;
  return { mid, rad: (a.rad + Math.abs(mid) * b.rad) / least + Math.abs(mid) * EPSILON };
}

/** A negative base has a real power where the exponent's denominator is odd: the cube root of −8 is −2. */
function rationalPower(base: Ball, { n, d }: Fraction): Ball | undefined {
  if (n < 0n) {
    const power = rationalPower(base, { n: -n, d });
    return power && divide({ mid: 1, rad: 0 }, power);
  }
  if (d === 1n && n <= MOST_WHOLE_POWER) return wholePower(base, Number(n));
  if (base.mid === 0 && base.rad === 0) return n === 0n ? undefined : base;
  const isNegative = base.mid + base.rad < 0;
  if (isNegative && d % 2n === 0n) return undefined;
  if (isNegative) {
    const power = rationalPower({ mid: -base.mid, rad: base.rad }, { n, d });
    return n % 2n === 0n ? power : negate(power);
  }
  if (base.mid - base.rad <= 0) return nearZero(base, Number(n) / Number(d));
  return generalPower(base, rounded(Number(n) / Number(d)));
}

/** What may be zero or a little beside it. */
function nearZero(base: Ball, exponent: number): Ball | undefined {
  const most = Math.abs(base.mid) + base.rad;
  const power = most === 0 ? ZERO : exponential({ mid: logarithmOf(most) * exponent, rad: 0 });
  return power && { mid: power.mid / 2, rad: power.mid };
}

function wholePower(base: Ball, exponent: number): Ball | undefined {
  let [result, square]: [Ball, Ball] = [{ mid: 1, rad: 0 }, base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, square);
    square = multiply(square, square);
  }
  return result;
}

function generalPower(base: Ball, exponent: Ball): Ball | undefined {
  const log = logarithm(base);
  return log && exponential(multiply(log, exponent));
}

/** A sine or cosine is off by no more than its angle. */
function turned({ mid, rad }: Ball, value: number): Ball | undefined {
  return Math.abs(mid) > MOST_ANGLE ? undefined : { mid: value, rad: rad + ERROR };
}

function exponential({ mid, rad }: Ball): Ball | undefined {
  if (Math.abs(mid) > MOST_EXPONENT || rad > 1) return undefined;
  const value = exponentialOf(mid);
  // e^r − 1 is at most 2r for r in [0, 1].
  return { mid: value, rad: value * (2 * rad + ERROR) };
}

function logarithm({ mid, rad }: Ball): Ball | undefined {
  const least = mid - rad;
  if (least <= 0) return undefined;
  const value = logarithmOf(mid);
  return { mid: value, rad: rad / least + (1 + Math.abs(value)) * ERROR };
}
