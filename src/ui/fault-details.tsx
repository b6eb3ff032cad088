// What is wrong inside a pack, for its author: English, one line a fault, to be copied or sent on.
import type { PackFault } from '../domain/problem.ts';
import styles from './fault-details.module.css';
import { Button } from './kit/button.tsx';
import type { AppState } from './state.ts';

export interface FaultDetailsProps {
  readonly app: AppState;
  /** The pack's file. */
  readonly file: string;
  readonly faults: readonly PackFault[];
}

export function FaultDetails({ app, file, faults }: FaultDetailsProps) {
  const { t } = app.context.value;
  const text = faults.map(toLine).join('\n');
  return (
    <details class={styles.details}>
      <summary class={styles.summary}>{t('packs.details')}</summary>
      <pre class={styles.list} dir="ltr" lang="en">
        {text}
      </pre>
      <Button icon="save" onClick={() => app.actions.passOn(`${file}.txt`, text)}>
        {t('packs.pass-on')}
      </Button>
    </details>
  );
}

/** As compilers write it, so that editors jump to the line. */
function toLine({ file, line, code, detail }: PackFault): string {
  return `${file}:${line}: ${code}: ${detail}`;
}
