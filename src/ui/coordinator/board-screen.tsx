// Every school, class and device that is known here: who was heard of when, what waits, and what is not well, in
// words and with what to do.
import type { DeviceCard, SchoolView } from '../../worker/sync-api.ts';
import { toContactText } from '../carrying/safety-words.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import styles from './board-screen.module.css';
import { inBoardOrder, toTroubles } from './round-words.ts';

export function BoardScreen({ app }: ScreenOfProps<'board'>) {
  const { t } = app.context.value;
  const school = app.school.value;
  return (
    <TeacherFrame app={app} title={t('board.title')} up={{ name: 'round' }}>
      {!school && <div aria-busy="true" />}
      {school && <School app={app} school={school} />}
    </TeacherFrame>
  );
}

function School({ app, school }: { readonly app: AppState; readonly school: SchoolView }) {
  const { t } = app.context.value;
  const classes = app.device.value?.classes ?? [];
  const devices = inBoardOrder(school.devices, app.platform.now());
  return (
    <>
      <Section title={school.name || t('school.title')}>
        {classes.length === 0 && <p>{t('board.no-class')}</p>}
        <ul class={styles.classes}>
          {classes.map((one) => (
            <li key={one.id} class={styles.class}>
              <bdi>{one.name}</bdi> <span>{t('classes.learners', { count: one.learnerCount })}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('device.title', { count: devices.length })}>
        {devices.length === 0 && <p>{t('board.no-device')}</p>}
        <ul class={styles.devices}>
          {devices.map((device) => (
            <Device key={device.id} app={app} device={device} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Device({ app, device }: { readonly app: AppState; readonly device: DeviceCard }) {
  const { t } = app.context.value;
  const troubles = toTroubles(device, app.platform.now());
  const packs = (device.packs ?? []).map(({ id, version }) => `${id.split('.').at(-1) ?? id} ${version}`);
  return (
    <li class={`${styles.device} ${troubles.length > 0 ? styles.troubled : ''}`}>
      <h3 class={styles.name}>
        <Icon name={device.role === 'coordinator' ? 'basket' : 'tablet'} size={28} />
        <bdi>{device.label || t('device.no-label')}</bdi>
      </h3>
      <p>
        {t(`role.${device.role}`)}
        {device.here && ` · ${t('device.here')}`}
        {device.revoked && ` · ${t('device.revoked')}`}
      </p>
      {!device.here && <p>{toContactText(app, device.lastHeardMs)}</p>}
      <p>{t('device.answers', { count: device.answers })}</p>
      <p>{device.waiting > 0 ? t('device.waiting', { count: device.waiting }) : t('device.none-waiting')}</p>
      {device.app && <p>{t('tablet.version', { version: device.app })}</p>}
      {packs.length > 0 && (
        <p class={styles.packs} dir="ltr" translate={false}>
          {packs.join(' · ')}
        </p>
      )}
      {troubles.map((trouble) => (
        <p key={trouble} class={styles.trouble}>
          {t(`trouble.${trouble}`)}
        </p>
      ))}
    </li>
  );
}
