// Is it you? With a picture PIN: three pictures in order; without one: the face, large, and a yes.
import { useState } from 'preact/hooks';
import type { ClassView, LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { loanWords } from '../loan.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { CheckPin } from './check-pin.tsx';
import { ChoosePin } from './choose-pin.tsx';
import { EmptyState } from './empty-state.tsx';
import { ForgottenSheet } from './forgotten-sheet.tsx';
import styles from './pin-screen.module.css';

export function PinScreen({ app, place }: ScreenOfProps<'pin'>) {
  const { t } = app.context.value;
  const view = app.class.value;
  const card = view?.learners.find((one) => one.id === place.learner);
  const toFaces = () => app.actions.go({ name: 'faces', class: place.class }, 'replace');
  if (view && card) {
    const admit = () => app.actions.admit(view.id, card.id, card.language);
    return <ProveScreen app={app} view={view} card={card} onBack={toFaces} onProved={admit} />;
  }
  return (
    <Screen app={app} side="learner" title={t('faces.title')} onBack={toFaces} quietTitle>
      {view !== undefined && (
        <EmptyState words={t('pin.nobody')}>
          <Button kind="main" onClick={toFaces}>
            {t('faces.title')}
          </Button>
        </EmptyState>
      )}
    </Screen>
  );
}

export interface ProveScreenProps {
  readonly app: AppState;
  readonly view: ClassView;
  readonly card: LearnerCard;
  readonly onBack: () => void;
  readonly onProved: () => void;
}

/** Somebody says that they are this child, and proves it as the class wants it. */
export function ProveScreen({ app, view, card, onBack, onProved }: ProveScreenProps) {
  const { t } = app.context.value;
  const [forgotten, setForgotten] = useState(false);
  const lent = app.device.value?.lent;
  const isOwn = lent?.learner.id === card.id;
  const name = card.name || t('name.missing');
  const asks = view.picturePin;
  const title = asks
    ? card.hasPin
      ? t('pin.tap', { name })
      : t('pin.choose', { name })
    : t('pin.is-it-you', { name });
  return (
    <Screen
      app={app}
      side="learner"
      title={title}
      centred
      {...(isOwn ? {} : { onBack })}
      foot={
        !asks && (
          <BigAction icon="check" onClick={onProved}>
            {t('pin.yes')}
          </BigAction>
        )
      }
    >
      <div class={`${styles.face} ${asks ? styles.beside : ''}`}>
        <Avatar avatar={card.avatar} size={asks ? 72 : 200} />
        {isOwn ? (
          <p class={styles.loan}>{loanWords(lent, app.context.value)}</p>
        ) : (
          <Button kind="quiet" onClick={onBack}>
            {t('who.not-you')}
          </Button>
        )}
      </div>
      {asks && card.hasPin && (
        <>
          <CheckPin app={app} learner={card.id} onRight={onProved} />
          <Button kind="quiet" icon="hand" onClick={() => setForgotten(true)}>
            {t('pin.forgotten')}
          </Button>
        </>
      )}
      {asks && !card.hasPin && <ChoosePin app={app} learner={card.id} onChosen={onProved} />}
      {isOwn && <OtherWays app={app} />}
      {forgotten && (
        <ForgottenSheet app={app} classId={view.id} learner={card.id} onClose={() => setForgotten(false)} />
      )}
    </Screen>
  );
}

/** On a tablet that is one child's for some days: where everybody else goes. */
function OtherWays({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  return (
    <div class={styles.ways}>
      <Button
        kind="quiet"
        icon="play"
        disabled={app.busy.value}
        onClick={() => void app.actions.practiseNow()}
      >
        {t('name.guest')}
      </Button>
      <Button kind="quiet" icon="teacher" onClick={() => app.actions.go({ name: 'tablet' })}>
        {t('start.teacher')}
      </Button>
    </div>
  );
}
