// A teacher's own pack on its way to a child, on a real shelf and without screens.
import { expect, test, vi } from 'vitest';
import { type PackId, parsePackId } from '../../src/domain/ids.ts';
import { writeArchive } from '../../src/packs/archive-writer.ts';
import { buildOwnPack } from '../../src/packs/authoring/own-check.ts';
import { toOwnSource } from '../../src/packs/authoring/own-source.ts';
import { buildPack } from '../../src/packs/build.ts';
import type { OwnChange, OwnPack, OwnQuestion } from '../../src/worker/authoring-api.ts';
import { SEVEN_BYTES as VOICE } from '../packs/authoring/opusenc-sample.ts';
import { MEDIA, packOf, questionOf } from '../packs/authoring/own-samples.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { openDevice } from './school-devices.ts';

vi.setConfig({ testTimeout: 60_000 });

const SHIPPED = valueIn(parsePackId('org.banyan.number-foundations'));
const ABOUT = { title: 'Goats and sums', language: 'en', grades: [2, 3], publisher: '' } as const;

async function openTeacher() {
  const device = await openDevice();
  valueIn(await device.tab.api.setTeacherPin('2468'));
  return device;
}
type Device = Awaited<ReturnType<typeof openTeacher>>;
type Api = Device['tab']['api'];

const change = async (api: Api, pack: PackId, step: OwnChange) =>
  valueIn(await api.changeOwnPack(pack, step));

/** A new question of that kind, filled in. */
async function write(
  api: Api,
  pack: PackId,
  fill: (question: OwnQuestion) => OwnQuestion,
  kind: OwnQuestion['answering']['type'] = 'number',
): Promise<OwnQuestion> {
  const { own, made } = await change(api, pack, { type: 'add-question', kind, skill: null });
  const base = own.questions.find(({ id }) => id === made);
  if (!base) throw new Error('Must have made a question');
  const put = await change(api, pack, { type: 'put-question', base, next: fill(base) });
  const next = put.own.questions.find(({ id }) => id === made);
  if (!next) throw new Error('Must hold the question');
  return next;
}

const goats = (question: OwnQuestion): OwnQuestion => ({
  ...question,
  prompt: 'Four goats and three goats: how many?',
  hints: ['Count on from four.'],
  answering: { type: 'number', answer: '7', unit: '', tolerance: '', wrong: [] },
});

async function publish(api: Api, pack: PackId) {
  const done = valueIn(await api.publishOwnPack(pack));
  if (done.type === 'faults') throw new Error(`Must be published, got ${JSON.stringify(done.faults)}`);
  return done;
}

async function startWithGoats(device: Device): Promise<{ own: OwnPack; question: OwnQuestion }> {
  const { api } = device.tab;
  const { id } = valueIn(await api.startOwnPack(ABOUT));
  const question = await write(api, id, goats);
  return { own: valueIn(await api.readOwnPack(id)), question };
}

test('a question is written, tried, published and practised', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own, question } = await startWithGoats(device);
  const tried = valueIn(await api.tryOwnQuestion(own.id, question, 7));
  if (tried.type !== 'item') throw new Error(`Must be an item, got ${JSON.stringify(tried.faults)}`);
  expect(tried.item).toMatchObject({ type: 'number', answer: '7', hints: ['Count on from four.'] });
  expect(
    valueIn(await api.markOwnAnswer(tried.item, { type: 'number', text: '7', unit: '' })).mark.correct,
  ).toBe(true);
  expect(await publish(api, own.id)).toMatchObject({ version: '1.0.0', isSame: false });
  await expect
    .poll(async () =>
      (await device.tab.see('device', null))?.packs.map(({ title, state }) => [title, state.type]),
    )
    .toEqual([['Goats and sums', 'installed']]);
  valueIn(await api.startGuestTurn());
  const turn = await device.tab.see('turn', null);
  expect(turn).toMatchObject({ type: 'running', step: { item: { id: question.id } } });
});

test('published again with nothing changed, the children keep the very version; a change is the next one', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own, question } = await startWithGoats(device);
  await publish(api, own.id);
  expect(await publish(api, own.id)).toMatchObject({ version: '1.0.0', isSame: true });
  await change(api, own.id, {
    type: 'put-question',
    base: question,
    next: { ...question, prompt: 'Four goats and three sheep: how many animals?' },
  });
  const next = await publish(api, own.id);
  expect(next).toMatchObject({ version: '1.1.0', isSame: false });
  expect(next.own.published?.questions).toEqual([question.id]);
});

