// The way to the answer, for who asked for help until no hint was left. Nothing was answered, so nothing is judged.
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { spokenText } from '../item-views/spoken.ts';
import { BigAction } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './feedback-screen.module.css';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';
import { WorkedSolution } from './worked-solution.tsx';

export interface WorkedScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'worked'>;
}

export function WorkedScreen({ app, turn, step }: WorkedScreenProps) {
  const context = app.context.value;
  const { item, right } = step;
  const title = context.t('feedback.how');
  const spoken = [title, ...item.solution.map((one) => spokenText(one, context))].join(' ');
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={title}
      quietTitle
      about={`worked ${item.id} ${item.seed}`}
      spoken={spoken}
      foot={
        <BigAction
          action="go-on"
          icon="forward"
          disabled={app.busy.value}
          onClick={() => void app.actions.goOn()}
        >
          {context.t('feedback.go-on')}
        </BigAction>
      }
    >
      <div class={styles.prompt}>
        <RichText text={item.prompt} context={context} />
      </div>
      {item.figure && <FigureView figure={item.figure} pack={item.pack} context={context} />}
      {right && <AnswerView item={item} answer={right} tone="right" context={context} />}
      <WorkedSolution item={item} context={context} />
    </TurnFrame>
  );
}
