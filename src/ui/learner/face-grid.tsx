// The children of a class as faces, by name, so that a face is found where it was yesterday.
import type { LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import type { AppState } from '../state.ts';
import styles from './face-grid.module.css';

export interface FaceGridProps {
  readonly app: AppState;
  readonly learners: readonly LearnerCard[];
  /** The name is said then. */
  readonly onChoose: (card: LearnerCard) => void;
}

export function FaceGrid({ app, learners, onChoose }: FaceGridProps) {
  const { t, language } = app.context.value;
  const collator = new Intl.Collator(language, { numeric: true });
  const inOrder = [...learners].sort((a, b) => collator.compare(a.name, b.name));
  const choose = (card: LearnerCard) => {
    onChoose(card);
    // Going to another place ends what is said.
    app.actions.sayAlong(card.name);
  };
  return (
    <ul class={styles.grid}>
      {inOrder.map((card) => (
        <li key={card.id}>
          <button type="button" class={styles.face} onClick={() => choose(card)}>
            <Avatar avatar={card.avatar} size={88} />
            <bdi class={styles.name}>{card.name || t('name.missing')}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
