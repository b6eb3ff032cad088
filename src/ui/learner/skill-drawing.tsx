import type { PackId } from '../../domain/ids.ts';
import type { ChoiceCard } from '../../worker/views.ts';
import { useMedia } from '../item-views/use-media.ts';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './skill-drawing.module.css';

export interface SkillDrawingProps {
  readonly pack: PackId;
  readonly card: ChoiceCard;
  readonly context: ViewContext;
  /** Without the plant, where there is no room for two pictures. */
  readonly small?: boolean;
}

/** What a skill is about, with its plant in the corner; the plant alone where the pack has no drawing. */
export function SkillDrawing({ pack, card, context, small = false }: SkillDrawingProps) {
  const url = useMedia(context, pack, card.picture ?? undefined);
  const state = context.t(`growth.${card.growth}`);
  const hasDrawing = card.picture !== null && url !== null;
  return (
    <span class={`${styles.frame} ${hasDrawing ? '' : styles.plain}`}>
      {hasDrawing && url && <img class={styles.drawing} src={url} alt="" draggable={false} />}
      {(!small || !hasDrawing) && (
        <span class={styles.plant}>
          <PlantPicture growth={card.growth} size={48} label={state} />
        </span>
      )}
    </span>
  );
}
