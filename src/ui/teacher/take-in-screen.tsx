// Work of another tablet comes in, from its screen or as a file. Whatever comes is added; nothing here is replaced.
import { useState } from 'preact/hooks';
import type { Received } from '../../worker/sync-api.ts';
import { ReceiptOffer } from '../carrying/receipt-offer.tsx';
import { toReceivedTexts } from '../carrying/received-words.ts';
import { Take } from '../carrying/take.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Card } from '../kit/card.tsx';
import type { ScreenOfProps } from '../role-screens.ts';

export function TakeInScreen({ app }: ScreenOfProps<'take-in'>) {
  const { t } = app.context.value;
  const [received, setReceived] = useState<Received | null>(null);
  return (
    <TeacherFrame app={app} title={t('take.title')} up={{ name: 'safety' }}>
      <p>{t('take.how')}</p>
      <Take
        app={app}
        reads="run"
        point={t('take.point')}
        onTaken={(from, bytes) =>
          void app.actions.receive(from, bytes).then((done) => setReceived(done.ok ? done.value : null))
        }
      />
      <div aria-live="polite">
        {received && (
          <Card tone="leaf">
            {toReceivedTexts(app.context.value, received).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Card>
        )}
      </div>
      <ReceiptOffer app={app} received={received} />
    </TeacherFrame>
  );
}
