// The code that brings a school back when its last teacher device is lost: shown once, for paper.
import { useState } from 'preact/hooks';
import { Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { printPage } from './print-page.ts';
import { PrintSheet } from './print-sheet.tsx';
import styles from './recovery-code.module.css';

export function RecoveryCode({ app, school }: { readonly app: AppState; readonly school: string }) {
  const { t } = app.context.value;
  const [code, setCode] = useState<string | null>(null);
  const make = async () => {
    const made = await app.actions.makeRecoveryCode();
    if (made.ok) setCode(made.value);
  };
  if (!app.device.value?.canKeepNames) return null;
  return (
    <Card tone="plum">
      <p>{t('backup.code-what')}</p>
      {code && (
        <p class={styles.code} dir="ltr" translate={false}>
          {code}
        </p>
      )}
      {code && <p>{t('backup.code-write')}</p>}
      <Ways>
        {code && (
          <Button kind="main" icon="print" onClick={printPage}>
            {t('print.do')}
          </Button>
        )}
        <Button icon="key" disabled={app.busy.value} onClick={() => void make()}>
          {t('backup.code-make')}
        </Button>
      </Ways>
      {code && (
        <PrintSheet app={app} title={t('recovery.title')} name={school}>
          <p class={styles.code} dir="ltr" translate={false}>
            {code}
          </p>
          <p>{t('recovery.print')}</p>
        </PrintSheet>
      )}
    </Card>
  );
}
