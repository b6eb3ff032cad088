import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { readCell } from '../../src/packs/table/csv.ts';
import {
  type Arrangement,
  arrange,
  cellsOf,
  isSamePicture,
  type PictureGrid,
} from '../../src/school/class-picture.ts';
import { type PictureCsvWords, toIsoDay, toPictureCsv } from '../../src/school/picture-csv.ts';
import {
  applyPicture,
  createPictureFold,
  foldPicture,
  fromKeptFold,
  toKeptFold,
} from '../../src/school/picture-fold.ts';
import { toCells } from '../../src/school/picture-rows.ts';
import { coreOverTime, practiceTime } from '../../src/school/picture-weeks.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { must } from '../support/event-samples.ts';
import { anyCourse, chainOf, PACK } from '../tutoring/courses.ts';
import { anyLog } from '../tutoring/learners.ts';
import { anyPicture, NOW } from './pictures.ts';

const byLetters = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const anyArrangement: fc.Arbitrary<Arrangement> = fc.record({
  pack: fc.constant(PACK),
  order: fc.constantFrom('name', 'core', 'last'),
  columns: fc.constantFrom('all', 'core'),
  rows: fc.constantFrom('all', 'below'),
});

/** All that a picture shows of one learner. */
function shown(course: Course, { progress, weeks }: ReturnType<typeof createPictureFold>) {
  const core = coreOverTime(weeks, course, progress, NOW.nowMs);
  return { cells: toCells(course, progress, core, NOW), time: practiceTime(weeks, NOW.nowMs) };
}

/** Events spread over weeks, so that ends of weeks lie between them. */
const spread = (log: readonly StoredEvent[]): readonly StoredEvent[] =>
  log.map((event, at) => ({ ...event, wallMs: event.wallMs - (log.length - at) * 30 * 3_600_000 }));

