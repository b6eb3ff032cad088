// What others reach, read when the benchmark runs: the table "Train → valid" of the BASELINES.md that lies with the data.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** AUC by model, as the table calls it, then by data set. */
export type Baselines = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function readBaselines(folder: string): Baselines {
  const path = join(folder, 'BASELINES.md');
  return existsSync(path) ? parseBaselines(readFileSync(path, 'utf8')) : new Map();
}

/** The first table below the heading; without one, nothing. A cell that holds no number is left out. */
export function parseBaselines(markdown: string): Baselines {
  const lines = markdown.split(/\r?\n/);
  const heading = lines.findIndex((line) => /^#+ +train *(?:→|->) *valid/i.test(line));
  if (heading < 0) return new Map();
  const first = lines.findIndex((line, at) => at > heading && line.startsWith('|'));
  if (first < 0) return new Map();
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  const [head = [], ...rows] = lines
    .slice(first, end < 0 ? undefined : end)
    .filter((line) => !/^[|:\s-]+$/.test(line))
    .map(cellsOf);
  return new Map(
    rows.map(([model = '', ...cells]) => [
      model,
      new Map(
        cells.flatMap((cell, at) => {
          const auc = Number.parseFloat(cell);
          return Number.isNaN(auc) ? [] : [[head[at + 1] ?? '', auc] as const];
        }),
      ),
    ]),
  );
}

/** `| a | b |` without marks of emphasis. */
function cellsOf(line: string): readonly string[] {
  return line
    .replaceAll('*', '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
