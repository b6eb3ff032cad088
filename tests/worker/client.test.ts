// The page's end of the worker over real Comlink channels; only the thread behind them is this one.
import * as Comlink from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parsePackId } from '../../src/domain/ids.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { connectWorker, connectWorkerAfter, type WorkerConnection } from '../../src/worker/client.ts';
import type { WindowLink } from '../../src/worker/sync-api.ts';
import { valueIn } from '../support/event-samples.ts';

/** No relay is spoken with here. */
const NO_LINK: WindowLink = {
  send: async () => ({ type: 'unreachable' }),
  stop: async () => undefined,
  means: async () => ({ battery: null, charging: true, savesData: false }),
};

/** A worker that notes what it is told, and that a test can let crash. */
class NotingWorker extends EventTarget {
  static readonly started: NotingWorker[] = [];
  readonly told: unknown[] = [];
  readonly #channel = new MessageChannel();

  constructor() {
    super();
    const note = (name: string) => async (given: unknown) => void this.told.push([name, given]);
    const root = {
      begin: () => undefined,
      setLanguage: note('language'),
      setStorage: note('storage'),
      readMedia: () => new Promise(() => undefined),
      goOn: () => new Promise(() => undefined),
    };
    Comlink.expose(root, this.#channel.port2 as unknown as Comlink.Endpoint);
    this.#channel.port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    this.#channel.port1.start();
    NotingWorker.started.push(this);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.#channel.port1.close();
  }

  crash(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}

let connection: WorkerConnection;
const reported: Problem[] = [];

beforeEach(() => {
  vi.stubGlobal('Worker', NotingWorker);
  const page = { baseURI: 'https://school.example/', visibilityState: 'visible' };
  vi.stubGlobal('document', Object.assign(new EventTarget(), page));
  connection = connectWorker((problem) => reported.push(problem), NO_LINK);
});

afterEach(() => {
  connection.close();
  NotingWorker.started.length = 0;
  reported.length = 0;
  vi.unstubAllGlobals();
});

describe('a worker that had to be restarted', () => {
  test('speaks the language of the screen again and knows the state of the storage', async () => {
    const [first] = NotingWorker.started;
    await connection.api.setLanguage('en');
    await connection.api.setStorage('persisted');
    await connection.api.setLanguage('ar');
    first?.crash();
    expect(reported).toEqual([{ code: 'worker/crashed', detail: 'out of memory' }]);
    const [, second] = NotingWorker.started;
    await expect
      .poll(() => second?.told)
      .toEqual([
        ['language', 'ar'],
        ['storage', 'persisted'],
      ]);
  });

  test('leaves no call without its answer: a command fails, a picture is not there', async () => {
    const pack = valueIn(parsePackId('org.banyan.test'));
    const [picture, moved] = [connection.api.readMedia(pack, 'media/apple.svg'), connection.api.goOn()];
    NotingWorker.started[0]?.crash();
    expect(await picture).toBeNull();
    const problem = { code: 'worker/crashed', detail: 'out of memory' };
    expect(await moved).toEqual({ ok: false, problem });
  });

  test('is not started for ever', () => {
    for (let crashes = 0; crashes < 9; crashes++) NotingWorker.started.at(-1)?.crash();
    expect(NotingWorker.started).toHaveLength(4);
  });
});

describe('a worker that waits until a question stands', () => {
  test('is not started before, and then hears all that was said to it, in order', async () => {
    connection.close();
    NotingWorker.started.length = 0;
    let shown = (): void => undefined;
    const whenShown = new Promise<void>((resolve) => {
      shown = resolve;
    });
    const api = connectWorkerAfter(whenShown, () => connectWorker(() => undefined, NO_LINK));
    const said = [api.setLanguage('ar'), api.setStorage('persisted')];
    expect(NotingWorker.started).toHaveLength(0);
    shown();
    await Promise.all(said);
    expect(NotingWorker.started[0]?.told).toEqual([
      ['language', 'ar'],
      ['storage', 'persisted'],
    ]);
  });
});
