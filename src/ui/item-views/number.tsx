import { useId } from 'preact/hooks';
import { rightUnit } from '../../domain/marking/number.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { toPlainText } from '../../domain/rich-text.ts';
import card from './card.module.css';
import { Keypad } from './keypad.tsx';
import { keysOf } from './keypad-keys.ts';
import styles from './number.module.css';
import { NumberBoxes } from './number-boxes.tsx';
import { printEntry } from './number-entry.ts';
import { RichText } from './rich-text.tsx';
import { ShownNumber } from './shown-answer.tsx';
import { useNumberEntry } from './use-number-entry.ts';
import { useNumberKeys } from './use-number-keys.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

export function NumberView({ item, draft, locked, onDraft, context, promptId }: TypeViewProps<'number'>) {
  const keys = keysOf([item], [item.prompt, ...item.hints]);
  const typing = useNumberEntry(draft.text, item.form, keys, (text) => onDraft({ ...draft, text }));
  useNumberKeys(locked ? null : typing.press);
  return (
    <fieldset class={`${card.group} ${styles.number}`} aria-labelledby={promptId}>
      <div class={styles.entry}>
        <NumberBoxes
          typing={typing}
          active
          label={context.t('item.your-answer')}
          locked={locked}
          onEntry={(entry) => onDraft({ ...draft, text: printEntry(entry) })}
          context={context}
        />
        {item.units.length < 2 && rightUnit(item) !== '' && (
          <span class={styles.unit}>
            <RichText text={rightUnit(item)} context={context} />
          </span>
        )}
      </div>
      {item.units.length > 1 && (
        <Units
          units={[...item.units].sort()}
          chosen={draft.unit}
          locked={locked}
          onUnit={(unit) => onDraft({ ...draft, unit })}
          context={context}
        />
      )}
      <Keypad keys={keys} typing={typing} locked={locked} context={context} />
    </fieldset>
  );
}

interface UnitsProps extends Pick<TypeViewProps<'number'>, 'locked' | 'context'> {
  readonly units: readonly string[];
  readonly chosen: string | null;
  readonly onUnit: (unit: string) => void;
}

function Units({ units, chosen, locked, onUnit, context }: UnitsProps) {
  const name = useId();
  return (
    <div class={styles.units} role="radiogroup" aria-label={context.t('item.unit')}>
      {units.map((unit) => (
        <label key={unit} class={card.card} data-chosen={unit === chosen} data-locked={locked}>
          <input
            class={card.control}
            type="radio"
            name={name}
            value={unit}
            checked={unit === chosen}
            disabled={locked}
            onChange={() => onUnit(unit)}
          />
          <RichText text={unit} context={context} />
        </label>
      ))}
    </div>
  );
}

export function NumberAnswer({ item, answer, context }: TypeAnswerProps<'number'>) {
  const unit = answer.unit ?? (item.units.length < 2 ? rightUnit(item) : '');
  return (
    <span class={styles.given}>
      <ShownNumber text={answer.text} context={context} />
      {unit !== '' && <span>{toNumerals(toPlainText(unit), context.numerals)}</span>}
    </span>
  );
}
