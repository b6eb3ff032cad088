// Right, or not yet, and why. It stays until the child goes on; nothing moves between the child and the next tap.
import { useEffect } from 'preact/hooks';
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { saidAnswer } from '../item-views/said-answer.ts';
import { spokenText } from '../item-views/spoken.ts';
import { BigAction } from '../kit/button.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import styles from './feedback-screen.module.css';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';
import { Watering } from './watering.tsx';
import { WorkedSolution } from './worked-solution.tsx';

export interface FeedbackScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'feedback'>;
}

export function FeedbackScreen({ app, turn, step }: FeedbackScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const { item, mark } = step;
  const headline = t(mark.correct ? 'feedback.right' : 'feedback.not-yet');
  const sentence = mark.note === 'right' || mark.note === 'wrong' ? '' : t(`feedback.${mark.note}`);
  useEffect(() => {
    if (mark.correct) app.actions.grown();
  }, []);
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={headline}
      about={`feedback ${item.id} ${item.seed}`}
      quietTitle
      spoken={toldOf(step, [headline, sentence], context)}
      foot={
        <BigAction
          action="go-on"
          icon={step.next === 'try-again' ? 'swap' : 'forward'}
          disabled={app.busy.value}
          onClick={() => void app.actions.goOn()}
        >
          {t(step.next === 'try-again' ? 'feedback.try-again' : 'feedback.go-on')}
        </BigAction>
      }
    >
      <div class={`${styles.told} ${mark.correct ? styles.right : styles.notYet}`}>
        <Watering growth={step.growth} watered={mark.correct} context={context} />
        <div class={styles.words} aria-live="polite">
          <p class={styles.headline}>{headline}</p>
          {sentence && <p>{sentence}</p>}
        </div>
      </div>
      <div class={styles.prompt}>
        <RichText text={item.prompt} context={context} />
      </div>
      {step.right && item.figure && <FigureView figure={item.figure} pack={item.pack} context={context} />}
      {step.right && <AnswerView item={item} answer={step.right} tone="right" context={context} />}
      <AnswerView
        item={item}
        answer={step.answer}
        tone={mark.correct ? 'right' : 'given'}
        context={context}
      />
      {step.right && <WorkedSolution item={item} context={context} />}
    </TurnFrame>
  );
}

/** What is shown of the answer only where it may be known now. */
function toldOf(step: StepOf<'feedback'>, first: readonly string[], context: ViewContext): string {
  const { item, right } = step;
  if (!right) return first.join(' ');
  const answer = saidAnswer(item, right, context);
  const how = item.solution.map((one) => spokenText(one, context));
  return [
    ...first,
    ...(answer ? [`${context.t('item.right-answer')}:`, answer] : []),
    ...(how.length > 0 ? [`${context.t('feedback.how')}.`, ...how] : []),
  ].join(' ');
}
