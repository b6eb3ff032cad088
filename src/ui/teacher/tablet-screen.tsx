import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { BackupSection } from './backup-section.tsx';
import { LoanLine } from './loan-line.tsx';
import { SafetyLine } from './safety-line.tsx';
import styles from './tablet-screen.module.css';

/** How this tablet stands: what is kept, how safely, and whether the app is whole and new. */
export function TabletScreen({ app }: ScreenOfProps<'tablet'>) {
  const { t } = app.context.value;
  const device = app.device.value;
  return (
    <TeacherFrame app={app} title={t('tablet.title')} up={{ name: 'teacher' }}>
      {(device?.notices ?? []).map((problem) => (
        <ProblemNotice key={problem.code} app={app} problem={problem} tone="sky">
          <Button onClick={() => app.actions.dismissNotice(problem.code)}>{t('notice.understood')}</Button>
        </ProblemNotice>
      ))}
      {device?.lent && (
        <Section title={t('lend.title')}>
          <LoanLine app={app} lent={device.lent} />
        </Section>
      )}
      <Section title={t('tablet.kept')}>
        <p>{t('tablet.answers', { count: device?.answersStored ?? 0 })}</p>
        <p>{t(`tablet.storage-${device?.storage ?? 'unknown'}`)}</p>
        <SafetyLine app={app} />
        {app.school.value?.state !== 'member' && (
          <Line
            picture={<Icon name="key" size={32} />}
            title={t('join.title')}
            detail={t('join.what')}
            onClick={() => app.actions.go({ name: 'join' })}
          />
        )}
      </Section>
      <BackupSection app={app} />
      <AppSection app={app} />
      <PinSection app={app} />
    </TeacherFrame>
  );
}

function AppSection({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const status = app.status.value;
  return (
    <Section title={t('tablet.app')}>
      <p>{t('tablet.version', { version: status.version })}</p>
      <p>{t(`tablet.offline-${status.offline}`)}</p>
      {status.update && (
        <Button kind="main" icon="swap" onClick={app.actions.applyUpdate}>
          {t('tablet.update')}
        </Button>
      )}
      {status.installable && (
        <Button icon="save" onClick={app.actions.askInstall}>
          {t('start.install')}
        </Button>
      )}
      <div class={styles.code}>{t('tablet.licence')}</div>
    </Section>
  );
}

function PinSection({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  return (
    <Section title={t('door.title')}>
      <Button icon="lock" onClick={app.actions.lockTeacher}>
        {t('door.lock')}
      </Button>
    </Section>
  );
}
