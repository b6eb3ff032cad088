// What can be wrong in a file of answers, as data and in words for whoever made the file.

export const NEEDED_COLUMNS = ['user', 'item', 'skills', 'time', 'correct'] as const;
export const FURTHER_COLUMNS = ['attempt', 'hints', 'response_ms'] as const;
export type CsvColumn = (typeof NEEDED_COLUMNS)[number] | (typeof FURTHER_COLUMNS)[number];

/** The lines of a file count from 1, the header included. */
export type CsvFault = { readonly file: string; readonly line: number } & (
  | { readonly code: 'csv/empty' }
  | { readonly code: 'csv/no-answers' }
  | { readonly code: 'csv/missing-column'; readonly column: CsvColumn }
  | { readonly code: 'csv/unknown-column'; readonly got: string }
  | { readonly code: 'csv/column-twice'; readonly column: CsvColumn }
  | { readonly code: 'csv/cells'; readonly got: number; readonly expected: number }
  | { readonly code: 'csv/nothing-in'; readonly column: 'user' | 'item' | 'skills' }
  | { readonly code: 'csv/not-an-id'; readonly column: 'user' | 'item' | 'skills'; readonly got: string }
  | { readonly code: 'csv/not-a-number'; readonly column: CsvColumn; readonly got: string }
  | { readonly code: 'csv/not-0-or-1'; readonly got: string }
  /** The rows of a learner must stand together: with others between them their order in time is not known. */
  | { readonly code: 'csv/user-again'; readonly user: string }
  | { readonly code: 'csv/time-backwards'; readonly from: number; readonly to: number }
);

/** What is wrong, without where. */
export type CsvWrong = CsvFault extends infer One
  ? One extends CsvFault
    ? Omit<One, 'file' | 'line'>
    : never
  : never;
export type Report = (wrong: CsvWrong) => void;

/** A file of another kind would be at fault in every line. */
export const MOST_FAULTS = 20;

/** A line of rubbish is not repeated in full. */
export function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}

/** One line for people: where, what is wrong, what is expected. */
export function toFaultText(fault: CsvFault): string {
  return `${fault.file}, line ${fault.line}: ${toWords(fault)}`;
}

function toWords(fault: CsvFault): string {
  switch (fault.code) {
    case 'csv/empty':
      return `nothing is in this file; its first line must be ${NEEDED_COLUMNS.join(',')}`;
    case 'csv/no-answers':
      return 'no answers follow the first line';
    case 'csv/missing-column':
      return `the column "${fault.column}" is missing; needed are ${NEEDED_COLUMNS.join(', ')}`;
    case 'csv/unknown-column':
      return `no column is called "${fault.got}"; further columns can be ${FURTHER_COLUMNS.join(', ')}`;
    case 'csv/column-twice':
      return `the column "${fault.column}" is there twice`;
    case 'csv/cells':
      return `${fault.got} values, where the first line names ${fault.expected}`;
    case 'csv/nothing-in':
      return `"${fault.column}" is empty`;
    case 'csv/not-an-id':
      return `"${fault.column}" must be an id without spaces and quotes, at most 64 characters long; it is "${fault.got}"`;
    case 'csv/not-a-number':
      return `"${fault.column}" must be ${NUMBERS[fault.column] ?? 'a number'}; it is "${fault.got}"`;
    case 'csv/not-0-or-1':
      return `"correct" must be 0 or 1; it is "${fault.got}"`;
    case 'csv/user-again':
      return `rows of user "${fault.user}" stood further up, with others between; they must stand together`;
    case 'csv/time-backwards':
      return `time runs backwards for this user, from ${fault.from} to ${fault.to}`;
  }
}

const NUMBERS: Readonly<Partial<Record<CsvColumn, string>>> = {
  time: 'whole seconds, or empty when the time is not known',
  attempt: 'a whole number from 1, or empty',
  hints: 'a whole number from 0, or empty',
  response_ms: 'whole milliseconds, or empty when they are not known',
};
