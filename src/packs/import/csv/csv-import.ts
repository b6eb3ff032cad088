// A spreadsheet of questions, as CSV or TSV: a row each, under the headings of csv-columns.ts. What is wrong is told by
// row, and costs that row alone.
import type { SkillId } from '../../../domain/ids.ts';
import { fail } from '../../../domain/result.ts';
import { hashOf } from '../../build.ts';
import type { ItemSource, TextRef } from '../../format.ts';
import { encodeUtf8 } from '../../utf8.ts';
import { createDraft, type PackDraft } from '../draft.ts';
import { finishImport } from '../finish.ts';
import { type Importer, type ImportWishes, toManifest } from '../importer.ts';
import { createMaking, madeLine } from '../making.ts';
import { plainLine } from '../markup.ts';
import { type AddPicture, createPictures } from '../pictures.ts';
import { type ImportLine, type ImportNote, shortName, toNote } from '../report.ts';
import { toItemId } from '../source-ids.ts';
import { toAsked, typeOf } from './csv-answering.ts';
import { MOST_HINTS } from './csv-columns.ts';
import type { RowMaking } from './csv-making.ts';
import { type CsvCells, cellsOf, partsOf, STEP, toWords } from './csv-row.ts';
import { createSkills, type Skills } from './csv-skills.ts';
import { type CsvTable, type CsvTables, isArchive, readTables } from './csv-tables.ts';
import { CSV_TYPES, type CsvType } from './csv-words.ts';
import { addMisconceptions, wrongAnswersOf } from './csv-wrong.ts';

const MIDDLING = 2;
const STEPS = 16;

interface Import {
  readonly draft: PackDraft;
  readonly wishes: ImportWishes;
  readonly languages: readonly string[];
  readonly addPicture: AddPicture;
  readonly skills: Skills;
  readonly misconceptions: Set<string>;
  readonly asked: Asked;
}

interface Asked {
  /** How many rows have the same question. */
  readonly counts: ReadonlyMap<string, number>;
  readonly skills: ReadonlySet<SkillId>;
}

interface QuestionRow {
  readonly cells: CsvCells;
  readonly skill: SkillId;
}

export const importCsv: Importer = (source, wishes) => {
  const tables = readTables(source);
  if (tables === 'too-large') return fail({ code: 'import/too-large', detail: source.name });
  if (tables.questions.length === 0) {
    const isSpreadsheet = [...source.files.values()].some(isArchive);
    return isSpreadsheet
      ? fail({ code: 'import/not-this-format', why: 'spreadsheet-file', detail: source.name })
      : fail({ code: 'import/not-this-format', why: 'no-columns', detail: 'prompt, answer, skill' });
  }
  const { language } = wishes;
  const draft = createDraft();
  const skills = createSkills(wishes.title, language);
  const skillRows = rowsOf(tables.skills, language);
  const skillNotes = skillRows.map((cells) => skills.add(cells));
  const rows = rowsOf(tables.questions, language).map((cells) => ({ cells, skill: skills.named(cells) }));
  const context: Import = {
    draft,
    wishes,
    languages: languagesOf(tables, language),
    addPicture: createPictures(draft, source.files),
    skills,
    misconceptions: new Set(),
    asked: countAsked(rows),
  };
  const made = rows.map((row) => importRow(row, context));
  const skillLines = skillRows.map((cells, at) => skillLine(cells, skillNotes[at] ?? [], context));
  skills.addTo(draft);
  const lines = [...aroundLines(tables), ...skillLines, ...made].sort(byPlace);
  return finishImport(draft, toManifest(wishes, context.languages), lines);
};

/** As they stand in the files. */
function byPlace(a: ImportLine, b: ImportLine): number {
  const [fileA, fileB] = [a, b].map(({ at }) => at.slice(0, at.lastIndexOf(':')));
  const [rowA, rowB] = [a, b].map(({ at }) => Number(at.slice(at.lastIndexOf(':') + 1)));
  return fileA === fileB ? (rowA ?? 0) - (rowB ?? 0) : (fileA ?? '') < (fileB ?? '') ? -1 : 1;
}

function rowsOf(tables: readonly CsvTable[], language: string): readonly CsvCells[] {
  return tables.flatMap((table) => table.rows.map((row) => cellsOf(table, row, language)));
}

/** The pack's own first, then in the order of their headings, where any row says something in them. */
function languagesOf({ questions }: CsvTables, language: string): readonly string[] {
  const found = new Set([language]);
  for (const { headings, rows } of questions) {
    headings.forEach((heading, at) => {
      const isUsed = heading && heading.language !== '' && rows.some(({ cells }) => (cells[at] ?? '') !== '');
      if (isUsed) found.add(heading.language);
    });
  }
  return [...found];
}

function importRow({ cells, skill }: QuestionRow, context: Import): ImportLine {
  const { draft, wishes, languages } = context;
  const wrong = wrongAnswersOf(cells);
  const making: RowMaking = {
    ...createMaking(toItemId(nameOf({ cells, skill }, context)), languages, context.addPicture),
    language: wishes.language,
    languages,
    cells,
    wrong,
  };
  const type = typeOf(cells, wrong);
  const prompt = cells.plain('prompt');
  const line = { at: cells.at, name: shortName(prompt), kind: type ?? cells.plain('type') };
  const leave = (code: ImportNote['code'], detail: string): ImportLine => {
    making.note(code, detail);
    return madeLine(line, making, false);
  };
  if (prompt === '') return leave('unreadable', 'prompt');
  if (type === undefined) return leave('no-item-type', `${cells.plain('type')}: ${CSV_TYPES.join(', ')}`);
  if (draft.hasItem(making.id)) return leave('doubled', prompt);
  const asked = toAsked(type, making);
  const figure = asked && pictureOf(making);
  if (asked === undefined || figure === 'missing') return madeLine(line, making, false);
  noteUnread(type, making);
  making.noteAll(context.skills.addPrerequisites(cells, skill));
  const unsaid = languages.filter((tag) => cells.said('prompt')[tag] === undefined);
  if (unsaid.length > 0) making.note('untranslated', unsaid.join(' '));
  const item: ItemSource = {
    id: making.id,
    skill,
    difficulty: difficultyOf(making),
    prompt: asked.prompt ?? making.say('prompt', toWords(cells.said('prompt'), making)),
    ...(figure && { figure }),
    hints: hintsOf(making),
    solution: solutionOf(making),
    ...asked.answering,
  };
  making.keep(draft, item);
  addMisconceptions(draft, context.misconceptions, cells, skill);
  return madeLine(line, making, true);
}

