// Compares a whole answer with the author's: each alternative must be one of theirs, in any order.
import type { ExpressionForm } from '../../item.ts';
import { type Alternative, type Atom, solvedFor, TURNED, toAlternatives } from './alternatives.ts';
import { areEqual, constantRatio } from './equal-expressions.ts';
import { type FormFault, formFault } from './forms.ts';
import { bare, type Expr, lettersOf, type Relation, type Written } from './tree.ts';

export interface Comparison {
  /** Alternatives of the author's that were given, of how many: all of theirs, or all that were given if those are more. */
  readonly right: number;
  readonly of: number;
  /** What is right, but not in the form asked for. */
  readonly fault: FormFault | null;
}

/** More alternatives than a school asks for; bounds comparing each with each. */
const MOST_ALTERNATIVES = 16;

/** How one thing compares with the wanted one: another, the same, or the same in another form. */
type Match = { readonly type: 'other' } | { readonly type: 'same'; readonly fault: FormFault | null };

const OTHER: Match = { type: 'other' };
const SAME: Match = { type: 'same', fault: null };

export function compareAnswers(given: Written, wanted: Written, form: ExpressionForm): Comparison {
  const mine = distinct(toAlternatives(given).slice(0, MOST_ALTERNATIVES + 1));
  const theirs = distinct(toAlternatives(wanted).slice(0, MOST_ALTERNATIVES));
  const free = [...theirs];
  let fault: FormFault | null = null;
  for (const alternative of mine) {
    const matches = free.map((other) => compareAlternatives(alternative, other, form));
    const best = bestOf(matches);
    const match = matches[best];
    if (match?.type !== 'same') continue;
    fault ??= match.fault;
    free.splice(best, 1);
  }
  return { right: theirs.length - free.length, of: Math.max(theirs.length, mine.length), fault };
}

function bestOf(matches: readonly Match[]): number {
  const clean = matches.findIndex((match) => match.type === 'same' && match.fault === null);
  return clean >= 0 ? clean : matches.findIndex(({ type }) => type === 'same');
}

/** `2, 2` names one solution. */
function distinct(all: readonly Alternative[]): readonly Alternative[] {
  return all.filter(
    (one, at) => !all.slice(0, at).some((other) => compareAlternatives(one, other, 'any').type === 'same'),
  );
}

function compareAlternatives(given: Alternative, wanted: Alternative, form: ExpressionForm): Match {
  if (given.length === wanted.length) {
    const match = compareInAnyOrder(given, wanted, form);
    if (match.type === 'same') return match;
  }
  // An interval for an inequality, or the other way round, says the same in another form.
  const letter = letterOf(wanted) ?? letterOf(given);
  if (letter === null) return OTHER;
  const [mine, theirs] = [given.flatMap(unfold(letter)), wanted.flatMap(unfold(letter))];
  const isChanged = mine.length !== given.length || mine.some((atom, at) => atom !== given[at]);
  const isTheirs = theirs.length !== wanted.length || theirs.some((atom, at) => atom !== wanted[at]);
  if ((!isChanged && !isTheirs) || mine.length !== theirs.length) return OTHER;
  const match = compareInAnyOrder(mine, theirs, 'any');
  return match.type === 'same' ? { type: 'same', fault: 'other-form' } : OTHER;
}

function compareInAnyOrder(given: Alternative, wanted: Alternative, form: ExpressionForm): Match {
  const free = [...wanted];
  let fault: FormFault | null = null;
  for (const atom of given) {
    const matches = free.map((other) => compareAtoms(atom, other, form));
    const best = bestOf(matches);
    const match = matches[best];
    if (match?.type !== 'same') return OTHER;
    fault ??= match.fault;
    free.splice(best, 1);
  }
  return { type: 'same', fault };
}

function compareAtoms(given: Atom, wanted: Atom, form: ExpressionForm): Match {
  if (given.type === 'nothing' || wanted.type === 'nothing') return given.type === wanted.type ? SAME : OTHER;
  if (wanted.type === 'relation') return compareWithRelation(given, wanted, form);
  if (wanted.type === 'value') {
    // `x = 5` where 5 was asked for.
    const of = given.type === 'value' ? given.of : equated(given);
    return of === null ? OTHER : compareSides([[of, wanted.of]], form);
  }
  if (wanted.type === 'tuple') {
    if (given.type !== 'tuple' || given.parts.length !== wanted.parts.length) return OTHER;
    return compareSides(pairs(given.parts, wanted.parts), form);
  }
  const interval = given.type === 'tuple' ? openInterval(given.parts) : given;
  if (interval?.type !== 'interval') return OTHER;
  const isClosedAlike = interval.closed.every((closed, at) => {
    return closed === wanted.closed[at] || isInfinite(at === 0 ? wanted.from : wanted.to);
  });
  if (!isClosedAlike) return OTHER;
  return compareSides(pairs([interval.from, interval.to], [wanted.from, wanted.to]), form);
}

