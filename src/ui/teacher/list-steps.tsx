// A list of learners comes in: it is opened or pasted, what it changes is seen, and only then is it taken in.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DryRun, RosterFile } from '../../worker/roster-api.ts';
import { useDrop } from '../carrying/use-drop.ts';
import { PickFile } from '../door/pick-file.tsx';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import { ListSeen } from './list-seen.tsx';

/** Android knows types, not endings, and has none for some of these. */
const ANY_LIST =
  '.csv,.tsv,.txt,.zip,text/csv,text/plain,text/tab-separated-values,text/comma-separated-values,application/csv,application/vnd.ms-excel,application/zip,application/octet-stream';

export interface ListStepsProps {
  readonly app: AppState;
  readonly title: string;
  readonly up: Place;
  /** Of rows that name no class; its name is told. */
  readonly into: { readonly class: RosterFile['into']; readonly name: string };
  /** What was typed elsewhere already. */
  readonly text?: string;
  /** Below the ways to open a list. */
  readonly children?: ComponentChildren;
}

interface Opened {
  readonly file: RosterFile;
  readonly seen: DryRun;
  /** Somebody changed the classes between looking and taking in. */
  readonly differs: boolean;
}

export function ListSteps(props: ListStepsProps) {
  const { app, title, up, into, text } = props;
  const { t } = app.context.value;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [takesOut, setTakesOut] = useState(false);
  const busy = app.busy.value;

  async function open(name: string, blob: Blob): Promise<void> {
    const file: RosterFile = { name, file: blob, into: into.class };
    const seen = await app.actions.readRosterFile(file);
    setTakesOut(false);
    setOpened(seen.ok ? { file, seen: seen.value, differs: false } : null);
  }
  async function takeIn({ file, seen }: Opened): Promise<void> {
    const done = await app.actions.applyRosterFile(file, seen.seen, takesOut);
    if (!done.ok) return;
    if (done.value.type === 'differs') return setOpened({ file, seen: done.value.now, differs: true });
    const { written } = done.value;
    app.actions.go(up, 'replace');
    const undo = written === null ? null : () => void app.actions.undoRosterFile(written);
    app.actions.offerUndo(written === null ? t('roster.nothing') : t('roster.taken'), undo);
  }
  const paste = (pasted: string) => void open(t('roster.paste'), new Blob([pasted]));
  useEffect(() => {
    if (text !== undefined) paste(text);
  }, []);

  if (opened === null) {
    return (
      <TeacherFrame app={app} title={title} up={up}>
        <OpenList {...props} onFile={(file) => void open(file.name, file)} onPaste={paste} />
        {busy && <p role="status">{t('roster.reading')}</p>}
        {props.children}
      </TeacherFrame>
    );
  }
  const does = opened.seen.changes.some(({ kind }) => kind !== 'gone' || takesOut);
  return (
    <TeacherFrame
      app={app}
      title={t('roster.seen')}
      up={up}
      about={opened.seen.seen}
      foot={
        <BigAction icon="check" disabled={!does || busy} onClick={() => void takeIn(opened)}>
          {t('roster.do')}
        </BigAction>
      }
    >
      {opened.differs && <p role="status">{t('roster.differs')}</p>}
      <ListSeen app={app} seen={opened.seen} takesOut={takesOut} onTakeOut={setTakesOut} />
      <Button icon="open" onClick={() => setOpened(null)}>
        {t('roster.other')}
      </Button>
    </TeacherFrame>
  );
}

interface OpenListProps extends ListStepsProps {
  readonly onFile: (file: File) => void;
  readonly onPaste: (text: string) => void;
}

/** Picked, dropped on the page of a laptop, or pasted. */
function OpenList({ app, into, text = '', onFile, onPaste }: OpenListProps) {
  const { t } = app.context.value;
  const [pasted, setPasted] = useState(text);
  const [pastes, setPastes] = useState(text !== '');
  const place = useRef<HTMLDivElement>(null);
  useDrop(place, onFile);
  return (
    <div ref={place}>
      <Section title={t('roster.title')}>
        <p>{t('roster.how')}</p>
        {into.name !== '' && <p>{t('roster.into', { name: into.name })}</p>}
        <Ways>
          <PickFile kind="main" words={t('roster.open')} accept={ANY_LIST} onFile={onFile} />
          <Button pressed={pastes} onClick={() => setPastes(!pastes)}>
            {t('roster.paste')}
          </Button>
        </Ways>
        {pastes && (
          <>
            <Field kind="lines" label={t('roster.text')} value={pasted} onInput={setPasted} />
            <Button icon="check" disabled={pasted.trim() === ''} onClick={() => onPaste(pasted)}>
              {t('roster.look')}
            </Button>
          </>
        )}
      </Section>
    </div>
  );
}
