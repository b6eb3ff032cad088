// What a child likes, as pictures to touch: questions then tell of it. Nothing has to be chosen, and nothing is asked twice.

import { useState } from 'preact/hooks';
import { INTERESTS, INTERESTS_MOST, type Interest } from '../../domain/locale.ts';
import { toSaidText } from '../../i18n/joined.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { useBack } from '../kit/back.ts';
import { BigAction, Button } from '../kit/button.tsx';
import { InterestPicture } from '../kit/interest-picture.tsx';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { KeptScreen } from './kept-screen.tsx';
import styles from './likes-screen.module.css';
import { Who } from './who.tsx';

export interface LikesScreenProps {
  readonly app: AppState;
  readonly learner: LearnerCard;
  readonly onClose: () => void;
}

export function LikesScreen({ app, learner, onClose }: LikesScreenProps) {
  const { t } = app.context.value;
  const before = learner.interests ?? [];
  const [isTelling, setTelling] = useState(false);
  const [liked, setLiked] = useState<readonly Interest[]>(before);
  const close = () => {
    const isChanged = liked.length !== before.length || liked.some((one) => !before.includes(one));
    if (isChanged) void app.actions.setInterests(learner.id, liked);
    onClose();
  };
  useBack(true, close);
  if (isTelling) return <KeptScreen app={app} onClose={() => setTelling(false)} />;
  const touch = (interest: Interest) => {
    if (!liked.includes(interest)) app.actions.sayAlong(t(`likes.${interest}`));
    setLiked(touched(liked, interest));
  };
  return (
    <Screen
      app={app}
      side="learner"
      wide
      title={t('likes.title')}
      about="likes"
      spoken={toSaidText(
        [t('likes.title'), t('likes.what'), ...INTERESTS.map((one) => t(`likes.${one}`))],
        app.context.value.language,
      )}
      onBack={close}
      who={<Who card={learner} context={app.context.value} onNotYou={onClose} />}
      foot={
        <BigAction action="go-on" icon="check" onClick={close}>
          {t('bar.done')}
        </BigAction>
      }
    >
      <p>{t('likes.what')}</p>
      <ul class={styles.grid}>
        {INTERESTS.map((interest) => (
          <li key={interest}>
            <button
              type="button"
              class={styles.choice}
              aria-pressed={liked.includes(interest)}
              onClick={() => touch(interest)}
            >
              <InterestPicture interest={interest} size={72} />
              <span>{t(`likes.${interest}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon="shield" onClick={() => setTelling(true)}>
        {t('kept-of-me.open')}
      </Button>
    </Screen>
  );
}

/** The first one goes where there is no room for another: nobody has to find out why a picture does not answer. */
function touched(liked: readonly Interest[], interest: Interest): readonly Interest[] {
  if (liked.includes(interest)) return liked.filter((one) => one !== interest);
  return [...liked, interest].slice(-INTERESTS_MOST);
}
