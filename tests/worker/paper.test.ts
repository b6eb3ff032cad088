// A day on paper: sheets for a class, what came back on them, and what families read. Without screens.
// More than 300 lines: one opening of a class with its sheets serves them all.
import { describe, expect, test, vi } from 'vitest';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { mark } from '../../src/domain/marking/mark.ts';
import { isKnownEvent } from '../../src/domain/parse-event.ts';
import { MONTH_MS } from '../../src/school/family-page.ts';
import { readAnswers } from '../../src/worker/need-detail.ts';
import type { PaperEntry, SheetsView, SheetsWanted } from '../../src/worker/paper-api.ts';
import { mergeLearners } from '../../src/worker/school-roster.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';

vi.setConfig({ testTimeout: 60_000 });

interface World {
  readonly device: SchoolDevice;
  readonly id: ClassId;
  readonly learners: readonly LearnerId[];
}

async function openWorld(names: readonly string[] = ['Amina', 'Binta', 'Chidi']): Promise<World> {
  const device = await openDevice();
  const { api } = device.tab;
  valueIn(await api.setTeacherPin('2468'));
  valueIn(await api.installPackFile('pack.zip', fixturePackFile()));
  const id = valueIn(await api.addClass('2b'));
  valueIn(await api.addLearners(id, names));
  const found = (await device.tab.see('class', id))?.learners ?? [];
  return { device, id, learners: names.flatMap((name) => found.find((one) => one.name === name)?.id ?? []) };
}

async function print({ device, id, learners }: World, some: Partial<SheetsWanted> = {}): Promise<SheetsView> {
  const wanted = { class: id, learners, together: false, count: 10, ...some };
  const { code } = valueIn(await device.tab.api.makeSheets(wanted));
  return read({ device, id, learners }, code ?? '');
}

async function read({ device, id }: World, code: string): Promise<SheetsView> {
  const view = valueIn(await device.tab.api.readSheets(id, code));
  if (view === null) throw new Error(`Must find ${code}`);
  return view;
}

const all = ({ rows }: SheetsView, result: PaperEntry['result']): readonly PaperEntry[] =>
  rows.flatMap(({ learner, sheet, cells }) =>
    cells.map((_, question) => ({ learner: learner.id, sheet, question, result })),
  );

const answersOf = async ({ tab }: SchoolDevice) =>
  valueIn(await tab.core.stores.log.readTypes(['answered'])).flatMap((event) =>
    isKnownEvent(event) && event.type === 'answered' ? [event] : [],
  );

