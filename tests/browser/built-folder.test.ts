import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { runBounded } from '../support/bounded-command.ts';
import { type RelayProcess, startRelayProcess } from '../support/relay-process.ts';

const app = inject('appFolder');
const scripts = readdirSync(join(app, 'assets')).filter((name) => name.endsWith('.js'));
const catalogue: readonly { file: string; sizeBytes: number }[] = JSON.parse(
  readFileSync(join(app, 'packs/index.json'), 'utf8'),
);

describe('the built folder', () => {
  test('offers at least one pack, and each is there in the size that is told', () => {
    expect(catalogue.length).toBeGreaterThan(0);
    for (const { file, sizeBytes } of catalogue) {
      expect(readFileSync(join(app, 'packs', file)).length).toBe(sizeBytes);
    }
  });

  test('has every icon that its manifest names', () => {
    const manifest: { icons: readonly { src: string }[] } = JSON.parse(
      readFileSync(join(app, 'manifest.webmanifest'), 'utf8'),
    );
    expect(manifest.icons.length).toBe(4);
    expect(manifest.icons.filter(({ src }) => !existsSync(join(app, src)))).toEqual([]);
  });

  test('tells the system where pack files are shared to, and that it opens them', () => {
    const manifest = JSON.parse(readFileSync(join(app, 'manifest.webmanifest'), 'utf8'));
    const { action, method, enctype, params } = manifest.share_target;
    expect([action, method, enctype]).toEqual(['./share-pack', 'POST', 'multipart/form-data']);
    expect(params.files).toMatchObject([{ name: 'pack' }]);
    expect(params.files[0].accept).toContain('application/zip');
    expect(manifest.file_handlers).toMatchObject([
      { action: './', accept: { 'application/zip': ['.zip', '.banyan'] } },
    ]);
  });

  test('keeps no pack, picture of a pack or compressed sibling for offline, and no file twice', () => {
    const worker = readFileSync(join(app, 'service-worker.js'), 'utf8');
    const kept = [...worker.matchAll(/["'`]?url["'`]?:["'`]([^"'`]+)["'`]/g)].map(([, url]) => url);
    expect(kept).toContain('index.html');
    expect(kept.filter((url) => /^packs\/|\.(br|gz|zip|png)$/.test(url ?? ''))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    for (const name of scripts) expect(kept).toContain(`assets/${name}`);
  });

  test('sets mathematics nowhere but where questions are made into packs: others were set when they were built', () => {
    const carrying = scripts.filter((name) =>
      /temml|tml-/i.test(readFileSync(join(app, 'assets', name), 'utf8')),
    );
    expect(carrying.length).toBeGreaterThan(0);
    expect(carrying.filter((name) => !/^mathematics-/.test(name))).toEqual([]);
    const first = scripts.filter((name) => /^(?:first|turn|main|later)-[\w-]{8}\.js$/.test(name));
    expect(first).toHaveLength(4);
    for (const name of first) {
      const text = readFileSync(join(app, 'assets', name), 'utf8');
      expect(text).not.toMatch(/(?:from|import)"\.\/mathematics-/);
    }
  });

  test('names its own files by relative addresses only', () => {
    const page = readFileSync(join(app, 'index.html'), 'utf8');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !/^(\.\/|data:)/.test(address))).toEqual([]);
  });
});

describe('npm start', () => {
  let dataFolder = '';
  let relay: RelayProcess | undefined;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'banyan-start-'));
  });
  afterEach(async () => {
    await relay?.kill();
    await rm(dataFolder, { recursive: true, force: true });
  });

  test('starts what was built, serves the app and its packs, and stops when it is told to', async () => {
    const program = ['--import', 'tsx', join(PROJECT, 'src/cli/start.ts')];
    relay = await startRelayProcess({ program, appFolder: app, dataFolder });
    expect(await (await fetch(relay.url)).text()).toContain('<title>Banyan</title>');
    for (const { file, sizeBytes } of catalogue) {
      const part = await fetch(`${relay.url}/packs/${file}`, { headers: { Range: 'bytes=0-3' } });
      expect([part.status, part.headers.get('Content-Range')]).toEqual([206, `bytes 0-3/${sizeBytes}`]);
      expect(Buffer.from(await part.arrayBuffer()).toString('latin1')).toBe('PK\u0003\u0004');
    }
    const { port } = new URL(relay.url);
    expect(relay.log).toContain(`Banyan is at http://localhost:${port}`);
    expect(await relay.stop()).toBe(0);
  });

  test('says in one line that its port is taken', async () => {
    const program = [join(inject('relayFolder'), 'main.js')];
    relay = await startRelayProcess({ program, appFolder: app, dataFolder });
    const { port } = new URL(relay.url);
    const environment = { ...process.env, PORT: port, DATA_DIR: `${dataFolder}/second` };
    const words = ['--import', 'tsx', join(PROJECT, 'src/cli/start.ts')];
    const { code, output } = await runBounded(process.execPath, words, { timeoutMs: 60_000, environment });
    expect(code).toBe(1);
    expect(output).toBe(
      `Port ${port} on 127.0.0.1 is in use: stop what runs there, or choose another with PORT=8081.\n`,
    );
  });
});
