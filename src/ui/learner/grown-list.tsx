import { toNumerals } from '../../domain/numerals.ts';
import type { GrowthChange } from '../../worker/views.ts';
import { Icon } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './grown-list.module.css';

export interface GrownListProps {
  readonly grown: readonly GrowthChange[];
  readonly context: ViewContext;
}

/** Before and after, side by side. */
export function GrownList({ grown, context }: GrownListProps) {
  const { t, numerals } = context;
  return (
    <ul class={styles.list}>
      {grown.map((change) => (
        <li key={change.skill} class={styles.change}>
          <p class={styles.title}>{toNumerals(change.title, numerals)}</p>
          <div class={styles.pair}>
            <PlantPicture growth={change.before} size={72} label={t(`growth.${change.before}`)} />
            <Icon name="forward" size={28} />
            <PlantPicture growth={change.after} size={96} label={t(`growth.${change.after}`)} />
          </div>
          <p class={styles.state}>{t(`growth.${change.after}`)}</p>
        </li>
      ))}
    </ul>
  );
}
