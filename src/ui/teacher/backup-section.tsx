import { useState } from 'preact/hooks';
import { toFullMoment } from '../day-text.ts';
import { PickFile } from '../door/pick-file.tsx';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import type { AppState } from '../state.ts';
import styles from './backup-section.module.css';
import { RecoveryCode } from './recovery-code.tsx';

/** All that was recorded, in a file that leaves the tablet, and back again. Restoring twice adds nothing twice. */
export function BackupSection({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const [told, setTold] = useState('');
  const [sealedFile, setSealedFile] = useState<File | null>(null);
  const last = app.device.value?.lastBackupMs ?? null;
  const when =
    last === null ? t('backup.never') : t('backup.last', { date: toFullMoment(last, app.context.value) });

  async function restore(file: File, code: string): Promise<void> {
    const restored = await app.actions.restoreBackup(file, code);
    if (!restored.ok) return;
    setTold(t('backup.restored', { added: restored.value.added, known: restored.value.known }));
    setSealedFile(restored.value.namesSealed ? file : null);
  }

  return (
    <Section title={t('backup.title')}>
      <p>{t('backup.what')}</p>
      <p>{when}</p>
      <div class={styles.ways}>
        <Button
          kind="main"
          icon="save"
          disabled={app.busy.value}
          onClick={() => void app.actions.makeBackup()}
        >
          {t('backup.make')}
        </Button>
        <PickFile
          words={t('backup.restore')}
          accept=".banyan-backup,.zip,application/zip,application/octet-stream"
          onFile={(file) => void restore(file, '')}
        />
      </div>
      <p aria-live="polite">{told}</p>
      {sealedFile && <SealedNames app={app} onCode={(code) => void restore(sealedFile, code)} />}
      <RecoveryCode app={app} school={app.school.value?.name ?? ''} />
    </Section>
  );
}

/** The answers are in; the names were sealed by another tablet and wait for its code. */
function SealedNames({ app, onCode }: { readonly app: AppState; readonly onCode: (code: string) => void }) {
  const { t } = app.context.value;
  const [code, setCode] = useState('');
  return (
    <Card tone="marigold">
      <p>{t('backup.sealed')}</p>
      <Field label={t('backup.code')} value={code} onInput={setCode} onEnter={() => onCode(code)} />
      <Button icon="key" disabled={code.trim() === '' || app.busy.value} onClick={() => onCode(code.trim())}>
        {t('backup.open-names')}
      </Button>
    </Card>
  );
}
