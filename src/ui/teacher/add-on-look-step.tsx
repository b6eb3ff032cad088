// What is in an add-on's file, for which pack it is, and how much of it fits: everything before the one tap that installs it.
import type { AddOnLook } from '../../worker/pack-files-api.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import { addOnLines, addOnTitle } from './add-on-words.ts';
import { languageNames } from './language-names.ts';
import { isTrusted, Room, SizeLine, VersionLine, Warnings, WhoMadeIt, YesOrNo } from './look-parts.tsx';
import styles from './pack-look.module.css';

export interface AddOnLookStepProps {
  readonly app: AppState;
  readonly look: AddOnLook;
  readonly onInstall: () => void;
  readonly onLeave: () => void;
  readonly onAgain: () => void;
}

export function AddOnLookStep({ app, look, onInstall, onLeave, onAgain }: AddOnLookStepProps) {
  const { t } = app.context.value;
  const warnings = warningsOf(look, t);
  const isEmpty = look.sounds === 0 && look.languages.every(({ texts }) => texts === 0);
  return (
    <div class={styles.step}>
      <p class={styles.soft}>{t('pack-file.not-yet')}</p>
      <Warnings words={warnings} />
      <Contents app={app} look={look} />
      <WhoMadeIt app={app} look={look} onTrusted={onAgain} />
      <Room app={app} look={look} onRemoved={onAgain} />
      {isEmpty ? (
        <>
          <Warnings words={[t('add-on.not-fitting')]} />
          <div class={styles.actions}>
            <Button kind="main" icon="close" onClick={onLeave}>
              {t('pack-file.leave')}
            </Button>
          </div>
        </>
      ) : (
        <YesOrNo
          app={app}
          isPlain={isTrusted(look) && warnings.length === 0}
          onInstall={onInstall}
          onLeave={onLeave}
        />
      )}
    </div>
  );
}

function Contents({ app, look }: { readonly app: AppState; readonly look: AddOnLook }) {
  const { t, language } = app.context.value;
  const listed = languageNames(language);
  const { pack, replaces, installed } = look;
  return (
    <Card>
      <h2 class={styles.title}>{addOnTitle(look, pack.title, t, listed)}</h2>
      <p>{t('add-on.for', { pack: pack.title, version: pack.version })}</p>
      <ul class={styles.list}>
        {addOnLines(look, t, listed).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {replaces.length > 0 && <p>{t('add-on.replaces', { languages: listed(replaces) })}</p>}
      {installed && (
        <p>
          {installed.is === 'same' ? t('add-on.same') : t('add-on.installed', { version: installed.version })}
        </p>
      )}
      <VersionLine app={app} look={look} />
      <SizeLine app={app} look={look} />
    </Card>
  );
}

function warningsOf({ version, installed }: AddOnLook, t: ViewContext['t']): readonly string[] {
  if (installed === null) return [];
  const { is, signer } = installed;
  return [
    ...(signer === 'other' ? [t('add-on.other-signer')] : []),
    ...(signer === 'lost' ? [t('add-on.lost-signer')] : []),
    ...(is === 'older' ? [t('pack-warn.older', { here: installed.version, version })] : []),
    ...(is === 'other-content' ? [t('pack-warn.other-content', { version })] : []),
  ];
}
