// What has grown: the own landscape, what was hard once and is right now, and signs of effort. A child's own; nobody is
// held against anybody, and nothing here is ever taken away.

import { useEffect, useState } from 'preact/hooks';
import { toSaidText } from '../../i18n/joined.ts';
import type { GardenView } from '../../worker/growing-api.ts';
import type { LearnerView } from '../../worker/views.ts';
import { useBack } from '../kit/back.ts';
import { BigAction } from '../kit/button.tsx';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { BadgeList } from './badge-list.tsx';
import { ClassTogether } from './class-together.tsx';
import styles from './garden-screen.module.css';
import { countPlants, Landscape } from './landscape.tsx';
import { TalkWay } from './talk-way.tsx';
import { ThenAndNowList } from './then-and-now-list.tsx';
import { Who } from './who.tsx';

export interface GardenScreenProps {
  readonly app: AppState;
  readonly view: LearnerView;
  readonly onClose: () => void;
}

export function GardenScreen({ app, view, onClose }: GardenScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const { learner, path } = view;
  const of = app.class.value;
  const [garden, setGarden] = useState<GardenView | null>(null);
  useBack(true, onClose);
  useEffect(() => {
    void app.actions.readGarden(learner.id).then((read) => {
      if (read.ok) setGarden(read.value);
    });
  }, [learner.id]);
  const picture = t('garden.picture', countPlants(path));
  return (
    <Screen
      app={app}
      side="learner"
      title={t('garden.title')}
      about="garden"
      spoken={toSaidText([t('garden.title'), picture], app.context.value.language)}
      onBack={onClose}
      who={<Who card={learner} context={context} onNotYou={onClose} />}
      foot={
        <BigAction action="go-on" icon="check" onClick={onClose}>
          {t('bar.done')}
        </BigAction>
      }
    >
      <Landscape path={path} label={picture} />
      {garden === null && <div aria-busy="true" />}
      {garden && (
        <>
          <section class={styles.part}>
            <h2 class={styles.title}>{t('garden.then-now')}</h2>
            <ThenAndNowList app={app} pairs={garden.thenAndNow} />
          </section>
          <section class={styles.part}>
            <h2 class={styles.title}>{t('badge.title')}</h2>
            <BadgeList app={app} earned={garden.badges} />
          </section>
        </>
      )}
      {of && !learner.guest && (
        <section class={styles.part}>
          <ClassTogether app={app} inClass={of.id} />
        </section>
      )}
      {!learner.guest && <TalkWay app={app} learner={learner.id} />}
    </Screen>
  );
}
