// The frame of every screen: who is here or the way back, language and ear, the stage, one place for the main action.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { seenText, shownRoot } from './hearing/seen-text.ts';
import { IconButton } from './kit/button.tsx';
import heard from './kit/heard.module.css';
import { LanguageSheet } from './language-sheet.tsx';
import { Messenger } from './messenger.tsx';
import styles from './screen.module.css';
import type { AppState } from './state.ts';

export interface ScreenProps {
  readonly app: AppState;
  readonly side: 'learner' | 'teacher';
  /** The heading; gets the focus when the screen or `about` changes. */
  readonly title: string;
  /** For a screen whose picture or question says it all; the heading is still read. */
  readonly quietTitle?: boolean;
  /** What the ear reads; where nothing is given, all that a learner sees, or a teacher's title. */
  readonly spoken?: string | undefined;
  /** Which step of a turn this is: for who drives the app from outside. */
  readonly step?: string;
  /** Changes when another thing is shown under the same address. */
  readonly about?: string | number;
  /** At the inline start: a face with its name, or nothing. */
  readonly who?: ComponentChildren;
  readonly onBack?: (() => void) | undefined;
  /** In the middle of the bar: how far the turn has come. */
  readonly middle?: ComponentChildren;
  /** In place of the sign that opens the choice of languages. */
  readonly languageSign?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The main action, within the thumb's reach. */
  readonly foot?: ComponentChildren;
  /** Uses the full width of a large screen. */
  readonly wide?: boolean;
  /** Stands in the middle of a tall screen rather than at its top. */
  readonly centred?: boolean;
}

export function Screen(props: ScreenProps) {
  const { app, side, title, children, foot } = props;
  const stage = [styles.stage, props.wide && styles.wide, props.centred && styles.centred];
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the screen's own effects, which may scroll to where it goes on.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    // Told once is enough: it does not follow the child to the next question.
    return app.actions.dismissVoiceless;
  }, [props.about]);
  useEffect(() => {
    document.title = `${title} · Banyan`;
  }, [title]);
  return (
    <div class={styles.screen} data-side={side}>
      <Bar {...props} />
      <main class={styles.main} data-step={props.step} data-about={props.about}>
        <div class={stage.filter(Boolean).join(' ')}>
          <h1 ref={heading} tabIndex={-1} class={props.quietTitle ? heard.text : styles.title}>
            {title}
          </h1>
          <Messenger app={app} />
          {children}
        </div>
        {foot && (
          <div class={styles.foot} data-foot>
            {foot}
          </div>
        )}
      </main>
    </div>
  );
}

/** What went wrong is news: it comes first. */
function earText(spoken: string | undefined): string {
  if (spoken === undefined) return seenText(shownRoot());
  return [...[...document.querySelectorAll('[data-told]')].map(seenText), spoken].filter(Boolean).join(' ');
}

function Bar({ app, side, title, spoken, who, onBack, middle, languageSign }: ScreenProps) {
  const [choosing, setChoosing] = useState(false);
  const { t, speak } = app.context.value;
  return (
    <header class={styles.bar}>
      <div class={styles.start}>
        {onBack && <IconButton icon="back" label={t('bar.back')} onClick={onBack} />}
        {who}
      </div>
      {middle && <div class={styles.middle}>{middle}</div>}
      <div class={styles.end}>
        {languageSign || (
          <IconButton icon="globe" label={t('bar.language')} onClick={() => setChoosing(true)} />
        )}
        <IconButton
          icon="ear"
          label={t('bar.read')}
          onClick={() => speak(side === 'teacher' ? (spoken ?? title) : earText(spoken))}
        />
      </div>
      {choosing && <LanguageSheet app={app} onClose={() => setChoosing(false)} />}
    </header>
  );
}
