// Between which bounds each number of the question changes.

import { formatNumber } from '../../../domain/numerals.ts';
import { Field } from '../../kit/field.tsx';
import styles from './numbers-panel.module.css';
import type { NumbersPartProps } from './numbers-part.ts';
import type { PlannedRange, TypedRange } from './numbers-plan.ts';

const BOUNDS = ['from', 'to', 'step'] as const satisfies readonly (keyof TypedRange)[];

export function NumbersRanges({ context, plan, choices, onChoices }: NumbersPartProps) {
  return (
    <>
      {plan.ranges.map((range) => (
        <Range
          key={range.number.place}
          context={context}
          range={range}
          onTyped={(typed) => onChoices({ ranges: { ...choices.ranges, [range.number.place]: typed } })}
        />
      ))}
    </>
  );
}

interface RangeProps {
  readonly context: NumbersPartProps['context'];
  readonly range: PlannedRange;
  readonly onTyped: (typed: TypedRange) => void;
}

function Range({ context: { t, language, numerals }, range: { number, typed, fault }, onTyped }: RangeProps) {
  return (
    <fieldset class={styles.range}>
      <legend class={styles.legend}>
        {t('own-numbers.range', { number: formatNumber(number.value, language, numerals) })}
      </legend>
      <div class={styles.bounds}>
        {BOUNDS.map((bound) => (
          <Field
            key={bound}
            label={t(`own-numbers.${bound}`)}
            value={typed[bound]}
            onInput={(value) => onTyped({ ...typed, [bound]: value })}
          />
        ))}
      </div>
      {fault && <p role="alert">{t(`own-numbers.fault.${fault}`)}</p>}
    </fieldset>
  );
}
