// What this tablet recorded, given into other hands: by codes to another camera, or as a file. Giving it twice counts
// nothing twice, and nothing leaves this tablet by it.
import { useEffect, useState } from 'preact/hooks';
import type { Parcel, Received } from '../../worker/sync-api.ts';
import { Offer } from '../carrying/offer.tsx';
import { Take } from '../carrying/take.tsx';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';

export function HandOverScreen({ app }: ScreenOfProps<'hand-over'>) {
  const { t } = app.context.value;
  return (
    <TeacherFrame app={app} title={t('hand.title')} up={{ name: 'safety' }}>
      <HandOver app={app} />
    </TeacherFrame>
  );
}

/** Behind the door, so that it is packed when the door is open. */
function HandOver({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const [parcel, setParcel] = useState<Parcel | null>(null);
  useEffect(() => {
    void app.actions.packParcel(null).then((packed) => packed.ok && setParcel(packed.value));
  }, []);
  if (!parcel)
    return (
      <>
        <p role="status">{app.busy.value ? t('hand.packing') : t('hand.no-parcel')}</p>
        {!app.busy.value && (
          <Button kind="main" icon="school" onClick={() => app.actions.go({ name: 'school' })}>
            {t('school.title')}
          </Button>
        )}
      </>
    );
  return (
    <>
      <Offer
        app={app}
        title={parcel.answers > 0 ? t('hand.answers', { count: parcel.answers }) : t('hand.no-answers')}
        name={parcel.name}
        bytes={parcel.bytes}
        how={t('hand.how')}
      />
      <TakeReceipt app={app} />
    </>
  );
}

/** Who took it says what is safe now; without it nothing is lost, the count only stays as it was. */
function TakeReceipt({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const [received, setReceived] = useState<Received | null>(null);
  return (
    <Section title={t('hand.receipt')}>
      <p>{t('hand.receipt-what')}</p>
      <Take
        app={app}
        reads="run"
        point={t('hand.receipt-point')}
        onTaken={(from, bytes) =>
          void app.actions.receive(from, bytes).then((done) => setReceived(done.ok ? done.value : null))
        }
      />
      <p role="status">{received && t('hand.receipt-taken')}</p>
    </Section>
  );
}
