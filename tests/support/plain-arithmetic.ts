// A second reading of the packs' expression language, on purpose by another way: floating-point numbers, straight from
// the text. Rules of misconceptions are small numbers, where the two must agree.

/** The value of an expression; a name must be in `names`. Throws where it cannot be read. */
export function computePlainly(text: string, names: ReadonlyMap<string, number>): number {
  const tokens =
    text.replace(/^=/, '').match(/\d+\.?\d*|[a-z][a-z0-9_]*|\/\/|<=|>=|!=|[-+*/%()<>=,]/gi) ?? [];
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const next = (): string => tokens[at++] ?? '';
  const want = (token: string): void => {
    if (next() !== token) throw new Error(`Must have ${token} in ${text}`);
  };

  const LEVELS: readonly (readonly string[])[] = [
    ['or'],
    ['and'],
    ['=', '!=', '<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '/', '//', '%'],
  ];

  function level(depth: number): number {
    const own = LEVELS[depth];
    if (!own) return unary();
    let left = level(depth + 1);
    while (own.includes(peek())) left = apply(next(), left, level(depth + 1));
    return left;
  }

  function unary(): number {
    if (peek() === '-') {
      next();
      return -unary();
    }
    if (peek() === 'not') {
      next();
      return unary() === 0 ? 1 : 0;
    }
    return atom();
  }

  function atom(): number {
    const token = next();
    if (token === '(') {
      const inside = level(0);
      want(')');
      return inside;
    }
    if (/^\d/.test(token)) return Number(token);
    if (peek() !== '(') {
      const value = names.get(token);
      if (value === undefined) throw new Error(`Must know ${token} in ${text}`);
      return value;
    }
    next();
    const given = [level(0)];
    while (peek() === ',') {
      next();
      given.push(level(0));
    }
    want(')');
    return call(token, given);
  }

  const value = level(0);
  if (at !== tokens.length) throw new Error(`Must end at ${peek()} in ${text}`);
  return value;
}

function apply(sign: string, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '//':
      return Math.floor(left / right);
    case '%':
      return left - right * Math.floor(left / right);
    case '=':
      return Number(left === right);
    case '!=':
      return Number(left !== right);
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right);
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right);
    case 'and':
      return Number(left !== 0 && right !== 0);
    case 'or':
      return Number(left !== 0 || right !== 0);
    default:
      throw new Error(`Must be an operator, got ${sign}`);
  }
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? Math.abs(a) : greatestCommon(b, a % b));

function call(name: string, given: readonly number[]): number {
  const [x = 0, y = 0, z = 0] = given;
  switch (name) {
    case 'if':
      return x !== 0 ? y : z;
    case 'abs':
      return Math.abs(x);
    case 'min':
      return Math.min(...given);
    case 'max':
      return Math.max(...given);
    case 'gcd':
      return greatestCommon(x, y);
    case 'lcm':
      return Math.abs(x * y) / greatestCommon(x, y);
    case 'floor':
      return Math.floor(x);
    case 'ceil':
      return Math.ceil(x);
    case 'sign':
      return Math.sign(x);
    case 'pow':
      return x ** y;
    case 'digit':
      return Math.floor(Math.abs(x) / 10 ** y) % 10;
    default:
      throw new Error(`Must be a function that is known here, got ${name}`);
  }
}
