// The honest end: everything that is here is known. A challenge is offered, and enough for today is as good.
import { BigAction, Button } from '../kit/button.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { AppState } from '../state.ts';
import styles from './finished-screen.module.css';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';

export interface FinishedScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'finished'>;
}

export function FinishedScreen({ app, turn, step }: FinishedScreenProps) {
  const { t } = app.context.value;
  const what = t('finished.what');
  const offer = t(`finished.${step.offer}`);
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={t('finished.title')}
      about="finished"
      spoken={[t('finished.title'), what, offer, t('finished.enough')].join(' ')}
      foot={
        <BigAction
          action="go-on"
          icon="forward"
          disabled={app.busy.value}
          onClick={() => void app.actions.goOn()}
        >
          {offer}
        </BigAction>
      }
    >
      <div class={styles.told}>
        <PlantPicture growth="fruit" size={144} />
        <p class={styles.what}>{what}</p>
      </div>
      <Button icon="check" disabled={app.busy.value} onClick={() => void app.actions.finishTurn()}>
        {t('finished.enough')}
      </Button>
    </TurnFrame>
  );
}
