import { useId, useState } from 'preact/hooks';
import { rightUnit } from '../../domain/marking/number.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { toPlainText } from '../../domain/rich-text.ts';
import card from './card.module.css';
import { Keypad } from './keypad.tsx';
import { keysOf } from './keypad-keys.ts';
import styles from './number.module.css';
import { NumberBoxes } from './number-boxes.tsx';
import {
  type EntryField,
  type EntryKey,
  emptyEntry,
  FIELDS_OF,
  type NumberEntry,
  parseEntry,
  pressKey,
  printEntry,
  turnedEntry,
} from './number-entry.ts';
import { RichText } from './rich-text.tsx';
import { ShownNumber } from './shown-answer.tsx';
import { useNumberKeys } from './use-number-keys.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

export function NumberView({ item, draft, locked, onDraft, context, promptId }: TypeViewProps<'number'>) {
  const entry = parseEntry(draft.text) ?? emptyEntry('plain');
  const fields: readonly EntryField[] = FIELDS_OF[entry.shape];
  const [wanted, setField] = useState<EntryField>('whole');
  const field = fields.find((one) => one === wanted) ?? fields[0] ?? 'whole';
  const setEntry = (next: NumberEntry) => onDraft({ ...draft, text: printEntry(next) });
  const press = (key: EntryKey) => setEntry(pressKey(entry, field, key));
  const turnShape = () => {
    setField('whole');
    setEntry(turnedEntry(entry, item.form));
  };
  useNumberKeys(locked ? null : press);
  return (
    <fieldset class={`${card.group} ${styles.number}`} aria-labelledby={promptId}>
      <div class={styles.entry}>
        <NumberBoxes
          entry={entry}
          field={field}
          label={context.t('item.your-answer')}
          locked={locked}
          onField={setField}
          onEntry={setEntry}
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
      {!locked && (
        <Keypad
          keys={keysOf([item], [item.prompt, ...item.hints])}
          shape={entry.shape}
          locked={locked}
          onKey={press}
          onShape={turnShape}
          context={context}
        />
      )}
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
  const unit = answer.unit ?? item.unit;
  return (
    <span class={styles.given}>
      <ShownNumber text={answer.text} context={context} />
      {unit !== '' && <span>{toNumerals(toPlainText(unit), context.numerals)}</span>}
    </span>
  );
}
