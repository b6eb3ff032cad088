// Both faces and what each did, before two entries become one child. It travels and cannot be taken apart again, and
// the screen says so.
import { formatNumber } from '../../i18n/numerals.ts';
import type { Growth, LearnerView } from '../../worker/views.ts';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import styles from './merge-two-screen.module.css';

/** From the most grown to the least; seeds are not yet begun and say nothing of who it is. */
const TOLD = ['fruit', 'thirsty', 'leaf', 'sprout'] as const satisfies readonly Growth[];

export function MergeTwoScreen({ app, place }: ScreenOfProps<'merge-two'>) {
  const { t } = app.context.value;
  const [one, other] = [app.learner.value, app.other.value];
  const up = { name: 'merge', class: place.class, learner: place.learner } as const;
  const gone = one === null || other === null || place.learner === place.other;
  return (
    <TeacherFrame app={app} title={t('merge.title')} up={up}>
      {gone && <p>{t('pin.nobody')}</p>}
      {!gone && (!one || !other) && <div aria-busy="true" />}
      {!gone && one && other && <Both app={app} one={one} other={other} place={place} />}
    </TeacherFrame>
  );
}

interface BothProps {
  readonly app: AppState;
  readonly one: LearnerView;
  readonly other: LearnerView;
  readonly place: ScreenOfProps<'merge-two'>['place'];
}

function Both({ app, one, other, place }: BothProps) {
  const { t } = app.context.value;
  const nameOf = (view: LearnerView) => view.learner.name || t('name.missing');
  const [kept, joined] = [nameOf(one), nameOf(other)];
  const merge = async () => {
    if (!(await app.actions.mergeLearners(place.other, place.learner)).ok) return;
    app.actions.go({ name: 'learner-set', class: place.class, learner: place.learner }, 'replace');
    app.actions.offerUndo(t('merge.done', { name: kept }), null);
  };
  return (
    <>
      <div class={styles.both}>
        <Side app={app} view={one} words={t('merge.stays')} />
        <Side app={app} view={other} words={t('merge.joins')} />
      </div>
      <Ways>
        <Button
          icon="swap"
          onClick={() =>
            app.actions.go(
              { name: 'merge-two', class: place.class, learner: place.other, other: place.learner },
              'replace',
            )
          }
        >
          {t('merge.swap')}
        </Button>
      </Ways>
      <Card tone="marigold">
        <p>{t('merge.what', { kept, joined })}</p>
        <p>{t('merge.final')}</p>
        <Ways>
          <Button kind="main" icon="people" disabled={app.busy.value} onClick={() => void merge()}>
            {t('merge.do')}
          </Button>
        </Ways>
      </Card>
    </>
  );
}

interface SideProps {
  readonly app: AppState;
  readonly view: LearnerView;
  readonly words: string;
}

function Side({ app, view, words }: SideProps) {
  const { t, language, numerals } = app.context.value;
  const count = (growth: Growth) => view.path.filter((skill) => skill.growth === growth).length;
  const grown = TOLD.filter((growth) => count(growth) > 0);
  return (
    <section class={styles.side}>
      <Avatar avatar={view.learner.avatar} size={96} />
      <h2 class={styles.name}>
        <bdi>{view.learner.name || t('name.missing')}</bdi>
      </h2>
      <p>{view.className}</p>
      <p>{t('class.minutes-today', { count: view.learner.minutesToday })}</p>
      <ul class={styles.grown}>
        {grown.map((growth) => (
          <li key={growth} class={styles.plant}>
            <PlantPicture growth={growth} size={32} />
            <span>{formatNumber(count(growth), language, numerals)}</span>
            <span class={styles.said}>{t(`merge.${growth}`)}</span>
          </li>
        ))}
        {grown.length === 0 && <li>{t('merge.nothing')}</li>}
      </ul>
      <p class={styles.fate}>{words}</p>
    </section>
  );
}
