// Lists taken in from files and given out as files, by the worker's real parts.
import { describe, expect, test } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import type { DryRun, RosterFile } from '../../src/worker/roster-api.ts';
import { nameOf } from '../../src/worker/school.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';
import { join, meet, openDevice } from './school-devices.ts';

const PIN = '2468';
const CLASS_FIELD = { id: 'f1', name: 'Home language', choices: [] };

interface Opened {
  readonly tablet: Tablet;
  readonly tab: Tab;
  readonly id: ClassId;
}

async function openSchool(names: readonly string[] = []): Promise<Opened> {
  const tablet = createTablet();
  const tab = await tablet.open();
  valueIn(await tab.api.setTeacherPin(PIN));
  const id = valueIn(await tab.api.addClass('2b'));
  if (names.length > 0) valueIn(await tab.api.addLearners(id, names));
  return { tablet, tab, id };
}

const fileOf = (text: string | Blob, into: ClassId | null = null): RosterFile => ({
  name: 'class.csv',
  file: typeof text === 'string' ? new Blob([text]) : text,
  into,
});

const countsIn = ({ same, leftOut, changes }: DryRun) => ({
  same,
  leftOut,
  ...Object.fromEntries(changes.map(({ kind, count }) => [kind, count])),
});

/** Reads a file and takes in what was seen. */
async function takeIn(tab: Tab, file: RosterFile, takeOut = false) {
  const { seen } = valueIn(await tab.api.readRosterFile(file));
  const applied = valueIn(await tab.api.applyRosterFile(file, seen, takeOut));
  if (applied.type !== 'taken') throw new Error('Must be taken in');
  return applied.written;
}

