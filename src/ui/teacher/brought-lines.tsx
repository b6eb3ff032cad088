// What became of each question of a source, those first that are not as they were.
import { useState } from 'preact/hooks';
import type { ImportLine } from '../../worker/importing-api.ts';
import { Section, Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './brought-lines.module.css';

type Outcome = ImportLine['outcome'];
const OUTCOMES = ['left', 'changed', 'carried'] as const satisfies readonly Outcome[];

/** As many as are read at a stretch. */
const STEP = 20;

export function BroughtLines({
  app,
  lines,
}: {
  readonly app: AppState;
  readonly lines: readonly ImportLine[];
}) {
  const { t } = app.context.value;
  const there = OUTCOMES.filter((outcome) => lines.some((line) => line.outcome === outcome));
  const [chosen, setChosen] = useState<Outcome | undefined>(there[0]);
  const [most, setMost] = useState(STEP);
  if (lines.length === 0) return null;
  const shown = lines.filter(({ outcome }) => outcome === chosen);
  const choose = (outcome: Outcome) => {
    setChosen(outcome);
    setMost(STEP);
  };
  return (
    <Section title={t('bring.lines')}>
      {there.length === 1 && chosen === 'carried' && <p>{t('bring.all-carried')}</p>}
      <Ways>
        {there.map((outcome) => (
          <Button key={outcome} pressed={outcome === chosen} onClick={() => choose(outcome)}>
            {t('bring.outcome', {
              outcome: t(`import.outcome.${outcome}`),
              count: lines.filter((line) => line.outcome === outcome).length,
            })}
          </Button>
        ))}
      </Ways>
      <ul class={styles.lines}>
        {shown.slice(0, most).map((line, at) => (
          // A source may call two things the same.
          <Line key={at} app={app} line={line} />
        ))}
      </ul>
      {shown.length > most && (
        <Button icon="plus" onClick={() => setMost(most + STEP)}>
          {t('bring.more', { count: Math.min(STEP, shown.length - most) })}
        </Button>
      )}
    </Section>
  );
}

interface SourceWordsProps {
  readonly code?: ImportLine['notes'][number]['code'] | undefined;
  readonly detail: string;
}

/** What the file says, apart from our words, and never taken for them. Of a rule of packs, what the check says of it. */
export function SourceWords({ code, detail }: SourceWordsProps) {
  if (detail === '') return null;
  const isOurs = code === 'unsound';
  return (
    <bdi
      class={styles.detail}
      dir={isOurs ? 'ltr' : 'auto'}
      translate={false}
      {...(isOurs && { lang: 'en' })}
    >
      {detail}
    </bdi>
  );
}

function Line({ app, line }: { readonly app: AppState; readonly line: ImportLine }) {
  const { t } = app.context.value;
  return (
    <li class={styles.line}>
      <p class={styles.name}>
        <bdi translate={false}>{line.name || line.at}</bdi>
      </p>
      {line.notes.map(({ code, detail }, at) => (
        <p key={at}>
          {t(`import.note.${code}`)} <SourceWords code={code} detail={detail} />
        </p>
      ))}
      <p class={styles.at}>
        <bdi translate={false}>{line.at}</bdi>
        {line.kind !== '' && (
          <>
            {' · '}
            <bdi translate={false}>{line.kind}</bdi>
          </>
        )}
      </p>
    </li>
  );
}
