// The expression language of templates as text: parsed once into a tree of bounded size. Grammar and functions are in
// docs/pack-format.md. There is no way to name anything but a parameter or one of the functions below.
import { parseRational, type Rational } from '../domain/rational.ts';
import { fail, ok, type Result } from '../domain/result.ts';

export type ExpressionTree =
  | { readonly type: 'number'; readonly value: Rational }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'call'; readonly name: FunctionName; readonly args: readonly ExpressionTree[] };

export interface ExpressionProblem {
  readonly code:
    | 'expression/malformed'
    | 'expression/unknown-name'
    /** A parameter that holds a text's key stands where a number is needed. */
    | 'expression/text'
    | 'expression/not-integer'
    | 'expression/division-by-zero'
    | 'expression/too-large';
  readonly detail: string;
}

/** A template's formula fits on a line; more is a mistake or an attack. */
export const EXPRESSION_LIMITS = { length: 400, depth: 40, nodes: 200 } as const;

/** How many arguments each takes, fewest and most. Operators are functions whose names cannot be written. */
export const FUNCTIONS = {
  '+': [2, 2],
  '-': [2, 2],
  '*': [2, 2],
  '/': [2, 2],
  '//': [2, 2],
  '%': [2, 2],
  '=': [2, 2],
  '!=': [2, 2],
  '<': [2, 2],
  '<=': [2, 2],
  '>': [2, 2],
  '>=': [2, 2],
  and: [2, 2],
  or: [2, 2],
  not: [1, 1],
  negate: [1, 1],
  if: [3, 3],
  abs: [1, 1],
  min: [1, 8],
  max: [1, 8],
  gcd: [2, 2],
  lcm: [2, 2],
  floor: [1, 1],
  ceil: [1, 1],
  round: [1, 1],
  sign: [1, 1],
  num: [1, 1],
  den: [1, 1],
  pow: [2, 2],
  digit: [2, 2],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type FunctionName = keyof typeof FUNCTIONS;

/** Loosest first; `not` stands between `and` and the comparisons. */
const COMPARISONS: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];
const SUMS: readonly string[] = ['+', '-'];
const PRODUCTS: readonly string[] = ['*', '/', '//', '%'];
const WORDS: readonly string[] = ['and', 'or', 'not', 'negate'];
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9_]*)|(\/\/|!=|<=|>=|[-+*/%=<>(),]))/y;

/** Whether a parameter of this name could never be used, because the language means something else by it. */
export function isReservedName(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Parses an expression, with or without its leading `=`. Takes time linear in the text's length. */
export function parseExpression(source: string | number): Result<ExpressionTree, ExpressionProblem> {
  const text = String(source).trim();
  if (text.length > EXPRESSION_LIMITS.length)
    return malformed(`longer than ${EXPRESSION_LIMITS.length} characters`);
  const tokens = toTokens(typeof source === 'string' && text.startsWith('=') ? text.slice(1) : text);
  if (!tokens.ok) return tokens;
  return createParser(tokens.value).parse();
}

/** Names of parameters that a tree reads. */
export function namesIn(tree: ExpressionTree): readonly string[] {
  if (tree.type === 'name') return [tree.name];
  return tree.type === 'call' ? tree.args.flatMap(namesIn) : [];
}

function toTokens(text: string): Result<readonly string[], ExpressionProblem> {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) return malformed(`"${text.slice(from, from + 12)}" cannot stand there`);
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return ok(tokens);
}

/** Recursive descent; a fault is kept in `problem` and unwinds as `undefined`. */
function createParser(tokens: readonly string[]) {
  let at = 0;
  let nodes = 0;
  let depth = 0;
  let problem = '';

  const refuse = (detail: string): undefined => {
    if (problem === '') problem = detail;
    return undefined;
  };
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const node = (tree: ExpressionTree): ExpressionTree | undefined =>
    ++nodes > EXPRESSION_LIMITS.nodes ? refuse(`more than ${EXPRESSION_LIMITS.nodes} parts`) : tree;
  const call = (name: FunctionName, ...args: (ExpressionTree | undefined)[]): ExpressionTree | undefined => {
    const whole = args.filter((arg) => arg !== undefined);
    return whole.length === args.length ? node({ type: 'call', name, args: whole }) : undefined;
  };

  /** Operators of one rank, from left to right. */
  function chain(
    operators: readonly string[],
    operand: () => ExpressionTree | undefined,
  ): ExpressionTree | undefined {
    let left = operand();
    for (;;) {
      const operator = tokens[at];
      if (left === undefined || operator === undefined || !operators.includes(operator)) return left;
      at++;
      left = call(operator as FunctionName, left, operand());
    }
  }

  function either(): ExpressionTree | undefined {
    if (++depth > EXPRESSION_LIMITS.depth) return refuse(`nested more than ${EXPRESSION_LIMITS.depth} deep`);
    const tree = chain(['or'], () => chain(['and'], negation));
    depth--;
    return tree;
  }

  function negation(): ExpressionTree | undefined {
    let count = 0;
    while (take('not')) count++;
    let tree = comparison();
    for (; count > 0; count--) tree = call('not', tree);
    return tree;
  }

  function comparison(): ExpressionTree | undefined {
    const left = sum();
    const operator = tokens[at];
    if (left === undefined || operator === undefined || !COMPARISONS.includes(operator)) return left;
    at++;
    const tree = call(operator as FunctionName, left, sum());
    return COMPARISONS.includes(tokens[at] ?? '')
      ? refuse('two comparisons in a row; write a<b and b<c')
      : tree;
  }

  const sum = () => chain(SUMS, () => chain(PRODUCTS, signed));

  function signed(): ExpressionTree | undefined {
    let isNegative = false;
    while (take('-')) isNegative = !isNegative;
    const tree = primary();
    return isNegative ? call('negate', tree) : tree;
  }

  function primary(): ExpressionTree | undefined {
    const token = tokens[at++];
    if (token === undefined) return refuse('ends too early');
    if (token === '(') return closed(either());
    if (/^\d/.test(token)) return literal(token);
    if (!/^[A-Za-z]/.test(token)) return refuse(`"${token}" cannot stand there`);
    if (take('(')) return application(token);
    return isReservedName(token)
      ? refuse(`"${token}" cannot stand there`)
      : node({ type: 'name', name: token });
  }

  function closed(tree: ExpressionTree | undefined): ExpressionTree | undefined {
    return tree === undefined || take(')') ? tree : refuse('a bracket is not closed');
  }

  function literal(token: string): ExpressionTree | undefined {
    const value = parseRational(token);
    return value.ok ? node({ type: 'number', value: value.value }) : refuse(`${token} has too many digits`);
  }

  function application(name: string): ExpressionTree | undefined {
    if (!isReservedName(name) || WORDS.includes(name)) return refuse(`there is no function "${name}"`);
    const args: (ExpressionTree | undefined)[] = [either()];
    while (args.at(-1) !== undefined && take(',')) args.push(either());
    const [fewest, most] = FUNCTIONS[name as FunctionName];
    if (problem === '' && (args.length < fewest || args.length > most)) {
      return refuse(`${name} takes ${fewest === most ? fewest : `${fewest} to ${most}`} values`);
    }
    return closed(call(name as FunctionName, ...args));
  }

  return {
    parse(): Result<ExpressionTree, ExpressionProblem> {
      const tree = either();
      if (tree === undefined) return malformed(problem);
      return at < tokens.length ? malformed(`"${tokens[at]}" cannot stand there`) : ok(tree);
    },
  };
}

function malformed(detail: string) {
  return fail({ code: 'expression/malformed', detail } as const);
}
