// Whether two expressions of + − × ÷ and whole powers agree, by their values at points modulo two large primes
// (Schwartz 1980, Zippel 1979): for what is too large to be multiplied out. Two that differ, with degrees up to D, agree at
// one point with a chance of at most 2D/p; with D ≤ 2^40, p ≥ 2^61 − 1 and 8 points a prime that is below
// (2^-20)^8 · (2^-48)^8 = 2^-544. Points come from the letters' names: the same on every device.
import { exactValue } from './exact.ts';
import { sizeOf } from './fraction.ts';
import { type Expr, lettersOf } from './tree.ts';

/** Mersenne primes. */
const PRIMES = [(1n << 61n) - 1n, (1n << 89n) - 1n] as const;
const POINTS = 8;
const MOST_DEGREE = 2 ** 40;

/** Nothing where one of them is of another kind, or where too few points can be computed. */
export function agreeModulo(a: Expr, b: Expr): boolean | undefined {
  if (!(degreeBound(a) <= MOST_DEGREE && degreeBound(b) <= MOST_DEGREE)) return undefined;
  const letters = [...lettersOf([a, b]), '\\pi', '\\e'];
  for (const prime of PRIMES) {
    let found = 0;
    for (let point = 0; point < 2 * POINTS && found < POINTS; point++) {
      const values = new Map(letters.map((name) => [name, pointOf(name, point, prime)]));
      const [one, other] = [valueAt(a, values, prime), valueAt(b, values, prime)];
      if (one === undefined || other === undefined) continue;
      if (one !== other) return false;
      found++;
    }
    if (found < POINTS) return undefined;
  }
  return true;
}

/** Of the numerator and the denominator together, generously; not a number where a part is no quotient. */
function degreeBound(expr: Expr): number {
  switch (expr.type) {
    case 'number':
      return 0;
    case 'letter':
      return 1;
    case 'constant':
      return expr.name === 'infinity' ? Number.NaN : 1;
    case 'group':
    case 'minus':
      return degreeBound(expr.of);
    case 'sum':
      return expr.terms.reduce(
        (sum, { sign, of }) => sum + (sign === '+' || sign === '-' ? degreeBound(of) : Number.NaN),
        0,
      );
    case 'product':
      return expr.factors.reduce((sum, { of }) => sum + degreeBound(of), 0);
    case 'quotient':
      return degreeBound(expr.above) + degreeBound(expr.below);
    case 'power': {
      const times = exactValue(expr.exponent);
      return times?.d === 1n ? degreeBound(expr.base) * Number(sizeOf(times.n)) : Number.NaN;
    }
    default:
      return Number.NaN;
  }
}

function valueAt(expr: Expr, values: ReadonlyMap<string, bigint>, prime: bigint): bigint | undefined {
  const read = (part: Expr): bigint | undefined => {
    switch (part.type) {
      case 'number':
        return divide(mod(part.value.n, prime), mod(part.value.d, prime), prime);
      case 'letter':
        return values.get(part.name);
      case 'constant':
        return values.get(`\\${part.name}`);
      case 'group':
        return read(part.of);
      case 'minus': {
        const of = read(part.of);
        return of === undefined ? undefined : mod(-of, prime);
      }
      case 'sum':
        return fold(part.terms, 0n, (sum, { sign, of }) => {
          const term = read(of);
          return term === undefined ? undefined : mod(sign === '-' ? sum - term : sum + term, prime);
        });
      case 'product':
        return fold(part.factors, 1n, (product, { of }) => {
          const factor = read(of);
          return factor === undefined ? undefined : (product * factor) % prime;
        });
      case 'quotient': {
        const [above, below] = [read(part.above), read(part.below)];
        return above === undefined || below === undefined ? undefined : divide(above, below, prime);
      }
      case 'power': {
        const [base, times] = [read(part.base), exactValue(part.exponent)];
        if (base === undefined || times?.d !== 1n) return undefined;
        const power = powerOf(base, sizeOf(times.n), prime);
        return times.n < 0n ? divide(1n, power, prime) : power;
      }
      default:
        return undefined;
    }
  };
  return read(expr);
}

function fold<T>(
  parts: readonly T[],
  start: bigint,
  next: (before: bigint, part: T) => bigint | undefined,
): bigint | undefined {
  let value: bigint | undefined = start;
  for (const part of parts) {
    if (value === undefined) return undefined;
    value = next(value, part);
  }
  return value;
}

/** Nothing for a division by zero. By Fermat, b^(p−2) is the inverse of b. */
function divide(above: bigint, below: bigint, prime: bigint): bigint | undefined {
  if (below === 0n) return undefined;
  return below === 1n ? above : (above * powerOf(below, prime - 2n, prime)) % prime;
}

function powerOf(base: bigint, exponent: bigint, prime: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

function mod(value: bigint, prime: bigint): bigint {
  const rest = value % prime;
  return rest < 0n ? rest + prime : rest;
}

/** A multiplicative hash of the letter and the point, spread over the whole prime. */
function pointOf(name: string, point: number, prime: bigint): bigint {
  let hash = 0xcbf29ce484222325n + BigInt(point + 1) * 0x9e3779b97f4a7c15n;
  for (const character of name) {
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) & ((1n << 96n) - 1n);
    hash ^= hash >> 31n;
  }
  return mod(hash * 0xd6e8feb86659fd93n * (hash | 1n), prime);
}
