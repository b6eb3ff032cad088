// From one tablet after the other, in three taps each: *Scan* or *File*, nothing more until *You may go*, *Next*.
import { useState } from 'preact/hooks';
import type { Received } from '../../worker/sync-api.ts';
import { ReceiptOffer } from '../carrying/receipt-offer.tsx';
import { toReceivedTexts } from '../carrying/received-words.ts';
import { Take } from '../carrying/take.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import styles from './collect-screen.module.css';

export function CollectScreen({ app }: ScreenOfProps<'collect'>) {
  const { t } = app.context.value;
  const [received, setReceived] = useState<Received | null>(null);
  const [tablets, setTablets] = useState(0);
  const take = async (from: 'file' | 'qr', bytes: Uint8Array<ArrayBuffer>) => {
    const done = await app.actions.receive(from, bytes);
    if (!done.ok) return;
    setReceived(done.value);
    if (!done.value.incomplete) setTablets(tablets + 1);
  };
  return (
    <TeacherFrame
      app={app}
      title={received ? t(received.incomplete ? 'collect.again' : 'collect.go') : t('round.collect')}
      up={{ name: 'round' }}
      about={received ? 'received' : 'take'}
      quietTitle={received !== null}
      foot={
        received && (
          <BigAction icon="next" onClick={() => setReceived(null)}>
            {t(received.incomplete ? 'collect.once-more' : 'collect.next')}
          </BigAction>
        )
      }
    >
      {!received && <p>{t('collect.how')}</p>}
      {!received && (
        <Take
          app={app}
          reads="run"
          large
          point={t('take.point')}
          onTaken={(from, bytes) => void take(from, bytes)}
        />
      )}
      {received && <Gone app={app} received={received} />}
      {tablets > 0 && <p class={styles.count}>{t('collect.tablets', { count: tablets })}</p>}
    </TeacherFrame>
  );
}

/** It is safe, or it is not all here: the tablet's owner sees it from across the table. */
function Gone({ app, received }: { readonly app: AppState; readonly received: Received }) {
  const { t } = app.context.value;
  const [news, ...more] = toReceivedTexts(app.context.value, received);
  return (
    <>
      <div class={`${styles.gone} ${received.incomplete ? styles.partly : ''}`} role="status">
        <span class={styles.sign}>
          <Icon name={received.incomplete ? 'undo' : 'check'} size={72} />
        </span>
        {/* The screen's title, where the tablet's owner reads it from across the table. */}
        <p class={styles.go} aria-hidden="true">
          {t(received.incomplete ? 'collect.again' : 'collect.go')}
        </p>
        <p class={styles.news}>{news}</p>
        {more.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <ReceiptOffer app={app} received={received} />
    </>
  );
}
