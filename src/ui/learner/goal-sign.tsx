// Today's goal, small, on the learner's own page.
import { useState } from 'preact/hooks';
import type { LearnerView } from '../../worker/views.ts';
import heard from '../kit/heard.module.css';
import { Icon } from '../kit/icon.tsx';
import { createLazyPart, usePart } from '../kit/lazy-part.ts';
import { Drops } from '../kit/progress.tsx';
import type { AppState } from '../state.ts';
import { GoalPicture } from './goal-picture.tsx';
import type { GoalScreenProps } from './goal-screen.tsx';
import styles from './goal-sign.module.css';
import { toGoalText } from './goal-words.ts';

/** Fetched when it is opened. */
const SCREEN = createLazyPart(() => import('./goal-screen.tsx'));

export interface GoalSignProps {
  readonly app: AppState;
  readonly today: NonNullable<LearnerView['today']>;
  readonly onChoose: () => void;
}

/** A sign where the tutor proposes it; a way to the cards where the learner chooses. */
export function GoalSign({ app, today, onChoose }: GoalSignProps) {
  const context = app.context.value;
  const { t } = context;
  const { goal, own, offers } = today;
  const inside = (
    <>
      <GoalPicture goal={goal} size={40} context={context} />
      <span class={styles.words}>
        <span class={styles.small}>{t(own ? 'goal.mine' : 'goal.today')}</span>
        <span class={styles.goal}>{toGoalText(goal, context)}</span>
        {goal.kind === 'questions' && (
          <Drops done={goal.done} of={goal.of} words={t('goal.far', { done: goal.done, of: goal.of })} />
        )}
      </span>
      {goal.reached && <Icon name="check" size={32} />}
    </>
  );
  if (offers.length < 2) return <div class={styles.sign}>{inside}</div>;
  return (
    <button type="button" class={styles.sign} disabled={app.busy.value} onClick={onChoose}>
      {inside}
      {!goal.reached && (
        <span class={styles.change}>
          <Icon name="edit" size={24} />
          <span class={heard.text}>{t('goal.change')}</span>
        </span>
      )}
    </button>
  );
}

interface GoalsProps extends Pick<GoalScreenProps, 'app' | 'learner'> {
  readonly today: LearnerView['today'] | undefined;
}

/** Opened, and its screen where it is here; nothing while it is closed or on its way. */
export function useGoals(props: GoalsProps) {
  const [isOpen, setOpen] = useState(false);
  const part = usePart(SCREEN, isOpen);
  const { today, ...rest } = props;
  const screen =
    isOpen && part && today ? (
      <part.GoalScreen {...rest} today={today} onClose={() => setOpen(false)} />
    ) : null;
  const sign = today ? <GoalSign app={props.app} today={today} onChoose={() => setOpen(true)} /> : null;
  return { sign, screen };
}
