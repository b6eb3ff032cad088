import type { PackCard } from '../../worker/views.ts';
import { PickFile } from '../door/pick-file.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Progress } from '../kit/progress.tsx';
import { toMegabytes } from '../megabytes.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { PackModel } from './pack-model.tsx';
import styles from './packs-screen.module.css';

/** Android knows types, not endings, and calls an unknown file a stream of octets. */
const PACK_TYPES = '.banyan,.zip,application/zip,application/octet-stream';

const MODEL_TYPES = '.banyan-model,.bin,application/gzip,application/octet-stream';

/** What there is to learn from on this tablet, and how more comes. */
export function PacksScreen({ app }: ScreenOfProps<'packs'>) {
  const { t } = app.context.value;
  const packs = app.device.value?.packs ?? [];
  return (
    <TeacherFrame app={app} title={t('packs.title')} up={{ name: 'teacher' }}>
      {packs.length === 0 && <p>{t('packs.none')}</p>}
      {packs.map((pack) => (
        <Pack key={pack.id} app={app} pack={pack} />
      ))}
      <PickFile
        words={t('packs.open-file')}
        accept={PACK_TYPES}
        onFile={(file) => void app.actions.installPackFile(file)}
      />
      {packs.some(({ state }) => isHere(state)) && <ModelPicker app={app} />}
    </TeacherFrame>
  );
}

const isHere = ({ type }: PackCard['state']): boolean => type === 'installed' || type === 'update-offered';

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

interface PackProps {
  readonly app: AppState;
  readonly pack: PackCard;
}

function Pack({ app, pack }: PackProps) {
  const { t, language } = app.context.value;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const listed = (languages: PackCard['languages']): string =>
    new Intl.ListFormat(language, { type: 'unit' }).format(languages.map(({ tag }) => names.of(tag) ?? tag));
  return (
    <Card>
      <h2 class={styles.title}>
        <bdi>{pack.title}</bdi>
      </h2>
      <p>
        <bdi>{pack.description}</bdi>
      </p>
      <p class={styles.facts}>
        {t('packs.facts', {
          skills: pack.skillCount,
          items: pack.itemCount,
          languages: listed(pack.languages),
          size: toMegabytes(pack.sizeBytes),
          version: pack.version,
        })}
      </p>
      {pack.languages.some(({ review }) => review === 'machine') && (
        <p class={styles.facts}>
          {t('packs.machine', {
            languages: listed(pack.languages.filter(({ review }) => review === 'machine')),
          })}
        </p>
      )}
      {pack.model && <PackModel app={app} pack={pack} model={pack.model} />}
      <PackAction app={app} pack={pack} />
    </Card>
  );
}

function PackAction({ app, pack }: PackProps) {
  const { t } = app.context.value;
  const { state } = pack;
  const install = () => app.actions.installOfferedPack(pack.id);
  const remove = async () => {
    const told = pack.model?.from === 'teacher' ? 'packs.removed-with-model' : 'packs.removed';
    if ((await app.actions.removePack(pack.id)).ok)
      app.actions.offerUndo(t(told, { pack: pack.title }), null);
  };
  switch (state.type) {
    case 'offered':
      return (
        <Button kind="main" icon="save" onClick={install}>
          {t('packs.install')}
        </Button>
      );
    case 'installing': {
      const facts = { done: toMegabytes(state.doneBytes), of: toMegabytes(state.ofBytes) };
      return (
        <>
          <Progress done={state.doneBytes} of={state.ofBytes} words={t('packs.progress', facts)} />
          <Button icon="close" onClick={() => app.actions.cancelInstall(pack.id)}>
            {t('packs.cancel')}
          </Button>
        </>
      );
    }
    case 'failed':
      return (
        <ProblemNotice app={app} problem={state.problem}>
          <Button icon="swap" onClick={install}>
            {t('packs.again')}
          </Button>
        </ProblemNotice>
      );
    case 'update-offered':
      return (
        <Button kind="main" icon="save" onClick={install}>
          {t('packs.update', { installed: state.installed, version: pack.version })}
        </Button>
      );
    case 'installed':
      return (
        <div class={styles.installed}>
          <span>{t('packs.is-here')}</span>
          <Button kind="quiet" icon="put" onClick={() => void remove()}>
            {t('packs.remove')}
          </Button>
        </div>
      );
  }
}
