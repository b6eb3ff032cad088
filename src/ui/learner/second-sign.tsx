import { LanguagePicture } from '../kit/language-picture.tsx';
import { languageHere } from '../languages-here.ts';
import { secondAt } from '../second-language.ts';
import type { AppState } from '../state.ts';
import type { RunningTurn } from './running-turn.ts';
import styles from './second-sign.module.css';

/** The same in the learner's second language, and back. Nothing where there is none, or its pack lacks it. */
export function SecondSign({ app, turn }: { readonly app: AppState; readonly turn: RunningTurn }) {
  const { t } = app.context.value;
  const spoken = app.languages.value;
  const second = secondAt(turn, app.device.value, spoken);
  if (second === null) return null;
  const isShown = app.secondShown.value === second;
  const to = isShown ? (turn.learner.language ?? app.settings.value.language) : second;
  const found = languageHere(to, spoken);
  const name = found?.name ?? nameInItself(to);
  return (
    <button
      type="button"
      class={styles.sign}
      data-second={to}
      aria-label={isShown ? t('second.back', { language: name }) : t('second.show', { language: name })}
      onClick={() => app.actions.readIn(isShown ? null : second)}
    >
      <LanguagePicture
        face={found ?? { name, letters: name.slice(0, 2) }}
        place={isShown ? 1 : 0}
        size={44}
      />
    </button>
  );
}

const nameInItself = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
