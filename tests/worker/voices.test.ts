// A teacher's voice from one tablet to another, on real shelves and without screens.
import { describe, expect, test } from 'vitest';
import { parseSkillId, type SkillId } from '../../src/domain/ids.ts';
import type { SpokenWords } from '../../src/domain/math-text.ts';
import { createTranslate } from '../../src/i18n/messages.ts';
import { voicePath } from '../../src/packs/voice.ts';
import { spokenWords } from '../../src/ui/item-views/spoken.ts';
import { loadMessages } from '../../src/ui/load-messages.ts';
import { SEVEN_BYTES } from '../packs/authoring/opusenc-sample.ts';
import { textsWith } from '../packs/fixture-pack.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { archiveOf, file, ID, install, openTeacher, version } from '../support/handed-packs.ts';
import { sampleSound } from '../support/pictures.ts';
import { createTablet, offline, type Tab } from '../support/tablet.ts';
import { add, cardOf } from './add-on-hands.ts';

const SOUND = new Blob([new Uint8Array(SEVEN_BYTES)], { type: 'audio/ogg; codecs=opus' });
const ADD = valueIn(parseSkillId('add'));

async function words(): Promise<SpokenWords> {
  const messages = await loadMessages('en', ['learner']);
  return spokenWords({ t: createTranslate(messages, { language: 'en', numerals: 'latn' }) });
}

async function toSay(tab: Tab, skill: SkillId = ADD) {
  return valueIn(await tab.api.readVoiceSkill(ID, 'en', skill, await words())).sentences;
}

const say = async (tab: Tab, sentence: string) => valueIn(await tab.api.keepVoice(ID, 'en', sentence, SOUND));

async function heard(tab: Tab, sentence: string): Promise<Uint8Array | null> {
  const voice = await tab.api.readVoice('en', sentence);
  return voice && new Uint8Array(await voice.arrayBuffer());
}

async function withPack(tablet = createTablet(offline)): Promise<Tab> {
  const tab = await openTeacher(offline, tablet);
  await install(tab, archiveOf());
  return tab;
}

