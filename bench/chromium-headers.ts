// What Chromium puts around a round: the same request from a page that the relay serves, and from Node, through one
// counted link. No script can leave those headers out.
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../tests/support/chromium.ts';
import { openLink } from './counting-link.ts';
import { createNodeTransport } from './node-transport.ts';

const BODY = new TextEncoder().encode('BNY1 and no frame behind it');
/** Until the page has asked for whatever it asks for by itself. */
const QUIET_MS = 500;

/** Bytes of request head that Chromium sends more than Node does, each round. */
export async function measureChromiumHeaders(relayPort: number): Promise<number> {
  const link = await openLink(relayPort);
  const count = async (send: () => Promise<unknown>): Promise<number> => {
    await send();
    await sleep(QUIET_MS);
    const before = link.counts().up;
    await send();
    return link.counts().up - before;
  };
  const transport = createNodeTransport(link.port);
  const nodeBytes = await count(() =>
    transport.exchange(BODY, () => undefined, new AbortController().signal),
  );
  transport.close();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${link.port}/`);
    await sleep(QUIET_MS);
    const post = (letters: readonly number[]) =>
      fetch('/sync', {
        method: 'POST',
        body: new Uint8Array(letters),
        headers: { 'Content-Type': 'text/plain' },
      }).then((response) => response.arrayBuffer().then(() => response.status));
    return (await count(() => page.evaluate(post, [...BODY]))) - nodeBytes;
  } finally {
    await browser.close();
    await link.close();
  }
}
