// The interface on a scripted source of views: real state, real router, real words, the test's own window.
import { USUAL_ACCESS } from '../../../src/domain/access.ts';
import type { LearnerId } from '../../../src/domain/ids.ts';
import { loadMessages } from '../../../src/ui/load-messages.ts';
import { createNavigation } from '../../../src/ui/navigation.ts';
import type { AppStatus, HandedIn, Language, Platform, ScreenSettings } from '../../../src/ui/platform.ts';
import { type Place, toHash } from '../../../src/ui/router.ts';
import { type AppState, createAppState } from '../../../src/ui/state.ts';
import { createWordsLoader } from '../../../src/ui/words-loader.ts';
import type { BanyanApi } from '../../../src/worker/api.ts';
import { createScriptedApi, type ScriptedApi, type ScriptedViews } from './scripted-api.ts';

export interface TestApp extends ScriptedApi {
  readonly app: AppState;
  /** What was said aloud, in order. */
  readonly spoken: readonly string[];
  readonly saved: readonly ScreenSettings[];
  /** Files that were given into the person's hands. */
  readonly handedOut: readonly { readonly name: string; readonly file: Blob }[];
  /** Each time that the invented class was asked for. */
  readonly entered: readonly 'demo'[];
}

export interface TestAppOptions {
  readonly place?: Place;
  readonly language?: Language;
  readonly answers?: Readonly<Record<string, unknown>>;
  /** A worker's own, in the place of the script. */
  readonly api?: BanyanApi;
  readonly voice?: 'spoken' | 'no-voice';
  /** How the page is dressed; nothing is, where a test does not look. */
  readonly dress?: Platform['dress'];
  /** The same of how fast it reads aloud. */
  readonly setSpeechSpeed?: Platform['setSpeechSpeed'];
  /** In the place of the invented class. */
  readonly demo?: boolean;
  /** Files that another app gave to this one. */
  readonly handedIn?: readonly HandedIn[];
  /** Whose picture PIN was right. */
  readonly admitted?: LearnerId;
}

/** A Friday at noon. */
export const NOW_MS = Date.UTC(2026, 10, 20, 12);

const STATUS: AppStatus = { version: '0.0.0', offline: 'ready', update: false, installable: false };

export async function createTestApp(views: ScriptedViews, options: TestAppOptions = {}): Promise<TestApp> {
  const language = options.language ?? 'en';
  const script = createScriptedApi(views, options.answers);
  const scripted = options.api ? { ...script, api: options.api } : script;
  const words = createWordsLoader((tag) => scripted.api.readWords(tag));
  const spoken: string[] = [];
  const saved: ScreenSettings[] = [];
  const entered: 'demo'[] = [];
  const handedOut: { name: string; file: Blob }[] = [];
  history.replaceState(null, '', toHash(options.place ?? { name: 'start' }));
  const platform: Platform = {
    navigation: createNavigation(window),
    deviceLanguages: [language],
    reducedMotion: true,
    loadMessages: words.messages,
    loadProblemWords: words.problems,
    holdWords: words.hold,
    keepLanguages: () => undefined,
    saveSettings: (settings) => saved.push(settings),
    dress: options.dress ?? (() => undefined),
    speak: async (text) => {
      spoken.push(text);
      return options.voice ?? 'spoken';
    },
    stopSpeaking: () => undefined,
    setSpeechSpeed: options.setSpeechSpeed ?? (() => undefined),
    playGrow: () => undefined,
    mediaUrl: async () => null,
    askPersistence: async () => 'best-effort',
    reload: () => undefined,
    inDemo: options.demo ?? false,
    enterDemo: () => entered.push('demo'),
    askInstall: async () => undefined,
    handOut: async (name, file) => {
      handedOut.push({ name, file });
    },
    handedIn: { list: async () => options.handedIn ?? [], onCome: () => () => undefined },
    now: () => NOW_MS,
  };
  const app = createAppState(scripted.api, platform, {
    settings: {
      language,
      numerals: 'auto',
      sound: false,
      ground: 'light',
      access: USUAL_ACCESS,
      switchTeacher: false,
    },
    messages: await loadMessages(language, ['learner', 'teacher', 'school']),
    status: STATUS,
  });
  if (options.admitted && options.place?.name === 'home') {
    app.actions.admit(options.place.class, options.admitted, null);
  }
  // The views come in the next tick, as from the worker.
  await Promise.resolve();
  return { ...scripted, app, spoken, saved, handedOut, entered };
}
