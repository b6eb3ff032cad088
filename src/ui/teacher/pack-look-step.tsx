// What is in a pack file, who vouches for it, and what it changes: everything before the one tap that installs it.
import { assertNever } from '../../domain/result.ts';
import type { FileLook, PackLook } from '../../worker/pack-files-api.ts';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { AddOnLookStep } from './add-on-look-step.tsx';
import { LanguageLookStep } from './language-look-step.tsx';
import { languageNames } from './language-names.ts';
import { isTrusted, Room, SizeLine, VersionLine, Warnings, WhoMadeIt, YesOrNo } from './look-parts.tsx';
import { changeWords, warningWords } from './pack-change-words.ts';
import styles from './pack-look.module.css';

export interface PackLookStepProps {
  readonly app: AppState;
  readonly look: FileLook;
  readonly onInstall: () => void;
  readonly onLeave: () => void;
  /** Something is other now: a pack was removed, a publisher is trusted. */
  readonly onAgain: () => void;
}

export function PackLookStep({ look, ...rest }: PackLookStepProps) {
  switch (look.type) {
    case 'pack':
      return <PackStep look={look} {...rest} />;
    case 'add-on':
      return <AddOnLookStep look={look} {...rest} />;
    case 'language':
      return <LanguageLookStep look={look} {...rest} />;
    default:
      return assertNever(look);
  }
}

function PackStep({
  app,
  look,
  onInstall,
  onLeave,
  onAgain,
}: PackLookStepProps & { readonly look: PackLook }) {
  const { t } = app.context.value;
  const warnings = warningWords(look, t);
  const isPlain = isTrusted(look) && warnings.length === 0;
  return (
    <div class={styles.step}>
      <p class={styles.soft}>{t('pack-file.not-yet')}</p>
      <Warnings words={warnings} />
      <Contents app={app} look={look} />
      <WhoMadeIt app={app} look={look} onTrusted={onAgain} />
      <Changes app={app} look={look} />
      <Room app={app} look={look} onRemoved={onAgain} />
      <YesOrNo app={app} isPlain={isPlain} onInstall={onInstall} onLeave={onLeave} />
    </div>
  );
}

interface PartProps {
  readonly app: AppState;
  readonly look: PackLook;
}

function Contents({ app, look }: PartProps) {
  const { t, language } = app.context.value;
  const { skills, items, lessons, languages } = look;
  const listed = languageNames(language);
  const machine = languages.filter(({ review }) => review === 'machine');
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
      <VersionLine app={app} look={look} />
      <SizeLine app={app} look={look} />
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
