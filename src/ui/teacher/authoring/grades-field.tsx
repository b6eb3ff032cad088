import { formatNumber } from '../../../i18n/numerals.ts';
import { Button } from '../../kit/button.tsx';
import type { AppState } from '../../state.ts';
import { Choices } from '../choices.tsx';

export interface GradesFieldProps {
  readonly app: AppState;
  /** First and last. */
  readonly value: readonly [number, number];
  readonly onPick: (value: readonly [number, number]) => void;
}

const YEARS = Array.from({ length: 12 }, (_, at) => at + 1);

/** A tap begins anew at that year; the next one says how far it goes. */
export function GradesField({ app, value: [first, last], onPick }: GradesFieldProps) {
  const { t, language, numerals } = app.context.value;
  const pick = (year: number) =>
    onPick(first === last ? [Math.min(first, year), Math.max(first, year)] : [year, year]);
  return (
    <Choices
      legend={
        <>
          {t('own.grades')} {t('own.grades-help')}
        </>
      }
    >
      {YEARS.map((year) => (
        <Button key={year} pressed={year >= first && year <= last} onClick={() => pick(year)}>
          {formatNumber(year, language, numerals)}
        </Button>
      ))}
    </Choices>
  );
}
