import { toMath } from '../../domain/marking/expression/set-math.ts';
import { readAuthors, readGiven } from '../../domain/marking/expression.ts';
import { mathToText } from '../../domain/math-text.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { Formula } from './rich-text.tsx';
import { decimalSign } from './shown-number.ts';
import { spokenWords } from './spoken.ts';

interface SetExpressionProps {
  readonly text: string;
  /** What the question's author wrote, right and wrong: it says how commas are read. Left out for the author's own. */
  readonly authors?: readonly string[];
  readonly context: ViewContext;
}

/** What was typed, set as mathematics is; from left to right in every language. */
export function SetExpression({ text, authors, context }: SetExpressionProps) {
  return <Formula node={setMath({ text, ...(authors && { authors }), context })} context={context} />;
}

/** The same as it is said. */
export function spokenExpression(props: SetExpressionProps): string {
  return mathToText(setMath(props), spokenWords(props.context));
}

function setMath({ text, authors, context }: SetExpressionProps) {
  const { t } = context;
  const written = authors === undefined ? readAuthors(text) : readGiven(text, authors).written;
  return toMath(written, {
    decimal: decimalSign({ ...context, numerals: 'latn' }),
    or: t('item.math-or'),
    and: t('item.math-and'),
  });
}
