// Something comes in: by the camera, as a file (picked, or dropped here), or as a text that is pasted.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem.ts';
import { formatNumber } from '../../i18n/numerals.ts';
import { PickFile } from '../door/pick-file.tsx';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { QrScanner } from '../kit/qr-scanner.tsx';
import { Ring } from '../kit/ring.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { AppState } from '../state.ts';
import { readBytes } from './bytes-text.ts';
import { useRunReader } from './run-reader.ts';
import styles from './take.module.css';
import { useDrop } from './use-drop.ts';

/** Android knows types, not endings; a shared text is a file too. */
const ANY_PARCEL =
  '.zip,.txt,.banyan-join,.banyan-backup,application/zip,text/plain,application/octet-stream';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface TakeProps {
  readonly app: AppState;
  /** A run of codes, or one code whose text is wanted as it stands. */
  readonly reads: 'run' | 'text';
  /** Where this is all there is to do. */
  readonly large?: boolean;
  /** Where the camera is to be pointed. */
  readonly point: string;
  /** What came; the camera is off by then. */
  readonly onTaken: (from: 'file' | 'qr', bytes: Bytes) => void;
}

export function Take(props: TakeProps) {
  const { app, onTaken, large = false } = props;
  const { t } = app.context.value;
  const [way, setWay] = useState<'choose' | 'camera' | 'paste'>('choose');
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = app.busy.value;
  const taken = (from: 'file' | 'qr', bytes: Bytes) => {
    setWay('choose');
    onTaken(from, bytes);
  };
  const file = async (picked: File) => taken('file', await readBytes(picked));
  const failed = (found: Problem) => {
    setWay('choose');
    setProblem(found);
  };

  if (way === 'camera') {
    return <Camera {...props} onTaken={taken} onProblem={failed} onStop={() => setWay('choose')} />;
  }
  return (
    <DropPlace onFile={(dropped) => void file(dropped)}>
      {problem && <ProblemNotice app={app} problem={problem} />}
      <div class={large ? styles.large : styles.ways}>
        <Button
          kind="main"
          icon="camera"
          disabled={busy}
          onClick={() => {
            setProblem(null);
            setWay('camera');
          }}
        >
          {t('take.scan')}
        </Button>
        <PickFile words={t('take.file')} accept={ANY_PARCEL} onFile={(picked) => void file(picked)} />
        <Button kind="quiet" onClick={() => setWay(way === 'paste' ? 'choose' : 'paste')}>
          {t('take.paste')}
        </Button>
      </div>
      {busy && <p role="status">{t('take.reading')}</p>}
      {way === 'paste' && (
        <Paste app={app} onText={(text) => taken('file', new TextEncoder().encode(text))} />
      )}
    </DropPlace>
  );
}

interface CameraProps extends TakeProps {
  readonly onProblem: (problem: Problem) => void;
  readonly onStop: () => void;
}

function Camera({ app, reads, point, onTaken, onProblem, onStop }: CameraProps) {
  const { t, language, numerals } = app.context.value;
  const run = useRunReader(reads);
  const count = { have: run.have, of: run.of };
  const words = run.of > 0 ? t('take.codes', count) : point;
  return (
    <div class={styles.camera}>
      <QrScanner
        words={run.strange ? t('take.strange') : words}
        onProblem={onProblem}
        onText={(text) => {
          const bytes = run.take(text);
          if (bytes) onTaken('qr', bytes);
        }}
      >
        {run.of > 1 && (
          <Ring safe={run.have} of={run.of} words={t('take.codes', count)} size={96}>
            {formatNumber(run.have, language, numerals)}
          </Ring>
        )}
      </QrScanner>
      <Button icon="close" onClick={onStop}>
        {t('take.stop')}
      </Button>
    </div>
  );
}

function Paste({ app, onText }: { readonly app: AppState; readonly onText: (text: string) => void }) {
  const { t } = app.context.value;
  const [text, setText] = useState('');
  return (
    <div class={styles.paste}>
      <Field kind="lines" label={t('take.text')} value={text} onInput={setText} />
      <Button icon="check" disabled={text.trim() === ''} onClick={() => onText(text.trim())}>
        {t('take.use-text')}
      </Button>
    </div>
  );
}

interface DropPlaceProps {
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** On a laptop a file may simply be dropped here. */
function DropPlace({ onFile, children }: DropPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const over = useDrop(place, onFile);
  return (
    <div ref={place} class={`${styles.place} ${over ? styles.over : ''}`}>
      {children}
    </div>
  );
}
