// Whose names, money and things a question tells of: the class says its region, a child what it likes, and what was answered
// is shown again as it was.
import { describe, expect, test, vi } from 'vitest';
import type { EventOf } from '../../src/domain/event.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { isKnownEvent } from '../../src/domain/parse-event.ts';
import { contextsOf } from '../../src/packs/contexts/contexts.ts';
import { THINGS } from '../../src/packs/contexts/things.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { items } from '../packs/fixture-items.ts';
import { textsWith } from '../packs/fixture-pack.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';
import { openOne, PIN, stepNow } from './taught-device.ts';

vi.setConfig({ testTimeout: 60_000 });

const story = (id: string) => ({
  id,
  skill: 'add',
  type: 'number',
  difficulty: 2,
  parameters: {
    n: { from: 3, to: 40 },
    who: { context: 'name' },
    goods: { context: 'thing', count: 'n' },
    p: { context: 'price', from: 2, to: 9 },
    cost: { context: 'money', count: 'p' },
  },
  prompt: 'story',
  answer: '=n',
  hints: ['hint.look', 'hint.count'],
  solution: ['solution'],
});

/** Whatever is asked of the first skill tells a story. */
const storyPack = (): Blob => {
  const others = items.filter(({ skill }) => skill !== 'add');
  const said = { story: '[@who] has [@goods] and [@cost].' };
  return fixturePackFile({
    'items/all.jsonl': [...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => story(`add.${name}`)), ...others],
    'text/en/all.json': textsWith(said),
    'text/ar/all.json': undefined,
    'pack.json': manifest,
  });
};

const manifest = {
  format: 1,
  id: 'org.example.stories',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  publisher: 'Example',
  languages: [{ tag: 'en', review: 'teacher' }],
  skills: [
    { id: 'add', prerequisites: [], core: true, grades: [1, 2] },
    { id: 'fractions', prerequisites: ['add'], core: false, grades: [3, 4] },
  ],
};
/** What stands on the screen at the first question, behind a lesson. */
async function askedNow(device: SchoolDevice): Promise<Item> {
  for (;;) {
    const step = await stepNow(device);
    if (step.type === 'item') return step.item;
    valueIn(await device.tab.api.goOn());
  }
}

async function askFirst(device: SchoolDevice, learner: LearnerId): Promise<Item> {
  valueIn(await device.tab.api.startTurn(learner));
  return askedNow(device);
}

async function answerNow(device: SchoolDevice): Promise<Item> {
  const item = await askedNow(device);
  device.tablet.clock.ms += 20_000;
  valueIn(await device.tab.api.answer(item.seed, rightAnswer(item)));
  return item;
}

const answersIn = async ({ tab }: SchoolDevice): Promise<readonly EventOf<'answered'>[]> =>
  valueIn(await tab.core.stores.log.readTypes(['answered'])).flatMap((event) =>
    isKnownEvent(event) && event.type === 'answered' ? [event] : [],
  );

const asTeacher = async (device: SchoolDevice) => valueIn(await device.tab.api.unlockTeacher(PIN));

const namesIn = (region: string): readonly string[] =>
  contextsOf(`en-x-${region}`)
    .choices('name')
    .map((choice) =>
      typeof choice === 'string'
        ? choice
        : String(contextsOf('en').word({ ...choice, form: 'counted', count: '' }, 'en')),
    );
const nameIn = ({ prompt }: Item) => prompt.split(' ')[0] ?? '';

describe('the region of a class', () => {
  test('is where the tablet is until a teacher says another, and is taken back by none', async () => {
    const { device, id, amina } = await openOne(storyPack());
    const before = await askFirst(device, amina);
    expect(namesIn('001')).toContain(nameIn(before));
    valueIn(await device.tab.api.endTurn('handed-over'));
    await asTeacher(device);
    valueIn(await device.tab.api.setClass(id, { region: 'ng' }));
    expect((await device.tab.see('class', id))?.region).toEqual({ said: 'ng', usual: '001' });
    valueIn(await device.tab.api.setClass(id, { region: '' }));
    expect((await device.tab.see('class', id))?.region).toEqual({ said: null, usual: '001' });
  });

  test('chooses names and money, and every answer says so', async () => {
    const { device, id, amina } = await openOne(storyPack());
    valueIn(await device.tab.api.setClass(id, { region: 'ng' }));
    valueIn(await device.tab.api.startTurn(amina));
    const item = await answerNow(device);
    expect(namesIn('ng')).toContain(nameIn(item));
    expect(item.prompt).toMatch(/and [2-9]00 naira\.$/);
    expect((await answersIn(device)).at(-1)?.language).toBe('en-x-ng');
  });

  test('goes on with a question that was begun, and is another in the next one', async () => {
    const { device, id, amina } = await openOne(storyPack());
    valueIn(await device.tab.api.setClass(id, { region: 'ng' }));
    const item = await askFirst(device, amina);
    valueIn(await device.tab.api.setClass(id, { region: 'br' }));
    device.tab.core.turn.reload();
    expect(await askedNow(device)).toEqual(item);
    await answerNow(device);
    valueIn(await device.tab.api.goOn());
    expect((await askedNow(device)).prompt).toMatch(/reais|real\./);
  });
});

