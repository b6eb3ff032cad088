// The page's composition root: the one place where clock, storage, speech and the worker are real.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { version } from '../package.json';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import type { Problem } from './domain/problem.ts';
import { App } from './ui/app.tsx';
import { dress, followDevice } from './ui/dress.ts';
import { handOut } from './ui/hand-out.ts';
import { createMarker } from './ui/hearing/marker.ts';
import { LATER_VIEWS, takeViewsFrom } from './ui/item-views/later-views.ts';
import { isKeptAwake } from './ui/kit/keep-awake.ts';
import { createLazyPart, type LazyPart } from './ui/kit/lazy-part.ts';
import { createGrowSound } from './ui/kit/sound.ts';
import { createSpeaker } from './ui/kit/speech.ts';
import { createVoice, playSound } from './ui/kit/voice.ts';
import { languageHere } from './ui/languages-here.ts';
import { createMediaShelf } from './ui/media-shelf.ts';
import { createNavigation } from './ui/navigation.ts';
import type { Platform } from './ui/platform.ts';
import type { LazyRole, RoleScreens } from './ui/role-screens.ts';
import { isDemoAddress } from './ui/setup/demo-address.ts';
import { watchDoor } from './ui/setup/door-watch.ts';
import { createHandedIn } from './ui/setup/handed-in.ts';
import { wasLeftAlone, watchIdle } from './ui/setup/idle.ts';
import { keepInstallPrompt } from './ui/setup/install-prompt.ts';
import { createKeptQuestion } from './ui/setup/kept-question.ts';
import { readPersistence, requestPersistence } from './ui/setup/persistence.ts';
import { loadLanguages, loadSettings, saveLanguages, saveSettings } from './ui/setup/screen-settings.ts';
import { type AppState, createAppState } from './ui/state.ts';
import { createWindowLink } from './ui/window-link.ts';
import { createWordsLoader } from './ui/words-loader.ts';
import type { BanyanApi } from './worker/api.ts';
import { connectWorker, connectWorkerAfter } from './worker/client.ts';

const loadLater = () => import('./ui/learner/later.ts');
const ROLES = {
  turn: createLazyPart(async () => ({ turn: (await import('./ui/learner/turn-screen.tsx')).TurnScreen })),
  learner: createLazyPart(async () => (await loadLater()).LEARNER_SCREENS),
  teacher: createLazyPart(async () => (await import('./ui/teacher/teacher-screens.ts')).TEACHER_SCREENS),
  coordinator: createLazyPart(
    async () => (await import('./ui/coordinator/coordinator-screens.ts')).COORDINATOR_SCREENS,
  ),
} as const satisfies { readonly [R in LazyRole]: LazyPart<RoleScreens<R>> };
const OFFLINE = createLazyPart(() => import('./ui/setup/offline.ts'));

/** The worker's first word lets the first screen show something to do; without it nothing waits longer than this. */
const FIRST_WORD_AT_MOST_MS = 10_000;
/** A language that came as a file is read out of a database: the first screen waits so long, then it is English until then. */
const WORDS_AT_MOST_MS = 2_000;
/** Time for that screen, or for the question of a turn that runs, to be painted on a slow tablet. */
const PAINTED_AFTER_MS = 1_500;
/** A bad line on the first visit: without this file nothing is kept, so it is asked for as long as the page is open. */
const OFFLINE_AGAIN_AFTER_MS = 60_000;

takeViewsFrom(async () => (await loadLater()).VIEWS);
let tellProblem: (problem: Problem) => void = () => undefined;
// The invented class is a place of its own (docs/decisions/demo-class.md): other databases, and nothing kept beside them.
const demo = isDemoAddress(location.search) ? import('./ui/setup/demo-place.ts') : null;
const connect = () =>
  connectWorker((problem) => tellProblem(problem), createWindowLink(window), demo !== null);
const kept = createKeptQuestion(demo ? null : openStorage(), version);
// Whoever has not said yet who they are sees nobody's question.
const running = wasLeftAlone(Date.now()) ? null : kept.read();
let shown = (): void => undefined;
const whenShown = new Promise<void>((resolve) => {
  shown = resolve;
});
// With a question to show, the databases wait until it stands: on a slow tablet they would take its time.
const whenMay = demo ? demo.then(({ holdDemo }) => holdDemo()) : running && whenShown;
const api = kept.guard(whenMay ? connectWorkerAfter(whenMay, connect) : connect().api);
const words = createWordsLoader((tag) => api.readWords(tag));
const platform = createPlatform(api);
void start();

