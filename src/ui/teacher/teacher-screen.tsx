import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { PutAwayClasses } from './put-away-classes.tsx';
import { SafetyLine } from './safety-line.tsx';
import styles from './teacher-screen.module.css';

/** The classes of this tablet, and what is beside them. */
export function TeacherScreen({ app }: ScreenOfProps<'teacher'>) {
  const { t } = app.context.value;
  const device = app.device.value;
  const school = app.school.value;
  const leave = () => {
    app.actions.lockTeacher();
    app.actions.go({ name: 'start' });
  };
  return (
    <TeacherFrame
      app={app}
      title={t('teacher.title')}
      up={{ name: 'start' }}
      foot={
        school?.role === 'coordinator' && (
          <BigAction icon="basket" onClick={() => app.actions.go({ name: 'round' })}>
            {t('round.title')}
          </BigAction>
        )
      }
    >
      <Classes app={app} />
      <Section title={t('teacher.beside')}>
        <SafetyLine app={app} />
        <Line
          picture={<Icon name="school" size={32} />}
          title={school?.state === 'member' && school.name ? school.name : t('school.title')}
          detail={t(`school.is-${school?.state ?? 'alone'}`)}
          onClick={() => app.actions.go({ name: 'school' })}
        />
        {school?.role === 'administrator' && (
          <Line
            picture={<Icon name="basket" size={32} />}
            title={t('round.title')}
            detail={t('round.what')}
            onClick={() => app.actions.go({ name: 'round' })}
          />
        )}
        <Line
          picture={<Icon name="bulb" size={32} />}
          title={t('coaching.title')}
          detail={t('coaching.short')}
          onClick={() => app.actions.go({ name: 'coaching' })}
        />
        <Line
          picture={<Icon name="edit" size={32} />}
          title={t('fields.title')}
          detail={t('fields.short')}
          onClick={() => app.actions.go({ name: 'fields' })}
        />
        <Line
          picture={<Icon name="shield" size={32} />}
          title={t('privacy.title')}
          detail={t('privacy.short')}
          onClick={() => app.actions.go({ name: 'privacy' })}
        />
        <Line
          picture={<Icon name="box" size={32} />}
          title={t('packs.title')}
          detail={t('packs.installed', {
            count: device?.packs.filter(({ state }) => state.type === 'installed').length ?? 0,
          })}
          onClick={() => app.actions.go({ name: 'packs' })}
        />
        <Line
          picture={<Icon name="tablet" size={32} />}
          title={t('tablet.title')}
          detail={t('tablet.answers', { count: device?.answersStored ?? 0 })}
          onClick={() => app.actions.go({ name: 'tablet' })}
        />
        {device?.canKeepNames && !app.platform.inDemo && (
          <Button icon="people" onClick={app.platform.enterDemo}>
            {t('start.try')}
          </Button>
        )}
        <Button icon="lock" onClick={leave}>
          {t('door.lock')}
        </Button>
      </Section>
      <PutAwayClasses app={app} />
    </TeacherFrame>
  );
}

function Classes({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const device = app.device.value;
  if (device && !device.canKeepNames)
    return <ProblemNotice app={app} problem={{ code: 'origin/insecure' }} />;
  const classes = device?.classes ?? [];
  return (
    <Section title={t('teacher.classes')}>
      {classes.length === 0 && <p>{t('teacher.no-class')}</p>}
      <ul class={styles.list}>
        {classes.map((one) => (
          <li key={one.id}>
            <Line
              picture={<PlantPicture growth="leaf" size={40} />}
              title={one.name}
              detail={t('classes.learners', { count: one.learnerCount })}
              onClick={() => app.actions.go({ name: 'class-set', class: one.id })}
            />
          </li>
        ))}
      </ul>
      <Button
        kind={classes.length === 0 ? 'main' : 'plain'}
        icon="plus"
        onClick={() => app.actions.go({ name: 'new-class' })}
      >
        {t('teacher.new-class')}
      </Button>
      <Button icon="open" onClick={() => app.actions.go({ name: 'class-lists' })}>
        {t('roster.all')}
      </Button>
    </Section>
  );
}
