// Sums, products, powers: the usual order of operations. `1/2x` is a half of x, as the row is read from the left; what
// is shown while typing makes that plain.
import { readDecimal, toFraction, ZERO } from './fraction.ts';
import type { TokenReader } from './token-reader.ts';
import type { Expr, Factor, Term } from './tree.ts';

const HOLE: Expr = { type: 'hole' };

/** Reads as far as a sum goes. */
export function readSum(reader: TokenReader): Expr {
  return reader.inside(() => readTerms(reader), HOLE);
}

function readTerms(reader: TokenReader): Expr {
  const terms: Term[] = [];
  for (;;) {
    const sign = signOf(reader);
    if (sign === null && terms.length > 0) break;
    terms.push({ sign: sign ?? '+', of: readProduct(reader) });
  }
  const [first] = terms;
  if (terms.length > 1 || first === undefined) return { type: 'sum', terms };
  if (first.sign === '+') return first.of;
  return first.sign === '-' ? { type: 'minus', of: first.of } : { type: 'sum', terms };
}

/** `+-` and `-+` are what some write for ± and ∓; as a sign with a sign behind it they mean the minus. */
function signOf(reader: TokenReader): Term['sign'] | null {
  const token = reader.next;
  if (token?.type !== 'sign') return null;
  const { sign } = token;
  if (sign !== '+' && sign !== '-' && sign !== '±' && sign !== '∓') return null;
  reader.take();
  return sign;
}

function readProduct(reader: TokenReader): Expr {
  let product = readFactor(reader);
  let factors: Factor[] = [];
  const close = () => {
    if (factors.length > 1) product = { type: 'product', factors };
    factors = [];
  };
  for (;;) {
    if (reader.isSign('*') || startsFactor(reader)) {
      const dotted = reader.skip('*');
      if (factors.length === 0) factors = [{ dotted: false, of: product }];
      factors.push({ dotted, of: readFactor(reader) });
    } else if (reader.skip('/')) {
      close();
      product = { type: 'quotient', above: product, below: readFactor(reader) };
    } else {
      close();
      return product;
    }
  }
}

/** Whether what comes next multiplies without a sign: `2x`, `3(x+1)`, `x sin x`. */
function startsFactor(reader: TokenReader): boolean {
  const token = reader.next;
  switch (token?.type) {
    case 'letter':
      // A union of intervals, not a product: `(1, 2) U (3, 4)`.
      return !(token.name === 'U' && reader.ahead(1)?.type === 'sign' && isOpening(reader.ahead(1)));
    case 'constant':
    case 'function':
    case 'root':
    case 'abs':
      return true;
    case 'sign':
      return token.sign === '(' || token.sign === '[' || (token.sign === '|' && reader.bars === 0);
    default:
      return false;
  }
}

function isOpening(token: TokenReader['next']): boolean {
  return token?.type === 'sign' && (token.sign === '(' || token.sign === '[' || token.sign === ']');
}

/** A signed power: `-x^2` is the negative of x². */
function readFactor(reader: TokenReader): Expr {
  if (reader.skip('-')) return { type: 'minus', of: reader.inside(() => readFactor(reader), HOLE) };
  if (reader.skip('+')) return reader.inside(() => readFactor(reader), HOLE);
  const base = readPrimary(reader);
  if (!reader.skip('^')) return base;
  return { type: 'power', base, exponent: reader.inside(() => readFactor(reader), HOLE) };
}

function readPrimary(reader: TokenReader): Expr {
  const token = reader.next;
  switch (token?.type) {
    case 'number':
      return readNumber(reader);
    case 'letter':
      reader.take();
      return { type: 'letter', name: token.name };
    case 'constant':
      reader.take();
      return { type: 'constant', name: token.name };
    case 'root':
      reader.take();
      return readRoot(reader, token.index);
    case 'abs':
      reader.take();
      return { type: 'absolute', of: readArgument(reader) };
    case 'function':
      reader.take();
      return readCall(reader, token.name);
    case 'unknown':
      reader.take();
      reader.report('unreadable');
      return HOLE;
    case 'sign':
      return readBrackets(reader);
    default:
      reader.report('incomplete');
      return HOLE;
  }
}

