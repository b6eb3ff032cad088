import { useId } from 'preact/hooks';
import type { AppState } from '../../state.ts';
import { languageName } from '../language-names.ts';
import styles from './typed-field.module.css';

export interface LanguageFieldProps {
  readonly app: AppState;
  /** BCP 47. */
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** What schools teach in where this app may be; a pack that came in another one keeps it. */
const TAGS =
  'aa af ak am ar bem bm bn ee en es fa ff fr ha hi ht id ig km kn lg ln lo mg mr ms my ne nso ny om or pa ps pt qu rn rw si sn so ss st sw ta te tg ti tl tn tr ts ug uk ur uz vi wo xh yo zh zu'.split(
    ' ',
  );

/** A list of the tablet's own: it opens as the system's, and is found by typing. */
export function LanguageField({ app, value, onPick }: LanguageFieldProps) {
  const { t, language } = app.context.value;
  const id = useId();
  const nameOf = languageName(language);
  const named = [...new Set([value, ...TAGS])]
    .map((tag) => [tag, nameOf(tag)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {t('own.language')}
      </label>
      <select
        id={id}
        class={styles.box}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {named.map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