const WITHOUT_WRONG: ReadonlySet<CsvType> = new Set(['order', 'groups', 'gaps', 'true-false', 'write']);

/** Cells that mean nothing for a type: whoever filled them in should know. */
function noteUnread(type: CsvType, { cells, wrong, note }: RowMaking): void {
  if (WITHOUT_WRONG.has(type)) for (const { at } of wrong) note('wrong-answer', cells.plain(`wrong ${at}`));
  if (type === 'number') return;
  for (const name of ['unit', 'tolerance']) {
    if (cells.plain(name) !== '') note('unknown-field', `${name}: ${cells.plain(name)}`);
  }
}

function pictureOf(making: RowMaking): ReturnType<RowMaking['figure']> | 'missing' {
  const src = making.cells.plain('picture');
  if (src === '') return undefined;
  const said = making.cells.said('picture text');
  const figure = making.figure('picture', [{ src, alt: '' }], making.cells.plain('prompt'));
  if (figure === undefined) return 'missing';
  if (Object.keys(said).length === 0) return figure;
  const words = Object.entries(said).map(([tag, text]) => [tag, plainLine(text)]);
  return { ...figure, alt: making.say('picturetext', Object.fromEntries(words)) };
}

function difficultyOf({ cells, note }: RowMaking): number {
  const cell = cells.plain('difficulty');
  if (/^[1-5]$/.test(cell)) return Number(cell);
  if (cell !== '') note('unreadable', `difficulty: ${cell}`);
  return MIDDLING;
}

function hintsOf(making: RowMaking): readonly TextRef[] {
  return Array.from({ length: MOST_HINTS }, (_, at) => at + 1).flatMap((at) => {
    const said = making.cells.said(`hint ${at}`);
    return Object.keys(said).length === 0 ? [] : [making.say(`h${at}`, toWords(said, making))];
  });
}

function solutionOf(making: RowMaking): readonly TextRef[] {
  const said = making.cells.said('solution');
  if (Object.keys(said).length === 0) return [];
  const steps = partsOf(said, making.language, STEP, making);
  if (steps.length > STEPS) making.note('too-large', 'solution');
  return steps.slice(0, STEPS).map((step, at) => making.say(`s${at + 1}`, toWords(step, making)));
}

/** By its own name, else by skill and words: who mends an answer keeps what learners have done. */
function nameOf(row: QuestionRow, { asked }: Import): string {
  const own = row.cells.plain('id');
  if (own !== '') return own;
  const words = askedIn(row);
  const told = asked.counts.get(words) === 1 ? words : `${words}\n${row.cells.all}`;
  return `q-${hashOf(encodeUtf8(told)).slice(0, 16)}`;
}

function countAsked(rows: readonly QuestionRow[]): Asked {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(askedIn(row), (counts.get(askedIn(row)) ?? 0) + 1);
  return { counts, skills: new Set(rows.map(({ skill }) => skill)) };
}

function askedIn({ cells, skill }: QuestionRow): string {
  return `${skill}\n${cells.plain('prompt')}`;
}

/** A skill that no question is about is in no pack. */
function skillLine(cells: CsvCells, notes: readonly ImportNote[], context: Import): ImportLine {
  const { skills, asked } = context;
  const name = cells.plain('skill');
  const line = { at: cells.at, name: shortName(name), kind: 'skill', items: [] };
  if (name === '' || notes.some(({ code }) => code === 'doubled')) return { ...line, outcome: 'left', notes };
  const skill = skills.named(cells);
  const all = [...notes, ...skills.addPrerequisites(cells, skill)];
  if (!asked.skills.has(skill)) return { ...line, outcome: 'left', notes: [...all, toNote('context', name)] };
  return { ...line, outcome: all.length > 0 ? 'changed' : 'carried', notes: all };
}

/** What is in the file beside rows: headings that nobody knows, rows above them, rows beyond the last that is read. */
function aroundLines({ questions, skills, loose, beyond }: CsvTables): readonly ImportLine[] {
  const line = (at: string, kind: string, notes: readonly ImportNote[]): ImportLine => ({
    at,
    name: '',
    kind,
    outcome: 'left',
    items: [],
    notes,
  });
  const unknown = [...questions, ...skills].flatMap(({ headings, heading }) => {
    const names = heading.cells.filter((cell, at) => cell !== '' && headings[at] === undefined);
    return names.length === 0
      ? []
      : [
          line(
            heading.at,
            'heading',
            names.map((name) => toNote('unknown-field', name)),
          ),
        ];
  });
  return [
    ...unknown,
    ...loose.map(({ at, cells }) => line(at, 'row', [toNote('context', cells.filter(Boolean).join(' '))])),
    ...beyond.map(({ at, rows }) => line(at, 'rows', [toNote('too-large', `${rows}`)])),
  ];
}
