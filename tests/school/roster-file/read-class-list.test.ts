import { describe, expect, it } from 'vitest';
import { readClassList } from '../../../src/school/roster-file/read-class-list.ts';

const FIELDS = [{ id: 'f1', name: 'Home language', choices: [] }];
const read = (text: string) => readClassList(text, FIELDS);
const namesIn = (text: string) => read(text)?.learners.map(({ name }) => name);

describe('a class list', () => {
  it.each([
    ['commas', 'Name,Class\nAmina,2b\nBinta,2b'],
    ['semicolons', 'Nom;Classe\r\nAmina;2b\r\nBinta;2b'],
    ['tabs, as a spreadsheet pastes them', 'Name\tClass\rAmina\t2b\rBinta\t2b'],
    ['bars', 'الاسم|الفصل\nAmina|2b\nBinta|2b'],
    ['what its first line says', 'sep=;\nName;Class\nAmina;2b\nBinta;2b'],
  ])('is read by its headings, separated by %s', (_, text) => {
    expect(read(text)?.learners).toMatchObject([
      { name: 'Amina', className: '2b' },
      { name: 'Binta', className: '2b' },
    ]);
  });

  it('keeps a separator inside of quotation marks, and a quotation mark inside of those', () => {
    expect(namesIn('Class,Name\n2b,"Banda, ""Joy"""')).toEqual(['Banda, "Joy"']);
  });

  it('may have the school’s name above its headings, and empty lines', () => {
    const text = 'Mwanga Primary School;;\n2026;;\n\nNo;Pupil name;Class\n1;Amina;2b\n;;\n2;Binta;2b\n';
    expect(read(text)?.learners).toMatchObject([
      { row: 5, name: 'Amina' },
      { row: 7, name: 'Binta' },
    ]);
  });

  it('joins first and family names, whichever way they are headed', () => {
    expect(namesIn('First name,Surname\nAmina,Yusuf')).toEqual(['Amina Yusuf']);
    expect(namesIn('Nom;Prénom\nYusuf;Amina')).toEqual(['Amina Yusuf']);
    expect(namesIn('Full name,First name,Last name\nYusuf Amina,Amina,Yusuf')).toEqual(['Yusuf Amina']);
    expect(namesIn('Prénom(s);Classe\nAmina;CP')).toEqual(['Amina']);
  });

  it('of names alone needs no heading', () => {
    expect(namesIn('Amina\nBinta\r\nعبد الرحمن')).toEqual(['Amina', 'Binta', 'عبد الرحمن']);
  });

  it('of several columns without headings gives names and languages, and says that there is more', () => {
    const list = read('1\tAmina\t2b\tfr\n2\tBinta\t2b\tArabic');
    expect(list?.learners).toMatchObject([
      { row: 1, name: 'Amina', className: '', language: 'fr' },
      { row: 2, name: 'Binta', className: '', language: 'Arabic' },
    ]);
    expect(list?.faults).toEqual([{ row: 1, code: 'headings-missing', said: '', first: 0 }]);
  });

  it('without anything like names is none', () => {
    expect(read('1,2\n3,4')).toBeNull();
    expect(read('1,2b\n2,2b\n3,2b')).toBeNull();
    expect(read('')).toBeNull();
  });

  it('finds the school’s own fields by their names, and keeps columns that nobody knows out', () => {
    const [one] = read('Name,home LANGUAGE,Shoe size\nAmina,Hausa,31')?.learners ?? [];
    expect(one?.values).toEqual(new Map([['f1', 'Hausa']]));
    expect(JSON.stringify(one)).not.toContain('31');
  });

  it('tells rows with more cells than headings, and takes shorter ones', () => {
    const list = read('Class,Name,Language\n2b,Banda, Joy,en\n2b,Amina\n2b,Binta,fr,,');
    expect(list?.faults).toEqual([{ row: 2, code: 'cells-extra', said: '2b', first: 0 }]);
    expect(list?.learners.map(({ row, name }) => [row, name])).toEqual([
      [3, 'Amina'],
      [4, 'Binta'],
    ]);
  });

  it('tells where a quotation mark was left open, which hides the rest of the file', () => {
    const rest = Array.from({ length: 40 }, (_, at) => `Learner ${at},2b`).join('\n');
    const list = read(`Name,Class\nAmina,2b\n"Binta,2b\n${rest}`);
    expect(list?.learners.map(({ name }) => name)).toEqual(['Amina']);
    expect(list?.faults).toMatchObject([{ row: 3, code: 'quote-open' }]);
  });

  it('of a whole school leaves teachers and parents out, as OneRoster’s users do', () => {
    const text =
      'sourcedId,role,givenName,familyName\nu-1,student,Amina,Yusuf\nu-2,Teacher,Grace,Banda\nu-3,,Binta,Ade';
    expect(read(text)?.learners.map(({ name, id }) => [name, id])).toEqual([
      ['Amina Yusuf', 'u-1'],
      ['Binta Ade', 'u-3'],
    ]);
    expect(read(text)?.faults).toEqual([{ row: 3, code: 'no-learner', said: 'Grace Banda', first: 0 }]);
    expect(namesIn('Nom;Rôle\nAmina;Élève\nGrace;Enseignante')).toEqual(['Amina']);
  });

  it('takes a defused formula for what it was', () => {
    expect(namesIn("Name,Class\n'=1+1,2b\n'Abdu,2b")).toEqual(['=1+1', "'Abdu"]);
  });
});
