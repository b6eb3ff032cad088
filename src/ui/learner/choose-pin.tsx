import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { PicturePin } from '../../worker/api.ts';
import type { AppState } from '../state.ts';
import styles from './choose-pin.module.css';
import { PinPad } from './pin-pad.tsx';

export interface ChoosePinProps {
  readonly app: AppState;
  readonly learner: LearnerId;
  readonly onChosen: () => void;
}

type Step =
  | { readonly type: 'first' }
  | { readonly type: 'again'; readonly pin: PicturePin }
  /** The second time was another: begin anew. */
  | { readonly type: 'differed' };

/** A learner's own three pictures, chosen once and tapped again, so that they are remembered. */
export function ChoosePin({ app, learner, onChosen }: ChoosePinProps) {
  const { t } = app.context.value;
  const [step, setStep] = useState<Step>({ type: 'first' });
  const [chosen, setChosen] = useState<readonly number[]>([]);

  async function pick(picture: number): Promise<void> {
    const now = [...chosen, picture];
    const [first, second, third] = now;
    if (first === undefined || second === undefined || third === undefined) return setChosen(now);
    setChosen([]);
    if (step.type !== 'again') return setStep({ type: 'again', pin: [first, second, third] });
    if (step.pin.some((one, at) => one !== now[at])) return setStep({ type: 'differed' });
    const kept = await app.actions.choosePin(learner, step.pin);
    if (kept.ok) onChosen();
  }

  const words = { first: t('pin.choose-three'), again: t('pin.once-more'), differed: t('pin.differed') };
  return (
    <>
      <p class={`${styles.words} ${step.type === 'again' ? styles.again : ''}`} aria-live="assertive">
        <StepSign step={step.type === 'again' ? 2 : 1} />
        <span>{words[step.type]}</span>
      </p>
      <PinPad
        context={app.context.value}
        chosen={chosen}
        again={step.type === 'again'}
        disabled={app.busy.value}
        onPick={(picture) => void pick(picture)}
        onUndo={() => setChosen(chosen.slice(0, -1))}
      />
    </>
  );
}

/** Two doors, one after the other: who cannot read sees that the first is behind them. */
function StepSign({ step }: { readonly step: 1 | 2 }) {
  return (
    <svg class={styles.steps} width="64" height="28" viewBox="0 0 64 28" aria-hidden="true">
      <path class={styles.way} d="M24 14h16" />
      <circle class={styles.now} cx="14" cy="14" r="11" />
      {step === 2 && <path class={styles.done} d="m8.5 14 4 4 7-8" />}
      <circle class={step === 2 ? styles.now : styles.next} cx="50" cy="14" r="11" />
    </svg>
  );
}
