// The plans of all groups as they go on paper: looked at here, printed from here.
import { useEffect, useState } from 'preact/hooks';
import type { PlanCard, PlansView } from '../../worker/together-api.ts';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { LessonPlan } from './lesson-plan.tsx';
import styles from './plans-screen.module.css';
import { printPage } from './print-page.ts';
import { PrintSheet } from './print-sheet.tsx';
import { toGroupDetail, toGroupTitle } from './ready-text.ts';

export function PlansScreen({ app, place }: ScreenOfProps<'together-plans'>) {
  const { t } = app.context.value;
  const isOpen = app.device.value?.teacher === 'open';
  const [view, setView] = useState<PlansView | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    void app.actions.readPlans(place.class, null).then((read) => {
      if (read.ok) setView(read.value);
    });
  }, [place.class, isOpen, app.language.value]);
  const has = view !== null && view.plans.length > 0;
  return (
    <TeacherFrame
      app={app}
      title={t('plans.title')}
      up={{ name: 'together', class: place.class }}
      foot={
        has && (
          <BigAction icon="print" onClick={printPage}>
            {t('print.do')}
          </BigAction>
        )
      }
    >
      {isOpen && view === null && <div aria-busy="true" />}
      {view && !has && (
        <>
          <p>{t('group.gone')}</p>
          <Button
            kind="main"
            icon="people"
            onClick={() => app.actions.go({ name: 'together', class: place.class }, 'replace')}
          >
            {t('together.title')}
          </Button>
        </>
      )}
      {has && <Plans app={app} view={view} />}
    </TeacherFrame>
  );
}

function Plans({ app, view }: { readonly app: AppState; readonly view: PlansView }) {
  const { t } = app.context.value;
  return (
    <>
      <p>{t('plans.count', { count: view.plans.length })}</p>
      {view.plans.map((plan) => (
        <Card key={plan.group.id}>
          <PlanOf app={app} plan={plan} />
        </Card>
      ))}
      <PrintSheet app={app} title={t('together.title')} name={view.className} dense>
        <div class={styles.pages} data-plans={view.plans.length}>
          {view.plans.map((plan) => (
            <article key={plan.group.id} class={styles.paper}>
              <PlanOf app={app} plan={plan} />
            </article>
          ))}
        </div>
      </PrintSheet>
    </>
  );
}

function PlanOf({ app, plan }: { readonly app: AppState; readonly plan: PlanCard }) {
  const context = app.context.value;
  const { t } = context;
  const { group } = plan;
  const detail = toGroupDetail(group, context);
  return (
    <div class={styles.one}>
      <h2 class={styles.title} dir="auto">
        <RichText text={toGroupTitle(group)} context={context} />
      </h2>
      {detail && <p>{detail}</p>}
      <p>
        <span class={styles.who}>{t('plan-of.who')}</span>{' '}
        {group.members.map(({ learner }, at) => (
          <span key={learner.id}>
            {at > 0 && ' · '}
            <bdi>{learner.name || t('name.missing')}</bdi>
          </span>
        ))}
      </p>
      <LessonPlan plan={plan} context={context} level={3} />
    </div>
  );
}
