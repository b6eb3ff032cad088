// Questions from another program: a file is picked, what came of it is shown, and the pack is opened like any other.
import { useState } from 'preact/hooks';
import type { FileFormat, SourceRead } from '../../worker/importing-api.ts';
import type { FileLook } from '../../worker/pack-files-api.ts';
import { PickFile } from '../door/pick-file.tsx';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { BroughtLines, SourceWords } from './brought-lines.tsx';
import { Choices } from './choices.tsx';
import { PackLookStep } from './pack-look-step.tsx';

const FORMATS = ['gift', 'csv', 'qti', 'moodle-xml'] as const satisfies readonly FileFormat[];

/** What Android calls such files; endings count elsewhere. */
const TYPES =
  '.gift,.txt,.csv,.tsv,.xml,.zip,text/plain,text/csv,text/tab-separated-values,text/xml,application/xml,application/zip,application/octet-stream';

interface Brought {
  readonly file: File;
  readonly read: SourceRead;
}

export function BringScreen({ app }: ScreenOfProps<'bring'>) {
  const { t, language } = app.context.value;
  const [brought, setBrought] = useState<Brought | null>(null);
  const [look, setLook] = useState<FileLook | null>(null);
  const read = async (file: File, format: FileFormat | null, title: string) => {
    const done = await app.actions.importSource({ name: file.name, file, format, title, language });
    if (done.ok) setBrought({ file, read: done.value });
  };
  if (look) return <Looking app={app} look={look} onLook={setLook} />;
  return (
    <TeacherFrame app={app} title={t('bring.title')} up={{ name: 'packs' }}>
      {brought ? (
        <Came app={app} brought={brought} onRead={read} onLook={setLook} />
      ) : (
        <Ask app={app} onFile={(file) => read(file, null, '')} />
      )}
    </TeacherFrame>
  );
}

interface AskProps {
  readonly app: AppState;
  readonly onFile: (file: File) => Promise<void>;
}

function Ask({ app, onFile }: AskProps) {
  const { t } = app.context.value;
  const busy = app.busy.value;
  const handOut = (what: 'empty' | 'example') => void app.actions.handOutTemplate(what);
  return (
    <>
      <p>{t('bring.what')}</p>
      <PickFile words={t('bring.pick')} kind="main" accept={TYPES} onFile={(file) => void onFile(file)} />
      {busy && <p role="status">{t('bring.reading')}</p>}
      <Section title={t('bring.table')}>
        <p>{t('bring.table-what')}</p>
        <Ways>
          <Button icon="save" onClick={() => handOut('empty')}>
            {t('bring.empty')}
          </Button>
          <Button icon="save" onClick={() => handOut('example')}>
            {t('bring.example')}
          </Button>
        </Ways>
      </Section>
    </>
  );
}

interface LookingProps {
  readonly app: AppState;
  readonly look: FileLook;
  readonly onLook: (look: FileLook | null) => void;
}

/** The same step as at every other door of a pack. */
function Looking({ app, look, onLook }: LookingProps) {
  const { actions } = app;
  const install = () => {
    void actions.installWaiting(look.name);
    actions.go({ name: 'packs' });
  };
  const leave = async () => {
    await actions.leaveWaiting(look.name);
    onLook(null);
  };
  const again = async () => {
    const told = await actions.lookAtPackFile(look.name);
    if (told.ok) onLook(told.value);
  };
  return (
    <TeacherFrame
      app={app}
      title={app.context.value.t('pack-file.title')}
      up={{ name: 'packs' }}
      about="look"
    >
      <PackLookStep
        app={app}
        look={look}
        onInstall={install}
        onLeave={() => void leave()}
        onAgain={() => void again()}
      />
    </TeacherFrame>
  );
}

interface CameProps {
  readonly app: AppState;
  readonly brought: Brought;
  readonly onLook: (look: FileLook) => void;
  readonly onRead: (file: File, format: FileFormat | null, title: string) => Promise<void>;
}

function Came({ app, brought: { file, read }, onLook, onRead }: CameProps) {
  const { t } = app.context.value;
  const again = (format: FileFormat) => void onRead(file, format, '');
  return (
    <>
      {read.type === 'made' ? (
        <Made
          key={read.title}
          app={app}
          read={read}
          onLook={onLook}
          onTitle={(name) => void onRead(file, read.format, name)}
        />
      ) : (
        <Card tone="marigold">
          <p role="status">
            {t(read.code)} {read.why && t(`import.note.${read.why}`)}{' '}
            <SourceWords code={read.code === 'import/unsound' ? 'unsound' : read.why} detail={read.detail} />
          </p>
        </Card>
      )}
      <PickFile
        words={t('bring.pick')}
        accept={TYPES}
        onFile={(next) => void onRead(next, null, '')}
        kind={read.type === 'made' ? 'plain' : 'main'}
      />
      <Choices legend={t('bring.format')}>
        {FORMATS.map((format) => (
          <Button key={format} pressed={format === read.format} onClick={() => again(format)}>
            {t(`bring.format.${format}`)}
          </Button>
        ))}
      </Choices>
      <BroughtLines key={`${file.name} ${read.format}`} app={app} lines={read.lines} />
    </>
  );
}

interface MadeProps {
  readonly app: AppState;
  readonly read: Extract<SourceRead, { readonly type: 'made' }>;
  readonly onLook: (look: FileLook) => void;
  readonly onTitle: (title: string) => void;
}

function Made({ app, read, onLook, onTitle }: MadeProps) {
  const { t } = app.context.value;
  const [name, setName] = useState(read.title);
  const open = async () => {
    const brought = await app.actions.bringPackFile(
      new File([read.file], read.name, { type: read.file.type }),
    );
    if (brought.ok) onLook(brought.value);
  };
  return (
    <>
      <Card tone="leaf">
        <p role="status">
          {t('bring.items', { count: read.items })} · {t('bring.skills', { count: read.skills })}
        </p>
      </Card>
      <Ways>
        <Button kind="main" icon="open" onClick={() => void open()} disabled={app.busy.value}>
          {t('bring.open')}
        </Button>
      </Ways>
      <Field label={t('bring.name')} value={name} onInput={setName} onEnter={() => onTitle(name)} />
      {name.trim() !== '' && name.trim() !== read.title && (
        <Ways>
          <Button icon="check" onClick={() => onTitle(name)}>
            {t('bring.again')}
          </Button>
        </Ways>
      )}
    </>
  );
}
