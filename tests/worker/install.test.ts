import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { hashOf } from '../../src/packs/build.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import type { Fetch } from '../../src/worker/downloading.ts';
import type { PackCard } from '../../src/worker/views.ts';
import { manifestWith } from '../packs/fixture-pack.ts';
import { createFaultyStorage, type Fault } from '../support/faulty-storage.ts';
import { fixtureArchive } from '../support/fixture-archive.ts';
import { createTablet, offline, PACKS_URL, siteWith, type Tab } from '../support/tablet.ts';

const ID = 'org.example.fractions';
const archive = fixtureArchive();
const newer = fixtureArchive({ 'pack.json': manifestWith({ version: '2.0.0' }) });

const file = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'application/zip' });

function catalogueOf(bytes: Uint8Array, version = '1.2.0'): Uint8Array {
  const entry = {
    id: ID,
    version,
    file: 'fractions.zip',
    sizeBytes: bytes.length,
    sha256: hashOf(bytes),
    title: { en: 'Fractions' },
    description: { en: 'Parts' },
    languages: [{ tag: 'en', review: 'teacher' }],
    skills: 2,
    items: 9,
  };
  return encodeUtf8(JSON.stringify([entry]));
}

async function openTeacher(tab: Tab): Promise<void> {
  expect(await tab.api.setTeacherPin('1234')).toEqual({ ok: true, value: null });
}

async function cardOf(tab: Tab): Promise<PackCard | undefined> {
  return (await tab.see('device', null)).packs.find(({ id }) => id === ID);
}

async function versionOf(tab: Tab): Promise<string | null> {
  const packs = await tab.core.stores.shelf.list();
  if (!packs.ok) throw new Error(packs.problem.code);
  return packs.value[0]?.version ?? null;
}

describe('a pack from the site', () => {
  test('comes by itself onto a tablet that has none, and its questions are there', async () => {
    const tablet = createTablet(siteWith({ 'index.json': catalogueOf(archive), 'fractions.zip': archive }));
    const tab = await tablet.open();
    expect((await cardOf(tab))?.state).toEqual({ type: 'offered' });
    await tab.core.library.installFirst();
    expect((await cardOf(tab))?.state).toEqual({ type: 'installed' });
    const events = await tab.core.stores.log.readTypes(['pack-installed']);
    expect(events.ok && events.value).toMatchObject([{ pack: ID, version: '1.2.0' }]);
  });

  test('that was cut off goes on where it stopped, with the rest of the bytes only', async () => {
    const large = fixtureArchive({
      'media/noise-1.svg': noisyPicture(190_000, 1),
      'media/noise-2.svg': noisyPicture(190_000, 2),
      'media/noise-3.svg': noisyPicture(190_000, 3),
    });
    const whole = siteWith({ 'index.json': catalogueOf(large), 'fractions.zip': large });
    const tablet = createTablet(cutAfter(whole, 300_000));
    const first = await tablet.open();
    await first.core.library.installFirst();
    expect((await cardOf(first))?.state).toMatchObject({
      type: 'failed',
      problem: { code: 'pack/not-reachable' },
    });
    first.kill();
    const asked: string[] = [];
    tablet.site = async (url, init) => {
      if (url.endsWith('.zip')) asked.push(new Headers(init.headers).get('range') ?? 'all');
      return whole(url, init);
    };
    const next = await tablet.open();
    expect(await versionOf(next)).toBe('1.2.0');
    expect(asked).toEqual(['bytes=262144-']);
  });

  test('whose bytes are not the ones that the catalogue names is refused and not kept', async () => {
    const other = fixtureArchive({ 'pack.json': manifestWith({ publisher: 'Somebody' }) });
    const tablet = createTablet(siteWith({ 'index.json': catalogueOf(archive), 'fractions.zip': other }));
    const tab = await tablet.open();
    await tab.core.library.installFirst();
    expect((await cardOf(tab))?.state).toMatchObject({ type: 'failed', problem: { code: 'pack/damaged' } });
    expect(await versionOf(tab)).toBeNull();
    expect(await tab.core.stores.downloads.list()).toEqual({ ok: true, value: [] });
  });

  test('is offered also when the catalogue holds other things that are nothing', async () => {
    const [entry] = JSON.parse(new TextDecoder().decode(catalogueOf(archive)));
    const strange = [null, 7, {}, { ...entry, languages: [null, 'en', ...entry.languages] }];
    const tablet = createTablet(siteWith({ 'index.json': encodeUtf8(JSON.stringify(strange)) }));
    const card = await cardOf(await tablet.open());
    expect(card?.languages).toEqual([{ tag: 'en', review: 'teacher' }]);
  });

  test('without a network there is nothing to offer and nothing is wrong', async () => {
    const view = await (await createTablet(offline).open()).see('device', null);
    expect(view.packs).toEqual([]);
    expect(view.state).toEqual({ type: 'ready' });
  });

  test('a newer one is offered beside the one that is here, which stays in use until then', async () => {
    const tablet = createTablet(
      siteWith({ 'index.json': catalogueOf(newer, '2.0.0'), 'fractions.zip': newer }),
    );
    const tab = await tablet.open();
    await openTeacher(tab);
    await tab.api.installPackFile('old.zip', file(archive));
    expect((await cardOf(tab))?.state).toEqual({ type: 'update-offered', installed: '1.2.0' });
    expect((await tab.api.installOfferedPack(ID as PackCard['id'])).ok).toBe(true);
    expect(await versionOf(tab)).toBe('2.0.0');
  });
});

