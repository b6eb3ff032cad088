// There are questions, and none may be asked as things are set. That is for the teacher to change, and said so; the turn
// goes on by itself once it is. The big way on is the child's, as everywhere: the teacher's is beside it.
import { BigAction, Button } from '../kit/button.tsx';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import { EmptyState } from './empty-state.tsx';
import { finishOrLeave } from './pause-sheet.tsx';
import type { RunningTurn } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';

export interface NothingToAskScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
}

export function NothingToAskScreen({ app, turn }: NothingToAskScreenProps) {
  const { t } = app.context.value;
  const title = t('turn.nothing-title');
  const words = t('turn.nothing');
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={title}
      about="nothing-to-ask"
      spoken={`${title} ${words}`}
      foot={
        <BigAction icon="check" disabled={app.busy.value} onClick={() => void finishOrLeave(app, turn)}>
          {t('finished.enough')}
        </BigAction>
      }
    >
      <EmptyState words={words}>
        <Button icon="teacher" onClick={() => app.actions.go(whereItIsSet(turn))}>
          {t('start.teacher')}
        </Button>
      </EmptyState>
    </TurnFrame>
  );
}

/** What is hidden from a learner is set on the learner's own page, behind the teacher's door; nothing is from a guest. */
function whereItIsSet({ learner, classId }: RunningTurn): Place {
  return classId ? { name: 'learner-set', class: classId, learner: learner.id } : { name: 'packs' };
}
