// The page's composition root: the one place where clock, storage, speech and the worker are real.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { version } from '../package.json';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import type { Problem } from './domain/problem.ts';
import { App } from './ui/app.tsx';
import { dress, followDusk } from './ui/dress.ts';
import { handOut } from './ui/hand-out.ts';
import { createGrowSound } from './ui/kit/sound.ts';
import { createSpeaker } from './ui/kit/speech.ts';
import { loadMessages, loadProblemWords } from './ui/load-messages.ts';
import { createMediaShelf } from './ui/media-shelf.ts';
import { createNavigation } from './ui/navigation.ts';
import type { Platform } from './ui/platform.ts';
import { watchIdle } from './ui/setup/idle.ts';
import { keepInstallPrompt } from './ui/setup/install-prompt.ts';
import { keepOffline } from './ui/setup/offline.ts';
import { readPersistence, requestPersistence } from './ui/setup/persistence.ts';
import { loadSettings, saveSettings } from './ui/setup/screen-settings.ts';
import { type AppState, createAppState } from './ui/state.ts';
import type { BanyanApi } from './worker/api.ts';
import { connectWorker } from './worker/client.ts';

const LOADERS = {
  learner: async () => (await import('./ui/learner/learner-screens.ts')).LEARNER_SCREENS,
  teacher: async () => (await import('./ui/teacher/teacher-screens.ts')).TEACHER_SCREENS,
} as const;

let tellProblem: (problem: Problem) => void = () => undefined;
const { api } = connectWorker((problem) => tellProblem(problem));
const platform = createPlatform(api);
const settings = await loadSettings(platform.deviceLanguages);
dress(settings, settings.language);

const app = createAppState(api, platform, {
  settings,
  messages: await loadMessages(settings.language, ['learner']),
  status: { version, offline: 'preparing', update: false, installable: false },
});
tellProblem = app.actions.tellProblem;
platform.onInstallable((installable) => app.actions.changeStatus({ installable }));

const root = document.getElementById('app');
if (!root) throw new Error('Must have #app in index.html, got none');
root.replaceChildren();
render(<App app={app} loadRole={(role) => LOADERS[role]()} />, root);

followDusk(() => app.settings.value);
void readPersistence().then((state) => api.setStorage(state));
watchIdle({ now: () => Date.now(), onAlone: app.actions.askWhoIsHere, onHidden: app.actions.flushDraft });
if (import.meta.env.PROD) keepUpToDate(app);
if (import.meta.env.DEV && new URLSearchParams(location.search).has('demo')) {
  void import('./ui/setup/demo-class.ts').then(({ makeDemoClass }) => makeDemoClass(api));
}
// The learner's chunk is wanted next, almost always: fetched while the first screen is read.
setTimeout(() => void LOADERS.learner().catch(() => undefined), 300);

function createPlatform(api: BanyanApi) {
  const speaker = createSpeaker(window.speechSynthesis);
  const deviceLanguages = navigator.languages;
  let installable: (is: boolean) => void = () => undefined;
  const install = keepInstallPrompt((is) => installable(is));
  const made = {
    navigation: createNavigation(window),
    deviceLanguages,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    loadMessages,
    loadProblemWords,
    saveSettings,
    dress,
    speak: speaker.speak,
    stopSpeaking: speaker.stop,
    playGrow: createGrowSound(),
    mediaUrl: createMediaShelf((pack, path) => api.readMedia(pack, path)),
    askPersistence: requestPersistence,
    askInstall: install.ask,
    handOut,
    reload: () => location.reload(),
  } as const satisfies Platform;
  return {
    ...made,
    onInstallable(callback: (is: boolean) => void) {
      installable = callback;
    },
  };
}

/** New versions come in between turns: on a screen where nobody is in the middle of anything. */
function keepUpToDate(app: AppState): void {
  const isSafe = () =>
    app.turn.value?.type !== 'running' && ['start', 'classes', 'faces'].includes(app.place.value.name);
  const offline = keepOffline({
    isSafe,
    onStatus: app.actions.changeStatus,
    reload: platform.reload,
  });
  app.actions.onUpdateAsked(offline.applyUpdate);
  effect(() => {
    if (isSafe()) offline.atSafePoint();
  });
}
