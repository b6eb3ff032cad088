// What the look at a pack file and at an add-on's have alike: who made it, whether there is room, the two buttons at the end.
import type { FileLook } from '../../worker/pack-files-api.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Notice } from '../kit/notice.tsx';
import { toMegabytes } from '../megabytes.ts';
import type { AppState } from '../state.ts';
import styles from './pack-look.module.css';
import { trustWords } from './pack-trust-words.ts';
import { TrustPublisher } from './trust-publisher.tsx';

export interface LookPartProps {
  readonly app: AppState;
  readonly look: FileLook;
}

export const isTrusted = ({ trust }: FileLook): boolean =>
  trust.type === 'shipped' || trust.type === 'school';

export function Warnings({ words }: { readonly words: readonly string[] }) {
  return (
    <>
      {words.map((one) => (
        <p key={one} class={styles.warning} role="alert">
          {one}
        </p>
      ))}
    </>
  );
}

export function WhoMadeIt({ app, look, onTrusted }: LookPartProps & { readonly onTrusted: () => void }) {
  const { t } = app.context.value;
  return (
    <Card tone={isTrusted(look) ? 'leaf' : 'marigold'}>
      <h3>{t('pack-trust.title')}</h3>
      {trustWords(look.trust, t).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {look.trust.type === 'unknown' && <TrustPublisher app={app} trust={look.trust} onTrusted={onTrusted} />}
    </Card>
  );
}

/** What a file says that was made of something which does not tell. */
const UNTOLD = 'unknown';

export function VersionLine({ app, look: { type, version, licence, publisher } }: LookPartProps) {
  const { t } = app.context.value;
  const isUntold = publisher === UNTOLD && (type !== 'pack' || licence === UNTOLD);
  return (
    <p class={styles.soft}>
      {isUntold
        ? t('pack-file.version-alone', { version })
        : t('pack-file.version', { version, licence, publisher })}
    </p>
  );
}

/** How large the file is, and what room there is. */
export function SizeLine({ app, look }: LookPartProps) {
  const { t } = app.context.value;
  const size = { packed: toMegabytes(look.packedBytes), unpacked: toMegabytes(look.unpackedBytes) };
  return (
    <p class={styles.soft}>
      {t('pack-file.size', size)}{' '}
      {look.freeBytes !== null && t('pack-file.free', { free: toMegabytes(look.freeBytes) })}
    </p>
  );
}

/** A full tablet says what to remove, the largest first. */
export function Room({ app, look, onRemoved }: LookPartProps & { readonly onRemoved: () => void }) {
  const { t } = app.context.value;
  if (look.freeBytes === null || look.freeBytes >= look.needsBytes) return null;
  const needed = look.type === 'add-on' ? look.pack.id : look.id;
  const here = (app.device.value?.packs ?? []).filter(
    ({ id, state }) => id !== needed && (state.type === 'installed' || state.type === 'update-offered'),
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

interface YesOrNoProps {
  readonly app: AppState;
  /** Nothing speaks against it. */
  readonly isPlain: boolean;
  readonly onInstall: () => void;
  readonly onLeave: () => void;
}

export function YesOrNo({ app, isPlain, onInstall, onLeave }: YesOrNoProps) {
  const { t } = app.context.value;
  return (
    <div class={styles.actions}>
      <Button kind={isPlain ? 'main' : 'plain'} icon="save" onClick={onInstall}>
        {t(isPlain ? 'pack-file.install' : 'pack-file.install-anyway')}
      </Button>
      <Button kind={isPlain ? 'plain' : 'main'} icon="close" onClick={onLeave}>
        {t('pack-file.leave')}
      </Button>
    </div>
  );
}
