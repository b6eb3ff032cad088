import type { FileLook } from '../../worker/pack-files-api.ts';
import type { PackCard as Pack } from '../../worker/views.ts';
import { PickFile } from '../door/pick-file.tsx';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { BroughtLanguages } from './brought-languages.tsx';
import { Installing, PackCard } from './pack-card.tsx';
import { PackLookStep } from './pack-look-step.tsx';
import styles from './packs-screen.module.css';
import { PublishersSection } from './publishers-section.tsx';
import { type PackDoor, usePackDoor } from './use-pack-door.ts';
import { HomelessVoices } from './voices/homeless-voices.tsx';
import { WaitingFiles } from './waiting-files.tsx';

/** Android knows types, not endings, and calls an unknown file a stream of octets. */
const PACK_TYPES = '.banyan,.zip,application/zip,application/octet-stream';

const MODEL_TYPES = '.banyan-model,.bin,application/gzip,application/octet-stream';

/** What there is to learn from on this tablet, and how more comes. */
export function PacksScreen({ app }: ScreenOfProps<'packs'>) {
  const { t } = app.context.value;
  const door = usePackDoor(app);
  const { step } = door;
  return (
    <TeacherFrame
      app={app}
      title={t(step.type === 'list' ? 'packs.title' : 'pack-file.title')}
      up={{ name: 'teacher' }}
      about={step.type}
    >
      <Step app={app} door={door} />
    </TeacherFrame>
  );
}

interface DoorProps {
  readonly app: AppState;
  readonly door: PackDoor;
}

function Step({ app, door }: DoorProps) {
  const { step } = door;
  if (step.type === 'list') return <Shelf app={app} door={door} />;
  if (step.type === 'reading') return <Reading app={app} name={step.name} />;
  const { look } = step;
  const install = async () => {
    door.close();
    const done = await app.actions.installWaiting(look.name);
    if (done.ok) app.actions.offerUndo(hereWords(look, app.context.value.t), null);
  };
  const leave = async () => {
    await app.actions.leaveWaiting(look.name);
    door.close();
  };
  return (
    <PackLookStep
      app={app}
      look={look}
      onInstall={() => void install()}
      onLeave={() => void leave()}
      onAgain={() => door.look(look.name)}
    />
  );
}

function Reading({ app, name }: { readonly app: AppState; readonly name: string }) {
  const { t } = app.context.value;
  // Until it is known what is in a file, its card goes by the file's name.
  const card = app.device.value?.packs.find(({ id }) => id === name);
  return (
    <Card>
      <h2 class={styles.title}>{t('pack-file.reading', { file: name })}</h2>
      {card?.state.type === 'installing' && <Installing app={app} pack={card} state={card.state} />}
    </Card>
  );
}

function Shelf({ app, door }: DoorProps) {
  const { t } = app.context.value;
  const packs = app.device.value?.packs ?? [];
  return (
    <>
      <WaitingFiles app={app} onLook={door.look} />
      {packs.length === 0 && <p>{t('packs.none')}</p>}
      <PickFile words={t('packs.open-file')} accept={PACK_TYPES} onFile={door.bring} />
      <Ways>
        <Button icon="edit" onClick={() => app.actions.go({ name: 'own' })}>
          {t('own.title')}
        </Button>
        <Button icon="open" onClick={() => app.actions.go({ name: 'bring' })}>
          {t('bring.title')}
        </Button>
        {packs.some(({ state }) => isHere(state)) && (
          <Button icon="print" onClick={() => app.actions.go({ name: 'print-pack' })}>
            {t('print-pack.title')}
          </Button>
        )}
      </Ways>
      {packs.map((pack) => (
        <PackCard key={pack.id} app={app} pack={pack} />
      ))}
      <p class={styles.facts}>
        {t('pack-file.doors')} {hasMouse() && t('pack-file.drop')}
      </p>
      {packs.some(({ state }) => isHere(state)) && <ModelPicker app={app} />}
      <HomelessVoices app={app} />
      <BroughtLanguages app={app} />
      <PublishersSection app={app} />
    </>
  );
}

function hereWords(look: FileLook, t: ViewContext['t']): string {
  if (look.type === 'language') return t('language-file.here', { language: look.face });
  return t('pack-file.here', { pack: look.type === 'pack' ? look.title : look.pack.title });
}

/** Nothing is dropped by a finger. */
const hasMouse = (): boolean => window.matchMedia('(hover: hover) and (pointer: fine)').matches;

const isHere = ({ type }: Pack['state']): boolean => type === 'installed' || type === 'update-offered';

/** The file says for which pack it is. */
function ModelPicker({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const install = async (file: File) => {
    const done = await app.actions.installModelFile(file);
    if (!done.ok) return;
    const pack = app.device.value?.packs.find(({ id }) => id === done.value)?.title ?? done.value;
    app.actions.offerUndo(t('packs.model-here', { pack }), null);
  };
  return (
    <>
      <p class={styles.facts}>{t('packs.model-what')}</p>
      <PickFile words={t('packs.open-model')} accept={MODEL_TYPES} onFile={(file) => void install(file)} />
    </>
  );
}
