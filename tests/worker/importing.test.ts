// Questions from another program on their way to a child, without screens.
import { expect, test, vi } from 'vitest';
import type { SourceRead } from '../../src/worker/importing-api.ts';
import { valueIn } from '../support/event-samples.ts';
import { openDevice } from './school-devices.ts';

vi.setConfig({ testTimeout: 60_000 });

const GIFT = `$CATEGORY: Sums

::two and two:: What is 2 + 2? {=4 ~3 ~5}

::three and four:: What is 3 + 4? {#7}

::a story:: Write a story about a goat. {}`;

async function openTeacher() {
  const device = await openDevice();
  valueIn(await device.tab.api.setTeacherPin('2468'));
  return device.tab;
}
type Tab = Awaited<ReturnType<typeof openTeacher>>;

const read = async ({ api }: Tab, text: string, name = 'sums.gift', title = '') =>
  valueIn(await api.importSource({ name, file: new Blob([text]), format: null, title, language: 'en' }));

function made(source: SourceRead) {
  if (source.type !== 'made') throw new Error(`Must be made, got ${source.code} ${source.detail}`);
  return source;
}

async function install({ api }: Tab, source: SourceRead): Promise<void> {
  const { name, file } = made(source);
  const look = valueIn(await api.bringPackFile(name, file));
  valueIn(await api.installWaiting(look.name));
}

test('a file of questions is told line by line, and installs nothing by being looked at', async () => {
  const tab = await openTeacher();
  const source = made(await read(tab, GIFT));
  expect(source.format).toBe('gift');
  expect(source.lines.map(({ name, outcome }) => [name, outcome])).toContainEqual(['two and two', 'carried']);
  const carried = source.lines.flatMap(({ items }) => items);
  expect(carried.length).toBe(source.items);
  expect((await tab.see('device', null))?.packs).toEqual([]);
});

test('what came of it is installed like any pack, and is practised', async () => {
  const tab = await openTeacher();
  await install(tab, await read(tab, GIFT, 'sums.gift', 'Sums of June'));
  await expect
    .poll(async () => (await tab.see('device', null))?.packs.map(({ title, state }) => [title, state.type]))
    .toEqual([['Sums of June', 'installed']]);
  valueIn(await tab.api.startGuestTurn());
  expect((await tab.see('turn', null))?.type).toBe('running');
});

test('the same file is the same version again, a changed one the next of the same pack with the same ids', async () => {
  const tab = await openTeacher();
  const first = made(await read(tab, GIFT));
  await install(tab, first);
  await expect.poll(async () => (await tab.see('device', null))?.packs.length).toBe(1);
  const again = made(await read(tab, GIFT));
  expect(again.name).toBe(first.name);
  expect(new Uint8Array(await again.file.arrayBuffer())).toEqual(
    new Uint8Array(await first.file.arrayBuffer()),
  );
  const changed = made(await read(tab, GIFT.replace('~5', '~5 ~6')));
  expect(changed.pack).toBe(first.pack);
  expect(changed.name).toMatch(/-1\.0\.1\.zip$/);
  expect(changed.lines.flatMap(({ items }) => items)).toEqual(first.lines.flatMap(({ items }) => items));
});

test('the tables that are handed out come back through the same door', async () => {
  const tab = await openTeacher();
  const example = valueIn(await tab.api.readTemplate('example'));
  const source = made(await read(tab, await example.file.text(), example.name));
  expect(source.format).toBe('csv');
  expect(source.lines.filter(({ outcome }) => outcome === 'left')).toEqual([]);
  const empty = valueIn(await tab.api.readTemplate('empty'));
  expect(await read(tab, await empty.file.text(), empty.name)).toMatchObject({
    type: 'refused',
    code: 'import/nothing-carried',
  });
});

test('a file that is none of these says so, and learners bring nothing', async () => {
  const tab = await openTeacher();
  expect(await read(tab, '\u0000\u0001\u0002 nothing', 'photo.jpg')).toMatchObject({ type: 'refused' });
  await tab.api.lockTeacher();
  const locked = await tab.api.importSource({
    name: 'sums.gift',
    file: new Blob([GIFT]),
    format: null,
    title: '',
    language: 'en',
  });
  expect(locked).toMatchObject({ ok: false, problem: { code: 'teacher/locked' } });
});
