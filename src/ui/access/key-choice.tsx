// Which key presses: a switch that is plugged in acts as one, and not always as Space or Enter.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { Choice } from './choice.tsx';
import { isUsualKey } from './switch-press.ts';

export interface KeyChoiceProps {
  readonly app: AppState;
  /** `KeyboardEvent.code`; empty for none beside the usual ones. */
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** Keys by which somebody leaves the choice, or gets on with a keyboard. */
const KEPT = new Set(['Tab', 'Escape', 'ShiftLeft', 'ShiftRight']);

export function KeyChoice({ app, chosen, onChoose }: KeyChoiceProps) {
  const { t } = app.context.value;
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!waits) return undefined;
    const take = (event: KeyboardEvent) => {
      if (KEPT.has(event.code)) return setWaits(false);
      event.preventDefault();
      event.stopPropagation();
      setWaits(false);
      if (event.code !== '') onChoose(isUsualKey(event.code) ? '' : event.code);
    };
    document.addEventListener('keydown', take, true);
    return () => document.removeEventListener('keydown', take, true);
  }, [waits, onChoose]);
  const other = chosen === '' ? t('access.key-other') : t('access.key-is', { key: nameOfKey(chosen) });
  return (
    <Choice legend={t('access.key')}>
      <Button
        pressed={chosen === '' && !waits}
        disabled={app.busy.value}
        onClick={() => {
          setWaits(false);
          onChoose('');
        }}
      >
        {t('access.key-usual')}
      </Button>
      <Button pressed={chosen !== '' || waits} disabled={app.busy.value} onClick={() => setWaits(true)}>
        <span aria-live="polite">{waits ? t('access.key-wait') : other}</span>
      </Button>
    </Choice>
  );
}

/** As it is written on a key: `KeyA` is A, `Digit1` is 1; others by the name that the browser has for them. */
const nameOfKey = (code: string): string => code.replace(/^(?:Key|Digit)(?=.$)/, '');