/** Names by class, as the class screens show them. */
async function classesOf(tab: Tab): Promise<Readonly<Record<string, readonly string[]>>> {
  const { classes } = await tab.see('device', null);
  const all = classes.map(async ({ id, name }) => {
    const view = await tab.see('class', id);
    return [name, view?.learners.map((one) => one.name).sort() ?? []] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

const eventsIn = async (tab: Tab) => {
  const types = ['class-added', 'class-set', 'learner-added', 'learner-set'] as const;
  return valueIn(await tab.core.stores.log.readTypes(types));
};

describe('a list from a file', () => {
  const LIST = 'Name,Class,Language,Home language\nAmina,2b,fr,Hausa\nBinta,3a,,\nأمينة,3a,العربية,\n,3a,,';

  test('is seen before anything is written', async () => {
    const { tab } = await openSchool(['Amina']);
    const before = await eventsIn(tab);
    const told = valueIn(await tab.api.readRosterFile(fileOf(LIST)));
    expect(countsIn(told)).toEqual({ same: 0, leftOut: 1, added: 2, changed: 1 });
    expect(told.newClasses).toEqual(['3a']);
    expect(told.faults).toMatchObject([{ code: 'name-missing', leftOut: true, rows: [{ row: 5 }] }]);
    expect(await eventsIn(tab)).toEqual(before);
  });

  test('makes classes and learners, with faces of their own, language and the school’s fields', async () => {
    const { tab, id } = await openSchool(['Amina']);
    valueIn(await tab.api.setFields([CLASS_FIELD]));
    await takeIn(tab, fileOf(LIST));
    expect(await classesOf(tab)).toEqual({ '2b': ['Amina'], '3a': ['Binta', 'أمينة'] });
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina) throw new Error('Must have Amina');
    expect(amina.language).toBe('fr');
    expect(valueIn(await tab.api.readWays(amina.id)).values).toEqual({ f1: 'Hausa' });
    const { classes } = await tab.see('device', null);
    const third = classes.find(({ name }) => name === '3a');
    const faces = third && (await tab.see('class', third.id))?.learners.map(({ avatar }) => avatar);
    expect(new Set(faces).size).toBe(2);
  });

  test('taken in twice changes nothing the second time, and no name lies in the log in clear', async () => {
    const { tab } = await openSchool(['Amina']);
    await takeIn(tab, fileOf(LIST));
    const again = valueIn(await tab.api.readRosterFile(fileOf(LIST)));
    expect(countsIn(again)).toEqual({ same: 3, leftOut: 1 });
    expect(await takeIn(tab, fileOf(LIST))).toBeNull();
    const text = JSON.stringify(await eventsIn(tab));
    for (const name of ['Amina', 'أمينة', 'Hausa', '3a']) expect(text).not.toContain(`"${name}"`);
  });

  test('that would change something else by now is told anew, and not taken in', async () => {
    const { tab, id } = await openSchool();
    const file = fileOf('Amina\nBinta', id);
    const { seen } = valueIn(await tab.api.readRosterFile(file));
    valueIn(await tab.api.addLearners(id, ['Amina']));
    const applied = valueIn(await tab.api.applyRosterFile(file, seen, false));
    expect(applied.type === 'differs' && countsIn(applied.now)).toEqual({ same: 1, leftOut: 0, added: 1 });
    expect(await classesOf(tab)).toEqual({ '2b': ['Amina'] });
  });

  test('takes who is not on it from the list only when the teacher says so', async () => {
    const { tab, id } = await openSchool(['Amina', 'Binta', 'Chidi']);
    const file = fileOf('Amina\nBinta', id);
    expect(countsIn(valueIn(await tab.api.readRosterFile(file)))).toEqual({ same: 2, leftOut: 0, gone: 1 });
    expect(await takeIn(tab, file)).toBeNull();
    const written = await takeIn(tab, file, true);
    expect(await classesOf(tab)).toEqual({ '2b': ['Amina', 'Binta'] });
    if (written) valueIn(await tab.api.undoRosterFile(written));
    expect(await classesOf(tab)).toEqual({ '2b': ['Amina', 'Binta', 'Chidi'] });
  });

  test('is a teacher’s alone to open, and nothing for a tablet that cannot seal names', async () => {
    const { tab } = await openSchool();
    await tab.api.lockTeacher();
    expect(problemIn(await tab.api.readRosterFile(fileOf('Amina')))).toEqual({ code: 'teacher/locked' });
    expect(problemIn(await tab.api.exportRoster('csv'))).toEqual({ code: 'teacher/locked' });
    const open = await createTablet().open({ secure: false });
    const file = fileOf('Name,Class\nAmina,2b');
    const { seen } = valueIn(await open.api.readRosterFile(file));
    expect(problemIn(await open.api.applyRosterFile(file, seen, false))).toEqual({ code: 'origin/insecure' });
    expect(await eventsIn(open)).toEqual([]);
  });

  test('is not compared with names whose key has not come here: nobody comes in twice', async () => {
    const [{ tab, id }, other] = [await openSchool(['Amina']), await openSchool()];
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina) throw new Error('Must have Amina');
    const file = fileOf('Amina\nBinta', id);
    const { seen } = valueIn(await tab.api.readRosterFile(file));
    // As another tablet's word comes before its key does.
    const name = await other.tab.core.names.seal('Amina Yusuf', nameOf(amina.id));
    if (!name) throw new Error('Must be sealed');
    valueIn(await tab.core.school.write([{ type: 'learner-set', learner: amina.id, name }]));
    const before = await eventsIn(tab);
    expect(problemIn(await tab.api.readRosterFile(file))).toEqual({ code: 'roster/names-sealed' });
    expect(problemIn(await tab.api.applyRosterFile(file, seen, false))).toEqual({
      code: 'roster/names-sealed',
    });
    expect(await eventsIn(tab)).toEqual(before);
    // A guest, who has no name, is in nobody's way.
    valueIn(await tab.api.setLearner(amina.id, { name: 'Amina' }));
    valueIn(await tab.core.school.addGuest());
    await takeIn(tab, file);
    expect(await classesOf(tab)).toEqual({ '2b': ['Amina', 'Binta'] });
  });

  test('is not compared with classes whose names do not open either', async () => {
    const [{ tab, id }, other] = [await openSchool(), await openSchool()];
    const name = await other.tab.core.names.seal('3a', { purpose: 'class-name', owner: id });
    if (!name) throw new Error('Must be sealed');
    valueIn(await tab.core.school.write([{ type: 'class-set', class: id, name }]));
    const read = await tab.api.readRosterFile(fileOf('Name,Class\nAmina,3a'));
    expect(problemIn(read)).toEqual({ code: 'roster/names-sealed' });
  });

  test('that is no list says what it is', async () => {
    const { tab, id } = await openSchool();
    const read = async (file: Blob) => problemIn(await tab.api.readRosterFile(fileOf(file, id)));
    const { zipSync } = await import('fflate');
    const zip = (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) =>
      new Blob([new Uint8Array(zipSync(files))]);
    const some = new Uint8Array([1]);
    expect(await read(new Blob(['31,5\n32,5']))).toMatchObject({ code: 'roster/file-no-names' });
    expect(await read(zip({ 'xl/workbook.xml': some }))).toMatchObject({ code: 'roster/file-workbook' });
    expect(await read(zip({ 'cat.png': some }))).toMatchObject({
      code: 'roster/file-lacks',
      missing: ['users.csv', 'classes.csv', 'enrollments.csv'],
    });
    const cut = new Blob([new Uint8Array(zipSync({ 'users.csv': some })).subarray(0, 40)]);
    expect(await read(cut)).toMatchObject({ code: 'roster/file-unreadable' });
    expect(await read(new Blob([new Uint8Array(9_000_000)]))).toMatchObject({
      code: 'roster/file-too-large',
    });
    expect(await read(new Blob(['x\n'.repeat(20_001)]))).toMatchObject({ code: 'roster/file-too-long' });
  });
});

describe('undo', () => {
  test('gives back names, classes, pictures, languages and the school’s own values', async () => {
    const { tab, id } = await openSchool(['Amina', 'Binta']);
    valueIn(await tab.api.setFields([CLASS_FIELD]));
    const learners = (await tab.see('class', id))?.learners ?? [];
    const amina = learners.find(({ name }) => name === 'Amina');
    if (!amina) throw new Error('Must have Amina');
    valueIn(await tab.api.setAttributes(amina.id, { f1: 'Hausa' }));
    const csv = [
      'Name,Class,Picture,Language,Home language,Id',
      `Amina Yusuf,4c,77,fr,Twi,${amina.id}`,
      'Chidi,4c,,,Twi,',
    ].join('\n');
    const written = await takeIn(tab, fileOf(csv));
    expect(await classesOf(tab)).toEqual({ '2b': ['Binta'], '4c': ['Amina Yusuf', 'Chidi'] });
    if (!written) throw new Error('Must have written something');
    valueIn(await tab.api.undoRosterFile(written));
    expect((await tab.see('class', id))?.learners.map(({ name }) => name).sort()).toEqual(['Amina', 'Binta']);
    const now = (await tab.see('class', id))?.learners.find((one) => one.id === amina.id);
    expect(now).toMatchObject({ name: 'Amina', avatar: amina.avatar, language: null });
    expect(valueIn(await tab.api.readWays(amina.id)).values).toEqual({ f1: 'Hausa' });
  });

  test('leaves alone what somebody changed since, and can be said twice', async () => {
    const { tab, id } = await openSchool(['Amina']);
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina) throw new Error('Must have Amina');
    const csv = `Name,Language,Picture,Id\nAmina Yusuf,fr,77,${amina.id}`;
    const written = await takeIn(tab, fileOf(csv));
    valueIn(await tab.api.setLearner(amina.id, { name: 'Amina Bello' }));
    for (let times = 0; times < 2; times++) if (written) valueIn(await tab.api.undoRosterFile(written));
    const [now] = (await tab.see('class', id))?.learners ?? [];
    expect(now).toMatchObject({ name: 'Amina Bello', avatar: amina.avatar, language: null });
  });
});

