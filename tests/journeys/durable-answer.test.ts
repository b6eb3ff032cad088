// A killed browser alone shows little: what was handed to the system outlives it. So the transaction itself is looked at:
// the one that holds the answer must be strict, and must be committed before the feedback is on the screen.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { createRobot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';

/** One write of the worker to the log's events. */
interface Write {
  readonly durability: string;
  readonly committed: boolean;
  readonly types: readonly string[];
}

/** Runs in the worker before its own script: notes every readwrite transaction over the events. */
const SPY = `
const writes = (globalThis.writes = []);
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  const transaction = begin.call(this, stores, mode, options);
  if (mode === 'readwrite' && [].concat(stores).includes('events')) {
    const write = { durability: transaction.durability, committed: false, types: [] };
    writes.push(write);
    transaction.addEventListener('complete', () => { write.committed = true; });
    transaction.note = (value) => write.types.push(value?.type);
  }
  return transaction;
};
for (const name of ['add', 'put']) {
  const own = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...args) {
    if (this.name === 'events') this.transaction.note?.(args[0]);
    return own.apply(this, args);
  };
}
`;

let browser: Browser;
let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startStaticHost(inject('appFolder'));
  // Without its service worker, so that the worker's script passes through the route below.
  context = await browser.newContext({ serviceWorkers: 'block', locale: 'en' });
  await context.route('**/assets/main-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${SPY}${await response.text()}` });
  });
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

test('an answer is written by a strict transaction that is committed before its feedback is seen', async () => {
  const page = await context.newPage();
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Practise now' }).click();
  const robot = createRobot(page, shippedBook());
  for (let answers = 0; answers < 3; answers++) {
    await robot.toItem();
    await robot.answer(answers !== 1);
  }
  const worker = page.workers()[0];
  const writes = (await worker?.evaluate(
    () => (globalThis as unknown as { writes: Write[] }).writes,
  )) as readonly Write[];
  const answered = writes.filter(({ types }) => types.includes('answered'));
  expect(answered).toHaveLength(3);
  expect(answered.every(({ durability }) => durability === 'strict')).toBe(true);
  expect(answered.every(({ committed }) => committed)).toBe(true);
});

test('while the disk takes its time no feedback is shown', async () => {
  const page = await context.newPage();
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Practise now' }).click();
  const robot = createRobot(page, shippedBook());
  await robot.toItem();
  const worker = page.workers()[0];
  if (!worker) throw new Error('Must have a worker, got none');
  // Every commit from here on waits until it is let go: other work keeps the transaction open.
  await worker.evaluate(() => {
    const gate = globalThis as unknown as { held: boolean };
    gate.held = true;
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args: Parameters<typeof add>) {
      const request = add.apply(this, args);
      const spin = () => {
        if (gate.held) this.count().onsuccess = spin;
      };
      spin();
      return request;
    };
  });
  const answering = robot.answer(true);
  await page.waitForTimeout(1_500);
  expect(await robot.seen()).toBe('item');
  await worker.evaluate(() => {
    (globalThis as unknown as { held: boolean }).held = false;
  });
  await answering;
  expect(await robot.seen()).toBe('feedback');
});