/** A function, so that no file waits at its top: others take from this one. */
async function start(): Promise<void> {
  // The turn's screen is wanted next, almost always: it comes while the databases are opened.
  const turnScreen = ROLES.turn.load().catch(() => undefined);
  const place = await demo;
  const load = place ? place.loadDemoSettings : loadSettings;
  const languages = loadLanguages();
  const settings = await load(platform.deviceLanguages, languages);
  const language = languageHere(running?.learner.language, languages)?.tag ?? settings.language;
  dress(settings, language);
  const first = await words.first(language, WORDS_AT_MOST_MS);

  const app = createAppState(api, platform, {
    settings,
    languages,
    language: first.language,
    messages: first.table,
    status: { version, offline: 'preparing', update: false, installable: false },
    ...(running && { turn: running }),
  });
  effect(() => {
    const turn = app.turn.value;
    if (turn !== undefined && turn !== running) kept.follow(turn);
  });
  if (running) await turnScreen;
  tellProblem = app.actions.tellProblem;
  platform.onInstallable((installable) => app.actions.changeStatus({ installable }));

  const root = document.getElementById('app');
  if (!root) throw new Error('Must have #app in index.html, got none');
  root.replaceChildren();
  const screens = <App app={app} roles={ROLES} />;
  render(place ? await place.inDemoFrame(app, api, screens) : screens, root);
  afterFrame(shown);

  followDevice();
  if (!place) void readPersistence().then((state) => api.setStorage(state));
  watchIdle({ now: () => Date.now(), onAlone: app.actions.askWhoIsHere, onHidden: app.actions.flushDraft });
  watchDoor({ now: () => Date.now(), lock: app.actions.lockDoor, isCarrying: isKeptAwake });
  void afterFirstScreen(app)
    .then(async () => {
      if (import.meta.env.PROD) void keepUpToDate(app);
      // What is wanted next, almost always, is fetched while the screen is read. Whoever needs a part asks again.
      await ROLES.turn.load();
      await Promise.all([ROLES.learner.load(), LATER_VIEWS.load()]);
      if (!place) await (await import('./ui/setup/demo-place.ts')).removeStaleDemo();
    })
    .catch(() => undefined);
}

function createPlatform(api: BanyanApi) {
  const voice = createVoice({
    speaker: createSpeaker(window.speechSynthesis),
    read: (language, sentence) => api.readVoice(language, sentence),
    play: playSound,
    onSaying: createMarker(),
  });
  const deviceLanguages = navigator.languages;
  let installable: (is: boolean) => void = () => undefined;
  const install = keepInstallPrompt((is) => installable(is));
  const navigation = createNavigation(window);
  const made = {
    navigation,
    handedIn: createHandedIn(window, () => navigation.go({ name: 'packs' })),
    deviceLanguages,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    loadMessages: words.messages,
    loadProblemWords: words.problems,
    holdWords: words.hold,
    keepLanguages: (brought) => (demo ? undefined : saveLanguages(brought)),
    saveSettings: (settings) =>
      demo ? void demo.then((place) => place.saveDemoSettings(settings)) : saveSettings(settings),
    dress,
    speak: voice.speak,
    stopSpeaking: voice.stop,
    setSpeechSpeed: voice.setSpeed,
    playGrow: createGrowSound(),
    mediaUrl: createMediaShelf((pack, path) => api.readMedia(pack, path)),
    askPersistence: demo ? async () => 'unknown' as const : requestPersistence,
    askInstall: install.ask,
    // No file of invented children lies among those of real ones.
    handOut: demo ? async () => tellProblem({ code: 'demo/not-here' }) : handOut,
    reload: () => location.reload(),
    inDemo: demo !== null,
    enterDemo: () => void import('./ui/setup/demo-place.ts').then(({ enterDemo }) => enterDemo()),
    now: () => Date.now(),
  } as const satisfies Platform;
  return {
    ...made,
    onInstallable(callback: (is: boolean) => void) {
      installable = callback;
    },
  };
}

async function afterFirstScreen(app: AppState): Promise<void> {
  let stop = (): void => undefined;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, FIRST_WORD_AT_MOST_MS);
    stop = effect(() => {
      if (app.turn.value !== undefined) resolve();
    });
  });
  stop();
  await new Promise((resolve) => setTimeout(resolve, PAINTED_AFTER_MS));
}

/** A page that nobody sees has no frames, and waits no longer than this. */
const FRAME_AT_MOST_MS = 1_000;

function afterFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
  setTimeout(work, FRAME_AT_MOST_MS);
}

/** Null where it is switched off: reading it throws. */
function openStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** New versions come in between turns: on a screen where nobody is in the middle of anything. */
async function keepUpToDate(app: AppState): Promise<void> {
  const loaded = await OFFLINE.load().catch(() => null);
  if (!loaded) {
    app.actions.changeStatus({ offline: 'failed' });
    setTimeout(() => void keepUpToDate(app), OFFLINE_AGAIN_AFTER_MS);
    return;
  }
  const isSafe = () =>
    app.turn.value?.type !== 'running' && ['start', 'classes', 'faces'].includes(app.place.value.name);
  const offline = loaded.keepOffline({
    isSafe,
    onStatus: app.actions.changeStatus,
    reload: platform.reload,
  });
  app.actions.onUpdateAsked(offline.applyUpdate);
  effect(() => {
    if (isSafe()) offline.atSafePoint();
  });
}
