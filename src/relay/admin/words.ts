// How the command line speaks: lines of plain words, tables that line up, and an exit code: 0 done, 1 not done, 2 called
// wrongly.
export interface Said {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

export const done = (...lines: readonly string[]): Said => ({ code: 0, lines });
export const failed = (...lines: readonly string[]): Said => ({ code: 1, lines });
export const misused = (...lines: readonly string[]): Said => ({ code: 2, lines });

/** Writes it where it belongs and gives the exit code. */
export function printSaid({ code, lines }: Said): Said['code'] {
  for (const line of lines) (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  return code;
}

/** Columns as wide as their widest word; the last one runs free. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all.map((row) =>
    row
      .map((word, at) => word.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

export function toDay(ms: number | null): string {
  return ms === null ? 'never' : new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

export function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
