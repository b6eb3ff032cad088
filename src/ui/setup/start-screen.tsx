// The first screen: the language first, then the one thing to do. No account stands between a child and a question.
import { BanyanPicture } from '../kit/banyan-picture.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { LanguageChoice } from '../language-sheet.tsx';
import { isBack } from '../loan.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { LoanOverScreen } from './loan-over-screen.tsx';
import styles from './start-screen.module.css';

export function StartScreen({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const lent = app.device.value?.lent;
  if (lent && isBack(lent, app.platform.now())) return <LoanOverScreen app={app} lent={lent} />;
  const classes = app.device.value?.classes ?? [];
  const spoken = `${t('start.title')} ${classes.length > 0 ? t('start.my-class') : t('start.practise')}.`;
  return (
    <Screen
      app={app}
      side="learner"
      centred
      title={t('start.title')}
      spoken={spoken}
      foot={<StartFoot app={app} />}
    >
      <LanguageChoice app={app} />
      <BanyanPicture />
      <Notices app={app} />
      <div class={styles.ways}>
        {classes.length > 0 && (
          <Button icon="play" onClick={() => void app.actions.practiseNow()} disabled={app.busy.value}>
            {t('start.practise')}
          </Button>
        )}
        <Button icon="teacher" onClick={() => app.actions.go({ name: 'teacher' })}>
          {t('start.teacher')}
        </Button>
        {app.device.value && classes.length === 0 && app.device.value.canKeepNames && (
          <Button icon="school" onClick={() => app.actions.go({ name: 'join' })}>
            {t('start.join')}
          </Button>
        )}
        {app.device.value && classes.length === 0 && app.device.value.canKeepNames && (
          <Button icon="people" onClick={app.platform.enterDemo}>
            {t('start.try')}
          </Button>
        )}
        {app.status.value.installable && (
          <Button icon="save" onClick={app.actions.askInstall}>
            {t('start.install')}
          </Button>
        )}
      </div>
    </Screen>
  );
}

/** A class on this tablet comes first: it is why the tablet is here. */
function StartFoot({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const [only, ...others] = app.device.value?.classes ?? [];
  if (!only) {
    return (
      <BigAction icon="play" onClick={() => void app.actions.practiseNow()} disabled={app.busy.value}>
        {t('start.practise')}
      </BigAction>
    );
  }
  return (
    <BigAction
      icon="people"
      onClick={() =>
        app.actions.go(others.length > 0 ? { name: 'classes' } : { name: 'faces', class: only.id })
      }
    >
      {t('start.my-class')}
    </BigAction>
  );
}

function Notices({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  return (
    <>
      {(app.device.value?.notices ?? []).map((problem) => (
        <ProblemNotice key={problem.code} app={app} problem={problem} tone="sky">
          <Button onClick={() => app.actions.dismissNotice(problem.code)}>{t('notice.understood')}</Button>
        </ProblemNotice>
      ))}
    </>
  );
}
