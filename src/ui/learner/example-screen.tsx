// A worked example before the question: how a task of the same kind is solved. Nothing is asked here.
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { spokenText } from '../item-views/spoken.ts';
import { BigAction } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './example-screen.module.css';
import { toReasonText } from './reason-text.ts';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';
import { WorkedSolution } from './worked-solution.tsx';

export interface ExampleScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'example'>;
}

export function ExampleScreen({ app, turn, step }: ExampleScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const { item, right } = step;
  const told = [item.prompt, ...item.solution].map((one) => spokenText(one, context));
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={t('example.title')}
      about={`example ${item.id} ${item.seed}`}
      spoken={[t('example.title'), ...told].join(' ')}
      foot={
        <BigAction
          action="go-on"
          icon="forward"
          disabled={app.busy.value}
          onClick={() => void app.actions.goOn()}
        >
          {t('lesson.try')}
        </BigAction>
      }
    >
      <p class={styles.why}>{toReasonText(step.why, context)}</p>
      <div class={styles.card}>
        <div class={styles.prompt} dir="auto">
          <RichText text={item.prompt} context={context} />
        </div>
        {item.figure && <FigureView figure={item.figure} pack={item.pack} context={context} />}
        <WorkedSolution item={item} context={context} />
        {right && <AnswerView item={item} answer={right} tone="right" context={context} />}
      </div>
    </TurnFrame>
  );
}