test('what is taken out after it was published is declared; what never was is just gone', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own, question } = await startWithGoats(device);
  const second = await write(api, own.id, (base) => ({ ...goats(base), prompt: 'Two and five: how many?' }));
  await publish(api, own.id);
  const third = await write(api, own.id, goats);
  for (const { id } of [second, third]) await change(api, own.id, { type: 'leave-question', question: id });
  const { own: after } = await publish(api, own.id);
  expect(after.published).toMatchObject({
    version: '1.1.0',
    questions: [question.id],
    retired: { questions: [second.id] },
  });
  const { own: back } = await change(api, own.id, { type: 'take-back', question: second, at: 1 });
  expect(back.questions.map(({ id }) => id)).toEqual([question.id, second.id]);
  expect((await publish(api, own.id)).own.published?.retired.questions).toEqual([]);
});

test('a change that began before another tab’s is refused, and nothing of either is lost', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own, question } = await startWithGoats(device);
  const here = { ...question, prompt: 'Written here: how many goats?' };
  await change(api, own.id, { type: 'put-question', base: question, next: here });
  const there: OwnChange = { type: 'put-question', base: question, next: { ...question, prompt: 'There?' } };
  expect(problemIn(await api.changeOwnPack(own.id, there))).toEqual({ code: 'own/changed-elsewhere' });
  expect(valueIn(await api.readOwnPack(own.id)).questions).toEqual([here]);
});

test('what is not ready is named at its field, and nothing is published', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own } = await startWithGoats(device);
  const empty = await write(api, own.id, (base) => base, 'choose-one');
  const done = valueIn(await api.publishOwnPack(own.id));
  if (done.type !== 'faults') throw new Error('Must have faults');
  expect(done.faults.map(({ question, field, code }) => [question, field, code])).toEqual([
    [empty.id, 'prompt', 'empty'],
    ...[0, 1, 2].map((at) => [empty.id, `options.${at}`, 'empty']),
  ]);
  expect((await device.tab.see('device', null))?.packs).toEqual([]);
});

test('another tablet that was handed the pack goes on with it under the same ids', async () => {
  const [device, other] = [await openTeacher(), await openTeacher()];
  const { own, question } = await startWithGoats(device);
  await publish(device.tab.api, own.id);
  const { name, file } = valueIn(await device.tab.api.handOutPack(own.id));
  valueIn(await other.tab.api.installPackFile(name, file));
  const { api } = other.tab;
  expect(valueIn(await api.readOwnPacks())).toEqual({
    packs: [],
    elsewhere: [{ id: own.id, title: 'Goats and sums' }],
  });
  const taken = valueIn(await api.takeUpOwnPack(own.id));
  expect(taken.questions).toEqual([question]);
  await write(api, own.id, (base) => ({ ...goats(base), prompt: 'Five goats and two goats: how many?' }));
  const next = await publish(api, own.id);
  expect([next.version, next.own.published?.questions[0]]).toEqual(['1.1.0', question.id]);
});

test('a file for elsewhere holds what is written now, and the children here keep what they have', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own, question } = await startWithGoats(device);
  const first = valueIn(await api.fileOwnPack(own.id));
  expect(first).toMatchObject({ type: 'made', own: { published: { version: '1.0.0' } } });
  expect((await device.tab.see('device', null))?.packs).toEqual([]);
  const next = { ...question, prompt: 'How many goats are there?' };
  await change(api, own.id, { type: 'put-question', base: question, next });
  expect(await publish(api, own.id)).toMatchObject({ version: '1.1.0', isSame: false });
  const again = valueIn(await api.fileOwnPack(own.id));
  if (first.type !== 'made' || again.type !== 'made') throw new Error('Must be made');
  expect([first.name, again.name]).toEqual([
    expect.stringMatching(/^goats-and-sums-[0-9a-f]+-1\.0\.0\.zip$/),
    expect.stringMatching(/-1\.1\.0\.zip$/),
  ]);
  const handed = valueIn(await api.handOutPack(own.id));
  expect(await again.file.arrayBuffer()).toEqual(await handed.file.arrayBuffer());
});

test('a picture of a question goes to the children and to another tablet, and leaves with it', async () => {
  const [device, other] = [await openTeacher(), await openTeacher()];
  const { api } = device.tab;
  const { own, question } = await startWithGoats(device);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>';
  const path = valueIn(await api.addOwnMedia(own.id, new Blob([svg], { type: 'image/svg+xml' })));
  const next = { ...question, picture: { path, alt: 'A ring' } };
  await change(api, own.id, { type: 'put-question', base: question, next });
  await publish(api, own.id);
  expect(await (await api.readMedia(own.id, path))?.text()).toBe(svg);
  const { name, file } = valueIn(await api.handOutPack(own.id));
  valueIn(await other.tab.api.installPackFile(name, file));
  valueIn(await other.tab.api.takeUpOwnPack(own.id));
  expect(await valueIn(await other.tab.api.readOwnMedia(own.id, path))?.text()).toBe(svg);
  await change(api, own.id, { type: 'put-question', base: next, next: question });
  await publish(api, own.id);
  expect(valueIn(await api.readOwnMedia(own.id, path))).toBeNull();
});

