import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { CheckPin } from './check-pin.tsx';
import styles from './pause-sheet.module.css';
import { placeAfter } from './pause-sheet.tsx';
import type { RunningTurn } from './running-turn.ts';

/** The tablet was left alone: whose hands is it in now? The question waits below, half an answer included. */
export function WhoIsHereSheet({ app, turn }: { readonly app: AppState; readonly turn: RunningTurn }) {
  const { t } = app.context.value;
  const { learner } = turn;
  const name = learner.name || t('name.missing');
  const asksPin = learner.hasPin && turn.picturePin;
  return (
    // It has no other way out: closing it would be an answer that nobody gave.
    <Sheet title={t('pin.is-it-you', { name })} onClose={() => undefined}>
      <div class={styles.face}>
        <Avatar avatar={learner.avatar} size={asksPin ? 96 : 160} />
      </div>
      {asksPin ? (
        <CheckPin app={app} learner={learner.id} onRight={app.actions.stillHere} />
      ) : (
        <Button kind="main" icon="check" onClick={app.actions.stillHere}>
          {t('pin.yes')}
        </Button>
      )}
      <Button icon="people" onClick={() => void app.actions.leaveTurn('idle', placeAfter(turn))}>
        {t('pause.not-me', { name })}
      </Button>
    </Sheet>
  );
}