describe('a pack file', () => {
  const damaged: readonly (readonly [string, Uint8Array<ArrayBuffer>, Problem['code']])[] = [
    ['that is cut short', archive.slice(0, archive.length - 40), 'pack/damaged'],
    ['that is no archive', new Uint8Array(encodeUtf8('hello')), 'pack/damaged'],
    ['that is empty', new Uint8Array(0), 'pack/damaged'],
    ['in which one byte is altered', flipped(archive, Math.floor(archive.length / 2)), 'pack/damaged'],
  ];
  test.each(damaged)(
    '%s is refused, and the version that is here stays as it is',
    async (_what, bytes, code) => {
      const tab = await createTablet().open();
      await openTeacher(tab);
      await tab.api.installPackFile('good.zip', file(archive));
      const told = await tab.api.installPackFile('bad.zip', file(bytes));
      expect(told).toMatchObject({ ok: false, problem: { code, file: 'bad.zip' } });
      expect(await versionOf(tab)).toBe('1.2.0');
      expect(await tab.core.stores.downloads.list()).toEqual({ ok: true, value: [] });
    },
  );

  test('that was copied whole when the tab was killed is there at the next start', async () => {
    const tablet = createTablet();
    const first = await tablet.open();
    await leaveCopied(first, archive.length);
    first.kill();
    const next = await tablet.open();
    expect(await versionOf(next)).toBe('1.2.0');
    expect(await next.core.stores.downloads.list()).toEqual({ ok: true, value: [] });
  });

  test('that was copied in part when the tab was killed leaves its room', async () => {
    const tablet = createTablet();
    const first = await tablet.open();
    await leaveCopied(first, archive.length - 1);
    first.kill();
    const next = await tablet.open();
    expect(await versionOf(next)).toBeNull();
    expect(await next.core.stores.downloads.list()).toEqual({ ok: true, value: [] });
  });

  test('is not installed by a learner: the door is closed', async () => {
    const tab = await createTablet().open();
    await openTeacher(tab);
    await tab.api.lockTeacher();
    const told = await tab.api.installPackFile('good.zip', file(archive));
    expect(told).toEqual({ ok: false, problem: { code: 'teacher/locked' } });
    expect(await versionOf(tab)).toBeNull();
  });

  test('that was installed twice is there once', async () => {
    const tab = await createTablet().open();
    await openTeacher(tab);
    await tab.api.installPackFile('one.zip', file(archive));
    await tab.api.installPackFile('two.zip', file(archive));
    expect((await tab.see('device', null)).packs).toHaveLength(1);
  });

  test('that is removed takes no answer with it and can be brought again', async () => {
    const tab = await createTablet().open();
    await openTeacher(tab);
    await tab.api.installPackFile('one.zip', file(archive));
    expect((await tab.api.removePack(ID as PackCard['id'])).ok).toBe(true);
    expect(await versionOf(tab)).toBeNull();
    await tab.api.installPackFile('one.zip', file(archive));
    expect(await versionOf(tab)).toBe('1.2.0');
  });
});