describe('undo in a school', () => {
  test('goes by what the school believes: a tablet that may not erase stops nothing', async () => {
    const [head, tablet] = [await openDevice(), await openDevice()];
    const { tab } = head;
    valueIn(await tab.api.setTeacherPin(PIN));
    const id = valueIn(await tab.api.addClass('2b'));
    valueIn(await foundSchool(head.ground, 'Al-Amal', 'Head'));
    await join(tablet, head, 'tablet');
    const written = await takeIn(tab, fileOf('Amina', id));
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina || !written) throw new Error('Must have Amina');
    const erasing = { type: 'learner-erased', erased: amina.id } as const;
    valueIn(await tablet.tab.core.stores.log.append([erasing], tablet.tablet.clock.ms));
    await meet(head, tablet);
    tab.core.school.reload();
    expect(await classesOf(tab)).toEqual({ '2b': ['Amina'] });
    valueIn(await tab.api.undoRosterFile(written));
    expect(await classesOf(tab)).toEqual({ '2b': [] });
  });
});

describe('the roster as a file', () => {
  test.each(['csv', 'oneroster'] as const)('as %s, opened again, changes nothing', async (as) => {
    const { tab } = await openSchool(['Amina', 'amina yusuf', 'أمينة', '=1+1', '🐘']);
    await takeIn(tab, fileOf('Name,Class,Language\nAmina,3a,fr\nZoe\u0308,3a,sw'));
    const { name, file } = valueIn(await tab.api.exportRoster(as));
    expect(name).toMatch(as === 'csv' ? /^banyan-.*\.csv$/ : /^banyan-.*\.oneroster\.zip$/);
    const told = valueIn(await tab.api.readRosterFile(fileOf(file)));
    expect(countsIn(told)).toEqual({ same: 7, leftOut: 0 });
    expect(told.faults).toEqual([]);
  });

  test('gives another tablet the same children, so that both are one when they meet', async () => {
    const [first, second] = [await openSchool(['Amina']), await openSchool()];
    const { file } = valueIn(await first.tab.api.exportRoster('csv'));
    await takeIn(second.tab, fileOf(file, second.id));
    const idsOf = async ({ tab, id }: Opened) => (await tab.see('class', id))?.learners.map((one) => one.id);
    expect(await idsOf(second)).toEqual(await idsOf(first));
  });
});

test('a thousand learners come in, go out and are known again', { timeout: 60_000 }, async () => {
  const { tab } = await openSchool();
  const rows = Array.from({ length: 1_000 }, (_, at) => `Learner ${at},Class ${at % 25}`);
  const file = fileOf(`Name,Class\n${rows.join('\n')}`);
  const written = await takeIn(tab, file);
  expect(written && written.last - written.first + 1).toBe(1_025);
  const { file: list } = valueIn(await tab.api.exportRoster('csv'));
  expect(countsIn(valueIn(await tab.api.readRosterFile(fileOf(list))))).toEqual({ same: 1_000, leftOut: 0 });
});
