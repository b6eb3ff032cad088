// A learner's own place: today's goal, the path as a tree to walk up, and one big way on.

import { useState } from 'preact/hooks';
import { toNumerals } from '../../domain/numerals.ts';
import { toSaidText } from '../../i18n/joined.ts';
import type { LearnerView } from '../../worker/views.ts';
import { BigAction, Button } from '../kit/button.tsx';
import { Drops } from '../kit/progress.tsx';
import { loanWords } from '../loan.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { useCheckIn } from './check-in.tsx';
import { EmptyState } from './empty-state.tsx';
import { FootSign } from './foot-sign.tsx';
import { GardenSign, useGarden } from './garden-sign.tsx';
import { useGoals } from './goal-sign.tsx';
import { toGoalText } from './goal-words.ts';
import { GuestWorkWay } from './guest-work-way.tsx';
import styles from './home-screen.module.css';
import { LikesSign, useLikes } from './likes-sign.tsx';
import { PackProgress } from './pack-progress.tsx';
import { PartnerScreen } from './partner-screen.tsx';
import { PathTree } from './path-tree.tsx';
import { PinScreen } from './pin-screen.tsx';
import { Who } from './who.tsx';

export function HomeScreen({ app, place }: ScreenOfProps<'home'>) {
  const view = app.learner.value;
  const toFaces = () => app.actions.forgetLearner({ name: 'faces', class: place.class });
  // A reload, or a link: whoever comes has to say again who they are.
  if (app.admitted.value !== place.learner) return <PinScreen app={app} place={{ ...place, name: 'pin' }} />;
  const { t } = app.context.value;
  if (!view) {
    return (
      <Screen app={app} side="learner" title={t('home.title')} quietTitle onBack={toFaces}>
        <div aria-busy={view === undefined} />
      </Screen>
    );
  }
  return <Home app={app} view={view} onNotYou={toFaces} />;
}

interface HomeProps {
  readonly app: AppState;
  readonly view: LearnerView;
  readonly onNotYou: () => void;
}

function Home({ app, view, onNotYou }: HomeProps) {
  const { context } = app;
  const { t, numerals } = context.value;
  const [pairs, setPairs] = useState(false);
  const likes = useLikes({ app, learner: view.learner });
  const checkIn = useCheckIn({ app, view });
  const garden = useGarden({ app, view });
  const goals = useGoals({ app, learner: view.learner, today: view.today });
  const { learner, goal, path } = view;
  const of = app.class.value;
  const lent = app.device.value?.lent;
  // A tablet that is lent is one child's, and nobody sits beside a guest.
  const mayPair = !lent && !learner.guest && of !== undefined && of !== null && of.learners.length > 1;
  if (pairs && mayPair) {
    return <PartnerScreen app={app} view={of} learner={learner} onClose={() => setPairs(false)} />;
  }
  if (likes.screen) return likes.screen;
  if (garden.screen) return garden.screen;
  if (goals.screen) return goals.screen;
  const now = path.find((skill) => skill.now);
  const goalWords = view.today
    ? toGoalText(view.today.goal, context.value)
    : t('home.goal', { done: goal.answered, of: goal.of });
  const title = t('home.greeting', { name: learner.name || t('name.guest') });
  const next = now ? t('home.next', { skill: toNumerals(now.title, numerals) }) : '';
  return (
    <Screen
      app={app}
      side="learner"
      wide
      title={title}
      quietTitle
      spoken={toSaidText([title, next, goalWords, t('home.go-on')], app.context.value.language)}
      who={<Who card={learner} context={context.value} onNotYou={onNotYou} />}
      foot={
        <div class={styles.foot}>
          {checkIn.card}
          <GuestWorkWay app={app} learner={learner} />
          {lent?.learner.id === learner.id && <p>{loanWords(lent, context.value)}</p>}
          <div class={styles.today}>
            {goals.sign ?? <Drops done={goal.answered} of={goal.of} words={goalWords} />}
            <GardenSign app={app} onClick={garden.open} />
          </div>
          <div class={styles.ways}>
            <LikesSign app={app} learner={learner} onClick={likes.open} />
            <BigAction
              action="go-on"
              icon="forward"
              onClick={() => void app.actions.startTurn(learner.id, undefined, checkIn.feeling)}
              disabled={app.busy.value}
            >
              {t('home.go-on')}
            </BigAction>
            {mayPair && (
              <FootSign
                icon="people"
                words={t('two.start')}
                onClick={() => setPairs(true)}
                disabled={app.busy.value}
              />
            )}
          </div>
        </div>
      }
    >
      {path.length > 0 ? (
        <PathTree path={path} learner={learner} context={context.value} />
      ) : (
        <NoPath app={app} />
      )}
    </Screen>
  );
}

function NoPath({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const packs = app.device.value?.packs ?? [];
  if (packs.some((pack) => pack.state.type === 'installing')) return <PackProgress app={app} />;
  return (
    <EmptyState words={t('turn.no-pack')}>
      <Button icon="teacher" onClick={() => app.actions.go({ name: 'packs' })}>
        {t('start.teacher')}
      </Button>
    </EmptyState>
  );
}
