// The shell: which screen stands where. The first screen is here at once; the learner's and the teacher's come when
// they are first needed.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OneSwitch } from './access/one-switch.tsx';
import styles from './app.module.css';
import { BackContext } from './kit/back.ts';
import { Button } from './kit/button.tsx';
import { type LazyPart, usePart } from './kit/lazy-part.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { AnyScreens, LazyRole } from './role-screens.ts';
import { ROUTES, type Role } from './router.ts';
import { Screen } from './screen.tsx';
import { StartScreen } from './setup/start-screen.tsx';
import type { AppState } from './state.ts';

export interface AppProps {
  readonly app: AppState;
  /** Each role's screens, where they come from. */
  readonly roles: { readonly [R in LazyRole]: LazyPart<AnyScreens> };
}

export function App({ app, roles }: AppProps) {
  const { role } = ROUTES[app.place.value.name];
  const failed = app.device.value?.state.type === 'failed';
  return (
    <BackContext.Provider value={app.platform.navigation.holdBack}>
      <div class={styles.side} data-side={sideOf(role)}>
        {failed && <FailedScreen app={app} />}
        {!failed && role === 'setup' && <StartScreen app={app} />}
        {!failed && role !== 'setup' && <RoleScreen key={role} app={app} role={role} part={roles[role]} />}
        <OneSwitch app={app} />
      </div>
    </BackContext.Provider>
  );
}

/** What stands behind the door looks alike, whoever it is for. */
const sideOf = (role: Role) => (role === 'teacher' || role === 'coordinator' ? 'teacher' : 'learner');

interface RoleScreenProps {
  readonly app: AppState;
  readonly role: LazyRole;
  readonly part: LazyPart<AnyScreens>;
}

function RoleScreen({ app, role, part }: RoleScreenProps) {
  const [failed, setFailed] = useState(false);
  // At once where it is here: nothing stands between a turn's end and the faces of the class.
  const screens = usePart(part);
  useEffect(() => {
    part.load().catch(() => setFailed(true));
  }, [part]);
  const place = app.place.value;
  if (failed) return <FailedScreen app={app} />;
  // The table is complete by type; its row for this place takes exactly this place.
  const Here = screens?.[place.name] as ComponentType<{ app: AppState; place: typeof place }> | undefined;
  if (!Here) return <Waiting app={app} role={role} />;
  return <Here key={place.name} app={app} place={place} />;
}

/** The worker or a chunk is on its way: the frame stands, so that language and ear are there already. */
function Waiting({ app, role }: { readonly app: AppState; readonly role: LazyRole }) {
  return (
    <Screen app={app} side={sideOf(role)} title={app.context.value.t('wait.opening')} quietTitle>
      <div aria-busy="true" />
    </Screen>
  );
}

/** Nothing can be stored or read, or the app's own files are gone: it says so and touches nothing. */
function FailedScreen({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const state = app.device.value?.state;
  const problem = state?.type === 'failed' ? state.problem : ({ code: 'update/failed' } as const);
  return (
    <Screen app={app} side="teacher" title={t('failed.title')}>
      <ProblemNotice app={app} problem={problem}>
        <Button kind="main" onClick={app.platform.reload}>
          {t('failed.again')}
        </Button>
      </ProblemNotice>
    </Screen>
  );
}