test.each<Fault>(['disk-full', 'killed'])(
  'an update struck by %s at any write leaves the old version whole or the new one whole, and the next try ends well',
  async (fault) => {
    for (let at = 0; ; at++) {
      const storage = createFaultyStorage();
      const tablet = createTablet(offline, storage.indexedDB);
      const first = await tablet.open();
      await openTeacher(first);
      await first.api.installPackFile('old.zip', file(archive));
      storage.failAt(at, fault);
      await first.api.installPackFile('new.zip', file(newer)).catch(() => undefined);
      const struck = storage.writes() > at;
      storage.failAt(Number.POSITIVE_INFINITY, fault);
      first.kill();
      const next = await tablet.open();
      const version = await versionOf(next);
      expect(['1.2.0', '2.0.0']).toContain(version);
      await readsWhole(next);
      expect((await next.api.unlockTeacher('1234')).ok).toBe(true);
      expect((await next.api.installPackFile('new.zip', file(newer))).ok).toBe(true);
      expect(await versionOf(next)).toBe('2.0.0');
      await readsWhole(next);
      if (!struck) break;
    }
  },
  120_000,
);

/** Every item of the installed version can be read with its texts. */
async function readsWhole(tab: Tab): Promise<void> {
  const { shelf } = tab.core.stores;
  const packs = await shelf.list();
  const [pack] = packs.ok ? packs.value : [];
  if (!pack) throw new Error('Must have a pack, got none');
  const columns = await shelf.readColumns(pack.install);
  expect(columns.ok && columns.value.count).toBe(pack.manifest.counts.items);
  for (let row = 0; row < pack.manifest.counts.items; row++) {
    for (const { tag } of pack.manifest.languages) {
      expect((await shelf.readItem(pack.install, row, tag)).ok).toBe(true);
    }
  }
}

/** What is stored when the tab dies after so many bytes of a picked file were copied. */
async function leaveCopied(tab: Tab, bytes: number): Promise<void> {
  const { downloads } = tab.core.stores;
  expect((await downloads.begin('file:school.zip', '', archive.length)).ok).toBe(true);
  expect((await downloads.append('file:school.zip', 0, archive.slice(0, bytes))).ok).toBe(true);
}

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** A drawing that does not shrink, so that the archive has a size. */
function noisyPicture(sizeBytes: number, seed: number): string {
  let state = seed;
  let path = '';
  while (path.length < sizeBytes) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    path += `${state.toString(36)} `;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${path}</title></svg>`;
}

/** The same site over a link that breaks after so many bytes of an archive. */
function cutAfter(site: Fetch, bytes: number): Fetch {
  return async (url, init) => {
    const response = await site(url, init);
    if (!url.startsWith(PACKS_URL) || !url.endsWith('.zip')) return response;
    const whole = new Uint8Array(await response.arrayBuffer());
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) return controller.error(new TypeError('network error'));
        sent = true;
        controller.enqueue(whole.slice(0, bytes));
      },
    });
    return new Response(body, { status: response.status, headers: response.headers });
  };
}
