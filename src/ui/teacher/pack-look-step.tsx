// What is in a pack file, who vouches for it, and what it changes: everything before the one tap that installs it.
import type { PackLook } from '../../worker/pack-files-api.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Notice } from '../kit/notice.tsx';
import { toMegabytes } from '../megabytes.ts';
import type { AppState } from '../state.ts';
import { languageNames } from './language-names.ts';
import { changeWords, warningWords } from './pack-change-words.ts';
import styles from './pack-look.module.css';
import { trustWords } from './pack-trust-words.ts';
import { TrustPublisher } from './trust-publisher.tsx';

export interface PackLookStepProps {
  readonly app: AppState;
  readonly look: PackLook;
  readonly onInstall: () => void;
  readonly onLeave: () => void;
  /** Something is other now: a pack was removed, a publisher is trusted. */
  readonly onAgain: () => void;
}

export function PackLookStep({ app, look, onInstall, onLeave, onAgain }: PackLookStepProps) {
  const { t } = app.context.value;
  const warnings = warningWords(look, t);
  const isTrusted = look.trust.type === 'shipped' || look.trust.type === 'school';
  const isPlain = isTrusted && warnings.length === 0;
  return (
    <div class={styles.step}>
      <p class={styles.soft}>{t('pack-file.not-yet')}</p>
      {warnings.map((words) => (
        <p key={words} class={styles.warning} role="alert">
          {words}
        </p>
      ))}
      <Contents app={app} look={look} />
      <Card tone={isTrusted ? 'leaf' : 'marigold'}>
        <h3>{t('pack-trust.title')}</h3>
        {trustWords(look.trust, t).map((words) => (
          <p key={words}>{words}</p>
        ))}
        {look.trust.type === 'unknown' && <TrustPublisher app={app} trust={look.trust} onTrusted={onAgain} />}
      </Card>
      <Changes app={app} look={look} />
      <Room app={app} look={look} onRemoved={onAgain} />
      <div class={styles.actions}>
        <Button kind={isPlain ? 'main' : 'plain'} icon="save" onClick={onInstall}>
          {t(isPlain ? 'pack-file.install' : 'pack-file.install-anyway')}
        </Button>
        <Button kind={isPlain ? 'plain' : 'main'} icon="close" onClick={onLeave}>
          {t('pack-file.leave')}
        </Button>
      </div>
    </div>
  );
}

/** What a pack says that was made of a file which does not tell. */
const UNTOLD = 'unknown';

interface PartProps {
  readonly app: AppState;
  readonly look: PackLook;
}

function Contents({ app, look }: PartProps) {
  const { t, language } = app.context.value;
  const { skills, items, lessons, version, licence, publisher, languages } = look;
  const listed = languageNames(language);
  const machine = languages.filter(({ review }) => review === 'machine');
  const size = { packed: toMegabytes(look.packedBytes), unpacked: toMegabytes(look.unpackedBytes) };
  return (
    <Card>
      <h2 class={styles.title}>
        <bdi>{look.title}</bdi>
      </h2>
      {look.description !== look.title && (
        <p>
          <bdi>{look.description}</bdi>
        </p>
      )}
      <p>{t('pack-file.counts', { skills, items, lessons })}</p>
      <p>{t('pack-file.languages', { languages: listed(languages.map(({ tag }) => tag)) })}</p>
      {machine.length > 0 && (
        <p>{t('packs.machine', { languages: listed(machine.map(({ tag }) => tag)) })}</p>
      )}
      <p class={styles.soft}>
        {publisher === UNTOLD && licence === UNTOLD
          ? t('pack-file.version-alone', { version })
          : t('pack-file.version', { version, licence, publisher })}
      </p>
      <p class={styles.soft}>
        {t('pack-file.size', size)}{' '}
        {look.freeBytes !== null && t('pack-file.free', { free: toMegabytes(look.freeBytes) })}
      </p>
    </Card>
  );
}

function Changes({ app, look: { installed } }: PartProps) {
  const { t, language } = app.context.value;
  if (installed === null) return null;
  return (
    <Card>
      <h3>{t('pack-change.title', { version: installed.version })}</h3>
      <ul class={styles.list}>
        {changeWords(installed, t, languageNames(language)).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p class={styles.soft}>{t('pack-change.kept')}</p>
    </Card>
  );
}

/** A full tablet says what to remove, the largest first. */
function Room({ app, look, onRemoved }: PartProps & { readonly onRemoved: () => void }) {
  const { t } = app.context.value;
  if (look.freeBytes === null || look.freeBytes >= look.needsBytes) return null;
  const here = (app.device.value?.packs ?? []).filter(
    ({ id, state }) => id !== look.id && (state.type === 'installed' || state.type === 'update-offered'),
  );
  const facts = { needs: toMegabytes(look.needsBytes), free: toMegabytes(look.freeBytes) };
  const text = {
    what: t('pack-file.full-what', facts),
    safe: t('pack-file.full-safe'),
    now: t('pack-file.full-now'),
  };
  const remove = async (pack: (typeof here)[number]) => {
    if ((await app.actions.removePack(pack.id)).ok) onRemoved();
  };
  return (
    <Notice text={text}>
      {[...here]
        .sort((a, b) => b.sizeBytes - a.sizeBytes)
        .map((pack) => (
          <Button key={pack.id} icon="put" disabled={app.busy.value} onClick={() => void remove(pack)}>
            {t('pack-file.remove-one', { pack: pack.title, size: toMegabytes(pack.sizeBytes) })}
          </Button>
        ))}
    </Notice>
  );
}
