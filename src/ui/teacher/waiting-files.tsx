import type { WaitingFile } from '../../worker/pack-files-api.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { toMegabytes } from '../megabytes.ts';
import type { AppState } from '../state.ts';
import styles from './pack-look.module.css';
import { apart } from './pack-trust-words.ts';
import { useTold } from './use-told.ts';

export interface WaitingFilesProps {
  readonly app: AppState;
  readonly onLook: (name: string) => void;
}

/** Files that were handed in and that nobody has decided on yet. */
export function WaitingFiles({ app, onLook }: WaitingFilesProps) {
  const waiting = useTold(app.actions.readWaiting, [app.device.value]) ?? [];
  return (
    <>
      {waiting.map((file) => (
        <Waiting key={file.name} app={app} file={file} onLook={() => onLook(file.name)} />
      ))}
    </>
  );
}

interface WaitingProps {
  readonly app: AppState;
  readonly file: WaitingFile;
  readonly onLook: () => void;
}

function Waiting({ app, file: { name, sizeBytes }, onLook }: WaitingProps) {
  const { t } = app.context.value;
  return (
    <Card tone="marigold">
      <p>{t('pack-file.waits', { file: apart(name), size: toMegabytes(sizeBytes) })}</p>
      <div class={styles.actions}>
        <Button kind="main" onClick={onLook}>
          {t('pack-file.look')}
        </Button>
        <Button kind="quiet" icon="close" onClick={() => void app.actions.leaveWaiting(name)}>
          {t('pack-file.clear')}
        </Button>
      </div>
    </Card>
  );
}
