// A goal as a picture, and what became of it at a turn's end.
import type { GoalCard } from '../../worker/self-views.ts';
import { Icon } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './goal-sign.module.css';
import { toGoalText } from './goal-words.ts';

/** What became of it, without blame. */
export function GoalOutcome({ goal, context }: { readonly goal: GoalCard; readonly context: ViewContext }) {
  const { t } = context;
  return (
    <div class={styles.outcome} data-reached={goal.reached}>
      <GoalPicture goal={goal} size={56} context={context} />
      <span class={styles.words}>
        <span class={styles.goal}>{toGoalText(goal, context)}</span>
        {goal.of > 1 && !goal.reached && <span>{t('goal.far', { done: goal.done, of: goal.of })}</span>}
        <span class={styles.small}>{t(goal.reached ? 'goal.reached' : 'goal.stays')}</span>
      </span>
      {goal.reached && <Icon name="check" size={32} />}
    </div>
  );
}

export function GoalPicture({
  goal,
  size,
  context,
}: {
  readonly goal: GoalCard;
  readonly size: number;
  readonly context: ViewContext;
}) {
  if (goal.kind === 'questions') return <Icon name="drop" size={size} />;
  const growth = goal.kind === 'water' ? (goal.reached ? 'fruit' : 'thirsty') : (goal.becomes ?? 'sprout');
  return <PlantPicture growth={growth} size={size} label={context.t(`growth.${growth}`)} />;
}
