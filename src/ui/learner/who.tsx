import type { ComponentChildren } from 'preact';
import type { LearnerCard } from '../../worker/views.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { Face } from './face.tsx';
import pill from './face-pill.module.css';
import styles from './who.module.css';

export interface WhoProps {
  readonly card: LearnerCard;
  readonly context: ViewContext;
  readonly onNotYou: () => void;
  /** In place of the face alone. */
  readonly face?: ComponentChildren;
}

/** Whose work this is, always in sight; one tap for who is somebody else. */
export function Who({ card, context, onNotYou, face }: WhoProps) {
  const { t } = context;
  return (
    <button type="button" class={`${pill.pill} ${styles.who}`} onClick={onNotYou}>
      {face ?? <Face card={card} size={52} />}
      <span class={styles.words}>
        <bdi class={styles.name}>{card.guest ? t('name.guest') : card.name}</bdi>
        <span class={styles.question}>{t('who.not-you')}</span>
      </span>
    </button>
  );
}
