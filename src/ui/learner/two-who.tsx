import type { ComponentChildren } from 'preact';
import type { LearnerCard } from '../../worker/views.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { Face } from './face.tsx';
import styles from './two-who.module.css';

export interface TwoWhoProps {
  readonly one: LearnerCard;
  readonly other: LearnerCard;
  readonly context: ViewContext;
  readonly onNotYou: () => void;
  /** In place of the first face alone. */
  readonly face: ComponentChildren;
}

/** Whose work this is, both always in sight; one tap for who is somebody else, or goes away. */
export function TwoWho({ one, other, context, onNotYou, face }: TwoWhoProps) {
  const { t } = context;
  return (
    <button type="button" class={styles.two} onClick={onNotYou} data-two>
      <span class={styles.one}>
        {face}
        <bdi class={styles.name}>{one.name}</bdi>
      </span>
      <span class={styles.one}>
        <Face card={other} size={36} />
        <bdi class={styles.name}>{other.name}</bdi>
      </span>
      <span class={styles.question}>{t('who.not-you')}</span>
    </button>
  );
}
