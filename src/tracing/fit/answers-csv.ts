// Reads answers of many learners from text: a line an answer, columns user,item,skills,time,correct and, where they are
// known, attempt,hints,response_ms. Nothing of a faulty file is taken: its faults are told, the first twenty of them.
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Skills } from '../learner-model.ts';
import type { Answers, AnswerVocabulary } from './answers.ts';
import { type CsvColumn, type CsvFault, MOST_FAULTS, type Report, shortened } from './csv-faults.ts';
import { type Header, readHeader } from './csv-header.ts';
import { createPlaces, createSkillSets, isId, type Places, type SkillSets } from './csv-ids.ts';
import { countLines, createLineScanner, type LineScanner } from './csv-lines.ts';

export interface CsvFile {
  /** As faults shall name it. */
  readonly name: string;
  readonly text: string;
}

export interface AnswersRead {
  readonly answers: Answers;
  readonly vocabulary: AnswerVocabulary;
  /** One a learner, in the order of `answers.starts`: the user as the file says it. */
  readonly learners: readonly string[];
}

export interface CsvReading {
  /** What a gap between two answers of a learner counts at least, for a source whose stamps say more than they should. */
  readonly leastGapSeconds: number;
}

const AS_THEY_ARE: CsvReading = { leastGapSeconds: 0 };
/** Times start here for every learner; above 0, which means a time that is not known. */
const ORIGIN_MS = 86_400_000;
const MOST_SECONDS = 1e11;

/**
 * Reads files as one, in their order. Without a vocabulary theirs is made, in order of appearance, an item having the
 * skills of its first row; with one, items and skills that it does not have are -1. A learner is in one file only.
 * Cost: one to two microseconds a row.
 */
export function readAnswersCsv(
  files: readonly CsvFile[],
  vocabulary: AnswerVocabulary | null,
  { leastGapSeconds }: CsvReading = AS_THEY_ARE,
): Result<AnswersRead, readonly CsvFault[]> {
  const skills = createPlaces(vocabulary?.skills ?? null);
  const reading: Reading = {
    columns: createColumns(files.reduce((sum, { text }) => sum + countLines(text), 0)),
    items: createPlaces(vocabulary?.items ?? null),
    sets: createSkillSets(skills),
    itemSkills: [],
    learners: [],
    seen: new Set(),
    starts: [],
    current: { user: '', seconds: Number.NaN, atMs: ORIGIN_MS },
    leastGapSeconds,
    faults: [],
  };
  for (const file of files) readFile(reading, file);
  if (reading.faults.length > 0) return fail(reading.faults.slice(0, MOST_FAULTS));
  return ok({
    answers: toAnswers(reading),
    vocabulary: vocabulary ?? {
      skills: skills.names,
      items: reading.items.names,
      itemSkills: reading.itemSkills,
    },
    learners: reading.learners,
  });
}

type Columns = ReturnType<typeof createColumns>;

interface Reading {
  readonly columns: Columns;
  readonly items: Places;
  readonly sets: SkillSets;
  readonly itemSkills: Skills[];
  readonly learners: string[];
  readonly seen: Set<string>;
  readonly starts: number[];
  /** Whose rows are read: the last known second of the file, and where our own time stands. */
  readonly current: { user: string; seconds: number; atMs: number };
  readonly leastGapSeconds: number;
  readonly faults: CsvFault[];
}

function createColumns(rows: number) {
  return {
    rows: 0,
    item: new Int32Array(rows),
    skillSet: new Int32Array(rows),
    correct: new Uint8Array(rows),
    atMs: new Float64Array(rows),
    attempt: new Uint8Array(rows),
    hints: new Uint8Array(rows),
    responseMs: new Uint32Array(rows),
  };
}

function readFile(reading: Reading, { name, text }: CsvFile): void {
  const { faults, learners, current } = reading;
  const scanner = createLineScanner(text);
  const report: Report = (wrong) => {
    faults.push({ file: name, line: Math.max(1, scanner.line()), ...wrong } as CsvFault);
  };
  if (!scanner.step()) {
    report({ code: 'csv/empty' });
    return;
  }
  const header = readHeader(scanner, report);
  if (header === null) return;
  const width = scanner.cells();
  const before = learners.length + faults.length;
  current.user = '';
  while (faults.length < MOST_FAULTS && scanner.step()) {
    if (scanner.cells() === width) readRow(reading, scanner, header, report);
    else report({ code: 'csv/cells', got: scanner.cells(), expected: width });
  }
  if (learners.length + faults.length === before) report({ code: 'csv/no-answers' });
}

