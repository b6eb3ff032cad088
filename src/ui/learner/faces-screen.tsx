// A class as faces: whose turn it is by the queue stands on top and is said aloud, with who comes after; everybody has a
// place of their own below.
import { useEffect } from 'preact/hooks';
import type { LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { ClassTogether } from './class-together.tsx';
import { EmptyState } from './empty-state.tsx';
import { FaceGrid } from './face-grid.tsx';
import pill from './face-pill.module.css';
import styles from './faces-screen.module.css';

/** Who comes after the next one: enough to pass over who is not here, few enough for one line. */
const AFTER_MOST = 2;

export function FacesScreen({ app, place }: ScreenOfProps<'faces'>) {
  const { t } = app.context.value;
  const view = app.class.value;
  // The year of this class is over: its children have another one, and its teacher knows which.
  const learners = view && !view.archived ? view.learners : [];
  const [next, ...after] = learners.length > 1 ? learners : [];
  const give = next ? t('summary.give', { name: next.name || t('name.missing') }) : '';
  useEffect(() => {
    if (give) app.actions.sayAlong(give);
  }, [next?.id]);
  return (
    <Screen
      app={app}
      side="learner"
      wide
      title={t('faces.title')}
      onBack={() => app.actions.go({ name: 'start' })}
    >
      {view !== undefined && learners.length === 0 && (
        <EmptyState words={t(view?.archived ? 'faces.over' : 'faces.none')}>
          <Button kind="main" icon="teacher" onClick={() => app.actions.go({ name: 'teacher' })}>
            {t('start.teacher')}
          </Button>
        </EmptyState>
      )}
      {next && <Queue app={app} next={next} after={after.slice(0, AFTER_MOST)} choose={choose} />}
      <FaceGrid app={app} learners={learners} onChoose={open} />
      {learners.length > 0 && <ClassTogether app={app} inClass={place.class} />}
    </Screen>
  );

  function open(card: LearnerCard): void {
    app.actions.go({ name: 'pin', class: place.class, learner: card.id });
  }

  function choose(card: LearnerCard): void {
    open(card);
    // Going to another place ends what is said.
    app.actions.sayAlong(card.name);
  }
}

interface QueueProps {
  readonly app: AppState;
  readonly next: LearnerCard;
  readonly after: readonly LearnerCard[];
  readonly choose: (card: LearnerCard) => void;
}

/** Whoever is not here today is passed over by a tap on the face after. */
function Queue({ app, next, after, choose }: QueueProps) {
  const { t } = app.context.value;
  const nameOf = (card: LearnerCard) => card.name || t('name.missing');
  return (
    <div class={styles.queue} data-queue>
      <button type="button" class={styles.next} onClick={() => choose(next)}>
        <Avatar avatar={next.avatar} size={72} />
        <bdi>{t('faces.next', { name: nameOf(next) })}</bdi>
      </button>
      {after.length > 0 && (
        <div class={styles.after}>
          <span aria-hidden="true">{t('faces.then')}</span>
          {after.map((card) => (
            <button
              key={card.id}
              type="button"
              class={`${pill.pill} ${styles.later}`}
              aria-label={t('faces.after', { name: nameOf(card) })}
              onClick={() => choose(card)}
            >
              <Avatar avatar={card.avatar} size={44} />
              <bdi class={styles.laterName}>{nameOf(card)}</bdi>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
