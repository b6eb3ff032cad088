// Where the work goes by itself when there is a network: the relays that this tablet knows.
import { useState } from 'preact/hooks';
import type { SafetyView } from '../../worker/sync-api.ts';
import { toDayText, toHourText } from '../day-text.ts';
import { Section, Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import { Icon } from '../kit/icon.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { AppState } from '../state.ts';
import styles from './relays-section.module.css';

type Relay = SafetyView['relays'][number];

export function RelaysSection({ app, safety }: { readonly app: AppState; readonly safety: SafetyView }) {
  const { t } = app.context.value;
  return (
    <Section title={t('relay.title')}>
      <p>{t('relay.what')}</p>
      {safety.relays.map((relay) => (
        <RelayCard key={relay.address} app={app} relay={relay} />
      ))}
      <Connect app={app} isFirst={safety.relays.length === 0} />
    </Section>
  );
}

function RelayCard({ app, relay }: { readonly app: AppState; readonly relay: Relay }) {
  const { t } = app.context.value;
  const heard =
    relay.lastContactMs === null
      ? t('safety.no-contact')
      : t('safety.contact', { day: toDayText(relay.lastContactMs, app.platform.now(), app.context.value) });
  const forget = async () => {
    if ((await app.actions.forgetRelay(relay.address)).ok)
      app.actions.offerUndo(t('relay.forgotten', { address: relay.address }), () => {
        app.actions.dismissUndoable();
        void app.actions.connectRelay(relay.address, null);
      });
  };
  return (
    <Card>
      <div class={styles.head}>
        <Icon name="relay" size={32} />
        <bdi class={styles.address} dir="ltr">
          {relay.address}
        </bdi>
      </div>
      <p>
        <span class={styles.state}>{t(`relay.${relay.state}`)}</span> {heard}
      </p>
      {relay.nextTryMs !== null && (
        <p>{t('relay.next', { hour: toHourText(relay.nextTryMs, app.context.value) })}</p>
      )}
      {relay.problem && <ProblemNotice app={app} problem={relay.problem} />}
      <Ways>
        <Button kind="quiet" icon="close" disabled={app.busy.value} onClick={() => void forget()}>
          {t('relay.forget')}
        </Button>
      </Ways>
    </Card>
  );
}

function Connect({ app, isFirst }: { readonly app: AppState; readonly isFirst: boolean }) {
  const { t } = app.context.value;
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const connect = async () => {
    const connected = await app.actions.connectRelay(address.trim(), code.trim() || null);
    if (!connected.ok) return;
    setOpen(false);
    setAddress('');
    setCode('');
    app.actions.offerUndo(t('relay.connected'), null);
  };
  if (!open) {
    return (
      <Button kind={isFirst ? 'main' : 'plain'} icon="plus" onClick={() => setOpen(true)}>
        {t('relay.connect')}
      </Button>
    );
  }
  return (
    <Card>
      <Field label={t('relay.address')} help={t('relay.address-how')} value={address} onInput={setAddress} />
      <Field label={t('relay.code')} help={t('relay.code-how')} value={code} onInput={setCode} />
      <Ways>
        <Button
          kind="main"
          icon="check"
          disabled={address.trim() === '' || app.busy.value}
          onClick={() => void connect()}
        >
          {app.busy.value ? t('relay.connecting') : t('relay.connect')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('notice.close')}
        </Button>
      </Ways>
    </Card>
  );
}
