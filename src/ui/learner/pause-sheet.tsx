import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import { Face } from './face.tsx';
import styles from './pause-sheet.module.css';
import { allIn, namesIn, type RunningTurn } from './running-turn.ts';
import { TalkWay } from './talk-way.tsx';

export interface PauseSheetProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly onClose: () => void;
}

/** Back, or a tap on the own face: go on, end the turn, or it was somebody else's all the time. */
export function PauseSheet({ app, turn, onClose }: PauseSheetProps) {
  const { t } = app.context.value;
  const name = namesIn(turn, t, 'name.guest');
  const finish = async () => {
    if (await finishOrLeave(app, turn)) onClose();
  };
  return (
    <Sheet title={t('pause.title', { name })} hear={app.context.value} onClose={onClose}>
      <div class={styles.face}>
        {allIn(turn).map((card) => (
          <Face key={card.id} card={card} size={turn.pair ? 96 : 128} />
        ))}
      </div>
      <Button kind="main" icon="play" onClick={onClose}>
        {t('pause.go-on')}
      </Button>
      <Button icon="check" onClick={() => void finish()}>
        {t(turn.pair ? 'two.end' : 'pause.end')}
      </Button>
      {!turn.learner.guest && !turn.pair && <TalkWay app={app} learner={turn.learner.id} />}
      {turn.pair && turn.step.type !== 'summary' && <Parting app={app} turn={turn} onClose={onClose} />}
      {!turn.learner.guest && (
        <Button icon="people" onClick={() => void app.actions.leaveTurn('handed-over', placeAfter(turn))}>
          {turn.pair ? t('two.not-us') : t('pause.not-me', { name })}
        </Button>
      )}
    </Sheet>
  );
}

/** One of two goes away, the other one goes on alone: a way for each. */
function Parting({ app, turn, onClose }: PauseSheetProps) {
  const { t } = app.context.value;
  const both = allIn(turn);
  return (
    <>
      {both.map((stays) => (
        <Button
          key={stays.id}
          onClick={() => {
            for (const { id } of both) if (id !== stays.id) void app.actions.partTurn(id);
            onClose();
          }}
        >
          <span class={styles.stays}>
            <Face card={stays} size={40} />
            {t('two.goes-on', { name: stays.name })}
          </span>
        </Button>
      ))}
    </>
  );
}

/** Where nothing was answered there is nothing to sum up. True when the same turn still stands, at its summary. */
export async function finishOrLeave(app: AppState, turn: RunningTurn): Promise<boolean> {
  if (turn.step.type !== 'summary' && turn.answered > 0) return (await app.actions.finishTurn()).ok;
  await app.actions.leaveTurn('done', placeAfter(turn));
  return false;
}

/** Back to the class that the learner came from; a guest came from the first screen. */
export function placeAfter(turn: RunningTurn): Place {
  return turn.classId ? { name: 'faces', class: turn.classId } : { name: 'start' };
}