describe('Sheets for a class', () => {
  test('ask each learner questions that can be answered with a pencil, none twice, with a right key', async () => {
    const { sheets, rows } = await print(await openWorld());
    expect(sheets.map(({ learners }) => learners.map(({ name }) => name))).toEqual([
      ['Amina'],
      ['Binta'],
      ['Chidi'],
    ]);
    expect(rows.map(({ sheet }) => sheet)).toEqual([0, 1, 2]);
    for (const { questions } of sheets) {
      const items = questions.flatMap((one) => one ?? []);
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ item }) => item.id)).size).toBe(items.length);
      for (const { item, right } of items) {
        expect(item.type).not.toBe('point-picture');
        expect(valueIn(mark(item, right)).correct).toBe(true);
      }
    }
  });

  test('are one and the same for a group, with a line for each of them', async () => {
    const { sheets, rows } = await print(await openWorld(), { together: true });
    expect(sheets).toHaveLength(1);
    expect(rows.map(({ learner, sheet }) => [learner.name, sheet])).toEqual([
      ['Amina', 0],
      ['Binta', 0],
      ['Chidi', 0],
    ]);
  });

  test('leave nothing of who is erased, and stay as they are for the others', async () => {
    const world = await openWorld();
    const [amina] = world.learners;
    if (!amina) throw new Error('Must have Amina');
    const { tab } = world.device;
    const { code } = await print(world, { together: true });
    valueIn(await tab.api.eraseLearner(amina));
    const { sheets, rows } = await read(world, code);
    expect(sheets).toHaveLength(1);
    expect(rows.map(({ learner }) => learner.name)).toEqual(['Binta', 'Chidi']);
    const words = valueIn(await tab.core.stores.log.readTypes(['worksheet-made']));
    expect(JSON.stringify(words)).not.toContain(amina);
  });

  test('are found again by their code, word for word, on another tablet of the school', async () => {
    const world = await openWorld();
    const other = await openDevice();
    valueIn(await foundSchool(world.device.ground, 'Al-Amal', 'First'));
    await join(other, world.device, 'teacher');
    const printed = await print(world);
    await meet(world.device, other);
    valueIn(await other.tab.api.setTeacherPin('2468'));
    valueIn(await other.tab.api.installPackFile('pack.zip', fixturePackFile()));
    const there = await read({ ...world, device: other }, printed.code);
    expect(there).toEqual(printed);
    expect(valueIn(await other.tab.api.readSheets(world.id, 'BCDFGH'))).toBe(null);
  });

  test('are listed, the newest first, with how much is still to put in', async () => {
    const world = await openWorld();
    const first = await print(world);
    const second = await print(world, { learners: world.learners.slice(0, 1) });
    valueIn(await world.device.tab.api.enterSheets(world.id, first.code, all(first, 'right')));
    const cards = valueIn(await world.device.tab.api.readPrinted(world.id));
    expect(cards.map(({ code, open, learners }) => [code, open > 0, learners.length])).toEqual([
      [second.code, true, 1],
      [first.code, false, 3],
    ]);
  });

  test('are none without a pack, and nobody is told of a code', async () => {
    const world = await openWorld();
    const [pack] = (await world.device.tab.see('device', null)).packs;
    if (!pack) throw new Error('Must have a pack');
    valueIn(await world.device.tab.api.removePack(pack.id));
    const wanted = { class: world.id, learners: world.learners, together: false, count: 10 };
    expect(valueIn(await world.device.tab.api.makeSheets(wanted))).toEqual({ code: null, without: 3 });
  });
});

