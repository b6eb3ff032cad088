// One pack on the shelf: what it is, who vouches for it, how it stands, and what can be done with it.
import { useState } from 'preact/hooks';
import type { PackCard as Pack } from '../../worker/views.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Progress } from '../kit/progress.tsx';
import { toMegabytes } from '../megabytes.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import type { AppState } from '../state.ts';
import { languageNames } from './language-names.ts';
import { PackAddOns } from './pack-add-ons.tsx';
import { PackModel } from './pack-model.tsx';
import { trustOnCard } from './pack-trust-words.ts';
import styles from './packs-screen.module.css';

export interface PackCardProps {
  readonly app: AppState;
  readonly pack: Pack;
}

export function PackCard({ app, pack }: PackCardProps) {
  const { t } = app.context.value;
  return (
    <Card>
      <h2 class={styles.title}>
        <bdi>{pack.title}</bdi>
      </h2>
      {pack.skillCount > 0 && <Facts app={app} pack={pack} />}
      {pack.trust && (
        <p class={pack.trust.type === 'none' || pack.trust.type === 'unknown' ? styles.unsure : styles.facts}>
          {trustOnCard(pack.trust, t)}
        </p>
      )}
      {pack.model && <PackModel app={app} pack={pack} model={pack.model} />}
      <PackAddOns app={app} pack={pack} />
      <PackAction app={app} pack={pack} />
    </Card>
  );
}

function Facts({ app, pack }: PackCardProps) {
  const { t, language } = app.context.value;
  const listed = languageNames(language);
  const tagsOf = (languages: Pack['languages']) => listed(languages.map(({ tag }) => tag));
  const machine = pack.languages.filter(({ review }) => review === 'machine');
  const spoken = pack.languages.filter(({ voice }) => voice === 'machine');
  return (
    <>
      <p>
        <bdi>{pack.description}</bdi>
      </p>
      <p class={styles.facts}>
        {t('packs.facts', {
          skills: pack.skillCount,
          items: pack.itemCount,
          languages: tagsOf(pack.languages),
          size: toMegabytes(pack.sizeBytes),
          version: pack.version,
        })}
      </p>
      {machine.length > 0 && <p class={styles.facts}>{t('packs.machine', { languages: tagsOf(machine) })}</p>}
      {spoken.length > 0 && <p class={styles.facts}>{t('packs.voice', { languages: tagsOf(spoken) })}</p>}
    </>
  );
}

function PackAction({ app, pack }: PackCardProps) {
  const { t } = app.context.value;
  const { state } = pack;
  const install = () => app.actions.installOfferedPack(pack.id);
  switch (state.type) {
    case 'offered':
      return (
        <Button kind="main" icon="save" onClick={install}>
          {t('packs.install')}
        </Button>
      );
    case 'installing':
      return <Installing app={app} pack={pack} state={state} />;
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
        <>
          <Button kind="main" icon="save" onClick={install}>
            {t('packs.update', { installed: state.installed, version: pack.version })}
          </Button>
          <Here app={app} pack={pack} />
        </>
      );
    case 'damaged':
      return (
        <>
          <p class={styles.unsure}>{t(state.isOffered ? 'packs.damaged-offered' : 'packs.damaged')}</p>
          {state.isOffered && (
            <Button kind="main" icon="save" onClick={install}>
              {t('packs.mend')}
            </Button>
          )}
          <Here app={app} pack={pack} />
        </>
      );
    case 'installed':
      return <Here app={app} pack={pack} />;
  }
}

interface InstallingProps extends PackCardProps {
  readonly state: Extract<Pack['state'], { readonly type: 'installing' }>;
}

export function Installing({ app, pack, state }: InstallingProps) {
  const { t } = app.context.value;
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

function Here({ app, pack }: PackCardProps) {
  const { t } = app.context.value;
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    const told = pack.model?.from === 'teacher' ? 'packs.removed-with-model' : 'packs.removed';
    if ((await app.actions.removePack(pack.id)).ok)
      app.actions.offerUndo(t(told, { pack: pack.title }), null);
  };
  if (isAsking)
    return <GoesToo app={app} pack={pack} onYes={() => void remove()} onNo={() => setAsking(false)} />;
  return (
    <div class={styles.installed}>
      {pack.state.type === 'installed' && <span>{t('packs.is-here')}</span>}
      <span class={styles.beside}>
        {pack.state.type !== 'damaged' && (
          <Button kind="quiet" icon="say" onClick={() => app.actions.go({ name: 'voice', own: pack.id })}>
            {t('voices.open')}
          </Button>
        )}
        {pack.state.type !== 'damaged' && (
          <Button
            kind="quiet"
            icon="open"
            disabled={app.busy.value}
            onClick={() => void app.actions.handOnPack(pack.id)}
          >
            {t('packs.hand-on')}
          </Button>
        )}
        <Button
          kind="quiet"
          icon="put"
          disabled={app.busy.value}
          onClick={() => (pack.addOns.length > 0 ? setAsking(true) : void remove())}
        >
          {t('packs.remove')}
        </Button>
      </span>
    </div>
  );
}

interface GoesTooProps extends PackCardProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Removing a pack is undone by its file; what was added to it has files of its own. */
function GoesToo({ app, pack, onYes, onNo }: GoesTooProps) {
  const { t } = app.context.value;
  return (
    <>
      <p class={styles.unsure} role="alert">
        {t('add-on.goes-too', { pack: pack.title })}
      </p>
      <span class={styles.beside}>
        <Button kind="main" onClick={onNo}>
          {t('add-on.keep-all')}
        </Button>
        <Button icon="put" disabled={app.busy.value} onClick={onYes}>
          {t('add-on.remove-all')}
        </Button>
      </span>
    </>
  );
}
