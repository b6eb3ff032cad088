import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { ExpressionItem } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { compareAnswers } from './expression/compare-answers.ts';
import { type Reading, readExpression } from './expression/read.ts';
import { lettersOf, sidesOf, type Written } from './expression/tree.ts';
import { gradeParts, halfRight, RIGHT, unmarkable, wrong } from './grade.ts';

/** Right when worth the same as the author's and in the form asked for. Bounded whatever is typed. */
export function markExpression(
  item: ExpressionItem,
  answer: Extract<Answer, { type: 'expression' }>,
): Result<Mark, Unmarkable> {
  const wanted = readAuthors(item.answer);
  const given = readGiven(answer.text, [item.answer, ...item.wrong.map(({ value }) => value)]);
  if (given.fault !== null) return unmarkable(given.fault);
  const compared = compareAnswers(given.written, wanted, item.form);
  if (compared.right === compared.of) return ok(compared.fault === null ? RIGHT : halfRight(compared.fault));
  const shown = item.wrong.filter(({ value }) => {
    const { right, of } = compareAnswers(given.written, readAuthors(value), 'any');
    return right === of;
  });
  const misconceptions = shown.map(({ misconception }) => misconception);
  if (misconceptions.length > 0) return ok(wrong(misconceptions));
  return ok(compared.of > 1 ? gradeParts(compared.right, compared.of, []) : wrong());
}

/** Authors write `2.5` and put commas between things, as the pack's check made sure. */
export function readAuthors(text: string): Written {
  return readExpression(text, { comma: 'separator' }).written;
}

/**
 * What a learner typed: a comma between digits is a decimal one where the author lists nothing, and a capital that a
 * keyboard put at the start of a line is the small letter.
 */
export function readGiven(text: string, authors: readonly string[]): Reading {
  const written = authors.map(readAuthors);
  const isListed = written.some(
    ({ statements }) =>
      statements.length > 1 || statements.some(({ type }) => type !== 'value' && type !== 'relation'),
  );
  const letters = new Set(written.flatMap(({ statements }) => lettersOf(statements.flatMap(sidesOf))));
  const typed = text.replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase();
    return letters.has(small) && !letters.has(capital) ? small : capital;
  });
  const reading = readExpression(typed, { comma: isListed ? 'separator' : 'decimal' });
  if (isListed || reading.fault !== 'unreadable') return reading;
  // An interval where an inequality was asked for has a comma between digits, too.
  const listed = readExpression(typed, { comma: 'separator' });
  return listed.fault === null ? listed : reading;
}