function readRow(reading: Reading, scanner: LineScanner, header: Header, report: Report): void {
  const { columns, faults } = reading;
  const before = faults.length;
  readUser(reading, scanner, header.user, report);
  const skillSet = readSkills(reading, scanner, header.skills, report);
  const item = readItem(reading, scanner, header.item, skillSet, report);
  const atMs = readTime(reading, scanner, header.time, report);
  const isRight = scanner.holds(header.correct, '1');
  if (!isRight && !scanner.holds(header.correct, '0')) {
    report({ code: 'csv/not-0-or-1', got: scanner.cell(header.correct) });
  }
  const count = (column: CsvColumn, least: number) => readCount(scanner, header, column, least, report);
  const attempt = count('attempt', 1);
  const hints = count('hints', 0);
  const responseMs = count('response_ms', 0);
  if (faults.length > before) return;
  const row = columns.rows;
  columns.rows = row + 1;
  columns.item[row] = item;
  columns.skillSet[row] = skillSet;
  columns.correct[row] = isRight ? 1 : 0;
  columns.atMs[row] = atMs;
  columns.attempt[row] = Math.min(255, attempt);
  columns.hints[row] = Math.min(255, hints);
  columns.responseMs[row] = Math.min(0xffffffff, responseMs);
}

function readUser(reading: Reading, scanner: LineScanner, at: number, report: Report): void {
  const { learners, seen, starts, current, columns } = reading;
  if (current.user !== '' && scanner.holds(at, current.user)) return;
  const user = scanner.cell(at);
  if (user === '') report({ code: 'csv/nothing-in', column: 'user' });
  else if (!isId(user)) report({ code: 'csv/not-an-id', column: 'user', got: shortened(user) });
  else if (seen.has(user)) report({ code: 'csv/user-again', user });
  else {
    seen.add(user);
    learners.push(user);
    starts.push(columns.rows);
  }
  current.user = user;
  current.seconds = Number.NaN;
  current.atMs = ORIGIN_MS;
}

function readSkills(reading: Reading, scanner: LineScanner, at: number, report: Report): number {
  const cell = scanner.cell(at);
  const place = reading.sets.place(cell);
  if (place >= 0) return place;
  if (cell === '') report({ code: 'csv/nothing-in', column: 'skills' });
  else report({ code: 'csv/not-an-id', column: 'skills', got: shortened(cell) });
  return -1;
}

function readItem(
  { items, sets, itemSkills }: Reading,
  scanner: LineScanner,
  at: number,
  skillSet: number,
  report: Report,
): number {
  const name = scanner.cell(at);
  const known = items.find(name);
  if (known !== undefined) return known;
  if (name === '') report({ code: 'csv/nothing-in', column: 'item' });
  else if (!isId(name)) report({ code: 'csv/not-an-id', column: 'item', got: shortened(name) });
  else {
    const place = items.add(name);
    if (place >= 0) itemSkills[place] = sets.sets[skillSet] ?? [-1];
    return place;
  }
  return -1;
}

function readTime(
  { current, leastGapSeconds }: Reading,
  scanner: LineScanner,
  at: number,
  report: Report,
): number {
  if (scanner.isEmpty(at)) return 0;
  const to = scanner.number(at);
  if (!(Math.abs(to) <= MOST_SECONDS)) {
    report({ code: 'csv/not-a-number', column: 'time', got: shortened(scanner.cell(at)) });
    return 0;
  }
  const from = current.seconds;
  if (to < from) report({ code: 'csv/time-backwards', from, to });
  if (!Number.isNaN(from)) current.atMs += Math.max(leastGapSeconds, to - from) * 1000;
  current.seconds = to;
  return current.atMs;
}

function readCount(
  scanner: LineScanner,
  header: Header,
  column: CsvColumn,
  least: number,
  report: Report,
): number {
  const at = header[column];
  if (at < 0 || scanner.isEmpty(at)) return least;
  const count = scanner.number(at);
  if (count >= least) return count;
  report({ code: 'csv/not-a-number', column, got: shortened(scanner.cell(at)) });
  return least;
}

function toAnswers({ columns, sets, starts }: Reading): Answers {
  const { rows } = columns;
  return {
    rows,
    starts: Uint32Array.from([...starts, rows]),
    item: columns.item.slice(0, rows),
    skillSet: columns.skillSet.slice(0, rows),
    skillSets: sets.sets,
    correct: columns.correct.slice(0, rows),
    atMs: columns.atMs.slice(0, rows),
    attempt: columns.attempt.slice(0, rows),
    hints: columns.hints.slice(0, rows),
    responseMs: columns.responseMs.slice(0, rows),
  };
}
