// Languages of the app that came as files: handed on, or removed.
import type { BroughtLanguage } from '../../worker/pack-files-api.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import styles from './packs-screen.module.css';

export function BroughtLanguages({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const all = app.device.value?.languages ?? [];
  if (all.length === 0) return null;
  const remove = async ({ addOn, face }: BroughtLanguage) => {
    if ((await app.actions.removeAddOn(addOn)).ok)
      app.actions.offerUndo(t('language-file.removed', { language: face }), null);
  };
  return (
    <Section title={t('language-file.list')}>
      {all.map((one) => (
        <Card key={one.addOn}>
          <h3 class={styles.name} lang={one.tag}>
            <bdi>{one.face}</bdi>
          </h3>
          <p class={styles.facts}>{t('pack-file.version-alone', { version: one.version })}</p>
          <span class={styles.beside}>
            <Button
              kind="quiet"
              icon="open"
              disabled={app.busy.value}
              onClick={() => void app.actions.handOnAddOn(one.addOn)}
            >
              {t('packs.hand-on')}
            </Button>
            <Button kind="quiet" icon="put" disabled={app.busy.value} onClick={() => void remove(one)}>
              {t('add-on.remove')}
            </Button>
          </span>
        </Card>
      ))}
    </Section>
  );
}