describe('What came back on paper', () => {
  test('counts like answers on the tablet, and the next sheet asks something else', async () => {
    const world = await openWorld(['Amina']);
    const [amina] = world.learners;
    if (!amina) throw new Error('Must have Amina');
    const { api } = world.device.tab;
    const before = (await world.device.tab.see('skills', amina))?.packs[0]?.skills;
    const printed = await print(world);
    const done = valueIn(await api.enterSheets(world.id, printed.code, all(printed, 'right')));
    expect(done.entered).toBe(printed.sheets[0]?.questions.length);
    const after = (await world.device.tab.see('skills', amina))?.packs[0]?.skills;
    const tried = (rows: typeof after) => rows?.reduce((sum, { answers }) => sum + answers, 0);
    expect(tried(before)).toBe(0);
    expect(tried(after)).toBe(done.entered);
    expect((await answersOf(world.device)).map((event) => event.reason)).toEqual(
      printed.sheets[0]?.questions.map((one) => ({ code: 'on-paper', skill: one?.item.skills[0] })),
    );
    const next = await print(world);
    expect(next.sheets[0]?.questions).not.toEqual(printed.sheets[0]?.questions);
  });

  test('is put in once, however often somebody taps, and is shown as it was put in', async () => {
    const world = await openWorld(['Amina']);
    const { api } = world.device.tab;
    const printed = await print(world);
    const [entry, ...others] = all(printed, 'not-yet');
    if (!entry) throw new Error('Must have a question');
    const enter = async (...entries: PaperEntry[]) =>
      valueIn(await api.enterSheets(world.id, printed.code, entries)).entered;
    expect(await enter(entry, entry)).toBe(1);
    expect(await enter(entry)).toBe(0);
    const { rows } = await read(world, printed.code);
    expect(rows[0]?.cells).toEqual(['not-yet', ...others.map(() => null)]);
    const [answer] = await answersOf(world.device);
    expect(answer).toMatchObject({ answer: { type: 'unseen' }, correct: false, misconceptions: [] });
  });

  test('is put right later, and undone to where it was, as if it had not been put in', async () => {
    const world = await openWorld(['Amina']);
    const [amina] = world.learners;
    if (!amina) throw new Error('Must have Amina');
    const { tab } = world.device;
    const printed = await print(world);
    const skills = async () => (await tab.see('skills', amina))?.packs[0]?.skills;
    const cells = async () => new Set((await read(world, printed.code)).rows[0]?.cells);
    const enter = async (entries: readonly PaperEntry[]) =>
      valueIn(await tab.api.enterSheets(world.id, printed.code, entries));
    const untouched = await skills();
    const first = await enter(all(printed, 'right'));
    const right = await skills();
    expect(right).not.toEqual(untouched);
    // A snapshot of what was put in must not keep it: it is folded anew.
    await tab.core.states.saveSnapshot(amina);
    const second = await enter(all(printed, 'not-yet'));
    expect(second.entered).toBe(first.entered);
    expect(await cells()).toEqual(new Set(['not-yet']));
    const told = async () =>
      valueIn(await readAnswers(tab.core, [amina], () => true)).map(({ correct }) => correct);
    expect(new Set(await told())).toEqual(new Set([false]));
    expect((await skills())?.map(({ answers }) => answers)).toEqual(right?.map(({ answers }) => answers));
    expect(await skills()).not.toEqual(right);
    await enter(second.before);
    expect(await cells()).toEqual(new Set(['right']));
    expect(await skills()).toEqual(right);
    await enter(first.before);
    expect(await cells()).toEqual(new Set([null]));
    expect(await skills()).toEqual(untouched);
    expect(await told()).toEqual([]);
  });

  test('on two tablets that had not met counts once when they have, and says the same on both', async () => {
    const world = await openWorld(['Amina']);
    const [amina] = world.learners;
    if (!amina) throw new Error('Must have Amina');
    const other = await openDevice();
    valueIn(await foundSchool(world.device.ground, 'Al-Amal', 'First'));
    await join(other, world.device, 'teacher');
    const printed = await print(world);
    await meet(world.device, other);
    valueIn(await other.tab.api.setTeacherPin('2468'));
    valueIn(await other.tab.api.installPackFile('pack.zip', fixturePackFile()));
    const answers = async ({ tab }: SchoolDevice) =>
      (await tab.see('skills', amina))?.packs[0]?.skills.reduce((sum, one) => sum + one.answers, 0);
    const enter = async (device: SchoolDevice, result: PaperEntry['result']) =>
      valueIn(await device.tab.api.enterSheets(world.id, printed.code, all(printed, result)));
    const { entered } = await enter(world.device, 'right');
    for (const device of [world.device, other]) await device.tab.core.states.saveSnapshot(amina);
    other.tablet.clock.ms += 60_000;
    await enter(other, 'not-yet');
    await meet(world.device, other);
    await meet(other, world.device);
    const there = { ...world, device: other };
    for (const side of [world, there]) {
      expect(await answers(side.device)).toBe(entered);
      expect(new Set((await read(side, printed.code)).rows[0]?.cells)).toEqual(new Set(['not-yet']));
    }
    expect(await other.tab.see('skills', amina)).toEqual(await world.device.tab.see('skills', amina));
  });

  test('for a question, a learner or a sheet that is not there writes nothing', async () => {
    const world = await openWorld();
    const printed = await print(world, { learners: world.learners.slice(0, 1) });
    const entries = [
      { learner: world.learners[0], sheet: 0, question: 99, result: 'right' },
      { learner: world.learners[1], sheet: 0, question: 0, result: 'right' },
      { learner: world.learners[0], sheet: 1, question: 0, result: 'right' },
    ].flatMap(({ learner, ...rest }) => (learner ? [{ learner, ...rest } as PaperEntry] : []));
    expect(valueIn(await world.device.tab.api.enterSheets(world.id, printed.code, entries))).toMatchObject({
      entered: 0,
    });
    expect(await answersOf(world.device)).toEqual([]);
  });

  test('is kept by who a child is after two entries became one', async () => {
    const world = await openWorld(['Amina', 'Amina B']);
    const [amina, double] = world.learners;
    if (!amina || !double) throw new Error('Must have both');
    const printed = await print(world, { learners: [double] });
    valueIn(await mergeLearners(world.device.ground, double, amina));
    world.device.tab.core.school.reload();
    const { rows } = await read(world, printed.code);
    expect(rows.map(({ learner }) => learner.id)).toEqual([amina]);
    const view = await read(world, printed.code);
    expect(
      valueIn(await world.device.tab.api.enterSheets(world.id, printed.code, all(view, 'right'))).entered,
    ).toBe(view.sheets[0]?.questions.length);
  });

  test('stays apart on the two sheets of a child who was two entries when they were printed', async () => {
    const world = await openWorld(['Amina', 'Amina B']);
    const [amina, double] = world.learners;
    if (!amina || !double) throw new Error('Must have both');
    const { code } = await print(world);
    valueIn(await mergeLearners(world.device.ground, double, amina));
    world.device.tab.core.school.reload();
    const view = await read(world, code);
    expect(view.rows.map(({ learner, sheet }) => [learner.id, sheet])).toEqual([
      [amina, 0],
      [amina, 1],
    ]);
    const entries = all(view, 'right').map(
      (one): PaperEntry => (one.sheet === 1 ? { ...one, result: 'not-yet' } : one),
    );
    const { entered } = valueIn(await world.device.tab.api.enterSheets(world.id, code, entries));
    expect(entered).toBe(entries.length);
    const results = (await read(world, code)).rows.map(({ cells }) => [...new Set(cells)]);
    expect(results).toEqual([['right'], ['not-yet']]);
  });

  test('is put in once also where the tablet that printed had its clock days ahead', async () => {
    const world = await openWorld(['Amina']);
    const other = await openDevice();
    valueIn(await foundSchool(world.device.ground, 'Al-Amal', 'First'));
    await join(other, world.device, 'teacher');
    world.device.tablet.clock.ms += 3 * 86_400_000;
    valueIn(await world.device.tab.api.unlockTeacher('2468'));
    const printed = await print(world);
    await meet(world.device, other);
    valueIn(await other.tab.api.setTeacherPin('2468'));
    valueIn(await other.tab.api.installPackFile('pack.zip', fixturePackFile()));
    const entries = all(printed, 'right');
    const save = async () => valueIn(await other.tab.api.enterSheets(world.id, printed.code, entries));
    expect((await save()).entered).toBe(entries.length);
    expect((await save()).entered).toBe(0);
    const there = await read({ ...world, device: other }, printed.code);
    expect(new Set(there.rows[0]?.cells)).toEqual(new Set(['right']));
    expect(await answersOf(other)).toHaveLength(entries.length);
  });

  test('needs the teacher’s door to be open', async () => {
    const world = await openWorld();
    const printed = await print(world);
    await world.device.tab.api.lockTeacher();
    const refused = await world.device.tab.api.enterSheets(world.id, printed.code, all(printed, 'right'));
    expect(refused).toEqual({ ok: false, problem: { code: 'teacher/locked' } });
    expect(await answersOf(world.device)).toEqual([]);
  });
});

describe('A family page', () => {
  test('tells what grew in the month, in the language that was chosen, and a month later no more of it', async () => {
    const world = await openWorld(['Amina']);
    const { api } = world.device.tab;
    const empty = valueIn(await api.readFamilyPages(world.learners, 'en'));
    expect(empty[0]).toMatchObject({ learner: { name: 'Amina' }, language: 'en', packs: [] });
    for (let day = 0; day < 3; day++) {
      const printed = await print(world);
      valueIn(await api.enterSheets(world.id, printed.code, all(printed, 'right')));
    }
    const [now] = valueIn(await api.readFamilyPages(world.learners, 'en'));
    expect(now?.packs[0]?.grown.length).toBeGreaterThan(0);
    expect(now?.packs[0]?.grown.every(({ title }) => title !== '')).toBe(true);
    world.device.tablet.clock.ms += MONTH_MS + 86_400_000;
    valueIn(await api.unlockTeacher('2468'));
    const [later] = valueIn(await api.readFamilyPages(world.learners, 'en'));
    expect(later?.packs[0]?.grown).toEqual([]);
  });
});
