// What the app has to say on any screen: a problem in its three parts, something that can be taken back, and, once
// a language, that the tablet has no voice for it.
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../domain/problem.ts';
import { FaultDetails } from './fault-details.tsx';
import { Button } from './kit/button.tsx';
import { Notice } from './kit/notice.tsx';
import { languageHere } from './languages-here.ts';
import styles from './messenger.module.css';
import { ProblemNotice } from './problem-notice.tsx';
import { ROUTES } from './router.ts';
import type { AppState } from './state.ts';

export function Messenger({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const problem = app.problem.value;
  const told = useRef<HTMLDivElement>(null);
  // A long page was scrolled to the button that failed: the reason comes into sight.
  useEffect(() => {
    if (problem) told.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const undoable = app.undoable.value;
  const voiceless = app.voiceless.value;
  const isTeachers = ROUTES[app.place.value.name].role === 'teacher';
  return (
    <>
      <div ref={told} class={styles.told} data-told>
        {problem && (
          <ProblemNotice app={app} problem={problem} tone={isNews(problem) ? 'sky' : 'clay'}>
            {isTeachers && 'faults' in problem && problem.faults.length > 0 && (
              <FaultDetails app={app} file={problem.file} faults={problem.faults} />
            )}
            <Button onClick={app.actions.dismissProblem}>{t('notice.understood')}</Button>
          </ProblemNotice>
        )}
      </div>
      {voiceless !== null && (
        <Notice
          tone="sky"
          text={{
            what: voicelessWords(voiceless, app),
            safe: t('voice.none-safe'),
            now: t('voice.none-now'),
          }}
        >
          <Button onClick={app.actions.dismissVoiceless}>{t('notice.understood')}</Button>
        </Notice>
      )}
      <div class={styles.place} aria-live="polite">
        {undoable && (
          <div class={styles.undoable}>
            <span>{undoable.text}</span>
            {undoable.undo && (
              <Button icon="undo" onClick={undoable.undo}>
                {t('notice.undo')}
              </Button>
            )}
            <Button kind="quiet" icon="close" onClick={app.actions.dismissUndoable}>
              {t('notice.close')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** Nothing went wrong: another tab was faster, and this one shows where the turn stands now. */
const isNews = ({ code }: Problem): boolean => code === 'turn/moved-on';

/** Questions can be in a language that the interface does not speak: it is told by its own name. */
function voicelessWords(voiceless: string, app: AppState): string {
  const { t, language } = app.context.value;
  if (voiceless === language) return t('voice.none');
  const found = languageHere(voiceless, app.languages.value);
  return t('hearing.no-voice', { language: found?.name ?? nameInItself(voiceless) });
}

const nameInItself = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
