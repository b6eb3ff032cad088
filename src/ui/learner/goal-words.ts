import { toNumerals } from '../../domain/numerals.ts';
import type { GoalCard } from '../../worker/self-views.ts';
import type { ViewContext } from '../kit/view-context.ts';

/** A goal in one line. */
export function toGoalText(goal: GoalCard, { t, numerals }: ViewContext): string {
  const [first] = goal.skills;
  const skill = toNumerals(first?.title ?? '', numerals);
  if (goal.kind === 'questions') return t('goal.questions', { count: goal.aim });
  if (goal.kind === 'water') {
    return goal.of === 1 ? t('goal.water-one', { skill }) : t('goal.water', { count: goal.of });
  }
  return t(GROWS[goal.becomes ?? 'sprout'], { skill });
}

const GROWS = {
  seed: 'goal.grow-sprout',
  sprout: 'goal.grow-sprout',
  leaf: 'goal.grow-leaf',
  fruit: 'goal.grow-fruit',
  thirsty: 'goal.grow-fruit',
} as const;
