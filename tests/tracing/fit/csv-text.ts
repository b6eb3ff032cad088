// Files of answers as a source would write them.

import type { AnswerVocabulary } from '../../../src/tracing/fit/answers.ts';
import { type AnswersRead, type CsvReading, readAnswersCsv } from '../../../src/tracing/fit/answers-csv.ts';
import { toFaultText } from '../../../src/tracing/fit/csv-faults.ts';

export const HEAD = 'user,item,skills,time,correct';

export interface Row {
  readonly user: string;
  readonly item: string;
  readonly skills: readonly string[];
  readonly seconds: number | null;
  readonly correct: boolean;
}

export function toCsv(rows: readonly Row[]): string {
  const lines = rows.map(({ user, item, skills, seconds, correct }) =>
    [user, item, skills.join(';'), seconds ?? '', correct ? 1 : 0].join(','),
  );
  return `${[HEAD, ...lines].join('\n')}\n`;
}

/** For files that a test knows to be sound. */
export function readSound(
  text: string,
  vocabulary: AnswerVocabulary | null = null,
  reading?: CsvReading,
): AnswersRead {
  const read = readAnswersCsv([{ name: 'a.csv', text }], vocabulary, reading);
  if (!read.ok) throw new Error(`Must be sound, got ${read.problem.map(toFaultText).join('; ')}`);
  return read.value;
}

/** What is said of a file, a line a fault. */
export function faultLines(...texts: readonly string[]): readonly string[] {
  const files = texts.map((text, at) => ({ name: `${'abc'[at] ?? 'x'}.csv`, text }));
  const read = readAnswersCsv(files, null);
  return read.ok ? [] : read.problem.map(toFaultText);
}
