import { toNumerals } from '../../domain/numerals.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { parseEntry } from './number-entry.ts';
import styles from './shown-answer.module.css';
import { decimalSign } from './shown-number.ts';

/** A number as typed, fractions stacked as they were on the keypad. Left to right in every language. */
export function ShownNumber({ text, context }: { readonly text: string; readonly context: ViewContext }) {
  const entry = parseEntry(text);
  const digits = (part: string) => toNumerals(part.replace('.', decimalSign(context)), context.numerals);
  if (!entry) return <span dir="auto">{toNumerals(text, context.numerals)}</span>;
  return (
    <span class={styles.number}>
      {entry.minus && '−'}
      {digits(entry.whole)}
      {entry.shape !== 'plain' && (
        <span class={styles.fraction}>
          <span>{digits(entry.top)}</span>
          <span class={styles.slash}>/</span>
          <span class={styles.below}>{digits(entry.bottom)}</span>
        </span>
      )}
    </span>
  );
}
