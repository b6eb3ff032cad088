import type { TrustedPublisher } from '../../worker/pack-files-api.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import styles from './pack-look.module.css';
import { apart } from './pack-trust-words.ts';
import { toSaidByText } from './skill-words.ts';
import { useTold } from './use-told.ts';

/** The publishers whom the school trusts: who said so and when, and the way back. Nothing where there are none. */
export function PublishersSection({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const publishers = useTold(app.actions.readPublishers, [app.device.value]);
  if (publishers === null || publishers.length === 0) return null;
  return (
    <Card>
      <h2 class={styles.title}>{t('publishers.title')}</h2>
      {publishers.map((one) => (
        <Publisher key={one.key} app={app} publisher={one} />
      ))}
    </Card>
  );
}

function Publisher({ app, publisher }: { readonly app: AppState; readonly publisher: TrustedPublisher }) {
  const { t } = app.context.value;
  const { key, name, fingerprint } = publisher;
  const end = async () => {
    if ((await app.actions.distrustPublisher(key)).ok)
      app.actions.offerUndo(t('publishers.gone', { name }), null);
  };
  return (
    <div class={styles.step}>
      <b>
        <bdi>{name}</bdi>
      </b>
      <p>{t('publishers.number', { fingerprint: apart(fingerprint) })}</p>
      <p class={styles.soft}>
        <bdi>{toSaidByText(app, publisher)}</bdi>
      </p>
      <Button kind="quiet" icon="close" disabled={app.busy.value} onClick={() => void end()}>
        {t('publishers.no-more')}
      </Button>
    </div>
  );
}
