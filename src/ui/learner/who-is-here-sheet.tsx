import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import styles from './pause-sheet.module.css';
import { placeAfter } from './pause-sheet.tsx';
import type { RunningTurn } from './running-turn.ts';

/** The tablet was left alone: whose hands is it in now? The question waits below, half an answer included. */
export function WhoIsHereSheet({ app, turn }: { readonly app: AppState; readonly turn: RunningTurn }) {
  const { t } = app.context.value;
  const name = turn.learner.name || t('name.guest');
  return (
    <Sheet title={t('pin.is-it-you', { name })} onClose={app.actions.stillHere}>
      <div class={styles.face}>
        <Avatar avatar={turn.learner.avatar} size={160} />
      </div>
      <Button kind="main" icon="check" onClick={app.actions.stillHere}>
        {t('pin.yes')}
      </Button>
      <Button icon="people" onClick={() => void app.actions.leaveTurn('idle', placeAfter(turn))}>
        {t('pause.not-me', { name })}
      </Button>
    </Sheet>
  );
}
