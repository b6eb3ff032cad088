// A device is let into the school: its code is read, compared, given a role, and answered. Nothing is granted before
// the code was compared.
import { useState } from 'preact/hooks';
import type { DeviceRole } from '../../domain/event.ts';
import type { Parcel } from '../../worker/sync-api.ts';
import { Offer } from '../carrying/offer.tsx';
import { Take } from '../carrying/take.tsx';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { PairingCode } from './pairing-code.tsx';
import { RoleChoice } from './role-choice.tsx';

type Step =
  | { readonly type: 'ask' }
  | { readonly type: 'compare'; readonly text: string; readonly label: string; readonly code: string }
  | { readonly type: 'answer'; readonly label: string; readonly parcel: Parcel };

export function AdmitScreen({ app }: ScreenOfProps<'admit'>) {
  const { t } = app.context.value;
  const [step, setStep] = useState<Step>({ type: 'ask' });

  async function read(text: string): Promise<void> {
    const found = await app.actions.readJoinRequest(text);
    if (found.ok) setStep({ type: 'compare', text, label: found.value.label, code: found.value.code });
  }

  return (
    <TeacherFrame app={app} title={t('admit.title')} up={{ name: 'school' }} about={step.type}>
      {step.type === 'ask' && (
        <>
          <p>{t('admit.how')}</p>
          <Take
            app={app}
            reads="text"
            point={t('admit.point')}
            onTaken={(_, bytes) => void read(new TextDecoder().decode(bytes))}
          />
        </>
      )}
      {step.type === 'compare' && (
        <Compare
          app={app}
          step={step}
          onNo={() => setStep({ type: 'ask' })}
          onAnswer={(parcel) => setStep({ type: 'answer', label: step.label, parcel })}
        />
      )}
      {step.type === 'answer' && (
        <>
          <Offer
            app={app}
            title={t('admit.answer', { name: step.label })}
            name={step.parcel.name}
            bytes={step.parcel.bytes}
            how={t('admit.answer-how', { name: step.label })}
          />
          <Ways>
            <Button icon="check" onClick={() => app.actions.go({ name: 'school' }, 'replace')}>
              {t('bar.done')}
            </Button>
            <Button icon="plus" onClick={() => setStep({ type: 'ask' })}>
              {t('admit.another')}
            </Button>
          </Ways>
        </>
      )}
    </TeacherFrame>
  );
}

interface CompareProps {
  readonly app: AppState;
  readonly step: Step & { readonly type: 'compare' };
  readonly onNo: () => void;
  readonly onAnswer: (parcel: Parcel) => void;
}

function Compare({ app, step, onNo, onAnswer }: CompareProps) {
  const { t } = app.context.value;
  const [role, setRole] = useState<DeviceRole>('tablet');
  async function admit(): Promise<void> {
    const admitted = await app.actions.admitDevice(step.text, role);
    if (admitted.ok) onAnswer(admitted.value);
  }
  return (
    <>
      <Card tone="plum">
        <p>{t('admit.asks', { name: step.label })}</p>
        <PairingCode code={step.code} />
        <p>{t('admit.compare')}</p>
      </Card>
      <RoleChoice
        app={app}
        own={app.school.value?.role ?? 'tablet'}
        chosen={role}
        onChoose={(chosen) => setRole(chosen)}
      />
      <Ways>
        <Button kind="main" icon="check" disabled={app.busy.value} onClick={() => void admit()}>
          {t('admit.yes')}
        </Button>
        <Button kind="quiet" icon="close" onClick={onNo}>
          {t('admit.no')}
        </Button>
      </Ways>
    </>
  );
}
