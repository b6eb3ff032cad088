// Numbers as the learner reads them.
import { formatNumber } from '../../domain/numerals.ts';
import { numberToRational } from '../../domain/rational.ts';
import type { ViewContext } from '../kit/view-context.ts';

export type Speaker = Pick<ViewContext, 'language' | 'numerals'>;

/** A number in the learner's digits and with the language's decimal sign. */
export function showNumber(value: number, { language, numerals }: Speaker): string {
  const exact = numberToRational(value);
  return exact.ok ? formatNumber(exact.value, language, numerals) : String(value);
}

/** What stands between whole and part: `.`, `,` or `٫`. */
export function decimalSign({ language, numerals }: Speaker): string {
  return formatNumber({ n: 3n, d: 2n }, language, numerals).charAt(1);
}
