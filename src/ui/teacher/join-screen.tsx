// This tablet asks to belong to a school: it shows who it is, and takes the answer back. No network is needed.
import { useState } from 'preact/hooks';
import { Offer } from '../carrying/offer.tsx';
import { Take } from '../carrying/take.tsx';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { toUp } from './before-pin.ts';
import { PairingCode } from './pairing-code.tsx';

interface Request {
  readonly qr: string;
  readonly code: string;
}

export function JoinScreen({ app }: ScreenOfProps<'join'>) {
  const { t } = app.context.value;
  const [label, setLabel] = useState('');
  const [request, setRequest] = useState<Request | null>(null);
  const school = app.school.value;
  const isMember = school?.state === 'member';
  const ask = async () => {
    const made = await app.actions.requestToJoin(label.trim());
    if (made.ok) setRequest(made.value);
  };
  const foot = !request && !isMember && (
    <BigAction icon="next" disabled={label.trim() === '' || app.busy.value} onClick={() => void ask()}>
      {t('join.ask')}
    </BigAction>
  );
  return (
    <TeacherFrame
      app={app}
      title={t('join.title')}
      up={toUp(app)}
      whenNew="show"
      about={request ? 'request' : 'label'}
      foot={foot}
    >
      {isMember && <Joined app={app} school={school.name} />}
      {!isMember && !request && (
        <>
          <p>{t('join.how')}</p>
          <Field label={t('device.label')} help={t('device.example')} value={label} onInput={setLabel} />
          {school?.state === 'asked' && <Answer app={app} />}
        </>
      )}
      {!isMember && request && <Waiting app={app} request={request} name={label.trim()} />}
    </TeacherFrame>
  );
}

interface WaitingProps {
  readonly app: AppState;
  readonly request: Request;
  readonly name: string;
}

/** The answer may also come by itself, where both tablets reach a relay: then the view says so. */
function Waiting({ app, request, name }: WaitingProps) {
  const { t } = app.context.value;
  return (
    <>
      <Offer
        app={app}
        title={t('join.show')}
        name={t('join.file', { name })}
        bytes={new TextEncoder().encode(request.qr)}
        code={request.qr}
        how={t('join.show-how')}
      />
      <Card tone="plum">
        <p>{t('join.compare')}</p>
        <PairingCode code={request.code} />
      </Card>
      <Answer app={app} />
    </>
  );
}

/** Also without the code on the screen: the tablet may have been restarted while the answer was on its way. */
function Answer({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  return (
    <Section title={t('join.answer')}>
      <p>{t('join.answer-how')}</p>
      <Take
        app={app}
        reads="run"
        point={t('join.answer-point')}
        onTaken={(_, bytes) => void app.actions.acceptAdmission(bytes)}
      />
    </Section>
  );
}

function Joined({ app, school }: { readonly app: AppState; readonly school: string }) {
  const { t } = app.context.value;
  return (
    <Card tone="leaf">
      <p>{t('join.done', { school })}</p>
      <p>{t('join.done-next')}</p>
      <Ways>
        <Button kind="main" icon="check" onClick={() => app.actions.go({ name: 'start' }, 'replace')}>
          {t('bar.done')}
        </Button>
        <Button icon="school" onClick={() => app.actions.go({ name: 'school' }, 'replace')}>
          {t('school.title')}
        </Button>
      </Ways>
    </Card>
  );
}