test('the teacher’s voice is heard where the sentence is said, also elsewhere, and goes with its question', async () => {
  const [device, other] = [await openTeacher(), await openTeacher()];
  const { api } = device.tab;
  const { own, question } = await startWithGoats(device);
  const sentence = 'Four goats and three goats: how many?';
  const sound = new Blob([new Uint8Array(VOICE)], { type: 'audio/ogg; codecs=opus' });
  const path = valueIn(await api.addOwnMedia(own.id, sound));
  await change(api, own.id, { type: 'put-voice', voice: { sentence, path } });
  await publish(api, own.id);
  expect((await api.readVoice('en', sentence))?.size).toBe(VOICE.length);
  const { name, file } = valueIn(await api.handOutPack(own.id));
  valueIn(await other.tab.api.installPackFile(name, file));
  valueIn(await other.tab.api.takeUpOwnPack(own.id));
  expect(valueIn(await other.tab.api.readOwnMedia(own.id, path))?.size).toBe(VOICE.length);
  const next = { ...question, prompt: 'How many animals are there?' };
  await change(api, own.id, { type: 'put-question', base: question, next });
  await publish(api, own.id);
  expect(await api.readVoice('en', sentence)).toBeNull();
});

test.each([
  ['is no draft', '[1,2]'],
  ['is of another pack', JSON.stringify({ id: 'own.zzz.other' })],
  ['reaches into every object', '{"__proto__":{"polluted":1},"id":"own.abc.evil"}'],
])('a pack whose author’s part %s is practised and not gone on with', async (_, author) => {
  const device = await openTeacher();
  const { api } = device.tab;
  const sources = toOwnSource(packOf([questionOf('number')]), MEDIA, '1.0.0').files;
  const evil = valueIn(buildPack(new Map([...sources, ['author.json', new TextEncoder().encode(author)]])));
  const file = new Blob([new Uint8Array(writeArchive(evil))]);
  const installed = await api.installPackFile('evil.zip', file);
  expect(installed.ok).toBe(true);
  expect(problemIn(await api.takeUpOwnPack(evil.manifest.id))).toEqual({
    code: 'own/not-to-go-on',
    pack: evil.manifest.id,
  });
  expect('polluted' in {}).toBe(false);
  expect(valueIn(await api.readOwnPacks()).packs).toEqual([]);
});

test('a pack that is not here cannot be gone on with, and drafts lie behind the teacher’s door', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own } = await startWithGoats(device);
  expect(problemIn(await api.takeUpOwnPack(own.id))).toEqual({ code: 'pack/not-installed', pack: own.id });
  await api.lockTeacher();
  expect(problemIn(await api.readOwnPacks())).toEqual({ code: 'teacher/locked' });
});

test('a draft inside a pack of another publisher is not gone on with: nobody’s draft takes its place', async () => {
  const device = await openTeacher();
  const { api } = device.tab;
  const evil: OwnPack = { ...packOf([questionOf('number')]), id: SHIPPED };
  const { built } = valueIn(buildOwnPack(evil, MEDIA, '1.0.0'));
  const file = new Blob([new Uint8Array(writeArchive(built))]);
  expect((await api.installPackFile('evil.zip', file)).ok).toBe(true);
  expect(valueIn(await api.readOwnPacks())).toEqual({ packs: [], elsewhere: [] });
  expect(problemIn(await api.takeUpOwnPack(SHIPPED))).toEqual({ code: 'own/not-to-go-on', pack: SHIPPED });
});

test.each([
  ['1.99999.0', '2.0.0'],
  ['99999.99999.0', '1.0.0'],
])('a file that counts to %s does not keep a teacher from giving out her own again', async (high, next) => {
  const device = await openTeacher();
  const { api } = device.tab;
  const { own } = await startWithGoats(device);
  await publish(api, own.id);
  const { built } = valueIn(buildOwnPack({ ...own, title: 'Others' }, new Map(), high));
  const file = new Blob([new Uint8Array(writeArchive(built))]);
  expect((await api.installPackFile('high.zip', file)).ok).toBe(true);
  expect(await publish(api, own.id)).toMatchObject({ version: next, isSame: false });
  expect(valueIn(await api.readOwnPack(own.id)).published?.version).toBe(next);
});
