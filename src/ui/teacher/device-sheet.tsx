// One device of the school: its name, what it may do, and taking it out. Taking out travels and cannot be undone, so
// it is said first and asked once.
import { useState } from 'preact/hooks';
import type { DeviceRole } from '../../domain/event.ts';
import type { DeviceCard } from '../../worker/sync-api.ts';
import { toDeviceDetail } from '../carrying/device-words.ts';
import { Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { RoleChoice } from './role-choice.tsx';

export interface DeviceSheetProps {
  readonly app: AppState;
  readonly device: DeviceCard;
  /** What this tablet may do itself. */
  readonly own: DeviceRole;
  readonly onClose: () => void;
}

export function DeviceSheet({ app, device, own, onClose }: DeviceSheetProps) {
  const { t } = app.context.value;
  const administers = own === 'administrator' && !device.revoked;
  const mayTakeOut = !device.here && (administers || (own === 'teacher' && device.role === 'tablet'));
  return (
    <Sheet title={device.label || t('device.no-label')} onClose={onClose}>
      <p>{toDeviceDetail(app, device)}</p>
      <p>{t('device.answers', { count: device.answers })}</p>
      {device.app && <p>{t('tablet.version', { version: device.app })}</p>}
      {device.storage === 'best-effort' && !device.revoked && <p>{t('trouble.storage')}</p>}
      {(administers || device.here) && <Rename app={app} device={device} />}
      {administers && !device.here && (
        <RoleChoice
          app={app}
          own={own}
          chosen={device.role}
          onChoose={(role) => void app.actions.setDevice(device.id, { role })}
        />
      )}
      {mayTakeOut && !device.revoked && <TakeOut app={app} device={device} onDone={onClose} />}
      <Button onClick={onClose}>{t('bar.done')}</Button>
    </Sheet>
  );
}

function Rename({ app, device }: { readonly app: AppState; readonly device: DeviceCard }) {
  const { t } = app.context.value;
  const [label, setLabel] = useState(device.label);
  const changed = label.trim() !== '' && label.trim() !== device.label;
  return (
    <>
      <Field label={t('device.label')} value={label} onInput={setLabel} />
      <Ways>
        <Button
          icon="check"
          disabled={!changed || app.busy.value}
          onClick={() => void app.actions.setDevice(device.id, { label: label.trim() })}
        >
          {t('class.rename')}
        </Button>
      </Ways>
    </>
  );
}

interface TakeOutProps {
  readonly app: AppState;
  readonly device: DeviceCard;
  readonly onDone: () => void;
}

function TakeOut({ app, device, onDone }: TakeOutProps) {
  const { t } = app.context.value;
  const [asked, setAsked] = useState(false);
  const name = device.label || t('device.no-label');
  const takeOut = async () => {
    if (!(await app.actions.revokeDevice(device.id)).ok) return;
    onDone();
    app.actions.offerUndo(t('revoke.done', { name }), null);
  };
  if (!asked) {
    return (
      <Ways>
        <Button icon="lock" onClick={() => setAsked(true)}>
          {t('revoke.title')}
        </Button>
      </Ways>
    );
  }
  return (
    <Card tone="marigold">
      <p>{t('revoke.what', { name })}</p>
      <p>{t('revoke.kept')}</p>
      <Ways>
        <Button icon="lock" disabled={app.busy.value} onClick={() => void takeOut()}>
          {t('revoke.do', { name })}
        </Button>
        <Button kind="quiet" onClick={() => setAsked(false)}>
          {t('bar.back')}
        </Button>
      </Ways>
    </Card>
  );
}
