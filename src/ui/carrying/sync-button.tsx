import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';

/** Asks the relays now rather than when they would be asked by themselves. */
export function SyncButton({ app, kind }: { readonly app: AppState; readonly kind: 'main' | 'plain' }) {
  const { t } = app.context.value;
  const sync = async () => {
    const done = await app.actions.syncNow();
    if (done.ok) app.actions.offerUndo(t('safety.synced', { added: done.value.added }), null);
  };
  return (
    <Button kind={kind} icon="swap" disabled={app.busy.value} onClick={() => void sync()}>
      {app.busy.value ? t('safety.syncing') : t('safety.sync')}
    </Button>
  );
}