describe('a pack in the teacher’s voice', () => {
  test('is planned skill by skill, the youngest first, and nothing is said of it yet', async () => {
    const tab = await withPack();
    const plan = valueIn(await tab.api.readVoicePlan(ID, null));
    expect(plan).toMatchObject({ title: 'Fractions', language: 'en', languages: ['en', 'ar'], said: [] });
    expect(plan.skills.map(({ title }) => title)).toEqual(['Adding', 'Fractions']);
    const sentences = (await toSay(tab)).map(({ sentence }) => sentence);
    expect(sentences).toContain('Adding.');
    expect(sentences).toContain('Look.');
    expect(sentences).toContain('Two and three is 2 plus 3 equals 5.');
  });

  test('is heard at once, and no more when it is taken away', async () => {
    const tab = await withPack();
    expect(await heard(tab, 'Look.')).toBeNull();
    const size = await say(tab, 'Look.');
    const sound = await heard(tab, 'Look.');
    expect(sound).toHaveLength(size);
    expect(valueIn(await tab.api.readVoicePlan(ID, 'en'))).toMatchObject({
      said: ['Look.'],
      sizeBytes: size,
    });
    expect(await tab.api.dropVoice(ID, 'en', ['Look.'])).toEqual({ ok: true, value: 0 });
    expect(await heard(tab, 'Look.')).toBeNull();
  });

  test('comes before a voice that was added to the pack, which is told of where nobody here has said it', async () => {
    const tab = await withPack();
    const languages = [{ tag: 'en', review: 'machine' }];
    await add(tab, { change: { languages }, files: { [voicePath('en', 'Look.')]: sampleSound() } });
    const elsewhere = (await toSay(tab)).filter(({ isElsewhere }) => isElsewhere);
    expect(elsewhere.map(({ sentence }) => sentence)).toEqual(['Look.']);
    expect(await heard(tab, 'Look.')).toEqual(sampleSound());
    await say(tab, 'Look.');
    expect(await heard(tab, 'Look.')).not.toEqual(sampleSound());
  });

  test('goes on after a kill where it was left', async () => {
    const tablet = createTablet(offline);
    const tab = await withPack(tablet);
    await say(tab, 'Look.');
    tab.kill();
    const next = await tablet.open();
    await next.api.unlockTeacher('1234');
    expect(valueIn(await next.api.readVoicePlan(ID, 'en')).said).toEqual(['Look.']);
    expect(await heard(next, 'Look.')).not.toBeNull();
  });

  test('is heard on another tablet after its file was opened there, sentence for sentence', async () => {
    const tab = await withPack();
    const sentences = (await toSay(tab)).slice(0, 5).map(({ sentence }) => sentence);
    for (const sentence of sentences) await say(tab, sentence);
    const made = valueIn(await tab.api.fileVoice(ID, 'en'));
    expect(made).toMatchObject({ version: '1.0.0', sentences: 5 });
    const other = await withPack();
    const look = valueIn(await other.api.bringPackFile(made.name, made.file));
    expect(look).toMatchObject({
      type: 'add-on',
      sounds: 5,
      spoken: ['en'],
      pack: { id: ID },
      languages: [],
    });
    expect(await other.api.installWaiting(made.name)).toEqual({ ok: true, value: ID });
    for (const sentence of sentences)
      expect(await heard(other, sentence)).toEqual(await heard(tab, sentence));
    expect(await heard(other, 'Never said.')).toBeNull();
    expect((await cardOf(other)).addOns).toMatchObject([{ sounds: 5, spoken: ['en'] }]);
    // That tablet's teacher sees what has a voice already.
    expect((await toSay(other)).filter(({ isElsewhere }) => isElsewhere)).toHaveLength(5);
  });

  test('is the same file while nothing is said anew, and the next version of it afterwards', async () => {
    const tab = await withPack();
    await say(tab, 'Look.');
    const first = valueIn(await tab.api.fileVoice(ID, 'en'));
    const again = valueIn(await tab.api.fileVoice(ID, 'en'));
    expect(again.name).toBe(first.name);
    expect(new Uint8Array(await again.file.arrayBuffer())).toEqual(
      new Uint8Array(await first.file.arrayBuffer()),
    );
    await say(tab, 'Adding.');
    const next = valueIn(await tab.api.fileVoice(ID, 'en'));
    expect(next).toMatchObject({ version: '1.1.0', sentences: 2 });
    const other = await withPack();
    for (const { name, file: handed } of [first, next]) {
      valueIn(await other.api.bringPackFile(name, handed));
      expect((await other.api.installWaiting(name)).ok).toBe(true);
    }
    // It took the place of the one before.
    expect((await cardOf(other)).addOns).toMatchObject([{ version: '1.1.0', sounds: 2 }]);
  });

  test('keeps what a new version of the pack still says; what it says otherwise is to be said again', async () => {
    const tab = await withPack();
    await say(tab, 'Look.');
    await say(tab, 'Adding.');
    const text = textsWith({ 'hint.look': 'Look closely.' });
    const changed = { ...version('1.3.0'), 'text/en/all.json': text };
    await install(tab, archiveOf(changed));
    const sentences = (await toSay(tab)).map(({ sentence }) => sentence);
    const { said } = valueIn(await tab.api.readVoicePlan(ID, 'en'));
    expect([...said].sort()).toEqual(['Adding.', 'Look.']);
    expect(sentences).toContain('Adding.');
    expect(sentences).toContain('Look closely.');
    expect(sentences).not.toContain('Look.');
  });

  test('is not heard without its pack, is told as what is left of it, and goes when somebody says so', async () => {
    const tab = await withPack();
    await say(tab, 'Look.');
    valueIn(await tab.api.removePack(ID));
    expect(await heard(tab, 'Look.')).toBeNull();
    expect(problemIn(await tab.api.fileVoice(ID, 'en'))).toEqual({ code: 'pack/not-installed', pack: ID });
    expect(valueIn(await tab.api.readVoiceSets())).toMatchObject([{ pack: ID, isHere: false, sentences: 1 }]);
    valueIn(await tab.api.dropAllVoice(ID));
    expect(valueIn(await tab.api.readVoiceSets())).toEqual([]);
  });

  test('is no business of a learner’s, and takes nothing that is no sound', async () => {
    const tab = await withPack();
    const none = await tab.api.keepVoice(ID, 'en', 'Look.', file(new Uint8Array([1, 2, 3])));
    expect(problemIn(none)).toMatchObject({ code: 'pack/damaged' });
    expect(await heard(tab, 'Look.')).toBeNull();
    expect(problemIn(await tab.api.fileVoice(ID, 'en'))).toEqual({ code: 'own/gone' });
    await tab.api.lockTeacher();
    const locked = { code: 'teacher/locked' };
    expect(problemIn(await tab.api.keepVoice(ID, 'en', 'Look.', SOUND))).toEqual(locked);
    expect(problemIn(await tab.api.readVoicePlan(ID, 'en'))).toEqual(locked);
    expect(problemIn(await tab.api.fileVoice(ID, 'en'))).toEqual(locked);
  });
});
