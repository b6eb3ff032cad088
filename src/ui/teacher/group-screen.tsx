// One group: who and why, the plan of the lesson, and after it what came back on paper and whether it worked.
import { useEffect, useState } from 'preact/hooks';
import type { GroupCard, PlanCard, TogetherView } from '../../worker/together-api.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { AssignSheet } from './assign-sheet.tsx';
import { type CheckEntry, CheckGrid } from './check-grid.tsx';
import styles from './group-screen.module.css';
import { LessonPlan } from './lesson-plan.tsx';
import { toGroupDetail, toGroupTitle, toReadyText } from './ready-text.ts';
import { useTogether } from './use-together.ts';

export function GroupScreen({ app, place }: ScreenOfProps<'together-group'>) {
  const { t } = app.context.value;
  const { view, show } = useTogether(app, place.class);
  const group = view?.groups.find((one) => one.id === place.group) ?? null;
  const plan = usePlan(app, place, group !== null);
  const after = (done: Promise<{ readonly ok: boolean; readonly value?: TogetherView }>) =>
    void done.then((result) => result.ok && result.value && show(result.value));
  const isTaught = group?.taughtAtMs != null;
  return (
    <TeacherFrame
      app={app}
      title={group ? t('group.count', { count: group.members.length }) : t('together.title')}
      up={{ name: 'together', class: place.class }}
      about={`${place.group} ${isTaught}`}
      foot={
        group &&
        !isTaught && (
          <BigAction
            icon="check"
            disabled={app.busy.value}
            onClick={() => after(app.actions.markTaught(place.class, place.group))}
          >
            {t('check.taught')}
          </BigAction>
        )
      }
    >
      {view && group === null && <p>{t('group.gone')}</p>}
      {group && <Head app={app} group={group} />}
      {group && isTaught && (
        <Section title={t('check.title')}>
          {group.outcome && <Outcome app={app} group={group} />}
          <CheckGrid
            app={app}
            group={group}
            onSave={(entries: readonly CheckEntry[]) =>
              after(app.actions.enterCheck(place.class, place.group, entries))
            }
          />
        </Section>
      )}
      {group && <OnTablets app={app} group={group} plan={plan} />}
      {group && plan && <LessonPlan plan={plan} context={app.context.value} level={2} />}
    </TeacherFrame>
  );
}

function usePlan(app: AppState, place: ScreenOfProps<'together-group'>['place'], isThere: boolean) {
  const [plan, setPlan] = useState<PlanCard | null>(null);
  useEffect(() => {
    if (!isThere) return;
    void app.actions.readPlans(place.class, place.group).then((read) => {
      if (read.ok) setPlan(read.value.plans[0] ?? null);
    });
  }, [place.class, place.group, isThere, app.language.value]);
  return plan;
}

interface PartProps {
  readonly app: AppState;
  readonly group: GroupCard;
}

function Head({ app, group }: PartProps) {
  const context = app.context.value;
  const { t } = context;
  const detail = toGroupDetail(group, context);
  return (
    <section class={styles.head}>
      <h2 class={styles.title} dir="auto">
        <RichText text={toGroupTitle(group)} context={context} />
      </h2>
      {detail && <p>{detail}</p>}
      <ul class={styles.members}>
        {group.members.map(({ learner, why }) => (
          <li key={learner.id} class={styles.member}>
            <Avatar avatar={learner.avatar} size={40} />
            <span>
              <bdi class={styles.name}>{learner.name || t('name.missing')}</bdi>
              <span class={styles.why}>{toReadyText(why, context)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the group does on the tablets: the lesson's own questions are chosen already. */
function OnTablets({ app, group, plan }: PartProps & { readonly plan: PlanCard | null }) {
  const { t } = app.context.value;
  const [isGiving, setGiving] = useState(false);
  const { pack, skill, skillTitle, members } = group;
  return (
    <Section title={t('give.on-tablets')}>
      <p>{t('give.on-tablets-what')}</p>
      <Button icon="play" onClick={() => setGiving(true)}>
        {t('give.open', { count: members.length })}
      </Button>
      {isGiving && (
        <AssignSheet
          app={app}
          {...{ pack, skill, title: skillTitle }}
          picked={members.map(({ learner }) => learner.id)}
          chosen={(plan?.check ?? []).flatMap((question) => (question ? [question.item.id] : []))}
          onClose={() => setGiving(false)}
        />
      )}
    </Section>
  );
}

/** Whether it worked, who needs it again, and what to do now. */
function Outcome({ app, group }: PartProps) {
  const { t, language } = app.context.value;
  const { outcome } = group;
  if (outcome === null) return null;
  const again = group.members.filter(({ learner }) => outcome.again.includes(learner.id));
  const names = again.map(({ learner }) => learner.name || t('name.missing'));
  return (
    <Card tone={names.length === 0 ? 'leaf' : 'marigold'}>
      <p class={styles.outcome}>{t('group.worked', { right: outcome.right, of: outcome.of })}</p>
      <p>
        {names.length === 0
          ? t('group.all-have-it')
          : t('group.again-who', { names: new Intl.ListFormat(language).format(names) })}
      </p>
      {names.length > 0 && <p>{t('group.regroup')}</p>}
    </Card>
  );
}
