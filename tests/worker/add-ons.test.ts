import { describe, expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import { voicePath } from '../../src/packs/voice.ts';
import { built } from '../packs/archives.ts';
import { textsWith } from '../packs/fixture-pack.ts';
import { ADD_ON, type AddOnFiles, addOnArchive, swahili } from '../support/add-ons.ts';
import { valueIn } from '../support/event-samples.ts';
import { archiveOf, file, ID, install, kept, openTeacher } from '../support/handed-packs.ts';
import { forgedArchive } from '../support/hostile-archives.ts';
import { sampleSound } from '../support/pictures.ts';
import { createTablet, offline } from '../support/tablet.ts';
import { add, cardOf, lookAt, NAME, tagsOf, withPack, wordsOf } from './add-on-hands.ts';

const fixtureFile = (path: string) => built().files.get(path) ?? new Uint8Array();

describe('a translation of a pack that is here', () => {
  test('is told with the pack, the language and how many of the texts it has', async () => {
    const tab = await withPack();
    const bytes = addOnArchive();
    const look = await lookAt(tab);
    expect(look).toMatchObject({
      name: NAME,
      id: ADD_ON,
      pack: { id: ID, title: 'Fractions', version: '1.2.0' },
      languages: [{ tag: 'sw', review: 'teacher', texts: 8, misfits: 0, foreign: 0 }],
      sounds: 0,
      replaces: [],
      packedBytes: bytes.length,
      trust: { type: 'none' },
      installed: null,
    });
    const own = Object.keys(textsWith({})).length;
    expect(look.languages[0]?.of).toBe(own);
    expect(await tagsOf(tab)).toEqual(['en', 'ar']);
  });

  test('is one language more of it, and what it lacks is as the pack has it', async () => {
    const tab = await withPack();
    await add(tab);
    expect(await tagsOf(tab)).toEqual(['en', 'ar', 'sw']);
    expect(await kept(tab)).toEqual([]);
    const words = await wordsOf(tab, 'add.sum');
    expect(words).toMatchObject({
      sum: swahili.sum,
      'hint.look': 'Tazama.',
      'hint.count': 'Count for 2 $.',
      'thing.apple': 'matofaa',
      'thing.fish': 'fish',
    });
    expect(await cardOf(tab)).toMatchObject({
      state: { type: 'installed' },
      addOns: [{ id: ADD_ON, version: '1.0.0', languages: [{ tag: 'sw', texts: 8 }], sounds: 0 }],
    });
    await tab.api.setLanguage('sw');
    expect((await cardOf(tab)).title).toBe('Sehemu');
    const [paper] = valueIn(await tab.api.readPacksOnPaper());
    expect(paper).toMatchObject({ title: 'Sehemu', languages: ['en', 'ar', 'sw'] });
  });

  test('is what a learner is asked in who is set to it, and without it they are asked as before', async () => {
    const tab = await withPack();
    const english = Object.entries(textsWith({})).filter(([, text]) => typeof text === 'string');
    const all: Readonly<Record<string, unknown>> = JSON.parse(
      new TextDecoder().decode(fixtureFile('text/en/all.json')),
    );
    const marked = english.map(([key]) => [key, `Kiswahili: ${String(all[key])}`]);
    await add(tab, { files: { 'text/sw/all.json': Object.fromEntries(marked) } });
    const id = valueIn(await tab.api.addClass('2b'));
    valueIn(await tab.api.addLearners(id, ['Amina']));
    const amina = (await tab.see('class', id))?.learners[0]?.id;
    if (!amina) throw new Error('Must have Amina');
    valueIn(await tab.api.setLearnerLanguage(amina, 'sw'));
    valueIn(await tab.api.startTurn(amina));
    expect(JSON.stringify(await tab.see('turn', null))).toContain('Kiswahili: ');
    valueIn(await tab.api.removeAddOn(ADD_ON as PackId));
    const after = JSON.stringify(await tab.see('turn', null));
    expect(after).toContain('running');
    expect(after).not.toContain('Kiswahili: ');
  });

  test('in a language that the pack has comes in its place, told before', async () => {
    const tab = await withPack();
    const files = {
      change: { languages: [{ tag: 'ar', review: 'teacher' }] },
      files: { 'text/ar/all.json': { 'hint.look': 'انظر.' } },
    } as const;
    expect((await lookAt(tab, files)).replaces).toEqual(['ar']);
    expect((await tab.api.installWaiting(NAME)).ok).toBe(true);
    expect((await cardOf(tab)).languages).toEqual([
      { tag: 'en', review: 'teacher' },
      // One text that a teacher has read is not the whole language.
      { tag: 'ar', review: 'machine' },
    ]);
    const [pack] = valueIn(await tab.core.stores.shelf.list());
    if (!pack) throw new Error('Must be on the shelf, is not');
    const { texts } = valueIn(await tab.core.stores.shelf.readItem(pack.install, 0, 'ar'));
    expect(texts['hint.look']).toBe('انظر.');
    expect(texts['hint.count']).toContain('ع ');
  });

  test('leaves out what does not fit, and tells how much', async () => {
    const tab = await withPack();
    const texts = {
      ...swahili,
      sum: 'Ni ngapi [a]?',
      'hint.look': '<b>Tazama</b>',
      gaps: 'Baada ya [a] ni {{1}}, sehemu ni {{2}}.',
      'half.accepted': ' | ',
      which: { plural: 'x', one: '[n]', other: '[n]' },
      'not.there': 'Hakuna',
    };
    const look = await lookAt(tab, { files: { 'text/sw/all.json': texts } });
    expect(look.languages).toMatchObject([{ texts: 5, misfits: 5, foreign: 1 }]);
    await tab.api.installWaiting(NAME);
    expect(await wordsOf(tab, 'add.sum')).toMatchObject({ 'hint.look': 'Look.', 'thing.apple': 'matofaa' });
  });

  test('whose words would make two options alike leaves that question as it was', async () => {
    const tab = await withPack();
    const same = { 'thing.apple.name': 'kitu', 'thing.fish.name': 'kitu', neither: 'kitu' };
    const look = await lookAt(tab, { files: { 'text/sw/all.json': { ...swahili, ...same } } });
    expect(look.languages).toMatchObject([{ texts: 9, misfits: 2 }]);
    await tab.api.installWaiting(NAME);
    expect(await wordsOf(tab, 'add.several')).toMatchObject({ 'thing.fish.name': 'a fish' });
  });

  test('of which nothing fits adds no language', async () => {
    const tab = await withPack();
    await add(tab, { files: { 'text/sw/all.json': { elsewhere: 'Kwingine' } } });
    expect(await tagsOf(tab)).toEqual(['en', 'ar']);
    expect((await cardOf(tab)).addOns).toMatchObject([{ languages: [] }]);
  });
});

describe('a voice for a pack that is here', () => {
  const path = voicePath('sw', 'Tazama.');
  const sound = sampleSound();

  test('is heard before what a pack has, and gone when it is taken off', async () => {
    const tab = await withPack();
    const look = await lookAt(tab, { files: { [path]: sound } });
    expect(look).toMatchObject({ languages: [], sounds: 1, spoken: ['sw'] });
    expect((await tab.api.installWaiting(NAME)).ok).toBe(true);
    const heard = await tab.api.readVoice('sw', 'Tazama.');
    expect(heard && new Uint8Array(await heard.arrayBuffer())).toEqual(sound);
    expect((await cardOf(tab)).addOns).toMatchObject([{ languages: [], sounds: 1, spoken: ['sw'] }]);
    expect(await tab.api.removeAddOn(ADD_ON as PackId)).toEqual({ ok: true, value: null });
    expect(await tab.api.readVoice('sw', 'Tazama.')).toBeNull();
    expect((await tab.api.removeAddOn(ADD_ON as PackId)).ok).toBe(false);
  });

  test('says what no pack has, but never what another pack says itself', async () => {
    const tab = await withPack();
    const mine = sampleSound(2);
    const id = 'org.example.other' as PackId;
    const other = forgedArchive({ [voicePath('en', 'Look.')]: mine }, (manifest) => ({ ...manifest, id }));
    expect((await tab.api.installPackFile('other.zip', file(new Uint8Array(other)))).ok).toBe(true);
    const languages = [{ tag: 'en', review: 'teacher' }];
    const both = { [voicePath('en', 'Look.')]: sound, [voicePath('en', 'Go.')]: sound };
    await add(tab, { change: { languages }, files: both });
    const heard = async (sentence: string) => {
      const voice = await tab.api.readVoice('en', sentence);
      return voice && new Uint8Array(await voice.arrayBuffer());
    };
    expect(await heard('Look.')).toEqual(mine);
    expect(await heard('Go.')).toEqual(sound);
    const own = { change: { id: `${id}-en`, for: { id, since: '1.2.0' }, languages }, files: both };
    expect((await tab.api.installPackFile('own.zip', file(addOnArchive(own)))).ok).toBe(true);
    expect(await heard('Look.')).toEqual(sound);
  });

  test('may come in one file with the texts, and goes on from where a kill cut it off', async () => {
    const tablet = createTablet(offline);
    const first = await openTeacher(offline, tablet);
    await install(first, archiveOf());
    await lookAt(first, { files: { [path]: sound, 'text/sw/all.json': swahili } });
    expect((await first.core.stores.downloads.decide(`file:${NAME}`)).ok).toBe(true);
    first.kill();
    const next = await tablet.open();
    expect(await next.api.readVoice('sw', 'Tazama.')).not.toBeNull();
    await next.api.unlockTeacher('1234');
    expect(await tagsOf(next)).toEqual(['en', 'ar', 'sw']);
  });
});

describe('an add-on that cannot be added', () => {
  test.each<readonly [string, AddOnFiles, string]>([
    [
      'for a pack that is not here',
      { change: { for: { id: 'org.example.other', since: '1.0.0' } } },
      'add-on/no-pack',
    ],
    [
      'made for a later version of its pack',
      { change: { for: { id: ID, since: '1.10.0' } } },
      'add-on/pack-too-old',
    ],
    ['with an item in it', { files: { 'items/a.jsonl': 'x', 'text/sw/all.json': swahili } }, 'pack/hostile'],
    ['with a picture in it', { files: { 'media/a.svg': 'x', 'text/sw/all.json': swahili } }, 'pack/hostile'],
    ['with a language that it does not name', { files: { 'text/fr/all.json': {} } }, 'pack/hostile'],
    ['with an unknown field', { change: { skills: [] } }, 'pack/invalid'],
    ['that says it is the pack itself', { change: { id: ID } }, 'pack/invalid'],
    ['with texts that are none', { files: { 'text/sw/all.json': { sum: 5 } } }, 'pack/invalid'],
    ['with a sound that is none', { files: { [voicePath('sw', 'A')]: 'no sound' } }, 'pack/invalid'],
  ])('%s is refused, and nothing is changed', async (_what, files, code) => {
    const tab = await withPack();
    const bytes = file(addOnArchive(files));
    const refused = await tab.api.bringPackFile(NAME, bytes);
    expect(refused).toMatchObject({ ok: false, problem: { code } });
    expect(await tab.api.installPackFile(NAME, bytes)).toMatchObject({ ok: false, problem: { code } });
    expect(await kept(tab)).toEqual([]);
    expect(valueIn(await tab.core.stores.shelf.addOns.list())).toEqual([]);
    expect(await tagsOf(tab)).toEqual(['en', 'ar']);
  });

  test('by a learner is not looked at, handed out or taken off', async () => {
    const tab = await withPack();
    await add(tab);
    await tab.api.lockTeacher();
    const locked = { ok: false, problem: { code: 'teacher/locked' } };
    expect(await tab.api.bringPackFile(NAME, file(addOnArchive()))).toEqual(locked);
    expect(await tab.api.handOutAddOn(ADD_ON as PackId)).toEqual(locked);
    expect(await tab.api.removeAddOn(ADD_ON as PackId)).toEqual(locked);
  });
});
