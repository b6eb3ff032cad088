import { describe, expect, test } from 'vitest';
import type { InstallId } from '../../src/device-store/install-id.ts';
import type { PackId } from '../../src/domain/ids.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { withSignature, writeArchive } from '../../src/packs/archive-writer.ts';
import { hashOf } from '../../src/packs/build.ts';
import { signManifest } from '../../src/packs/signature.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { built } from '../packs/archives.ts';
import { manifestWith, type Sources } from '../packs/fixture-pack.ts';
import { valueIn } from '../support/event-samples.ts';
import {
  archiveOf,
  bring,
  file,
  ID,
  install,
  kept,
  MINISTRY,
  openTeacher,
  STRANGER,
  version,
  versionOf,
} from '../support/handed-packs.ts';
import { countRecords, loseRecords } from '../support/lost-records.ts';
import { createTablet, offline, siteWith, type Tab } from '../support/tablet.ts';

describe('a file that is handed in', () => {
  test('is told whole before anything is installed, and installed when the teacher says so', async () => {
    const tab = await openTeacher();
    const bytes = archiveOf();
    const look = await bring(tab, bytes);
    expect(look).toMatchObject({
      name: 'a.zip',
      id: ID,
      version: '1.2.0',
      skills: 2,
      packedBytes: bytes.length,
      trust: { type: 'none' },
      installed: null,
      freeBytes: null,
    });
    expect(look.items).toBeGreaterThan(0);
    expect(look.title).not.toBe(ID);
    expect(look.unpackedBytes).toBeGreaterThan(look.packedBytes / 2);
    expect(await versionOf(tab)).toBeNull();
    expect(valueIn(await tab.api.readWaiting())).toEqual([{ name: 'a.zip', sizeBytes: bytes.length }]);
    expect(await tab.api.installWaiting('a.zip')).toEqual({ ok: true, value: ID });
    expect(await versionOf(tab)).toBe('1.2.0');
    expect(await kept(tab)).toEqual([]);
  });

  test('and left is gone, and nothing was changed', async () => {
    const tab = await openTeacher();
    await bring(tab, archiveOf());
    expect((await tab.api.leaveWaiting('a.zip')).ok).toBe(true);
    expect(await kept(tab)).toEqual([]);
    expect(await versionOf(tab)).toBeNull();
    expect((await tab.see('device', null)).packs).toEqual([]);
  });

  test('is stored while it is read, and what is stored goes when the file is left', async () => {
    const tablet = createTablet(offline);
    const tab = await openTeacher(offline, tablet);
    await bring(tab, archiveOf());
    const one = await countRecords(tablet);
    expect(one).toBeGreaterThan(5);
    await bring(tab, archiveOf(version('1.3.0')), 'b.zip');
    expect((await tab.api.leaveWaiting('a.zip')).ok).toBe(true);
    // Of two that wait only the last one takes more room than its file.
    expect(await countRecords(tablet)).toBe(one);
    expect((await tab.api.leaveWaiting('b.zip')).ok).toBe(true);
    expect(await countRecords(tablet)).toBe(0);
  });

  test('and killed while it is read leaves nothing behind once it is left', async () => {
    const tablet = createTablet(offline);
    const first = await openTeacher(offline, tablet);
    await bring(first, archiveOf());
    const { downloads } = first.core.stores;
    const [held] = valueIn(await downloads.list());
    expect(held?.staged?.isWhole).toBe(true);
    // As a kill before the last record leaves it.
    await downloads.noteStaged('file:a.zip', held?.staged ? { ...held.staged, isWhole: false } : null);
    first.kill();
    const next = await tablet.open();
    expect((await next.api.unlockTeacher('1234')).ok).toBe(true);
    expect((await next.api.leaveWaiting('a.zip')).ok).toBe(true);
    expect(await countRecords(tablet)).toBe(0);
  });

  test('is installed with one step after it was looked at, and read again where storage lost some of it', async () => {
    const tablet = createTablet(offline);
    const tab = await openTeacher(offline, tablet);
    await bring(tab, archiveOf());
    const before = await countRecords(tablet);
    expect(await loseRecords(tablet, 'items/')).toBeGreaterThan(0);
    expect(await tab.api.installWaiting('a.zip')).toEqual({ ok: true, value: ID });
    expect(await countRecords(tablet)).toBe(before);
    const [pack] = valueIn(await tab.core.stores.shelf.list());
    expect(valueIn(await tab.core.stores.shelf.countLost(pack?.install ?? ('' as InstallId)))).toBe(0);
  });

  test('waits through a kill, and is not installed by the next start', async () => {
    const tablet = createTablet(offline);
    const first = await tablet.open();
    await first.api.setTeacherPin('1234');
    await bring(first, archiveOf());
    first.kill();
    const next = await tablet.open();
    expect(await versionOf(next)).toBeNull();
    expect((await next.api.unlockTeacher('1234')).ok).toBe(true);
    expect(valueIn(await next.api.readWaiting())).toHaveLength(1);
    expect(valueIn(await next.api.lookAtPackFile('a.zip')).id).toBe(ID);
    expect((await next.api.installWaiting('a.zip')).ok).toBe(true);
    expect(await versionOf(next)).toBe('1.2.0');
  });

  test('and stopped while it is read leaves its room; one that waits already waits on', async () => {
    const tab = await openTeacher();
    const stopped = { ok: false, problem: { code: 'pack/cancelled', file: 'a.zip' } };
    const bringing = tab.api.bringPackFile('a.zip', file(archiveOf()));
    await stopWhenBegun(tab, 'a.zip');
    expect(await bringing).toEqual(stopped);
    expect(await kept(tab)).toEqual([]);
    await bring(tab, archiveOf());
    const looking = tab.api.lookAtPackFile('a.zip');
    await stopWhenBegun(tab, 'a.zip');
    expect(await looking).toEqual(stopped);
    expect(valueIn(await tab.api.readWaiting())).toHaveLength(1);
  });

  test('was agreed to, killed at once, and is installed by the next start', async () => {
    const tablet = createTablet(offline);
    const first = await tablet.open();
    await first.api.setTeacherPin('1234');
    await bring(first, archiveOf());
    expect((await first.core.stores.downloads.decide('file:a.zip')).ok).toBe(true);
    first.kill();
    expect(await versionOf(await tablet.open())).toBe('1.2.0');
  });

  test('is not taken in, looked at or installed by a learner', async () => {
    const tab = await openTeacher();
    await bring(tab, archiveOf());
    await tab.api.lockTeacher();
    const locked = { ok: false, problem: { code: 'teacher/locked' } };
    expect(await tab.api.bringPackFile('b.zip', file(archiveOf()))).toEqual(locked);
    expect(await tab.api.lookAtPackFile('a.zip')).toEqual(locked);
    expect(await tab.api.installWaiting('a.zip')).toEqual(locked);
    expect(await tab.api.handOutPack(ID)).toEqual(locked);
    expect(await versionOf(tab)).toBeNull();
  });

  const flipped = archiveOf();
  flipped[300] = (flipped[300] ?? 0) ^ 1;
  const swapped = built(version('9.0.0')).files;
  const forged = new Uint8Array(
    writeArchive({
      files: withSignature(
        swapped,
        signManifest(built().files.get('pack.json') ?? new Uint8Array(), MINISTRY),
      ),
    }),
  );
  test.each<readonly [string, Uint8Array<ArrayBuffer>, Problem['code']]>([
    ['damaged', flipped, 'pack/damaged'],
    ['no archive', new Uint8Array(encodeUtf8('hello')), 'pack/damaged'],
    ['forged', forged, 'pack/forged'],
  ])('that is %s is refused when it is looked at, and takes no room', async (_what, bytes, code) => {
    const tab = await openTeacher();
    await install(tab, archiveOf());
    expect(await tab.api.bringPackFile('bad.zip', file(bytes))).toMatchObject({
      ok: false,
      problem: { code },
    });
    expect(await kept(tab)).toEqual([]);
    expect(await versionOf(tab)).toBe('1.2.0');
    expect(await tab.api.installPackFile('bad.zip', file(bytes))).toMatchObject({
      ok: false,
      problem: { code },
    });
    expect(await versionOf(tab)).toBe('1.2.0');
  });

  test('of five that nobody decides on, four wait', async () => {
    const tab = await openTeacher();
    for (const name of ['1.zip', '2.zip', '3.zip', '4.zip', '5.zip']) await bring(tab, archiveOf(), name);
    const names = valueIn(await tab.api.readWaiting()).map((one) => one.name);
    expect(names).toHaveLength(4);
    expect(names).toContain('5.zip');
  });
});

