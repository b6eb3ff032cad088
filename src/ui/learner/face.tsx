import type { LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';

export interface FaceProps {
  readonly card: LearnerCard;
  readonly size: number;
}

/** A learner's face; a guest has a sprout instead, so that nobody takes it for somebody's. */
export function Face({ card, size }: FaceProps) {
  if (card.guest) return <PlantPicture growth="sprout" size={size} />;
  return <Avatar avatar={card.avatar} size={size} />;
}
