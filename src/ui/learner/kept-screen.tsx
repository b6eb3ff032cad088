// What the tablet keeps of a child, told to the child: a picture and a sentence each, read aloud by the ear.
import { useBack } from '../kit/back.ts';
import { BigAction } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import styles from './kept-screen.module.css';

export interface KeptScreenProps {
  readonly app: AppState;
  readonly onClose: () => void;
}

const SAID = [
  ['edit', 'kept-of-me.answers'],
  ['teacher', 'kept-of-me.teacher'],
  ['say', 'kept-of-me.feeling'],
  ['school', 'kept-of-me.name'],
  ['shield', 'kept-of-me.watches'],
  ['hand', 'kept-of-me.ask'],
] as const;

export function KeptScreen({ app, onClose }: KeptScreenProps) {
  const { t } = app.context.value;
  useBack(true, onClose);
  return (
    <Screen
      app={app}
      side="learner"
      title={t('kept-of-me.title')}
      about="kept-of-me"
      spoken={[t('kept-of-me.title'), ...SAID.map(([, words]) => t(words))].join(' ')}
      onBack={onClose}
      foot={
        <BigAction action="go-on" icon="check" onClick={onClose}>
          {t('bar.done')}
        </BigAction>
      }
    >
      <ul class={styles.list}>
        {SAID.map(([icon, words]) => (
          <li key={words} class={styles.one}>
            <span class={styles.picture}>
              <Icon name={icon} size={40} />
            </span>
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
