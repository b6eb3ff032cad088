// What is wanted of today, chosen of two or three: each fits the turn, and each is what the tutor would bring anyway.

import type { GoalKind } from '../../domain/self-asked.ts';
import { toSaidText } from '../../i18n/joined.ts';
import type { LearnerCard, LearnerView } from '../../worker/views.ts';
import { useBack } from '../kit/back.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { GoalPicture } from './goal-picture.tsx';
import styles from './goal-screen.module.css';

import { toGoalText } from './goal-words.ts';
import { Who } from './who.tsx';

export interface GoalScreenProps {
  readonly app: AppState;
  readonly learner: LearnerCard;
  readonly today: NonNullable<LearnerView['today']>;
  readonly onClose: () => void;
}

export function GoalScreen({ app, learner, today, onClose }: GoalScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const { goal, own, offers } = today;
  useBack(true, onClose);
  const choose = async (kind: GoalKind) => {
    if ((await app.actions.chooseGoal(learner.id, kind)).ok) onClose();
  };
  const texts = offers.map((offer) => toGoalText(offer, context));
  return (
    <Screen
      app={app}
      side="learner"
      title={t('goal.title')}
      about="goal"
      spoken={toSaidText([t('goal.title'), ...texts], app.context.value.language)}
      onBack={onClose}
      who={<Who card={learner} context={context} onNotYou={onClose} />}
      centred
    >
      <p class={styles.what}>{t('goal.what')}</p>
      <ul class={styles.cards}>
        {offers.map((offer, at) => (
          <li key={offer.kind}>
            <button
              type="button"
              class={styles.card}
              aria-pressed={own && goal.kind === offer.kind}
              disabled={app.busy.value}
              onClick={() => void choose(offer.kind)}
            >
              <GoalPicture goal={offer} size={72} context={context} />
              <span>{texts[at]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
