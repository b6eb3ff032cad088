// What was measured in lines for people.
import type { Interval } from '../../src/tracing/fit/bootstrap.ts';
import type { ReliabilityBin } from '../../src/tracing/fit/metrics.ts';
import type { Baselines } from './baselines.ts';
import type { TracingRow } from './measure.ts';

/** A row, and how much more AUC the first row of the set has: with 95 % of drawn learners between. */
export interface ComparedRow extends TracingRow {
  readonly firstGains: Interval | null;
}

/** The rows of one data set. */
export interface SetRows {
  readonly name: string;
  readonly learners: number;
  /** Test learners whose answers were fitted on too: there should be none. */
  readonly learnersInBoth: number;
  readonly rows: readonly ComparedRow[];
  /** Whether the files are those that the table "Train → valid" was made with. */
  readonly comparable: boolean;
}

type Column = readonly [head: string, width: number, cell: (row: ComparedRow) => string];

const COLUMNS: readonly Column[] = [
  ['model', 24, ({ model }) => model],
  ['AUC', 7, ({ auc }) => figure(auc)],
  ['95 % of draws', 16, ({ intervals }) => span(intervals.auc)],
  ['first gains', 18, ({ firstGains }) => span(firstGains)],
  ['acc', 7, ({ accuracy }) => figure(accuracy)],
  ['rmse', 7, ({ rmse }) => figure(rmse)],
  ['logloss', 8, ({ logloss }) => figure(logloss)],
  ['ECE', 7, ({ ece }) => figure(ece)],
  ['secure: said', 13, ({ secureNextTwo }) => figure(secureNextTwo?.predicted ?? null)],
  ['were', 7, ({ secureNextTwo }) => figure(secureNextTwo?.observed ?? null)],
  ['n', 7, ({ secureNextTwo }) => (secureNextTwo === null ? '-' : String(secureNextTwo.n))],
  ['fit s', 7, ({ fitSeconds }) => fitSeconds.toFixed(1)],
  ['predict', 8, ({ predictMicros }) => predictMicros.toFixed(2)],
  ['update µs', 10, ({ updateMicros }) => updateMicros.toFixed(2)],
  ['bytes', 8, ({ modelBytes }) => String(modelBytes)],
];

export function setLines({ name, learners, learnersInBoth, rows }: SetRows): readonly string[] {
  const both = learnersInBoth === 0 ? '' : `; ${learnersInBoth} of them were fitted on too`;
  return [
    '',
    `${name}: ${rows[0]?.rows ?? 0} answers of ${learners} learners${both}`,
    line(COLUMNS.map(([head, width]) => [head, width])),
    ...rows.map((row) => line(COLUMNS.map(([, width, cell]) => [cell(row), width]))),
  ];
}

/** AUC, a line a model and a column a set, and what others reach below. */
export function overviewLines(
  sets: readonly SetRows[],
  baselines: Baselines,
  standsBeside: ReadonlyMap<string, string>,
): readonly string[] {
  const models = [...new Set(sets.flatMap(({ rows }) => rows.map(({ model }) => model)))];
  const widths = [36, ...sets.map(({ name }) => Math.max(16, name.length + 2))];
  const toLine = (cells: readonly string[]): string =>
    line(cells.map((cell, at) => [cell, widths[at] ?? 16]));
  const besides = sets.some(({ comparable }) => comparable) ? [...baselines] : [];
  return [
    '',
    'AUC, in brackets that of the table "Train → valid"',
    toLine(['', ...sets.map(({ name }) => name)]),
    ...models.map((model) =>
      toLine([
        model,
        ...sets.map((set) => {
          const auc = set.rows.find((row) => row.model === model)?.auc ?? null;
          const other = set.comparable
            ? baselines.get(standsBeside.get(model) ?? '')?.get(set.name)
            : undefined;
          return other === undefined ? figure(auc) : `${figure(auc)} (${figure(other)})`;
        }),
      ]),
    ),
    ...besides.map(([model, aucs]) =>
      toLine([
        model,
        ...sets.map(({ name, comparable }) => figure((comparable ? aucs.get(name) : null) ?? null)),
      ]),
    ),
  ];
}

export function curveLines(title: string, curve: readonly ReliabilityBin[]): readonly string[] {
  return [
    '',
    `${title}: how often answers were right that were held to be`,
    line([
      ['from', 6],
      ['to', 6],
      ['predicted', 11],
      ['right', 9],
      ['answers', 9],
    ]),
    ...curve.map(({ from, to, predicted, observed, answers }) =>
      line([
        [from.toFixed(1), 6],
        [to.toFixed(1), 6],
        [figure(predicted), 11],
        [figure(observed), 9],
        [`${answers}`, 9],
      ]),
    ),
  ];
}

/** The first cell to the left, all others to the right. */
function line(cells: readonly (readonly [text: string, width: number])[]): string {
  return `  ${cells.map(([text, width], at) => (at === 0 ? text.padEnd(width) : text.padStart(width))).join('')}`.trimEnd();
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(4);
}

function span(interval: Interval | null): string {
  return interval === null ? '-' : `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`;
}
