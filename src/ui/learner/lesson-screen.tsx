import { useState } from 'preact/hooks';
import { LessonSteps } from '../item-views/lesson-view.tsx';
import { spokenLesson } from '../item-views/spoken.ts';
import { BigAction, Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './lesson-screen.module.css';
import { toReasonText } from './reason-text.ts';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';

export interface LessonScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'lesson'>;
}

/** A mini-lesson, one step a page; something to move comes where it teaches. */
export function LessonScreen({ app, turn, step }: LessonScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const { lesson, pack } = step;
  const [at, setAt] = useState(0);
  const where = t('lesson.step', { step: at + 1, of: lesson.steps.length });
  const isLast = at >= lesson.steps.length - 1;
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={where}
      quietTitle
      about={`${lesson.id} ${at}`}
      spoken={spokenLesson(lesson, at, context)}
      foot={
        <BigAction
          action="go-on"
          icon="forward"
          disabled={app.busy.value}
          onClick={() => (isLast ? void app.actions.goOn() : setAt(at + 1))}
        >
          {isLast ? t('lesson.try') : t('lesson.next')}
        </BigAction>
      }
    >
      <p class={styles.why}>{toReasonText(step.why, context)}</p>
      <LessonSteps lesson={lesson} pack={pack} context={context} step={at} />
      <div class={styles.steps}>
        <p aria-hidden="true">{where}</p>
        {at > 0 && (
          <Button kind="quiet" icon="back" onClick={() => setAt(at - 1)}>
            {t('lesson.before')}
          </Button>
        )}
      </div>
    </TurnFrame>
  );
}
