// Matching and sorting are one thing: each of these goes to one of those.
import type { Mark } from '../answer.ts';
import type { MisconceptionId } from '../ids.ts';
import { areKnown } from './choices.ts';
import { gradeParts } from './grade.ts';

type Placed = readonly [what: string, where: string];

/** Known ids on both sides, nothing placed twice. */
export function isPlacing(
  given: readonly Placed[],
  whats: readonly { readonly id: string }[],
  wheres: readonly { readonly id: string }[],
): boolean {
  const placed = given.map(([what]) => what);
  return (
    new Set(placed).size === placed.length &&
    areKnown(placed, whats) &&
    areKnown(
      given.map(([, where]) => where),
      wheres,
    )
  );
}

/** Scored by the share that is where it belongs. */
export function gradePlacing(
  given: readonly Placed[],
  right: readonly Placed[],
  wrong: readonly { readonly placed: Placed; readonly misconception: MisconceptionId }[],
): Mark {
  const belongs = new Map(right);
  const misplaced = given.filter(([what, where]) => belongs.get(what) !== where);
  const shown = misplaced.flatMap(([what, where]) =>
    wrong.filter(({ placed }) => placed[0] === what && placed[1] === where).map((one) => one.misconception),
  );
  return gradeParts(given.length - misplaced.length, given.length, shown);
}
