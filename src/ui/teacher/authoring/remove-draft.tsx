import { useState } from 'preact/hooks';
import type { OwnPack } from '../../../worker/authoring-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import type { AppState } from '../../state.ts';

/** Another pack of the same, and the end of this draft: asked once more, since nothing brings it back. */
export function RemoveDraft({ app, own }: { readonly app: AppState; readonly own: OwnPack }) {
  const { t } = app.context.value;
  const [asking, setAsking] = useState(false);
  const copy = async () => {
    const title = t('own.copy-name', { pack: own.title });
    const made = await app.actions.copyOwnPack(own.id, title);
    if (!made.ok) return;
    app.actions.go({ name: 'own-pack', own: made.value.id });
    app.actions.offerUndo(t('own.copied', { pack: title }), null);
  };
  const remove = async () => {
    const removed = await app.actions.removeOwnPack(own.id);
    if (removed.ok) app.actions.go({ name: 'own' }, 'replace');
  };
  return (
    <>
      <Ways>
        <Button kind="quiet" icon="box" disabled={app.busy.value} onClick={() => void copy()}>
          {t('own.copy-pack')}
        </Button>
        <Button kind="quiet" icon="put" expanded={asking} onClick={() => setAsking(!asking)}>
          {t('own.remove')}
        </Button>
      </Ways>
      {asking && (
        <Card tone="marigold">
          <p role="status">{t(own.published ? 'own.remove-published' : 'own.remove-sure')}</p>
          <Ways>
            <Button icon="put" disabled={app.busy.value} onClick={() => void remove()}>
              {t('own.remove-do')}
            </Button>
            <Button kind="main" onClick={() => setAsking(false)}>
              {t('own.keep')}
            </Button>
          </Ways>
        </Card>
      )}
    </>
  );
}
