// Digits to press, for who has one switch and no keyboard: drawn only there.
import { toNumerals } from '../../domain/numerals.ts';
import { IconButton } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './pin-keys.module.css';

export interface PinKeysProps {
  readonly app: AppState;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const DIGITS = [...'1234567890'];

export function PinKeys({ app, label, value, onInput }: PinKeysProps) {
  const { t, numerals } = app.context.value;
  if (app.access.value.switchUse === 'none') return null;
  return (
    <fieldset class={styles.keys} aria-label={label}>
      {DIGITS.map((digit) => (
        <button
          key={digit}
          type="button"
          class={styles.key}
          data-key={digit}
          onClick={() => onInput(value + digit)}
        >
          {toNumerals(digit, numerals)}
        </button>
      ))}
      <IconButton
        icon="undo"
        label={t('pin.undo')}
        disabled={value === ''}
        onClick={() => onInput([...value].slice(0, -1).join(''))}
      />
    </fieldset>
  );
}
