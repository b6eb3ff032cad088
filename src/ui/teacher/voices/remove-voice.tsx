// Asked once more: nothing brings a recording back.
import type { PackId } from '../../../domain/ids.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import type { AppState } from '../../state.ts';

export interface RemoveVoiceProps {
  readonly app: AppState;
  readonly pack: PackId;
  readonly onRemoved: () => void;
  readonly onKeep: () => void;
}

export function RemoveVoice({ app, pack, onRemoved, onKeep }: RemoveVoiceProps) {
  const { t } = app.context.value;
  const remove = async () => {
    const done = await app.actions.dropAllVoice(pack);
    if (!done.ok) return;
    app.actions.offerUndo(t('voices.removed'), null);
    onRemoved();
  };
  return (
    <Card tone="marigold">
      <p role="status">{t('voices.remove-sure')}</p>
      <Ways>
        <Button icon="put" disabled={app.busy.value} onClick={() => void remove()}>
          {t('voices.remove-do')}
        </Button>
        <Button kind="main" onClick={onKeep}>
          {t('voices.keep')}
        </Button>
      </Ways>
    </Card>
  );
}
