// The worker's root: the only place here that knows real clocks, chance, keys, storage and the network.
import * as Comlink from 'comlink';
import { version } from '../../package.json';
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { InstallationMark, InstallationMarker } from '../device-store/installation-marker.ts';
import type { IdbPorts } from '../device-store/open-database.ts';
import { parsePackId, parseStreamId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { BanyanApi } from './api.ts';
import { createBanyan } from './banyan.ts';
import { type Core, type CoreListeners, createCore, type Outside, type Surroundings } from './core.ts';
import type { ScreenFacts } from './made-views.ts';
import { loadMarking } from './marking.ts';
import type { Measure } from './next-steps.ts';
import { openStores } from './open-stores.ts';
import { createFetchReach, createWindowReach } from './reach.ts';
import { needsWindow } from './relay-address.ts';
import { hasRelays } from './relay-links.ts';
import type { WindowLink } from './sync-api.ts';
import type { Wake } from './syncing.ts';

declare const __BUILT_AT_MS__: number;

/** What the page hands over once, before anything else: it alone reads localStorage. */
export interface FirstWord {
  readonly mark: string | null | 'unavailable';
  /** Where the app lies, with its slash. */
  readonly base: string;
  /** The page shows the invented class: everything is in databases of its own. */
  readonly demo: boolean;
}

/** What the page calls: the boundary, and the first word. */
export interface WorkerRoot extends BanyanApi {
  begin(
    word: FirstWord,
    writeMark: (mark: string) => Promise<boolean>,
    link: WindowLink & Comlink.ProxyMarked,
  ): void;
  /** The page is looked at again. */
  seen(): void;
}

const measure: Measure = (name, work) => {
  const start = performance.now();
  const note = () => performance.measure(name, { start, end: performance.now() });
  const result = work();
  if (result instanceof Promise) void result.then(note, note);
  else note();
  return result;
};

const facts: ScreenFacts = { language: 'en', storage: 'unknown', notices: [] };
let begin: WorkerRoot['begin'] = () => undefined;
const opening = new Promise<Result<Core, Problem>>((resolve) => {
  begin = (word, writeMark, link) => void open(word, writeMark, link).then(resolve);
});
const { api, listeners, syncing } = createBanyan(opening, facts, (why) => void wake(why));
Comlink.expose({
  ...api,
  subscribe: async (...args) => Comlink.proxy(await api.subscribe(...args)),
  begin: (...args) => begin(...args),
  seen: () => void wake('visible'),
} satisfies WorkerRoot);

async function open(
  word: FirstWord,
  writeMark: (mark: string) => Promise<boolean>,
  link: WindowLink,
): Promise<Result<Core, Problem>> {
  const surroundings: Surroundings = {
    now: () => Date.now(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    fetch: (url, init) => fetch(url, init),
    packs: `${word.base}packs/`,
    app: version,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    builtAtMs: __BUILT_AT_MS__,
    measure,
    freeBytes: readFreeBytes,
    later: (work) => void setTimeout(work, DRAWN_AFTER_MS),
    outside: word.demo ? null : createOutside(link),
    ...(word.demo && { inDemo: true as const }),
  };
  const { randomBytes } = surroundings;
  const name = word.demo ? DEMO : 'banyan';
  const idb = { indexedDB, IDBKeyRange };
  if (word.demo) await bringDemoPack(idb);
  const opened = await openStores(
    {
      idb,
      name,
      marker: word.demo ? NO_MARKER : toMarker(word, writeMark),
      channel: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}-log`),
      crypto: isSecureContext ? { subtle: crypto.subtle, randomBytes } : null,
      onLost: (problem) => void tell(problem),
    },
    surroundings,
  );
  if (!opened.ok) return opened;
  const { notices, mark } = opened.value;
  const stores = { ...opened.value.stores, log: watchingClock(opened.value.stores.log) };
  facts.notices = [...notices, ...(isSecureContext ? [] : [{ code: 'origin/insecure' } as const])];
  const turns = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}-turn`);
  const tellTabs = {
    ...listeners,
    turnSaved: () => turns?.postMessage(null),
    modelsChanged: () => turns?.postMessage('models'),
  };
  const core = createCore(stores, surroundings, marking(tellTabs, mark));
  followOtherTabs(core, turns);
  // After the first screen: neither the catalogue nor the keys stand before a child's first question.
  setTimeout(() => void settleIn(core), 0);
  return ok(core);
}

/** Browsers round it, and some tell nothing. */
async function readFreeBytes(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

/** What the names of the invented class's databases begin with; the page deletes them (ui/setup/demo-place.ts). */
const DEMO = 'banyan-demo';
/** Nothing of it is kept outside of its databases. */
const NO_MARKER: InstallationMarker = { read: async () => 'unavailable', write: async () => false };

/** The questions that are here already: the demo works where no network is. */
async function bringDemoPack(idb: IdbPorts): Promise<void> {
  const pack = parsePackId('org.banyan.number-foundations');
  if (!pack.ok) return;
  const { copyPack } = await import('../device-store/copy-shelf.ts');
  await copyPack({ idb, from: 'banyan-shelf', to: `${DEMO}-shelf`, preferred: pack.value });
}

/** A slow tablet draws the feedback meanwhile: whatever else runs then would delay it. */
const DRAWN_AFTER_MS = 300;
/** On a slow tablet the first question takes two seconds. */
const SETTLE_AFTER_MS = 3_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function settleIn(core: Core): Promise<void> {
  // The packs' columns first: whatever a child taps, a question comes from them.
  const courses = await core.courses.open();
  performance.measure('banyan:ready');
  await core.practice.resume();
  // With something to learn from at hand, whatever else is to be done waits until the first screen stands.
  if (courses.ok && courses.value.length > 0) await pause(SETTLE_AFTER_MS);
  await core.library.start();
  void loadMarking();
  await core.library.installFirst();
  await core.stores.vault?.keys.readDevice();
  addEventListener('online', () => void wake('online'));
  await wake('opened');
}

/** Nothing of the sync is loaded for a tablet that has nobody to sync with. */
async function wake(why: Wake): Promise<void> {
  const core = await opening;
  if (!core.ok || !(await hasRelays(core.value.stores.settings))) return;
  await (await syncing())?.wake(why);
}

function createOutside(link: WindowLink): Outside {
  const isSecure = isSecureContext && location.protocol === 'https:';
  const direct = createFetchReach((url, init) => fetch(url, init));
  const through = createWindowReach(link, Comlink.proxy);
  return {
    reach: (address) => (needsWindow(address, isSecure) ? through : direct),
    means: () => link.means(),
    isOnline: () => navigator.onLine,
    // Without locks, on a plain-HTTP page, two tabs may both sync: that costs bytes and nothing else.
    alone: async (work) =>
      'locks' in navigator
        ? navigator.locks.request('banyan-sync', { ifAvailable: true }, async (lock) =>
            lock ? work() : null,
          )
        : work(),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
  };
}

/** Each notice once: a clock that is wrong is wrong at every answer. */
async function tell(problem: Problem): Promise<void> {
  if (facts.notices.some(({ code }) => code === problem.code)) return;
  facts.notices = [...facts.notices, problem];
  await listeners.packsProgressed();
}

/** The mark is renewed whenever a turn looks different: cheap, and never far behind. */
function marking(inner: CoreListeners, mark: () => Promise<unknown>): CoreListeners {
  return {
    ...inner,
    turnChanged: async () => {
      await inner.turnChanged();
      setTimeout(() => void mark(), DRAWN_AFTER_MS);
    },
  };
}

/** The log marks events of a clock that cannot be right; whoever is here is told. */
function watchingClock(log: DexieEventLog): DexieEventLog {
  return {
    ...log,
    append: async (bodies, wallMs, expected) => {
      const written = await log.append(bodies, wallMs, expected);
      const isSuspect = written.ok && written.value.some(({ clockSuspect }) => clockSuspect);
      if (isSuspect) void tell({ code: 'clock/suspect', wallMs });
      return written;
    },
  };
}

/** A step without an event, such as the next question, is told by its own channel. */
function followOtherTabs(core: Core, turns: BroadcastChannel | null): void {
  const { turnChanged, tabsChanged } = listeners;
  turns?.addEventListener('message', ({ data }) => {
    if (data === 'models') {
      core.courses.refresh();
      core.states.forget();
    }
    core.turn.reload();
    void (data === 'models' ? tabsChanged() : turnChanged());
  });
  core.stores.log.subscribe((change) => {
    if (change.from !== 'other-tab') return;
    // What is about no learner may be about all of them: a pack that came or went.
    core.states.forget(change.learners.length > 0 ? change.learners : undefined);
    core.school.reload();
    core.cards.forgetTurns();
    core.courses.refresh();
    core.turn.reload();
    // The tab that did it also chooses what comes next.
    void tabsChanged();
  });
}

function toMarker({ mark }: FirstWord, writeMark: (mark: string) => Promise<boolean>): InstallationMarker {
  return {
    read: async () => (mark === 'unavailable' ? 'unavailable' : parseMark(mark)),
    write: ({ stream, next }) => writeMark(`${stream} ${next}`),
  };
}

function parseMark(text: string | null): InstallationMark | null {
  const [stream, next] = (text ?? '').split(' ');
  const parsed = parseStreamId(stream);
  return parsed.ok && Number.isInteger(Number(next)) ? { stream: parsed.value, next: Number(next) } : null;
}
