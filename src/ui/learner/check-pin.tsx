import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { Problem } from '../../domain/problem.ts';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { AppState } from '../state.ts';
import styles from './check-pin.module.css';
import { PinPad } from './pin-pad.tsx';

export interface CheckPinProps {
  readonly app: AppState;
  readonly learner: LearnerId;
  readonly onRight: () => void;
}

/** Three pictures in order; a wrong one is told in words and a picture, and the places are empty again. */
export function CheckPin({ app, learner, onRight }: CheckPinProps) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [checking, setChecking] = useState(false);
  const [wrong, setWrong] = useState<Problem | null>(null);

  async function pick(picture: number): Promise<void> {
    const now = [...chosen, picture];
    setChosen(now);
    const [first, second, third] = now;
    if (first === undefined || second === undefined || third === undefined) return;
    setChecking(true);
    const checked = await app.actions.checkPin(learner, [first, second, third]);
    setChecking(false);
    if (checked.ok) return onRight();
    setChosen([]);
    setWrong(checked.problem);
  }

  return (
    <>
      <div aria-live="assertive">{wrong && <WrongPin app={app} problem={wrong} />}</div>
      <PinPad
        context={app.context.value}
        chosen={chosen}
        disabled={checking}
        onPick={(picture) => void pick(picture)}
        onUndo={() => setChosen(chosen.slice(0, -1))}
      />
    </>
  );
}

function WrongPin({ app, problem }: { readonly app: AppState; readonly problem: Problem }) {
  const { t } = app.context.value;
  const words = problem.code === 'pin/wait' ? t('pin.wait', { seconds: problem.seconds }) : t('pin.wrong');
  return (
    <p class={styles.wrong}>
      <PlantPicture growth="sprout" size={44} />
      <span>{words}</span>
    </p>
  );
}
