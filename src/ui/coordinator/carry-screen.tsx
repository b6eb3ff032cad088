// What lies on this device for others: answers on their way to a relay, and what each tablet is not known to have.
import { useState } from 'preact/hooks';
import type { DeviceCard, Parcel, SchoolView } from '../../worker/sync-api.ts';
import { Offer } from '../carrying/offer.tsx';
import { toContactText } from '../carrying/safety-words.ts';
import { SyncButton } from '../carrying/sync-button.tsx';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card, Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { toOnTheWay } from './round-words.ts';

interface Packed {
  readonly device: DeviceCard;
  readonly parcel: Parcel;
}

export function CarryScreen({ app }: ScreenOfProps<'carry'>) {
  const { t } = app.context.value;
  const school = app.school.value;
  const [open, setOpen] = useState<Packed | null>(null);
  return (
    <TeacherFrame app={app} title={t('carry.title')} up={{ name: 'round' }} about={open?.device.id ?? ''}>
      {!school && <div aria-busy="true" />}
      {open && <News app={app} packed={open} onDone={() => setOpen(null)} />}
      {school && !open && <Outgoing app={app} school={school} />}
      {school && !open && <ForTablets app={app} school={school} onPacked={setOpen} />}
    </TeacherFrame>
  );
}

interface PartProps {
  readonly app: AppState;
  readonly school: SchoolView;
}

function Outgoing({ app, school }: PartProps) {
  const { t } = app.context.value;
  const waiting = school.devices.filter((device) => toOnTheWay(device) > 0);
  const nothing = waiting.length === 0;
  return (
    <Section title={t('carry.out')}>
      <p>{nothing ? t('carry.nothing-out') : t('carry.out-what')}</p>
      {waiting.map((device) => (
        <Card key={device.id}>
          <p>
            <bdi>{device.label || t('device.no-label')}</bdi>
          </p>
          <p>{t('carry.answers', { count: toOnTheWay(device) })}</p>
        </Card>
      ))}
      {school.safety.relays.length > 0 && !nothing && <SyncButton app={app} kind="main" />}
    </Section>
  );
}

interface ForTabletsProps extends PartProps {
  readonly onPacked: (packed: Packed) => void;
}

/** News for one tablet: what the others did, who joined, who was moved. */
function ForTablets({ app, school, onPacked }: ForTabletsProps) {
  const { t } = app.context.value;
  const devices = school.devices.filter(({ here, revoked }) => !here && !revoked);
  const pack = async (device: DeviceCard) => {
    const packed = await app.actions.packParcel(device.id);
    if (packed.ok) onPacked({ device, parcel: packed.value });
  };
  return (
    <Section title={t('carry.back')}>
      <p>{devices.length > 0 ? t('carry.back-what') : t('carry.no-devices')}</p>
      {devices.map((device) => (
        <Line
          key={device.id}
          picture={<Icon name="tablet" size={32} />}
          title={device.label || t('device.no-label')}
          detail={toContactText(app, device.lastHeardMs)}
          onClick={() => void pack(device)}
        />
      ))}
    </Section>
  );
}

interface NewsProps {
  readonly app: AppState;
  readonly packed: Packed;
  readonly onDone: () => void;
}

function News({ app, packed, onDone }: NewsProps) {
  const { t } = app.context.value;
  return (
    <>
      <Offer
        app={app}
        title={t('carry.for', { name: packed.device.label || t('device.no-label') })}
        name={packed.parcel.name}
        bytes={packed.parcel.bytes}
        how={t('carry.for-how')}
      />
      <Ways>
        <Button icon="check" onClick={onDone}>
          {t('bar.done')}
        </Button>
      </Ways>
    </>
  );
}
