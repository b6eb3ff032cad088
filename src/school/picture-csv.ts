// The class picture as a table for spreadsheets: the grid's rows and cells, formatted and nothing else.

import { toCsv } from '../packs/table/csv.ts';
import type { Growth } from '../tutoring/growth.ts';
import { type CellWord, cellsOf, type PictureCell, type PictureGrid } from './class-picture.ts';

/** In the teacher's language; none of the words of a cell holds a comma. */
export interface PictureCsvWords {
  readonly learner: string;
  readonly core: string;
  readonly ofCore: string;
  readonly skills: string;
  readonly lastDay: string;
  readonly sum: string;
  /** Behind the title of a core skill. */
  readonly isCore: string;
  readonly unread: string;
  readonly growths: Readonly<Record<Growth, string>>;
  readonly words: Readonly<Record<Exclude<CellWord, 'none'>, string>>;
}

/** One line a learner, one column a skill, the sums of the columns last. */
export function toPictureCsv({ columns, rows, coreCount }: PictureGrid, words: PictureCsvWords): string {
  const titles = columns.map(({ title, core }) => (core ? `${title} (${words.isCore})` : title));
  const head = [words.learner, words.core, words.ofCore, words.skills, words.lastDay, ...titles];
  const lines = rows.map((row) => {
    const { learner, core, stands, lastDay } = row;
    const cells = cellsOf(row, columns);
    if (cells === null) return [learner.name, words.unread];
    const head = [learner.name, String(core), String(coreCount), String(stands), toIsoDay(lastDay)];
    return [...head, ...cells.map((cell) => toCellText(cell, words))];
  });
  const sums = [words.sum, '', '', '', '', ...columns.map(({ stands }) => String(stands))];
  return toCsv([head, ...lines, sums]);
}

/** How it stands, how sure, when it was practised, and a teacher's word where there is one. */
function toCellText({ growth, percent, day, word }: PictureCell, words: PictureCsvWords): string {
  return [
    words.growths[growth],
    `${percent} %`,
    ...(day > 0 ? [toIsoDay(day)] : []),
    ...(word === 'none' ? [] : [words.words[word]]),
  ].join(', ');
}

const DAYS_TO_1970 = 719_468;

/** yyyy-mm-dd, empty for never. Howard Hinnant, civil_from_days: no clock and no zone is asked. */
export function toIsoDay(day: number): string {
  if (day <= 0) return '';
  const days = day + DAYS_TO_1970;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), two(month), two(date)].join('-');
}

const two = (value: number): string => String(value).padStart(2, '0');
