// A class as faces: who has had least time is proposed on top, everybody has a place of their own below.
import type { LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { EmptyState } from './empty-state.tsx';
import styles from './faces-screen.module.css';

export function FacesScreen({ app, place }: ScreenOfProps<'faces'>) {
  const { t, language } = app.context.value;
  const view = app.class.value;
  // The year of this class is over: its children have another one, and its teacher knows which.
  const learners = view && !view.archived ? view.learners : [];
  const [next] = learners;
  // By name, so that a face is found where it was yesterday.
  const inOrder = [...learners].sort(byName(language));
  return (
    <Screen
      app={app}
      side="learner"
      wide
      title={t('faces.title')}
      onBack={() => app.actions.go({ name: 'start' })}
      spoken={next ? `${t('faces.title')} ${t('faces.next', { name: next.name })}` : t('faces.title')}
    >
      {view !== undefined && learners.length === 0 && (
        <EmptyState words={t(view?.archived ? 'faces.over' : 'faces.none')}>
          <Button kind="main" icon="teacher" onClick={() => app.actions.go({ name: 'teacher' })}>
            {t('start.teacher')}
          </Button>
        </EmptyState>
      )}
      {next && learners.length > 1 && <NextFace app={app} card={next} choose={() => choose(next)} />}
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
    </Screen>
  );

  function choose(card: LearnerCard): void {
    app.actions.sayAlong(card.name);
    app.actions.go({ name: 'pin', class: place.class, learner: card.id });
  }
}

function byName(language: string) {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a: LearnerCard, b: LearnerCard) => collator.compare(a.name, b.name);
}

interface NextFaceProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly choose: () => void;
}

function NextFace({ app, card, choose }: NextFaceProps) {
  const { t } = app.context.value;
  return (
    <button type="button" class={styles.next} onClick={choose}>
      <Avatar avatar={card.avatar} size={72} />
      <bdi>{t('faces.next', { name: card.name || t('name.missing') })}</bdi>
    </button>
  );
}
