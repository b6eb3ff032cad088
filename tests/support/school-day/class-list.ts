// The class as the office keeps it: a spreadsheet saved as CSV, with one row that two children share by mistake.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, CLASS } from './children.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Two children of one name, until the teacher adds a letter. */
const SAME = { is: 'Rehema K.', was: 'Rehema' };

export interface ClassList {
  readonly asItCame: string;
  readonly mended: string;
  /** Of the mistake: its row in the spreadsheet, and the row that has the name already. */
  readonly row: number;
  readonly firstRow: number;
}

/** Writes both files and gives their paths. */
export async function writeClassList(folder: string, children: readonly Child[]): Promise<ClassList> {
  const names = children.map(({ name }) => name);
  const [asItCame, mended] = [join(folder, 'standard-2.csv'), join(folder, 'standard-2-mended.csv')];
  await writeFile(asItCame, toCsv(names.map((name) => (name === SAME.is ? SAME.was : name))));
  await writeFile(mended, toCsv(names));
  // Rows count from 1, and the first holds the headings.
  return { asItCame, mended, row: names.indexOf(SAME.is) + 2, firstRow: names.indexOf(SAME.was) + 2 };
}

function toCsv(names: readonly string[]): string {
  const rows = names.map((name) => `${name};"${CLASS}";en`);
  return `${BYTE_ORDER_MARK}${['Name;Class;Language', ...rows].join('\r\n')}\r\n`;
}
