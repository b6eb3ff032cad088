// What is in the file of a language of the app: how much of it, and who made it, before the one tap that installs it.
import { useEffect, useState } from 'preact/hooks';
import type { HeldWords } from '../../i18n/brought-words.ts';
import { baseLanguage, isRightToLeft } from '../../i18n/numerals.ts';
import type { LanguageLook } from '../../worker/pack-files-api.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { LanguagePicture } from '../kit/language-picture.tsx';
import { OWN_LANGUAGES } from '../languages-here.ts';
import type { AppState } from '../state.ts';
import { languageName } from './language-names.ts';
import { isTrusted, Room, SizeLine, VersionLine, Warnings, WhoMadeIt, YesOrNo } from './look-parts.tsx';
import styles from './pack-look.module.css';

export interface LanguageLookStepProps {
  readonly app: AppState;
  readonly look: LanguageLook;
  readonly onInstall: () => void;
  readonly onLeave: () => void;
  readonly onAgain: () => void;
}

export function LanguageLookStep({ app, look, onInstall, onLeave, onAgain }: LanguageLookStepProps) {
  const { t } = app.context.value;
  const [held, setHeld] = useState<HeldWords | null>(null);
  useEffect(() => {
    let gone = false;
    void app.platform.holdWords(look.tag, look.words).then((read) => {
      if (!gone) setHeld(read);
    });
    return () => {
      gone = true;
    };
  }, [look]);
  if (held === null) return <p aria-busy="true" />;
  const isOwn = OWN_LANGUAGES.some(({ tag }) => tag === look.tag);
  const isEmpty = isOwn || Object.keys(held.words).length === 0;
  const isNew = look.installed?.signer !== 'other' && look.installed?.signer !== 'lost';
  return (
    <div class={styles.step}>
      <p class={styles.soft}>{t('pack-file.not-yet')}</p>
      {!isNew && (
        <Warnings
          words={[t(look.installed?.signer === 'other' ? 'add-on.other-signer' : 'add-on.lost-signer')]}
        />
      )}
      <Contents app={app} look={look} held={held} />
      <WhoMadeIt app={app} look={look} onTrusted={onAgain} />
      <Room app={app} look={look} onRemoved={onAgain} />
      {isEmpty ? (
        <>
          <Warnings words={[t('language-file.nothing')]} />
          <div class={styles.actions}>
            <Button kind="main" icon="close" onClick={onLeave}>
              {t('pack-file.leave')}
            </Button>
          </div>
        </>
      ) : (
        <YesOrNo app={app} isPlain={isTrusted(look) && isNew} onInstall={onInstall} onLeave={onLeave} />
      )}
    </div>
  );
}

function Contents({
  app,
  look,
  held,
}: Pick<LanguageLookStepProps, 'app' | 'look'> & { readonly held: HeldWords }) {
  const { t, language, numerals } = app.context.value;
  const { tag, face, letters, installed } = look;
  const percent = new Intl.NumberFormat(`${baseLanguage(language)}-u-nu-${numerals}`, { style: 'percent' });
  // Rounded down: whole is said of what is whole.
  const share = Math.floor((Object.keys(held.words).length / held.of) * 100) / 100;
  return (
    <Card>
      <h2 class={styles.title}>{t('language-file.title', { language: face })}</h2>
      <p lang={tag} dir={isRightToLeft(tag) ? 'rtl' : 'ltr'}>
        <LanguagePicture face={{ name: face, letters }} size={44} /> {face}
      </p>
      <p>{t('language-file.share', { share: percent.format(share) })}</p>
      {share < 1 && <p>{t('language-file.instead', { language: languageName(language)(look.instead) })}</p>}
      {held.unfit.length > 0 && <p>{t('language-file.unfit', { count: held.unfit.length })}</p>}
      {look.review === 'machine' && <p>{t('language-file.machine')}</p>}
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
