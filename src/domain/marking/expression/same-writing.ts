// Whether two expressions are written alike, up to the order of terms and factors, spaces and needless brackets.
import { bare, type Expr } from './tree.ts';

export function isSameWriting(a: Expr, b: Expr): boolean {
  return keyOfWriting(a) === keyOfWriting(b);
}

/** The same for expressions that are written alike. Cost O(length · log length). */
export function keyOfWriting(expr: Expr): string {
  switch (expr.type) {
    case 'group':
      return keyOfWriting(expr.of);
    case 'number':
      return expr.parts ? `(${expr.parts.join(' ')})` : expr.text.replace(/^0+(?=\d)/, '');
    case 'letter':
      return `'${expr.name}'`;
    case 'constant':
      return `\\${expr.name}`;
    case 'hole':
      return '?';
    case 'minus':
      return `(+ -${keyOfWriting(expr.of)})`;
    case 'sum':
      return `(+ ${termKeys(expr).sort().join(' ')})`;
    case 'product':
      return `(* ${factorKeys(expr).sort().join(' ')})`;
    case 'quotient':
      return `(/ ${keyOfWriting(expr.above)} ${keyOfWriting(expr.below)})`;
    case 'power':
      return `(^ ${keyOfWriting(expr.base)} ${keyOfWriting(expr.exponent)})`;
    case 'root':
      return `(root ${expr.index === null ? '2' : keyOfWriting(expr.index)} ${keyOfWriting(expr.of)})`;
    case 'absolute':
      return `(abs ${keyOfWriting(expr.of)})`;
    case 'call':
      return `(${expr.name} ${expr.base === null ? '' : keyOfWriting(expr.base)} ${keyOfWriting(expr.of)})`;
  }
}

/** A sum in brackets behind a plus is part of the sum around it; behind a minus it is not. */
function termKeys(expr: Expr): string[] {
  if (expr.type !== 'sum') return [`+${keyOfWriting(expr)}`];
  return expr.terms.flatMap(({ sign, of }) => {
    let [own, inner] = [sign, bare(of)];
    // A sign behind a sign is one of both, however many there are.
    while (inner.type === 'minus' && (own === '+' || own === '-')) {
      [own, inner] = [own === '+' ? '-' : '+', bare(inner.of)];
    }
    if (own === '+' && inner.type === 'sum') return termKeys(inner);
    return [`${own}${keyOfWriting(inner)}`];
  });
}

function factorKeys(expr: Expr): string[] {
  if (expr.type !== 'product') return [keyOfWriting(expr)];
  return expr.factors.flatMap(({ of }) => factorKeys(bare(of)));
}
