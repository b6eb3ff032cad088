// What is stored of a file that somebody looks at is either read in the end or gone, whatever comes between.
import { describe, expect, test, vi } from 'vitest';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { addOnArchive } from '../support/add-ons.ts';
import { createFaultyStorage } from '../support/faulty-storage.ts';
import {
  archiveOf,
  bring,
  file,
  ID,
  kept,
  openTeacher,
  version,
  versionOf,
} from '../support/handed-packs.ts';
import { countRecords } from '../support/lost-records.ts';
import { createTablet, offline, type Tab } from '../support/tablet.ts';

vi.setConfig({ testTimeout: 60_000 });

const other = archiveOf(version('1.3.0'));
const junk = new Uint8Array(encodeUtf8('hello'));

describe('nothing stays of a file that was looked at', () => {
  test.each<readonly [string, (tab: Tab) => Promise<unknown>]>([
    ['another one of its name', (tab) => tab.api.bringPackFile('a.zip', file(other))],
    ['one of its name that is no pack', (tab) => tab.api.bringPackFile('a.zip', file(junk))],
    ['one of its name that is installed at once', (tab) => tab.api.installPackFile('a.zip', file(junk))],
    ['an add-on of its name', (tab) => tab.api.installPackFile('a.zip', file(addOnArchive()))],
  ])('when %s is handed in, and that is left', async (_what, hand) => {
    const tablet = createTablet(offline);
    const tab = await openTeacher(offline, tablet);
    await bring(tab, archiveOf());
    await hand(tab);
    await tab.api.leaveWaiting('a.zip');
    expect(await kept(tab)).toEqual([]);
    expect(await countRecords(tablet)).toBe(0);
  });

  test('which is the very one that is installed, and what is installed stays whole', async () => {
    const tablet = createTablet(offline);
    const tab = await openTeacher(offline, tablet);
    await bring(tab, archiveOf());
    expect(await tab.api.installWaiting('a.zip')).toEqual({ ok: true, value: ID });
    const whole = await countRecords(tablet);
    await bring(tab, archiveOf());
    expect((await tab.api.leaveWaiting('a.zip')).ok).toBe(true);
    expect(await countRecords(tablet)).toBe(whole);
    expect(await versionOf(tab)).toBe('1.2.0');
  });

  test.each(['yes', 'no'] as const)('and was struck at any write after a teacher’s %s', async (word) => {
    for (const fault of ['disk-full', 'aborted', 'killed'] as const) {
      for (let write = 0, isStruck = true; isStruck; write++) {
        const storage = createFaultyStorage();
        const tablet = createTablet(offline, storage.indexedDB);
        const tab = await openTeacher(offline, tablet);
        await bring(tab, archiveOf());
        const whole = await countRecords(tablet);
        storage.failAt(write, fault);
        await (word === 'yes' ? tab.api.installWaiting('a.zip') : tab.api.leaveWaiting('a.zip'));
        isStruck = storage.writes() > write;
        storage.failAt(-1, fault);
        tab.kill();
        const next = await tablet.open();
        expect((await next.api.unlockTeacher('1234')).ok).toBe(true);
        await next.api.leaveWaiting('a.zip');
        const isThere = (await versionOf(next)) !== null;
        expect(await countRecords(tablet), `${fault} at ${write}`).toBe(isThere ? whole : 0);
        next.kill();
      }
    }
  });
});