function readBrackets(reader: TokenReader): Expr {
  if (reader.skip('|')) {
    reader.bars++;
    const of = readSum(reader);
    reader.bars--;
    reader.close('|');
    return { type: 'absolute', of };
  }
  const close = reader.skip('(') ? ')' : reader.skip('[') ? ']' : null;
  if (close === null) {
    reader.report('incomplete');
    return HOLE;
  }
  // Bars outside of a bracket are not closed inside of it.
  const { bars } = reader;
  reader.bars = 0;
  const of = readSum(reader);
  reader.bars = bars;
  reader.close(close);
  return { type: 'group', of };
}

/** A number, a mixed number `1 1/2`, or groups of three `10 000`. */
function readNumber(reader: TokenReader): Expr {
  const whole = digitsOf(reader);
  const isWhole = /^\d+$/.test(whole);
  const [above, slash, below] = [reader.next, reader.ahead(1), reader.ahead(2)];
  if (isWhole && above?.type === 'number' && above.spaced) {
    if (slash?.type === 'sign' && slash.sign === '/' && below?.type === 'number') {
      const parts = [whole, above.text, below.text] as const;
      const value = mixed(parts);
      if (value) {
        for (let taken = 0; taken < 3; taken++) reader.take();
        return { type: 'number', text: `${whole} ${above.text}/${below.text}`, value, parts };
      }
    }
    return readGroups(reader, whole);
  }
  return numberOf(reader, whole);
}

function readGroups(reader: TokenReader, first: string): Expr {
  let digits = first;
  while (reader.next?.type === 'number' && reader.next.spaced) {
    const { text } = reader.next;
    if (!/^\d{3}(?:\.\d+)?$/.test(text) || digits.includes('.')) reader.report('unreadable');
    digits += text;
    reader.take();
  }
  return numberOf(reader, /^\d+(?:\.\d+)?$/.test(digits) ? digits : first);
}

function digitsOf(reader: TokenReader): string {
  const token = reader.take();
  return token?.type === 'number' ? token.text : '';
}

function numberOf(reader: TokenReader, text: string): Expr {
  const value = readDecimal(text);
  if (value === undefined) reader.report('unreadable');
  return { type: 'number', text, value: value ?? ZERO };
}

function mixed([whole, above, below]: readonly [string, string, string]) {
  if (!/^\d+$/.test(above) || !/^\d+$/.test(below) || BigInt(below) === 0n) return undefined;
  const d = BigInt(below);
  return toFraction(BigInt(whole) * d + BigInt(above), d);
}

function readRoot(reader: TokenReader, index: number): Expr {
  if (index === 2) return { type: 'root', index: null, of: readArgument(reader) };
  if (index > 2) {
    return { type: 'root', index: wholeNumber(index), of: readArgument(reader) };
  }
  // root(3, x)
  if (!reader.skip('(')) reader.report('incomplete');
  const first = readSum(reader);
  const hasComma = reader.next?.type === 'join' && reader.next.join === ',';
  if (hasComma) reader.take();
  const of = hasComma ? readSum(reader) : HOLE;
  if (!hasComma) reader.report('incomplete');
  reader.close(')');
  return { type: 'root', index: first, of };
}

function wholeNumber(value: number): Expr {
  return { type: 'number', text: String(value), value: { n: BigInt(value), d: 1n } };
}

/** What stands in brackets behind a name, without them; else the next thing: `√2`. */
function readArgument(reader: TokenReader): Expr {
  if (!reader.isSign('(')) return reader.inside(() => readPrimary(reader), HOLE);
  const group = readBrackets(reader);
  return group.type === 'group' ? group.of : group;
}

/** `sin(x)`, `sin 2x`, `sin^2 x`, `log_2(8)` (cut as a letter with an index is not: `log` ends at the underscore). */
function readCall(reader: TokenReader, name: Extract<Expr, { type: 'call' }>['name']): Expr {
  const base = name === 'log' && reader.skip('_') ? readArgument(reader) : null;
  const exponent = reader.skip('^') ? reader.inside(() => readFactor(reader), HOLE) : null;
  const call: Expr = { type: 'call', name, base, of: readFunctionArgument(reader) };
  return exponent === null ? call : { type: 'power', base: call, exponent };
}

function readFunctionArgument(reader: TokenReader): Expr {
  if (reader.isSign('(', '|')) return readArgument(reader);
  const factors: Factor[] = [];
  const readOne = () => factors.push({ dotted: false, of: reader.inside(() => readFactor(reader), HOLE) });
  readOne();
  while (reader.next?.type === 'letter' || reader.next?.type === 'constant') readOne();
  const [first] = factors;
  return factors.length === 1 && first ? first.of : { type: 'product', factors };
}