describe('what a learner likes', () => {
  test('is what questions count, on this tablet and where the log comes', async () => {
    const { device, amina, binta } = await openOne(storyPack());
    valueIn(await device.tab.api.setInterests(amina, ['music']));
    const drums = Object.keys(
      Object.fromEntries(
        THINGS.music
          .trim()
          .split('\n')
          .map((line) => line.split(': ')),
      ),
    );
    valueIn(await device.tab.api.startTurn(amina));
    for (let at = 0; at < 3; at++) {
      const item = await answerNow(device);
      expect(drums.some((thing) => item.prompt.includes(thing))).toBe(true);
      expect((await answersIn(device)).at(-1)?.language).toBe('en-x-001-music');
      valueIn(await device.tab.api.goOn());
    }
    const other = await openDevice();
    await asTeacher(device);
    valueIn(await foundSchool(device.ground, 'Al-Amal', 'First'));
    await join(other, device, 'teacher');
    await meet(device, other);
    expect((await other.tab.core.school.roster()).learners.get(amina)?.interests).toEqual(['music']);
    expect((await other.tab.core.school.roster()).learners.get(binta)?.interests).toEqual([]);
  });

  test('is what is known of it: anything else is left out, and no more than three', async () => {
    const { device, amina } = await openOne(storyPack());
    const { log } = device.tab.core.stores;
    const said = ['space', 'books', 'constructor', 'animals', 'music', 'garden'];
    valueIn(
      await log.append([{ type: 'learner-set', learner: amina, interests: said }], device.tablet.clock.ms),
    );
    device.tab.core.school.reload();
    const found = (await device.tab.core.school.roster()).learners.get(amina);
    expect(found?.interests).toEqual(['animals', 'music', 'garden']);
  });
});

describe('an answer is shown again as it was asked', () => {
  test('though region and interests are others by now', async () => {
    const { device, id, amina } = await openOne(storyPack());
    valueIn(await device.tab.api.setClass(id, { region: '034' }));
    valueIn(await device.tab.api.setInterests(amina, ['football']));
    valueIn(await device.tab.api.startTurn(amina));
    const item = await answerNow(device);
    await asTeacher(device);
    valueIn(await device.tab.api.setClass(id, { region: 'br' }));
    valueIn(await device.tab.api.setInterests(amina, []));
    const [event] = await answersIn(device);
    if (!event) throw new Error('Must have an answer');
    const { hlc, stream, sequence } = event;
    const given = valueIn(await device.tab.api.readAsGiven(amina, [{ hlc, stream, sequence }]));
    expect(given.asked).toMatchObject({ type: 'made', item });
  });

  test('and one from before context sets existed is asked as anywhere in the world', async () => {
    const { device, id, amina } = await openOne(storyPack());
    valueIn(await device.tab.api.setClass(id, { region: 'ng' }));
    valueIn(await device.tab.api.startTurn(amina));
    await answerNow(device);
    const [event] = await answersIn(device);
    if (!event) throw new Error('Must have an answer');
    const { stream: _s, sequence: _n, hlc: _h, wallMs: _w, ...body } = event;
    const written = await device.tab.core.stores.log.append(
      [{ ...body, language: 'en' }],
      device.tablet.clock.ms,
    );
    const [{ hlc, stream, sequence }] = valueIn(written) as [typeof event];
    await asTeacher(device);
    const given = valueIn(await device.tab.api.readAsGiven(amina, [{ hlc, stream, sequence }]));
    if (given.asked.type !== 'made') throw new Error('Must be made');
    expect(namesIn('001')).toContain(nameIn(given.asked.item));
  });

  test('on paper too: the sheet keeps its names and prices', async () => {
    const { device, id, amina } = await openOne(storyPack());
    valueIn(await device.tab.api.setClass(id, { region: 'et' }));
    const wanted = { class: id, learners: [amina], together: false, count: 3 };
    const { code } = valueIn(await device.tab.api.makeSheets(wanted));
    const before = valueIn(await device.tab.api.readSheets(id, code ?? ''));
    valueIn(await device.tab.api.setClass(id, { region: 'ph' }));
    const after = valueIn(await device.tab.api.readSheets(id, code ?? ''));
    expect(after?.sheets).toEqual(before?.sheets);
    expect(before?.sheets[0]?.language).toBe('en');
    expect(before?.sheets[0]?.questions[0]?.item.prompt).toMatch(/birr/);
    const entries = [{ learner: amina, sheet: 0, question: 0, result: 'right' as const }];
    valueIn(await device.tab.api.enterSheets(id, code ?? '', entries));
    expect((await answersIn(device)).at(-1)?.language).toBe('en-x-et');
  });
});
