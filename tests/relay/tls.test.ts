import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS } from '../../src/relay/guard/limits.ts';
import { startListening } from '../../src/relay/listening.ts';
import { createLog } from '../../src/relay/log.ts';
import { readTlsFiles } from '../../src/relay/tls-files.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-tls-'));
  await use('first');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = () => ({ certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') });

async function use(name: string): Promise<void> {
  await copyFile(fixture(`${name}.cert.pem`), files().certificate);
  await copyFile(fixture(`${name}.key.pem`), files().key);
}

/** The name in the certificate that a new visitor gets. */
function nameShownAt(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', rejectUnauthorized: false, agent: false },
      (response) => {
        const { subject } = (response.socket as TLSSocket).getPeerCertificate();
        response.resume();
        resolve(String(subject.CN));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

test('a relay with certificate files speaks TLS, and shows a renewed certificate without a restart', async () => {
  const lines: string[] = [];
  const log = createLog('info', Date.now, (line) => lines.push(line));
  const listening = await startListening({
    host: '127.0.0.1',
    port: 0,
    tls: files(),
    limits: LIMITS,
    log,
    fetch: () => new Response('yes'),
    lookMs: 20,
  });
  if (!listening.ok) throw new Error(`Must listen, got ${listening.problem.code}`);
  const { port, close } = listening.value;
  expect(await nameShownAt(port)).toBe('first.test');
  await writeFile(files().certificate, 'half a certif');
  await expect.poll(() => lines.join('')).toContain('certificate-unusable');
  expect(await nameShownAt(port)).toBe('first.test');
  await use('second');
  await expect.poll(() => nameShownAt(port)).toBe('second.test');
  await close();
});

test('files that do not belong together, or are none, are told before anything listens', async () => {
  expect((await readTlsFiles(files())).ok).toBe(true);
  await copyFile(fixture('second.key.pem'), files().key);
  expect(await readTlsFiles(files())).toMatchObject({ problem: { code: 'tls/unreadable' } });
  const missing = { ...files(), certificate: join(folder, 'none.pem') };
  expect(await readTlsFiles(missing)).toMatchObject({
    problem: { code: 'tls/unreadable', file: missing.certificate },
  });
});
