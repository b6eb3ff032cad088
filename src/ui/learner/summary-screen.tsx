// The end of a turn: what grew, one question back, and whose turn it is now.
import { useEffect, useState } from 'preact/hooks';
import type { LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import { BigAction } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { Feeling } from './feeling.tsx';
import { GoalOutcome } from './goal-picture.tsx';
import { GrownList } from './grown-list.tsx';
import { toKindText } from './kind-text.ts';
import { LookBackScreen, looksBack } from './look-back-screen.tsx';
import { placeAfter } from './pause-sheet.tsx';
import { type RunningTurn, readsAlong, type StepOf } from './running-turn.ts';
import styles from './summary-screen.module.css';
import { TurnFrame } from './turn-frame.tsx';

export interface SummaryScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'summary'>;
}

/** First what the learner sees of themselves, where there is more than a goal; then what grew, and who is next. */
export function SummaryScreen(props: SummaryScreenProps) {
  const { app, turn, step } = props;
  const [looked, setLooked] = useState(false);
  const { back } = step;
  if (!looked && back && looksBack(back)) {
    return <LookBackScreen app={app} turn={turn} back={back} onDone={() => setLooked(true)} />;
  }
  return <Summary {...props} />;
}

function Summary({ app, turn, step }: SummaryScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const { next } = step;
  const give = next ? t('summary.give', { name: next.name || t('name.missing') }) : '';
  const kind = toKindText(step.kind, t);
  const counted = t('summary.answered', { count: step.answered, right: step.right });
  useEffect(() => {
    // It is the last of what is read where screens are.
    if (give && !readsAlong(turn)) app.actions.sayAlong(give);
  }, []);
  const leave = () => {
    const to =
      next && turn.classId
        ? ({ name: 'pin', class: turn.classId, learner: next.id } as const)
        : placeAfter(turn);
    void app.actions.leaveTurn(next ? 'handed-over' : 'done', to);
  };
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={t('summary.title')}
      about="summary"
      foot={
        <BigAction
          action="hand-over"
          {...(next ? {} : { icon: 'check' as const })}
          disabled={app.busy.value}
          onClick={leave}
        >
          {next ? <Give next={next} give={give} /> : t('summary.done')}
        </BigAction>
      }
    >
      <p class={styles.kind}>{kind}</p>
      <p class={styles.counted}>{counted}</p>
      {step.back?.goal && !looksBack(step.back) && <GoalOutcome goal={step.back.goal} context={context} />}
      <GrownList grown={step.grown} context={context} />
      {/* One tap cannot say how it was for two. */}
      {!turn.pair && (
        <Feeling felt={step.felt} context={context} onFelt={(value) => app.actions.reflect('felt', value)} />
      )}
      {next && <NextFace next={next} give={give} />}
    </TurnFrame>
  );
}

/** The face is on the button too: on a small screen the large one lies below. */
function Give({ next, give }: { readonly next: LearnerCard; readonly give: string }) {
  return (
    <span class={styles.hand}>
      <Avatar avatar={next.avatar} size={52} />
      {give}
    </span>
  );
}

/** The next child sees themselves from across the table. */
function NextFace({ next, give }: { readonly next: LearnerCard; readonly give: string }) {
  return (
    <div class={styles.next}>
      <Avatar avatar={next.avatar} size={168} />
      <p class={styles.give}>{give}</p>
    </div>
  );
}
