import { describe, expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import type { LanguageLook } from '../../src/worker/pack-files-api.ts';
import { valueIn } from '../support/event-samples.ts';
import { file, openTeacher } from '../support/handed-packs.ts';
import { createTablet, offline, type Tab } from '../support/tablet.ts';
import { URDU, urdu, urduArchive } from '../support/urdu-words.ts';

const NAME = 'urdu.zip';

async function lookAt(tab: Tab, bytes = urduArchive()): Promise<LanguageLook> {
  const look = valueIn(await tab.api.bringPackFile(NAME, file(bytes)));
  if (look.type !== 'language') throw new Error(`Must be a language, got a ${look.type}`);
  return look;
}

const languagesOf = async (tab: Tab) => (await tab.see('device', null)).languages;

describe('a language of the app that came as a file', () => {
  test('is looked at before anything is installed, with its name, its words and who vouches for it', async () => {
    const tab = await openTeacher();
    expect(await lookAt(tab)).toMatchObject({
      tag: 'ur',
      face: 'اردو',
      letters: 'ا ب',
      instead: 'fr',
      review: 'machine',
      words: urdu,
      trust: { type: 'none' },
      installed: null,
    });
    expect(await languagesOf(tab)).toEqual([]);
    expect(await tab.api.readWords('ur')).toBeNull();
  });

  test('can be chosen once it is installed, needs no pack, and is there when the app is opened again', async () => {
    const tablet = createTablet(offline);
    const first = await openTeacher(offline, tablet);
    await lookAt(first);
    valueIn(await first.api.installWaiting(NAME));
    first.kill();
    const tab = await tablet.open();
    await tab.api.unlockTeacher('1234');
    const card = { tag: 'ur', face: 'اردو', letters: 'ا ب', instead: 'fr', review: 'machine' };
    expect(await languagesOf(tab)).toEqual([{ ...card, addOn: URDU, version: '1.0.0' }]);
    expect(await tab.api.readWords('ur')).toEqual(urdu);
    expect(valueIn(await tab.api.readWaiting())).toEqual([]);
    expect((await tab.see('device', null)).packs).toEqual([]);
  });

  test('is renewed by another version, which says what is here', async () => {
    const tab = await openTeacher();
    await lookAt(tab);
    valueIn(await tab.api.installWaiting(NAME));
    const next = { ...urdu, 'bar.done': 'ٹھیک' };
    const bytes = urduArchive({ change: { version: '1.1.0' }, files: { 'text/ur/all.json': next } });
    expect((await lookAt(tab, bytes)).installed).toEqual({ version: '1.0.0', is: 'newer', signer: 'same' });
    valueIn(await tab.api.installWaiting(NAME));
    expect((await languagesOf(tab)).map(({ version }) => version)).toEqual(['1.1.0']);
    expect(await tab.api.readWords('ur')).toEqual(next);
  });

  test('is handed on as the file that it came as, and gone when it is removed', async () => {
    const tab = await openTeacher();
    await lookAt(tab);
    valueIn(await tab.api.installWaiting(NAME));
    const handed = valueIn(await tab.api.handOutAddOn(URDU as PackId));
    valueIn(await tab.api.removeAddOn(URDU as PackId));
    expect(await languagesOf(tab)).toEqual([]);
    expect(await tab.api.readWords('ur')).toBeNull();
    const again = new Uint8Array(await handed.file.arrayBuffer());
    expect((await lookAt(tab, again)).words).toEqual(urdu);
  });

  test('of two languages in one file is refused', async () => {
    const tab = await openTeacher();
    const languages = ['ur', 'fa'].map((tag) => ({ tag, review: 'machine' }));
    expect(await tab.api.bringPackFile(NAME, file(urduArchive({ change: { languages } })))).toMatchObject({
      ok: false,
      problem: { code: 'pack/invalid' },
    });
  });
});
