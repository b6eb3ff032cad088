import { toNumerals } from '../domain/numerals.ts';
import { digitsOf } from '../i18n/numerals.ts';
import { ScreenAccess } from './access/screen-access.tsx';
import { Button } from './kit/button.tsx';
import { LanguagePicture } from './kit/language-picture.tsx';
import { Sheet } from './kit/sheet.tsx';
import styles from './language-sheet.module.css';
import { SecondChoice } from './second-choice.tsx';
import { learnerHere } from './second-language.ts';
import type { AppState } from './state.ts';

/** Language by its own name and picture; digits, sound and ground of this screen. Reachable everywhere. */
export function LanguageSheet({ app, onClose }: { readonly app: AppState; readonly onClose: () => void }) {
  const { t } = app.context.value;
  const settings = app.settings.value;
  const language = app.language.value;
  const card = learnerHere(app);
  return (
    <Sheet title={t('bar.language')} hear={app.context.value} onClose={onClose}>
      <LanguageChoice app={app} />
      {card && (
        <fieldset class={styles.choice}>
          <legend class={styles.title}>{t('second.title')}</legend>
          <p>{t('second.what')}</p>
          <div class={styles.options}>
            <SecondChoice app={app} card={card} />
          </div>
        </fieldset>
      )}
      {digitsOf(language).length > 1 && (
        <Choice
          title={t('settings.digits')}
          now={app.context.value.numerals}
          options={digitsOf(language).map((digits) => [digits, toNumerals('1 2 3', digits)])}
          onChoose={(numerals) => app.actions.changeSettings({ numerals })}
        />
      )}
      <Choice
        title={t('settings.sound')}
        now={settings.sound ? 'on' : 'off'}
        options={[
          ['off', t('settings.off')],
          ['on', t('settings.on')],
        ]}
        onChoose={(sound) => app.actions.changeSettings({ sound: sound === 'on' })}
      />
      <Choice
        title={t('settings.ground')}
        now={settings.ground}
        options={[
          ['auto', t('settings.ground-auto')],
          ['light', t('settings.ground-light')],
          ['dark', t('settings.ground-dark')],
        ]}
        onChoose={(ground) => app.actions.changeSettings({ ground })}
      />
      <ScreenAccess app={app} />
      <Button kind="main" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

/** The languages side by side; the first thing on the first screen. */
export function LanguageChoice({ app }: { readonly app: AppState }) {
  const language = app.language.value;
  const learner = app.admitted.value;
  return (
    <ul class={styles.languages}>
      {app.languages.value.map((one, place) => (
        <li key={one.tag}>
          <button
            type="button"
            class={styles.language}
            aria-pressed={one.tag === language}
            lang={one.tag}
            onClick={() => app.actions.chooseLanguage(one.tag, learner)}
          >
            <LanguagePicture face={one} place={place} size={44} />
            <span>{one.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly now: string;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ title, now, options, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class={styles.choice}>
      <legend class={styles.title}>{title}</legend>
      <div class={styles.options}>
        {options.map(([value, words]) => (
          <Button key={value} pressed={value === now} onClick={() => onChoose(value)}>
            {words}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
