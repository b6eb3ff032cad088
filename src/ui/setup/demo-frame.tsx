// What stands around every screen of the invented class: a calm bar that says so all the time, with the way out. While
// the class is made, and where a screen would bring something in or carry something out, it stands in the screen's place.
import type { ComponentChild, ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createTranslate, type Translate } from '../../i18n/messages.ts';
import type { BanyanApi } from '../../worker/api.ts';
import { Button } from '../kit/button.tsx';
import { Progress } from '../kit/progress.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { Messages } from '../platform.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import type { RouteName } from '../router.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import styles from './demo-frame.module.css';
import { createDemoState, type DemoState } from './demo-state.ts';

/** As the worker sets it (src/worker/demo-making.ts). */
const PIN = '1234';

/** Screens that are about other devices, or about files that come and go. */
const CLOSED: ReadonlySet<RouteName> = new Set<RouteName>([
  ...(['join', 'recover', 'school', 'admit', 'safety', 'hand-over', 'take-in'] as const),
  ...(['passport', 'take-passport', 'round', 'collect', 'carry', 'board'] as const),
  ...(['class-list', 'class-lists', 'packs'] as const),
]);

export function toDemoFrame(
  app: AppState,
  api: BanyanApi,
  leave: () => Promise<void>,
  screens: ComponentChild,
): ComponentChild {
  return (
    <DemoFrame app={app} demo={createDemoState(api)} leave={leave}>
      {screens}
    </DemoFrame>
  );
}

export interface DemoFrameProps {
  readonly app: AppState;
  readonly demo: DemoState;
  readonly leave: () => Promise<void>;
  readonly children: ComponentChildren;
}

export function DemoFrame({ app, demo, leave, children }: DemoFrameProps) {
  const t = useDemoWords(app);
  if (t === null) return null;
  const made = demo.made.value;
  const isFailed = app.device.value?.state.type === 'failed';
  const isClosed = CLOSED.has(app.place.value.name);
  return (
    <div class={styles.frame}>
      <Bar t={t} leave={leave} />
      {isFailed && children}
      {!isFailed && made !== undefined && made < 1 && <Making app={app} demo={demo} t={t} />}
      {!isFailed && made === 1 && (isClosed ? <Closed app={app} t={t} /> : children)}
      <p class={styles.paper}>{t('demo.on-paper')}</p>
    </div>
  );
}

interface BarProps {
  readonly t: Translate;
  readonly leave: () => Promise<void>;
}

function Bar({ t, leave }: BarProps) {
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const go = () => {
    setLeaving(true);
    void leave();
  };
  return (
    <aside class={styles.bar} data-demo="bar">
      <p class={styles.words}>
        {t('demo.bar')} <span class={styles.pin}>{t('demo.pin', { pin: PIN })}</span>
      </p>
      <Button onClick={() => setAsking(true)} label={t('demo.leave-do')}>
        {t('demo.leave')}
      </Button>
      {asking && (
        <Sheet title={t('demo.leave-title')} onClose={() => setAsking(false)}>
          <p>{t('demo.leave-what')}</p>
          <Button kind="main" onClick={go} disabled={leaving}>
            {t('demo.leave-do')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('demo.stay')}</Button>
        </Sheet>
      )}
    </aside>
  );
}

interface MakingProps {
  readonly app: AppState;
  readonly demo: DemoState;
  readonly t: Translate;
}

/** In the language of the screen as it is when it begins: names of classes do not change with it. */
function Making({ app, demo, t }: MakingProps) {
  const make = () =>
    demo.make({
      className: t('demo.class'),
      note: t('demo.note'),
      field: t('demo.field'),
      choices: [t('demo.choice-school'), t('demo.choice-other')],
    });
  // Once: the worker makes it once, whoever asks again.
  useEffect(make, []);
  const problem = demo.problem.value;
  const percent = Math.round(100 * (demo.made.value ?? 0));
  return (
    <Screen app={app} side="teacher" title={t('demo.making')} centred>
      {problem ? (
        <ProblemNotice app={app} problem={problem}>
          <Button kind="main" onClick={make}>
            {t('demo.again')}
          </Button>
        </ProblemNotice>
      ) : (
        <>
          <p>{t('demo.making-what')}</p>
          <Progress done={percent} of={100} words={t('demo.made', { percent })} />
        </>
      )}
    </Screen>
  );
}

function Closed({ app, t }: { readonly app: AppState; readonly t: Translate }) {
  const back = () => app.actions.go({ name: app.place.value.name === 'join' ? 'start' : 'teacher' });
  return (
    <Screen app={app} side="teacher" title={t('demo.closed')} onBack={back}>
      <ProblemNotice app={app} problem={{ code: 'demo/not-here' }} tone="sky" />
    </Screen>
  );
}

/** Null until the first words are there; those of another language take their place when they have come. */
function useDemoWords(app: AppState): Translate | null {
  const { numerals } = app.context.value;
  const language = app.language.value;
  const [words, setWords] = useState<{ readonly of: typeof language; readonly table: Messages } | null>(null);
  useEffect(() => {
    let isOver = false;
    void app.platform.loadMessages(language, ['demo']).then((table) => {
      if (!isOver) setWords({ of: language, table });
    });
    return () => {
      isOver = true;
    };
  }, [language]);
  return words && createTranslate(words.table, { language: words.of, numerals });
}
