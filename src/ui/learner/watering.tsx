import type { GrowthChange } from '../../worker/views.ts';
import { PlantPicture, WaterDrop } from '../kit/plant-picture.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './watering.module.css';

export interface WateringProps {
  readonly growth: GrowthChange;
  /** A right answer becomes water; a not-yet takes nothing away. */
  readonly watered: boolean;
  readonly context: ViewContext;
}

/** The answer as a drop that reaches its plant. Without motion the plant simply stands as it is now. */
export function Watering({ growth, watered, context }: WateringProps) {
  return (
    <div class={styles.plant}>
      {watered && (
        <span class={styles.drop}>
          <WaterDrop />
        </span>
      )}
      <PlantPicture growth={growth.after} size={80} label={context.t(`growth.${growth.after}`)} />
    </div>
  );
}
