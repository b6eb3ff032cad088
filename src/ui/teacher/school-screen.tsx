// The school that this tablet belongs to: none yet, asked for, or there with its devices.
import { useState } from 'preact/hooks';
import type { SchoolView } from '../../worker/sync-api.ts';
import { toDeviceDetail } from '../carrying/device-words.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card, Line } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import { Icon } from '../kit/icon.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { DeviceSheet } from './device-sheet.tsx';
import { RecoveryCode } from './recovery-code.tsx';

export function SchoolScreen({ app }: ScreenOfProps<'school'>) {
  const { t } = app.context.value;
  const school = app.school.value;
  const title = school?.state === 'member' && school.name ? school.name : t('school.title');
  return (
    <TeacherFrame app={app} title={title} up={{ name: 'teacher' }}>
      {!school && <div aria-busy="true" />}
      {(school?.state === 'alone' || school?.state === 'asked') && <Alone app={app} school={school} />}
      {school?.state === 'revoked' && (
        <ProblemNotice app={app} problem={{ code: 'school/revoked' }}>
          <Button icon="key" onClick={() => app.actions.go({ name: 'join' })}>
            {t('join.title')}
          </Button>
        </ProblemNotice>
      )}
      {school?.state === 'member' && <Member app={app} school={school} />}
    </TeacherFrame>
  );
}

interface PartProps {
  readonly app: AppState;
  readonly school: SchoolView;
}

/** Three ways to belong to one. Until then all works as it does, on this tablet alone. */
function Alone({ app, school }: PartProps) {
  const { t } = app.context.value;
  return (
    <>
      <p>{t('school.why')}</p>
      <Section title={t('school.have-one')}>
        <Line
          picture={<Icon name="key" size={32} />}
          title={t('join.title')}
          detail={school.state === 'asked' ? t('join.asked') : t('join.what')}
          onClick={() => app.actions.go({ name: 'join' })}
        />
        <Line
          picture={<Icon name="undo" size={32} />}
          title={t('recover.title')}
          detail={t('recover.what')}
          onClick={() => app.actions.go({ name: 'recover' })}
        />
      </Section>
      <Found app={app} />
    </>
  );
}

function Found({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const [name, setName] = useState('');
  const [label, setLabel] = useState('');
  const ready = name.trim() !== '' && label.trim() !== '' && !app.busy.value;
  return (
    <Section title={t('found.title')}>
      <p>{t('found.what')}</p>
      <Field label={t('found.name')} help={t('found.example')} value={name} onInput={setName} />
      <Field label={t('device.label')} help={t('device.example')} value={label} onInput={setLabel} />
      <Button
        kind="main"
        icon="school"
        disabled={!ready}
        onClick={() => void app.actions.foundSchool(name.trim(), label.trim())}
      >
        {t('found.do')}
      </Button>
    </Section>
  );
}

function Member({ app, school }: PartProps) {
  const { t } = app.context.value;
  return (
    <>
      {school.alarms.map((problem) => (
        <ProblemNotice key={JSON.stringify(problem)} app={app} problem={problem} tone="marigold" />
      ))}
      {school.recovery !== 'complete' && school.role === 'administrator' && (
        <Card tone="marigold">
          <p>{t(`recovery.${school.recovery}`)}</p>
        </Card>
      )}
      <Devices app={app} school={school} />
      <Section title={t('recovery.title')}>
        <RecoveryCode app={app} school={school.name} />
      </Section>
    </>
  );
}

function Devices({ app, school }: PartProps) {
  const { t } = app.context.value;
  const [open, setOpen] = useState<string | null>(null);
  const chosen = school.devices.find(({ id }) => id === open);
  const admits = school.role === 'teacher' || school.role === 'administrator';
  return (
    <Section title={t('device.title', { count: school.devices.length })}>
      {admits && (
        <Button kind="main" icon="plus" onClick={() => app.actions.go({ name: 'admit' })}>
          {t('admit.title')}
        </Button>
      )}
      {school.devices.map((device) => (
        <Line
          key={device.id}
          picture={<Icon name={device.role === 'coordinator' ? 'basket' : 'tablet'} size={32} />}
          title={device.label || t('device.no-label')}
          detail={toDeviceDetail(app, device)}
          onClick={() => setOpen(device.id)}
        />
      ))}
      {chosen && (
        <DeviceSheet
          key={chosen.id}
          app={app}
          device={chosen}
          own={school.role}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
