import type { ClassView, LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import type { AppState } from '../state.ts';
import styles from './login-card.module.css';

export interface LoginCardProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly view: Pick<ClassView, 'name' | 'picturePin'>;
}

/** One card, on the screen as on paper; the line around it is where it is cut. */
export function LoginCard({ app, card, view }: LoginCardProps) {
  const { t } = app.context.value;
  return (
    <div class={styles.card}>
      <Avatar avatar={card.avatar} size={88} />
      <div class={styles.words}>
        <bdi class={styles.name}>{card.name || t('name.missing')}</bdi>
        <bdi>{view.name}</bdi>
      </div>
      {view.picturePin && (
        <div class={styles.pictures}>
          <span>{t('cards.pictures')}</span>
          <span class={styles.boxes}>
            {[1, 2, 3].map((at) => (
              <span key={at} class={styles.box} />
            ))}
          </span>
        </div>
      )}
    </div>
  );
}
