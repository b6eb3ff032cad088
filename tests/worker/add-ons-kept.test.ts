// Add-ons over time: handed on, renewed with their pack or alone, lost in part, struck in the middle.
import { describe, expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import { readArchiveRecords } from '../../src/packs/archive-records.ts';
import { hashOf } from '../../src/packs/build.ts';
import { voicePath } from '../../src/packs/voice.ts';
import { fixture, manifestWith, textsWith } from '../packs/fixture-pack.ts';
import { ADD_ON, type AddOnFiles, addOnArchive, swahili } from '../support/add-ons.ts';
import { valueIn } from '../support/event-samples.ts';
import { createFaultyStorage, type Fault } from '../support/faulty-storage.ts';
import {
  archiveOf,
  file,
  ID,
  install,
  MINISTRY,
  openTeacher,
  version,
  versionOf,
} from '../support/handed-packs.ts';
import { loseRecords } from '../support/lost-records.ts';
import { sampleSound } from '../support/pictures.ts';
import { createTablet, offline } from '../support/tablet.ts';
import { add, cardOf, lookAt, NAME, tagsOf, withPack, wordsOf } from './add-on-hands.ts';

const arabicOf = () => fixture['text/ar/all.json'] as Readonly<Record<string, unknown>>;

describe('an add-on that is here', () => {
  test.each<readonly [string, Uint8Array | undefined]>([
    ['unsigned', undefined],
    ['signed', MINISTRY],
  ])('%s, is handed on as the very file that it came as', async (_what, secret) => {
    const tab = await withPack();
    const files = {
      files: { [voicePath('sw', 'Tazama.')]: sampleSound(), 'text/sw/all.json': swahili },
      ...(secret && { secret }),
    };
    await add(tab, files);
    const out = valueIn(await tab.api.handOutAddOn(ADD_ON as PackId));
    expect(out.name).toBe('fractions-sw-1.0.0.zip');
    expect(hashOf(new Uint8Array(await out.file.arrayBuffer()))).toBe(hashOf(addOnArchive(files)));
  });

  test('stays through an update of its pack; what changed there is left out and told', async () => {
    const tab = await withPack();
    await add(tab);
    // Its question counts in other numbers now, and no lesson has a title of its own.
    const changed = { 'text/en/all.json': textsWith({ sum: 'What is $[b] + [a]$?' }) };
    const also = { 'text/ar/all.json': { ...arabicOf(), sum: 'ع $[b] + [a]$' } };
    await install(tab, archiveOf({ ...version('1.3.0'), ...changed, ...also }));
    expect((await cardOf(tab)).version).toBe('1.3.0');
    expect(await tagsOf(tab)).toEqual(['en', 'ar', 'sw']);
    const words = await wordsOf(tab, 'add.sum');
    expect(words).toMatchObject({ 'hint.look': 'Tazama.', 'thing.apple': 'matofaa' });
    expect(words.sum).toContain('What is');
    expect((await cardOf(tab)).addOns).toMatchObject([{ languages: [{ texts: 7, misfits: 1, foreign: 0 }] }]);
  });

  test('and is for another pack from now on leaves the one that it was for', async () => {
    const tab = await withPack();
    await add(tab);
    const other = 'org.example.other' as PackId;
    const bytes = archiveOf({ 'pack.json': manifestWith({ id: other }) });
    expect((await tab.api.installPackFile('other.zip', file(bytes))).ok).toBe(true);
    const moved = addOnArchive({ change: { version: '1.1.0', for: { id: other, since: '1.2.0' } } });
    expect(await tab.api.installPackFile(NAME, file(moved))).toEqual({ ok: true, value: other });
    expect(await tagsOf(tab)).toEqual(['en', 'ar']);
    expect((await cardOf(tab)).addOns).toEqual([]);
    const packs = valueIn(await tab.core.stores.shelf.list());
    expect(packs.find(({ pack }) => pack === other)?.languages.map(({ tag }) => tag)).toEqual([
      'en',
      'ar',
      'sw',
    ]);
  });

  test('that came while the update of its pack was looked at is in the new version too', async () => {
    const tab = await withPack();
    const next = file(archiveOf(version('1.3.0')));
    expect((await tab.api.bringPackFile('next.zip', next)).ok).toBe(true);
    await add(tab);
    expect(await tab.api.installWaiting('next.zip')).toEqual({ ok: true, value: ID });
    expect((await cardOf(tab)).version).toBe('1.3.0');
    expect(await wordsOf(tab, 'add.sum')).toMatchObject({ 'hint.look': 'Tazama.' });
  });

  test('whose texts were left out of use by a kill is put to use by the next start', async () => {
    const tablet = createTablet(offline);
    const first = await openTeacher(offline, tablet);
    await install(first, archiveOf());
    await add(first);
    const shelf = first.core.stores.shelf;
    // As an update of the pack leaves it that did not know of it: nothing is woven into the new version.
    const { manifest, records } = valueIn(readArchiveRecords('a.zip', archiveOf(version('1.3.0'))));
    const staged = valueIn(await shelf.beginInstall(manifest, 'b'.repeat(64)));
    valueIn(await shelf.storeRecords(staged.install, records));
    valueIn(await shelf.finishInstall(staged.install, 5));
    first.kill();
    const next = await tablet.open();
    await next.api.unlockTeacher('1234');
    await expect.poll(() => tagsOf(next)).toEqual(['en', 'ar', 'sw']);
  });

  test('gives way to its own new version, which is told as such', async () => {
    const tab = await withPack();
    await add(tab);
    const next = { change: { version: '1.1.0' }, files: { 'text/sw/all.json': { 'hint.look': 'Angalia.' } } };
    expect((await lookAt(tab, next)).installed).toEqual({ version: '1.0.0', is: 'newer', signer: 'same' });
    expect((await tab.api.installWaiting(NAME)).ok).toBe(true);
    expect(await wordsOf(tab, 'add.sum')).toMatchObject({ 'hint.look': 'Angalia.', 'thing.apple': 'apples' });
    expect((await cardOf(tab)).addOns).toMatchObject([{ version: '1.1.0' }]);
  });

  test('goes with its pack', async () => {
    const tab = await withPack();
    await add(tab);
    expect((await tab.api.removePack(ID)).ok).toBe(true);
    expect(valueIn(await tab.core.stores.shelf.addOns.list())).toEqual([]);
    await install(tab, archiveOf());
    expect(await tagsOf(tab)).toEqual(['en', 'ar']);
  });

  test('of which the storage lost the texts leaves the pack to its own words, until its file mends it', async () => {
    const tablet = createTablet(offline);
    const tab = await openTeacher(offline, tablet);
    await install(tab, archiveOf());
    await add(tab);
    expect(await loseRecords(tablet, 'texts/sw/')).toBeGreaterThan(0);
    expect(await wordsOf(tab, 'add.sum')).toMatchObject({ 'hint.look': 'Look.' });
    expect((await lookAt(tab)).installed).toMatchObject({ is: 'same' });
    expect((await tab.api.installWaiting(NAME)).ok).toBe(true);
    expect(await wordsOf(tab, 'add.sum')).toMatchObject({ 'hint.look': 'Tazama.' });
    expect((await cardOf(tab)).addOns).toHaveLength(1);
  });
});

const NEWER_WORDS: AddOnFiles = {
  change: { version: '1.1.0' },
  files: { 'text/sw/all.json': { ...swahili, 'hint.look': 'Angalia.' } },
};

/** The writes of a pack are many and alike: every third of them is struck, and the last. */
test.each<readonly [string, Fault, number, Uint8Array<ArrayBuffer>, readonly [string, string]]>([
  ['the pack', 'killed', 3, archiveOf(version('1.3.0')), ['1.3.0', 'Tazama.']],
  ['the translation', 'killed', 1, addOnArchive(NEWER_WORDS), ['1.2.0', 'Angalia.']],
  ['the translation', 'disk-full', 2, addOnArchive(NEWER_WORDS), ['1.2.0', 'Angalia.']],
])(
  'an update of %s that is struck by %s leaves both whole as they were or become, and the next try ends well',
  async (_what, fault, step, bytes, after) => {
    for (let at = 0; ; at += step) {
      const storage = createFaultyStorage();
      const tablet = createTablet(offline, storage.indexedDB);
      const first = await openTeacher(offline, tablet);
      await install(first, archiveOf());
      await add(first);
      storage.failAt(at, fault);
      await first.api.installPackFile('new.zip', file(bytes)).catch(() => undefined);
      const struck = storage.writes() > at;
      storage.failAt(Number.POSITIVE_INFINITY, fault);
      first.kill();
      const next = await tablet.open();
      const found = [await versionOf(next), (await wordsOf(next, 'add.sum'))['hint.look']];
      expect([['1.2.0', 'Tazama.'].join(), after.join()]).toContain(found.join());
      await next.api.unlockTeacher('1234');
      expect(await tagsOf(next)).toEqual(['en', 'ar', 'sw']);
      expect((await next.api.installPackFile('new.zip', file(bytes))).ok).toBe(true);
      expect([await versionOf(next), (await wordsOf(next, 'add.sum'))['hint.look']]).toEqual(after);
      expect((await cardOf(next)).addOns).toHaveLength(1);
      if (!struck) break;
    }
  },
  120_000,
);