describe('against the version that is here', () => {
  const items = (change: (line: string) => string | null): Sources => {
    const text = new TextDecoder().decode(built().files.get('items/all.jsonl'));
    const lines = text
      .trim()
      .split('\n')
      .flatMap((line) => change(line) ?? []);
    return { 'items/all.jsonl': lines.join('\n') };
  };

  test('it is told what is new, changed and gone', async () => {
    const tab = await openTeacher();
    await install(tab, archiveOf());
    const changed = items((line) =>
      line.includes('"add.point"')
        ? null
        : line.includes('"add.sum"')
          ? line.replace(/"difficulty":\d/, '"difficulty":5')
          : line,
    );
    const look = await bring(tab, archiveOf({ ...changed, ...version('1.3.0') }));
    expect(look.installed).toMatchObject({ version: '1.2.0', is: 'newer', signer: 'same' });
    expect(look.installed?.changes.items).toEqual({ added: 0, changed: 1, retired: 1 });
    expect(look.installed?.changes.skills).toEqual({ added: 0, changed: 0, retired: 0 });
  });

  test.each<readonly [string, Sources, string]>([
    ['the same file is the same', {}, 'same'],
    ['a lower version is older', version('1.1.9'), 'older'],
    ['a higher version is newer, counted as numbers', version('1.10.0'), 'newer'],
    [
      'the same version with something else in it is that',
      { 'pack.json': manifestWith({ publisher: 'Else' }) },
      'other-content',
    ],
  ])('%s', async (_what, changes, is) => {
    const tab = await openTeacher();
    await install(tab, archiveOf());
    expect((await bring(tab, archiveOf(changes))).installed?.is).toBe(is);
  });

  test.each<readonly [string, Uint8Array | null, Uint8Array | null, string]>([
    ['by the same key', MINISTRY, MINISTRY, 'same'],
    ['by another key', MINISTRY, STRANGER, 'other'],
    ['by nobody any more', MINISTRY, null, 'lost'],
    ['for the first time', null, STRANGER, 'gained'],
  ])('an update that is signed %s is told as such', async (_what, before, after, signer) => {
    const tab = await openTeacher();
    await install(tab, archiveOf({}, before));
    expect((await bring(tab, archiveOf(version('2.0.0'), after))).installed?.signer).toBe(signer);
  });
});

