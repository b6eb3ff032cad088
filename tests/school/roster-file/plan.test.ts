import { describe, expect, it, test } from 'vitest';
import type { ClassId } from '../../../src/domain/ids.ts';
import { planRoster } from '../../../src/school/roster-file/plan.ts';
import { readClassList } from '../../../src/school/roster-file/read-class-list.ts';
import { type RosterHere, SOURCE_ID } from '../../../src/school/roster-file/roster-here.ts';
import { CLASS_A, CLASS_B, classNamed, EMPTY, learnerHere, learnerNamed, NO_LIST } from './rosters.ts';

const plan = (text: string, here: RosterHere = EMPTY, into: ClassId | null = CLASS_A) =>
  planRoster(readClassList(text, here.fields) ?? NO_LIST, here, into);
const faultsOf = (text: string, here?: RosterHere, into?: ClassId | null) =>
  plan(text, here, into).faults.map(({ row, code, first }) => [row, code, first]);

const amina = learnerHere('A', 'Amina');
const binta = learnerHere('B', 'Binta');
const school = (...learners: RosterHere['learners']): RosterHere => ({ ...EMPTY, learners });

describe('who is new', () => {
  it('comes into the class of the row, made where it is not there', () => {
    const { newClasses, steps } = plan('Name,Class\nAmina,2B\nBinta,4c\nChidi,4C ');
    expect(newClasses).toEqual(['4c']);
    expect(steps.map((step) => step.type === 'add' && step.class)).toEqual([
      { id: CLASS_A },
      { made: 0 },
      { made: 0 },
    ]);
  });

  it('comes into the class whose list is open, where the file names none', () => {
    expect(plan('Amina').steps).toMatchObject([{ type: 'add', class: { id: CLASS_A } }]);
    expect(faultsOf('Amina', EMPTY, null)).toEqual([[1, 'class-missing', 0]]);
  });

  it('brings picture, language and the school’s own values, in whatever digits and words', () => {
    const here = { ...EMPTY, fields: [{ id: 'f1', name: 'Gender', choices: ['Girl', 'Boy'] }] };
    const text = 'Name,Picture,Language,gender\nأمينة,٣,العربية,GIRL\nZoë,121,Klingon,other';
    expect(plan(text, here).steps).toMatchObject([
      { avatar: 2, language: 'ar', attributes: { f1: 'Girl' } },
      { avatar: null, language: null, attributes: {} },
    ]);
    expect(faultsOf(text, here)).toEqual([
      [3, 'picture-unknown', 0],
      [3, 'language-unknown', 0],
      [3, 'value-unknown', 0],
    ]);
  });

  it('is added once, however the second row spells the name', () => {
    const text = `Name,Class\nZoë,2b\n ZOE\u0308 ,2B\nZoë,3a`;
    expect(faultsOf(text)).toEqual([[3, 'double-name', 2]]);
    expect(plan(text).steps.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('may be two of one name, where another system has two ids for them', () => {
    expect(plan('Name,Student id\nAmina,S-1\nAmina,S-2').steps).toMatchObject([
      { type: 'add', attributes: { [SOURCE_ID]: 'S-1' } },
      { type: 'add', attributes: { [SOURCE_ID]: 'S-2' } },
    ]);
  });

  it('is told to have a namesake in another class, and added all the same', () => {
    const here = school(learnerHere('A', 'Amina', { class: CLASS_B }));
    expect(faultsOf('amina', here)).toEqual([[1, 'name-elsewhere', 0]]);
    expect(plan('amina', here).steps).toMatchObject([{ type: 'add' }]);
  });

  it('keeps an id of this app, so that every tablet that takes the file in has one child', () => {
    const id = learnerNamed('new');
    expect(plan(`Name,Id\nAmina,${id}`).steps).toMatchObject([{ type: 'add', id }]);
  });
});

describe('who is here already', () => {
  it('is left alone where nothing is new, also in another spelling', () => {
    const here = school(amina, binta);
    expect(plan('Name,Class\nAMINA,2b\nbinta,', here).steps.map(({ type }) => type)).toEqual([
      'same',
      'same',
    ]);
  });

  it('is renamed and moved by the id', () => {
    const text = `Name,Class,Id\nAmina Yusuf,3a,${amina.id}`;
    const change = { name: 'Amina Yusuf', class: { id: CLASS_B } };
    expect(plan(text, school(amina)).steps).toMatchObject([{ type: 'change', learner: amina.id, change }]);
  });

  it('is found under the id of an entry that was merged away', () => {
    const old = learnerNamed('old');
    const here = { ...school(amina), aliases: new Map([[old, amina.id]]) };
    expect(plan(`Name,Id\nAmina,${old}`, here).steps).toMatchObject([{ type: 'same', learner: amina.id }]);
  });

  it('is found by another system’s id after a new name or a new class, but not after both', () => {
    const here = school(learnerHere('A', 'Amina', { attributes: { [SOURCE_ID]: '7' } }));
    const stepOf = (row: string) => plan(`Name,Class,Id\n${row}`, here).steps[0];
    expect(stepOf('Amina Yusuf,2b,7')).toMatchObject({ type: 'change', change: { name: 'Amina Yusuf' } });
    expect(stepOf('Amina,3a,7')).toMatchObject({ type: 'change', change: { class: { id: CLASS_B } } });
    expect(stepOf('Chidi,3a,7')).toMatchObject({ type: 'add' });
    expect(stepOf('Amina,2b,8')).toMatchObject({ type: 'add' });
  });

  it('is not taken by a row’s name when a later row has the id', () => {
    const text = `Name,Id\nAmina,\nAmina,${amina.id}`;
    expect(plan(text, school(amina)).steps).toMatchObject([{ row: 3, type: 'same' }]);
    expect(faultsOf(text, school(amina))).toEqual([[2, 'double-name', 3]]);
  });

  it('may be two of one name, each taken once', () => {
    const here = school(amina, learnerHere('C', 'Amina'));
    expect(plan('Amina\namina', here).steps).toMatchObject([
      { type: 'same', learner: amina.id },
      { type: 'same', learner: learnerNamed('C') },
    ]);
  });

  it('comes back when a list names who was taken from it', () => {
    const here = school(learnerHere('A', 'Amina', { archived: true }));
    expect(plan('Amina', here).steps).toMatchObject([{ type: 'change', change: { archived: false } }]);
  });

  it('is not moved between two classes of one name', () => {
    const here = {
      ...school(learnerHere('A', 'Amina', { class: CLASS_B })),
      classes: EMPTY.classes.map((one) => ({ ...one, name: '2b' })),
    };
    expect(plan(`Name,Class,Id\nAmina,2b,${amina.id}`, here).steps).toMatchObject([{ type: 'same' }]);
  });

  it('loses nothing to empty cells', () => {
    const field = { id: 'f1', name: 'Gender', choices: [] };
    const known = learnerHere('A', 'Amina', { language: 'fr', attributes: { f1: 'girl' } });
    const text = `Name,Gender,Language,Picture,Id\n,,,,${known.id}`;
    expect(plan(text, { ...school(known), fields: [field] }).steps).toMatchObject([{ type: 'same' }]);
  });
});

describe('who is not on the list', () => {
  it('is told when the list has half of the class', () => {
    expect(plan('Amina', school(amina, binta)).gone).toEqual([binta.id]);
  });

  it('is not spoken of when some names are added to a class', () => {
    expect(plan('Chidi\nDada', school(amina, binta)).gone).toEqual([]);
    const others = school(amina, binta, learnerHere('C', 'Chidi'));
    expect(plan('Amina', others).gone).toEqual([]);
  });
});

describe('rows that are left out', () => {
  it('say why, by row', () => {
    const here = { ...school(amina), erased: new Set([learnerNamed('gone')]) };
    const long = 'x'.repeat(81);
    const text = [
      'Name,Class,Id',
      ',2b,',
      `${long},2b,`,
      `Amina,2b,${amina.id}`,
      `Binta,2b,${amina.id}`,
      `Chidi,2b,${learnerNamed('gone')}`,
      `Dada,${long},`,
    ].join('\n');
    expect(faultsOf(text, here)).toEqual([
      [2, 'name-missing', 0],
      [3, 'name-long', 0],
      [5, 'double-id', 4],
      [6, 'erased', 0],
      [7, 'class-long', 0],
    ]);
  });

  it('a class that is over is not taken for the one of that name', () => {
    const over = { id: classNamed('over'), name: '4c', archived: true };
    expect(plan('Name,Class\nAmina,4c', { ...EMPTY, classes: [over] }).newClasses).toEqual(['4c']);
  });
});

test('ten thousand rows are ten thousand learners, and nobody new when they come again', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `Learner ${at},Class ${at % 250}`);
  const text = `Name,Class\n${rows.join('\n')}`;
  const first = plan(text);
  expect([first.newClasses.length, first.steps.length, first.faults.length]).toEqual([250, 10_000, 0]);
  const classes = first.newClasses.map((name, at) => ({ id: classNamed(`n${at}`), name, archived: false }));
  const learners = rows.map((_, at) =>
    learnerHere(`l${at}`, `LEARNER ${at}`, { class: classNamed(`n${at % 250}`) }),
  );
  const again = plan(text, { ...EMPTY, classes, learners });
  expect(new Set(again.steps.map(({ type }) => type))).toEqual(new Set(['same']));
  expect([again.steps.length, again.gone.length, again.faults.length]).toEqual([10_000, 0, 0]);
});
