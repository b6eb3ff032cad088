import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import { Face } from './face.tsx';
import styles from './pause-sheet.module.css';
import type { RunningTurn } from './running-turn.ts';

export interface PauseSheetProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly onClose: () => void;
}

/** Back, or a tap on the own face: go on, end the turn, or it was somebody else's all the time. */
export function PauseSheet({ app, turn, onClose }: PauseSheetProps) {
  const { t } = app.context.value;
  const name = turn.learner.name || t('name.guest');
  const finish = async () => {
    if (turn.step.type === 'summary' || turn.answered === 0)
      await app.actions.leaveTurn('done', placeAfter(turn));
    else if ((await app.actions.finishTurn()).ok) onClose();
  };
  return (
    <Sheet title={t('pause.title', { name })} onClose={onClose}>
      <div class={styles.face}>
        <Face card={turn.learner} size={128} />
      </div>
      <Button kind="main" icon="play" onClick={onClose}>
        {t('pause.go-on')}
      </Button>
      <Button icon="check" onClick={() => void finish()}>
        {t('pause.end')}
      </Button>
      {!turn.learner.guest && (
        <Button icon="people" onClick={() => void app.actions.leaveTurn('handed-over', placeAfter(turn))}>
          {t('pause.not-me', { name })}
        </Button>
      )}
    </Sheet>
  );
}

/** Back to the class that the learner came from; a guest came from the first screen. */
export function placeAfter(turn: RunningTurn): Place {
  return turn.classId ? { name: 'faces', class: turn.classId } : { name: 'start' };
}
