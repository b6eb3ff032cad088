import { AnswerView } from '../item-views/answer-view.tsx';
import type { AppState } from '../state.ts';
import styles from './first-try.module.css';
import type { StepOf } from './running-turn.ts';

export interface FirstTryProps {
  readonly app: AppState;
  readonly step: StepOf<'item'>;
}

/** The first answer below the second try: one learns from what one did, and the question stays on top. */
export function FirstTry({ app, step }: FirstTryProps) {
  if (!step.firstAnswer) return null;
  const context = app.context.value;
  return (
    <div class={styles.first}>
      <AnswerView item={step.item} answer={step.firstAnswer} tone="given" context={context} />
    </div>
  );
}
