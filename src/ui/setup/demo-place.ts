// The place of the invented class as the page has it: the way in, what is kept while it is there, and the way out, which
// leaves nothing behind. It is there as long as a tab shows it: a start of the app outside of it clears away what a killed
// tab left. Loaded by whoever goes in, and once behind the first screen.
import type { ComponentChild } from 'preact';
import type { BanyanApi } from '../../worker/api.ts';
import type { ScreenSettings } from '../platform.ts';
import type { AppState } from '../state.ts';
import { DEMO_QUERY } from './demo-address.ts';
import { parseSettings, readStored } from './screen-settings.ts';

/** As the worker opens them (src/worker/main.ts). */
const DATABASES = [
  ...(['banyan-demo-log', 'banyan-demo-shelf'] as const),
  ...(['banyan-demo-own', 'banyan-demo-voices'] as const),
] as const;
/** Held, shared, by every tab that shows the demo. Only a secure page has locks, and only there is a demo. */
const LOCK = 'banyan-demo';
const CHANNEL = 'banyan-demo-left';
/** Of this tab alone, gone with it: which language and ground were chosen in the demo. */
const SETTINGS = 'banyan-demo.screen';
/** Somebody is in, and did not leave: a tab that was restored goes on, one that goes back in its history does not. */
const INSIDE = 'banyan-demo.inside';
/** A database that another tab does not let go of is cleared away at the next start. */
const REMOVED_WITHIN_MS = 4_000;

export function enterDemo(): void {
  sessionStorage.setItem(INSIDE, '1');
  location.assign(new URL(DEMO_QUERY, base()));
}

/** Resolves when nobody is clearing the demo away; never for who came here by going back, who is led out again. */
export async function holdDemo(): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation');
  const cameBack = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
  if (cameBack && sessionStorage.getItem(INSIDE) === null) {
    location.replace(base());
    return new Promise(() => undefined);
  }
  sessionStorage.setItem(INSIDE, '1');
  new BroadcastChannel(CHANNEL).addEventListener('message', () => {
    forgetTab();
    location.replace(base());
  });
  // Without locks names cannot be kept either, and the demo says so.
  if (!('locks' in navigator)) return;
  await new Promise<void>((resolve) => {
    void navigator.locks.request(LOCK, { mode: 'shared' }, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
}

export async function leaveDemo(): Promise<void> {
  new BroadcastChannel(CHANNEL).postMessage('left');
  forgetTab();
  await Promise.race([removeDatabases(), new Promise((resolve) => setTimeout(resolve, REMOVED_WITHIN_MS))]);
  location.replace(base());
}

/** What a killed tab left; not while another one shows it. */
export async function removeStaleDemo(): Promise<void> {
  if (!('locks' in navigator) || !(await isThere())) return;
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await removeDatabases();
  });
}

/** What was chosen in this tab, else what the tablet has: the demo changes nothing of it. */
export async function loadDemoSettings(deviceLanguages: readonly string[]): Promise<ScreenSettings> {
  return parseSettings(readStored(SETTINGS, () => sessionStorage) ?? readStored(), deviceLanguages);
}

export function saveDemoSettings(settings: ScreenSettings): void {
  sessionStorage.setItem(SETTINGS, JSON.stringify(settings));
}

/** The app's screens with what stands around them in the demo. */
export async function inDemoFrame(
  app: AppState,
  api: BanyanApi,
  screens: ComponentChild,
): Promise<ComponentChild> {
  const { toDemoFrame } = await import('./demo-frame.tsx');
  return toDemoFrame(app, api, leaveDemo, screens);
}

function forgetTab(): void {
  for (const key of [SETTINGS, INSIDE]) sessionStorage.removeItem(key);
}

/** An old browser does not tell: what is not there is as easily deleted. */
async function isThere(): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true;
  const own: readonly string[] = DATABASES;
  return (await indexedDB.databases()).some(({ name }) => own.includes(name ?? ''));
}

async function removeDatabases(): Promise<void> {
  await Promise.all(DATABASES.map(remove));
}

/** A connection that still stands closes itself when it is asked to (device-store/open-database.ts). */
function remove(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
}

const base = (): URL => new URL('.', document.baseURI);
