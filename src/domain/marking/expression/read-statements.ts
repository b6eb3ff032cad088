// One level above sums: equations and inequalities, points, intervals, lists of solutions.
import { readSum } from './read-sum.ts';
import type { TokenReader } from './token-reader.ts';
import type { Expr, Join, Relation, Statement, Written } from './tree.ts';

const HOLE: Expr = { type: 'hole' };

export function readStatements(reader: TokenReader): Written {
  const braces = reader.skip('{');
  if (braces && reader.skip('}')) return finish(reader, [{ type: 'nothing' }], [], true);
  const statements: [Statement, ...Statement[]] = [readStatement(reader)];
  const joins: Join[] = [];
  for (let join = joinOf(reader); join !== null; join = joinOf(reader)) {
    joins.push(join);
    statements.push(readStatement(reader));
  }
  if (braces) reader.close('}');
  return finish(reader, statements, joins, braces);
}

/** What is left behind a whole answer is none of it: `2)` or `3x 5`. */
function finish(
  reader: TokenReader,
  statements: readonly [Statement, ...Statement[]],
  joins: readonly Join[],
  braces: boolean,
): Written {
  if (reader.next !== undefined) reader.report('unreadable');
  return { statements, joins, braces };
}

function joinOf(reader: TokenReader): Join | null {
  const token = reader.next;
  if (token?.type === 'join') {
    reader.take();
    // `2, or 3`
    const second = reader.next;
    if (token.join === ',' && second?.type === 'join' && second.join !== ',') {
      reader.take();
      return second.join;
    }
    return token.join;
  }
  // Between two intervals the letter U is the sign of union, which few keyboards have.
  if (token?.type !== 'letter' || token.name.toLowerCase() !== 'u') return null;
  reader.take();
  return 'union';
}

function readStatement(reader: TokenReader): Statement {
  const token = reader.next;
  if (token?.type === 'nothing') {
    reader.take();
    return { type: 'nothing' };
  }
  const separated = bracketWithComma(reader);
  if (separated) return readBracketed(reader);
  const first = readSum(reader);
  const sides: Expr[] = [first];
  const signs: Relation[] = [];
  for (let sign = reader.next; sign?.type === 'relation'; sign = reader.next) {
    reader.take();
    signs.push(sign.sign);
    sides.push(readSum(reader));
  }
  return signs.length === 0 ? { type: 'value', of: first } : { type: 'relation', sides, signs };
}

/** Whether the bracket that comes next holds parts with a comma between them. Cost O(tokens), once a statement. */
function bracketWithComma(reader: TokenReader): boolean {
  if (!reader.isSign('(', '[', ']')) return false;
  let depth = 1;
  for (let at = 1; ; at++) {
    const token = reader.ahead(at);
    if (token === undefined) return false;
    if (token.type === 'join' && token.join === ',' && depth === 1) return true;
    if (token.type !== 'sign') continue;
    if (token.sign === '(') depth++;
    if (token.sign === ')' || token.sign === ']') depth--;
    if (token.sign === '[' && depth > 1) depth++;
    if (depth === 0) return false;
  }
}

/** `(2, 3)`, `[2, 3)`, and `]2, 3[` as French schools write what is open. */
function readBracketed(reader: TokenReader): Statement {
  const open = reader.take();
  const isClosedLeft = open?.type === 'sign' && open.sign === '[';
  const isRound = open?.type === 'sign' && open.sign === '(';
  const parts: Expr[] = [readSum(reader)];
  while (reader.next?.type === 'join' && reader.next.join === ',') {
    reader.take();
    parts.push(readSum(reader));
  }
  const close = reader.close(')', ']', '[');
  const [from = HOLE, to = HOLE] = parts;
  if (isRound && close === ')') return { type: 'tuple', parts };
  if (parts.length !== 2) reader.report('unreadable');
  return { type: 'interval', from, to, closed: [isClosedLeft, close === ']'] };
}
