// What a class grows together, as one tree that fills with fruit: what all did, and nobody's name.
import type { ClassGoalView } from '../../worker/growing-api.ts';
import { toComingDay } from '../day-text.ts';
import styles from './class-grove.module.css';
import type { ViewContext } from './view-context.ts';

/** Places for fruit in the crown, from the outside in, the last ones at the top. */
const PLACES: readonly (readonly [x: number, y: number])[] = [
  ...([
    [30, 74],
    [110, 74],
    [52, 82],
    [88, 82],
    [70, 76],
    [38, 58],
    [102, 58],
    [60, 62],
    [80, 62],
    [22, 60],
  ] as const),
  ...([
    [118, 60],
    [48, 44],
    [92, 44],
    [70, 48],
    [34, 42],
    [106, 42],
    [58, 30],
    [82, 30],
    [70, 36],
    [70, 20],
  ] as const),
];

export interface ClassGroveProps {
  readonly goal: ClassGoalView;
  readonly context: ViewContext;
}

export function ClassGrove({ goal, context }: ClassGroveProps) {
  const { t } = context;
  const isFull = goal.of > 0 && goal.done >= goal.of;
  return (
    <figure class={styles.grove} data-grove={goal.type}>
      <GroveTree share={goal.of > 0 ? goal.done / goal.of : 0} />
      <figcaption class={styles.words}>
        <span>{t('class-goal.title')}</span>
        <strong>{toGoalText(goal, context)}</strong>
        <span>{isFull ? t('class-goal.reached') : toFarText(goal, context)}</span>
      </figcaption>
    </figure>
  );
}

/** The last day of it, not the midnight after. */
export function toGoalText({ type, count, untilMs }: ClassGoalView, context: ViewContext): string {
  return context.t(`class-goal.${type}`, { count, day: toComingDay(untilMs - 1, context) });
}

/** Of every day only how many have done theirs: the rest of the class is nobody's business. */
function toFarText({ type, done, of }: ClassGoalView, { t }: ViewContext): string {
  return type === 'each-day' ? t('class-goal.today', { done }) : t('class-goal.so-far', { done, of });
}

function GroveTree({ share }: { readonly share: number }) {
  const fruits = Math.floor(Math.min(1, share) * PLACES.length);
  return (
    <svg class={styles.tree} viewBox="0 0 140 120" aria-hidden="true">
      <path class={styles.ground} d="M4 114c40-8 92-8 132 0Z" />
      <path class={styles.trunk} d="M58 114c6-14 4-30 2-44h20c-2 14-4 30 2 44Z" />
      <path
        class={styles.crown}
        d="M24 88C2 84 6 54 20 52 12 32 36 20 48 28 54 4 88 4 92 28c14-8 36 4 28 24 16 4 18 32-4 36-10 8-24 6-32 0-8 6-20 6-28 0-8 6-24 8-32 0Z"
      />
      {PLACES.map(([x, y], at) => (
        <circle
          key={`${x} ${y}`}
          class={at < fruits ? styles.fruit : styles.bud}
          cx={x}
          cy={y}
          r={at < fruits ? 6 : 2.5}
        />
      ))}
    </svg>
  );
}