describe('a pack that is handed on', () => {
  test.each<readonly [string, Uint8Array | null]>([
    ['unsigned', null],
    ['signed', MINISTRY],
  ])('%s, is the very file that it came as', async (_what, secret) => {
    const tab = await openTeacher();
    const bytes = archiveOf({}, secret);
    await install(tab, bytes);
    const out = valueIn(await tab.api.handOutPack(ID));
    expect(out.name).toBe('fractions-1.2.0.zip');
    expect(hashOf(new Uint8Array(await out.file.arrayBuffer()))).toBe(hashOf(bytes));
    const other = await openTeacher();
    expect(valueIn(await other.api.bringPackFile('b.zip', out.file)).id).toBe(ID);
  });

  test('of which the storage lost a part is told as damaged, and its own file mends it', async () => {
    const tablet = createTablet(offline);
    const tab = await openTeacher(offline, tablet);
    const bytes = archiveOf();
    await install(tab, bytes);
    const stateOf = async () => (await tab.see('device', null)).packs[0]?.state;
    expect(await stateOf()).toEqual({ type: 'installed' });
    expect(await loseRecords(tablet, 'items/')).toBeGreaterThan(0);
    expect(await stateOf()).toEqual({ type: 'damaged', isOffered: false });
    await install(tab, bytes);
    expect(await stateOf()).toEqual({ type: 'installed' });
  });

  test('that is damaged and that the site offers is mended from there, whatever of it is lost', async () => {
    const bytes = archiveOf();
    const entry = { id: ID, version: '1.2.0', file: 'f.zip', sizeBytes: bytes.length, sha256: hashOf(bytes) };
    const site = siteWith({ 'index.json': encodeUtf8(JSON.stringify([entry])), 'f.zip': bytes });
    for (const kind of ['items/', 'media/', 'texts/', 'file/', 'columns']) {
      const tablet = createTablet(site);
      const tab = await openTeacher(site, tablet);
      expect((await tab.api.installOfferedPack(ID)).ok).toBe(true);
      expect(await loseRecords(tablet, kind)).toBeGreaterThan(0);
      expect((await tab.api.installOfferedPack(ID)).ok).toBe(true);
      expect((await tab.see('device', null)).packs[0]?.state).toEqual({ type: 'installed' });
      const out = valueIn(await tab.api.handOutPack(ID));
      expect(hashOf(new Uint8Array(await out.file.arrayBuffer()))).toBe(hashOf(bytes));
    }
  });
});

/** Presses *Stop* as soon as there is something to stop. */
async function stopWhenBegun(tab: Tab, name: string): Promise<void> {
  // Closer than a poll: a small file is read within milliseconds.
  while (!tab.core.library.isInstalling()) await new Promise((resolve) => setImmediate(resolve));
  await tab.api.cancelInstall(name as PackId);
}