function compareWithRelation(
  given: Atom,
  wanted: Extract<Atom, { type: 'relation' }>,
  form: ExpressionForm,
): Match {
  const solved = solvedFor(wanted);
  if (given.type === 'value') {
    const isNumber = solved?.sign === '=' && lettersOf([solved.of]).length === 0;
    return isNumber ? compareSides([[given.of, solved.of]], form) : OTHER;
  }
  if (given.type !== 'relation') return OTHER;
  const own = solvedFor(given);
  if (solved && own && own.letter === solved.letter && own.sign === solved.sign) {
    const match = compareSides([[own.of, solved.of]], form);
    if (match.type === 'same') return match;
  }
  if (!sameRelation(given, wanted)) return OTHER;
  // Who was to solve an equation and gives an equivalent one is not there yet.
  if (solved) return { type: 'same', fault: 'other-form' };
  return { type: 'same', fault: sidesFault(given, wanted, form) };
}

function sidesFault(
  given: Extract<Atom, { type: 'relation' }>,
  wanted: Extract<Atom, { type: 'relation' }>,
  form: ExpressionForm,
): FormFault | null {
  if (form === 'any') return null;
  const [left, right] = given.sign === wanted.sign ? [given.left, given.right] : [given.right, given.left];
  const straight = formFault(left, wanted.left, form) ?? formFault(right, wanted.right, form);
  if (straight === null || given.sign !== '=') return straight;
  return formFault(right, wanted.left, form) ?? formFault(left, wanted.right, form);
}

/** Both say the same of their letters: what is left of one, all on one side, is a multiple of the other's. */
function sameRelation(
  given: Extract<Atom, { type: 'relation' }>,
  wanted: Extract<Atom, { type: 'relation' }>,
): boolean {
  const hasLetter = lettersOf([wanted.left, wanted.right]).length > 0;
  if (!hasLetter) {
    return (
      (given.sign === wanted.sign &&
        areEqual(given.left, wanted.left) &&
        areEqual(given.right, wanted.right)) ||
      (given.sign === TURNED[wanted.sign] &&
        areEqual(given.left, wanted.right) &&
        areEqual(given.right, wanted.left))
    );
  }
  const ratio = constantRatio(difference(given), difference(wanted));
  if (ratio === null) return false;
  return given.sign === (ratio > 0 ? wanted.sign : TURNED[wanted.sign]);
}

function difference({ left, right }: Extract<Atom, { type: 'relation' }>): Expr {
  return {
    type: 'sum',
    terms: [
      { sign: '+', of: left },
      { sign: '-', of: right },
    ],
  };
}

function compareSides(sides: readonly (readonly [Expr, Expr])[], form: ExpressionForm): Match {
  let fault: FormFault | null = null;
  for (const [given, wanted] of sides) {
    if (isInfinite(wanted) || isInfinite(given)) {
      if (infinityOf(given) !== infinityOf(wanted)) return OTHER;
      continue;
    }
    if (!areEqual(given, wanted)) return OTHER;
    fault ??= formFault(given, wanted, form);
  }
  return { type: 'same', fault };
}

function pairs(given: readonly Expr[], wanted: readonly Expr[]): readonly (readonly [Expr, Expr])[] {
  return wanted.flatMap((other, at) => {
    const own = given[at];
    return own ? [[own, other] as const] : [];
  });
}

/** What a letter is said to be. */
function equated(atom: Atom): Expr | null {
  const solved = atom.type === 'relation' ? solvedFor(atom) : null;
  return solved?.sign === '=' ? solved.of : null;
}

function openInterval(parts: readonly Expr[]): Atom | null {
  const [from, to] = parts;
  return from && to && parts.length === 2 ? { type: 'interval', from, to, closed: [false, false] } : null;
}

/** 1 and -1 for the two infinities, 0 for a number. */
function infinityOf(expr: Expr): 1 | 0 | -1 {
  const inner = bare(expr);
  if (inner.type === 'constant' && inner.name === 'infinity') return 1;
  if (inner.type === 'minus') return infinityOf(inner.of) === 1 ? -1 : 0;
  if (inner.type === 'sum' && inner.terms.length === 1) {
    const [term] = inner.terms;
    return term ? infinityOf(term.of) : 0;
  }
  return 0;
}

function isInfinite(expr: Expr): boolean {
  return infinityOf(expr) !== 0;
}

/** The one letter that solved inequalities are about; null where there is none. */
function letterOf(alternative: Alternative): string | null {
  for (const atom of alternative) {
    const solved = atom.type === 'relation' ? solvedFor(atom) : null;
    if (solved) return solved.letter;
  }
  return null;
}

/** An interval as inequalities of the letter. */
function unfold(letter: string) {
  return (atom: Atom): readonly Atom[] => {
    const interval = atom.type === 'tuple' ? openInterval(atom.parts) : atom;
    if (interval?.type !== 'interval') return [atom];
    const left: Expr = { type: 'letter', name: letter };
    const [isFromClosed, isToClosed] = interval.closed;
    const bound = (right: Expr, sign: Relation): readonly Atom[] =>
      isInfinite(right) ? [] : [{ type: 'relation', left, sign, right }];
    return [
      ...bound(interval.from, isFromClosed ? '>=' : '>'),
      ...bound(interval.to, isToClosed ? '<=' : '<'),
    ];
  };
}
