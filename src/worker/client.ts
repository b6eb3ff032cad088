// The page's end of the worker: one object that outlives the worker behind it. A worker that dies or hangs is ended
// and started anew; it rebuilds from snapshot and log, the subscriptions are made again, and calls that were under
// way answer with a problem instead of never.
import * as Comlink from 'comlink';
import type { Problem } from '../domain/problem.ts';
import type { BanyanApi, Unsubscribe } from './api.ts';
import type { WorkerRoot } from './main.ts';
import type { WindowLink } from './sync-api.ts';
import type { ViewName, Views } from './views.ts';

/** A silent worker is asked this often and given this long: at a sixth of a core an install may block for seconds. */
const ASK_EVERY_MS = 10_000;
const GIVE_UP_AFTER_MS = 30_000;
/** A worker that cannot live is not started for ever: after so many restarts of one page it says so and stops. */
const RESTARTS_AT_MOST = 3;

type Commands = Omit<BanyanApi, 'subscribe'>;
type CommandName = keyof Commands;

/** What only the window knows and no database keeps: a new worker is told again what the last one was told. */
const TOLD_AGAIN: ReadonlySet<CommandName> = new Set(['setLanguage', 'setStorage']);

/** A picture or a sound that nobody can read any more is one that is not there; all else may fail with a problem. */
const SILENT: ReadonlySet<CommandName> = new Set(['readMedia', 'readVoice']);

interface Subscription {
  readonly start: (remote: Comlink.Remote<WorkerRoot>) => Promise<void>;
}

export interface WorkerConnection {
  readonly api: BanyanApi;
  /** Ends the worker for good. */
  close(): void;
}

/** Starts the worker; `report` is told when it had to be restarted. `demo`: in the place of the invented class. */
export function connectWorker(
  report: (problem: Problem) => void,
  link: WindowLink,
  demo = false,
): WorkerConnection {
  const subscriptions = new Set<Subscription>();
  const told = new Map<CommandName, readonly unknown[]>();
  let restarts = 0;
  let running = startWorker(lost, link, demo);

  function lost(problem: Problem): void {
    running.end(problem);
    report(problem);
    if (restarts === RESTARTS_AT_MOST) return;
    restarts += 1;
    running = startWorker(lost, link, demo);
    for (const [name, args] of told) void running.call(name, args);
    for (const subscription of subscriptions) void subscription.start(running.remote);
  }

  async function subscribe<K extends ViewName>(
    name: K,
    about: Views[K]['about'],
    callback: (view: Views[K]['view']) => void,
  ): Promise<Unsubscribe> {
    let stop: Unsubscribe = () => undefined;
    const subscription: Subscription = {
      start: async (remote) => {
        stop = (await remote.subscribe(name, about, Comlink.proxy(callback))) as unknown as Unsubscribe;
      },
    };
    subscriptions.add(subscription);
    await subscription.start(running.remote);
    return () => {
      subscriptions.delete(subscription);
      stop();
    };
  }

  const command = (name: CommandName) => {
    return (...args: readonly unknown[]): Promise<unknown> => {
      if (TOLD_AGAIN.has(name)) told.set(name, args);
      return running.call(name, args);
    };
  };
  const api = new Proxy({} as BanyanApi, {
    get: (_target, name) => (name === 'subscribe' ? subscribe : command(name as CommandName)),
  });
  return { api, close: () => running.end({ code: 'worker/hung' }) };
}

/** A connection that is made when `when` settles; what is asked of it before waits. */
export function connectWorkerAfter(when: Promise<unknown>, connect: () => WorkerConnection): BanyanApi {
  const connected = when.then(connect);
  return new Proxy({} as BanyanApi, {
    get: (_target, name) => {
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const method = (await connected).api[name as keyof BanyanApi] as (
          ...all: readonly unknown[]
        ) => unknown;
        return method(...args);
      };
    },
  });
}

interface RunningWorker {
  readonly remote: Comlink.Remote<WorkerRoot>;
  call(name: CommandName, args: readonly unknown[]): Promise<unknown>;
  end(problem: Problem): void;
}

function startWorker(lost: (problem: Problem) => void, link: WindowLink, demo: boolean): RunningWorker {
  const worker = new Worker(new URL('./main.ts', import.meta.url), { type: 'module', name: 'banyan' });
  const remote = Comlink.wrap<WorkerRoot>(worker);
  void remote.begin(
    { mark: readMark(), base: new URL('.', document.baseURI).href, demo },
    Comlink.proxy(writeMark),
    Comlink.proxy(link),
  );
  let settleEnded: (problem: Problem) => void = () => undefined;
  const ended = new Promise<Problem>((resolve) => {
    settleEnded = resolve;
  });
  const stopAsking = watch(remote, () => lost({ code: 'worker/hung' }));
  const seen = () => {
    if (document.visibilityState === 'visible') void remote.seen();
  };
  document.addEventListener('visibilitychange', seen);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    lost({ code: 'worker/crashed', detail: event.message });
  });
  return {
    remote,
    call: (name, args) => {
      const method = remote[name] as unknown as (...all: readonly unknown[]) => Promise<unknown>;
      const unanswered = ended.then((problem) => (SILENT.has(name) ? null : { ok: false, problem }));
      return Promise.race([method(...args), unanswered]);
    },
    end: (problem) => {
      stopAsking();
      document.removeEventListener('visibilitychange', seen);
      worker.terminate();
      settleEnded(problem);
    },
  };
}

/** Beside IndexedDB on purpose: the browser does not evict localStorage together with it. */
const MARK = 'banyan-mark';

function readMark(): string | null {
  try {
    return localStorage.getItem(MARK);
  } catch {
    return 'unavailable'; // switched off: nobody can know
  }
}

async function writeMark(mark: string): Promise<boolean> {
  try {
    localStorage.setItem(MARK, mark);
    return true;
  } catch {
    return false;
  }
}

/** Asks the worker whether it lives while the page is seen; a hidden page's timers say nothing. */
function watch(remote: Comlink.Remote<WorkerRoot>, hung: () => void): () => void {
  let asked = 0;
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') {
      asked = 0;
      return;
    }
    if (asked !== 0) {
      if (performance.now() - asked > GIVE_UP_AFTER_MS) hung();
      return;
    }
    asked = performance.now();
    void remote.ping().then(() => {
      asked = 0;
    });
  }, ASK_EVERY_MS);
  return () => clearInterval(timer);
}
