// A class to choose learners from: one tap each, or all at once.
import type { LearnerId } from '../../domain/ids.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Ways } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import styles from './pick-learners.module.css';

export interface PickLearnersProps {
  readonly app: AppState;
  readonly learners: readonly LearnerCard[];
  readonly picked: ReadonlySet<LearnerId>;
  readonly onPick: (picked: ReadonlySet<LearnerId>) => void;
}

export function PickLearners({ app, learners, picked, onPick }: PickLearnersProps) {
  const { t, language } = app.context.value;
  const collator = new Intl.Collator(language, { numeric: true });
  const inOrder = [...learners].sort((a, b) => collator.compare(a.name, b.name));
  const turn = (id: LearnerId) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  return (
    <>
      <Ways>
        <Button icon="check" onClick={() => onPick(new Set(learners.map(({ id }) => id)))}>
          {t('pick.all')}
        </Button>
        <Button icon="close" onClick={() => onPick(new Set())}>
          {t('pick.none')}
        </Button>
      </Ways>
      <ul class={styles.list}>
        {inOrder.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              class={styles.learner}
              aria-pressed={picked.has(card.id)}
              onClick={() => turn(card.id)}
            >
              <Avatar avatar={card.avatar} size={48} />
              <bdi class={styles.name}>{card.name || t('name.missing')}</bdi>
              <span class={styles.sign}>{picked.has(card.id) && <Icon name="check" />}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