describe('The class picture', () => {
  test('is the same in whatever order the events came', () => {
    const shuffled = anyLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
    );
    fc.assert(
      fc.property(anyCourse, shuffled, (course, [log, other]) => {
        expect(shown(course, foldPicture(course, other))).toEqual(shown(course, foldPicture(course, log)));
      }),
    );
  });

  test('is the same when its fold was put down and taken up again on the way', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, fc.nat(40), (course, some, pause) => {
        const log = spread(some);
        const fold = createPictureFold(course);
        for (const event of log.slice(0, pause)) applyPicture(course, fold, event);
        const kept = toKeptFold(course, fold);
        for (const event of log.slice(pause)) applyPicture(course, fold, event);
        const again = must(fromKeptFold(course, kept));
        for (const event of log.slice(pause)) applyPicture(course, again, event);
        expect(shown(course, again)).toEqual(shown(course, fold));
      }),
    );
  });

  test('takes nothing from what was kept of another course, or from what is no fold', () => {
    const kept = toKeptFold(chainOf(3), createPictureFold(chainOf(3)));
    expect(fromKeptFold(chainOf(4), kept)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(fromKeptFold(chainOf(3), junk)).toBeNull();
      }),
    );
  });

  test('has sums that are those of its cells, along rows and columns', () => {
    fc.assert(
      fc.property(anyPicture, anyArrangement, (picture, arrangement) => {
        const { columns, rows, coreCount } = must(arrange(picture, arrangement, byLetters));
        const shownCells = rows.map((row) => cellsOf(row, columns));
        const ones = shownCells.map((cells) => columns.map((_, at) => (cells?.[at]?.stands ? 1 : 0)));
        const add = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
        expect(columns.map(({ stands }) => stands)).toEqual(
          columns.map((_, at) => add(ones.map((line) => line[at] ?? 0))),
        );
        for (const [at, row] of rows.entries()) {
          const line = ones[at] ?? [];
          const counted = line.filter((_, column) => columns[column]?.counted);
          expect(row.stands).toBe(add(counted));
          const core = line.filter((_, column) => columns[column]?.counted && columns[column]?.core);
          expect(row.core).toBe(add(core));
          expect(row.core).toBeLessThanOrEqual(coreCount);
        }
      }),
    );
  });

  test('loses and doubles nobody and no skill, however it is arranged', () => {
    fc.assert(
      fc.property(anyPicture, anyArrangement, (picture, arrangement) => {
        const { columns, rows, coreCount } = must(arrange(picture, arrangement, byLetters));
        const own = must(picture.packs[0] ?? null).columns;
        const wanted = own.filter(({ core }) => arrangement.columns === 'all' || core);
        expect(columns.map(({ skill }) => skill).toSorted()).toEqual(
          wanted.map(({ skill }) => skill).toSorted(),
        );
        const ids = rows.map(({ learner }) => learner.id);
        expect(new Set(ids).size).toBe(ids.length);
        const all = must(arrange(picture, { ...arrangement, rows: 'all' }, byLetters)).rows;
        const lacks = all.filter(({ cells, core }) => cells !== null && core < coreCount);
        expect(rows).toEqual(arrangement.rows === 'all' ? all : lacks);
        expect(all).toHaveLength(picture.rows.length);
      }),
    );
  });

  test('comes back from its CSV cell by cell, with names that a spreadsheet would take for formulas', () => {
    fc.assert(
      fc.property(anyPicture, anyArrangement, (picture, arrangement) => {
        const grid = must(arrange(picture, arrangement, byLetters));
        expect(readBack(toPictureCsv(grid, WORDS))).toEqual(toldBy(grid));
      }),
    );
  });

  test('is the same as its copy, and another one as soon as one cell of it is another', () => {
    fc.assert(
      fc.property(anyPicture, fc.nat(), fc.nat(), (picture, row, cell) => {
        const copy = structuredClone(picture);
        expect(isSamePicture(picture, { ...copy, isFresh: !copy.isFresh })).toBe(true);
        const percents = copy.rows[row % copy.rows.length]?.packs?.[0]?.percents;
        if (!percents || percents.length === 0) return;
        percents[cell % percents.length] = (percents[cell % percents.length] ?? 0) + 1;
        expect(isSamePicture(picture, copy)).toBe(false);
        expect(isSamePicture(copy, { ...copy, rows: [] })).toBe(copy.rows.length === 0);
      }),
    );
  });

  test('writes days as calendars do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65_535 }), (day) => {
        expect(toIsoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
    expect(toIsoDay(0)).toBe('');
  });
});

const WORDS: PictureCsvWords = {
  ...{ learner: 'Learner', core: 'Core', ofCore: 'Of', skills: 'Skills', lastDay: 'Last', sum: 'Sum' },
  ...{ isCore: 'core', unread: 'not read' },
  growths: { seed: 'not begun', sprout: 'begun', leaf: 'nearly', fruit: 'secure', thirsty: 'fading' },
  words: { known: 'has it', 'not-known': 'has it not', blocked: 'hidden' },
};

/** What the file says, as strings; the mark before the first cell is an Excel reader's to take away. */
function readBack(csv: string) {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const [, ...lines] = csvParseRows(csv.slice(1)).map((row) => row.map((cell) => readCell(cell)));
  const sums = lines.pop() ?? [];
  return { lines, sums: sums.slice(5) };
}

function toldBy({ rows, columns, coreCount }: PictureGrid) {
  const lines = rows.map((row) => {
    const { learner, core, stands, lastDay } = row;
    const cells = cellsOf(row, columns);
    if (cells === null) return [learner.name, 'not read'];
    const told = cells.map(({ growth, percent, day, word }) => {
      const said = word === 'none' ? '' : `, ${WORDS.words[word]}`;
      const when = day === 0 ? '' : `, ${new Date(day * 86_400_000).toISOString().slice(0, 10)}`;
      return `${WORDS.growths[growth]}, ${percent} %${when}${said}`;
    });
    const last = lastDay === 0 ? '' : new Date(lastDay * 86_400_000).toISOString().slice(0, 10);
    return [learner.name, `${core}`, `${coreCount}`, `${stands}`, last, ...told];
  });
  return { lines, sums: columns.map(({ stands }) => `${stands}`) };
}
