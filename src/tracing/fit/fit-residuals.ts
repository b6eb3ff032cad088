// Fills the residual tables: runs the model over learners' answers as a tablet would, without its trees, and adds up
// what each answer was beyond its expectation under every key that it is looked up by.
import type { Weigher } from '../fitted-bkt.ts';
import { createPackedState, EMPTY_SHAPE } from '../packed-state.ts';
import { type ResidualTables, TABLE_KINDS } from '../response/residual-tables.ts';
import { createResponseModel } from '../response/response-model.ts';
import { EASE_STEP, type ResponseParameters, toEaseGrid } from '../response/response-parameters.ts';
import { samePlaces } from '../response/response-places.ts';
import { toShare } from '../response/response-update.ts';
import { type Answers, attemptAt, learnersOf, rightUnaided } from './answers.ts';

/** Sum of residuals y − p, and of their variances p(1 − p). */
interface Sums {
  residual: number;
  variance: number;
}

/** Fits the tables to what was right without help; keeps the `most` entries that explain most. */
export function fitResiduals(
  answers: Answers,
  untabled: ResponseParameters,
  most: number,
  weigh: Weigher,
): ResidualTables {
  const model = createResponseModel(untabled, samePlaces(untabled), EMPTY_SHAPE, weigh);
  const tables = TABLE_KINDS.map(() => new Map<number, Sums>());
  for (const [from, to] of learnersOf(answers)) {
    const state = createPackedState(model.shape);
    for (let row = from; row < to; row++) {
      const attempt = attemptAt(answers, row);
      const p = toShare(model.expected(state, attempt.skills, attempt.row));
      const context = model.context(state, attempt.skills, attempt.row);
      for (const [kind, table] of tables.entries()) {
        const key = TABLE_KINDS[kind]?.keyOf(context, model.sizes) ?? -1;
        if (key >= 0) add(table, key, rightUnaided(answers, row) - p, p * (1 - p));
      }
      model.update(state, attempt);
    }
  }
  return keepMost(tables, most);
}

function add(table: Map<number, Sums>, key: number, residual: number, variance: number): void {
  const sums = table.get(key);
  if (sums === undefined) table.set(key, { residual, variance });
  else {
    sums.residual += residual;
    sums.variance += variance;
  }
}

/** Shrunken means: sum of residuals over (sum of variances + doubt), one Newton step from nothing under a normal prior. */
function keepMost(tables: readonly ReadonlyMap<number, Sums>[], most: number): ResidualTables {
  const gains: number[] = [];
  for (const [kind, table] of tables.entries()) {
    for (const sums of table.values()) gains.push(gainOf(sums, kind));
  }
  const least = gains.length <= most ? 0 : (Float64Array.from(gains).sort()[gains.length - most] ?? 0);
  return tables.map((table, kind) => {
    const kept = new Map<number, number>();
    for (const [key, sums] of table) {
      const value = toEaseGrid(sums.residual / (sums.variance + doubtOf(kind)));
      if (gainOf(sums, kind) >= least && Math.abs(value) >= EASE_STEP) kept.set(key, value);
    }
    return kept;
  });
}

/** Twice what an entry adds to the log-likelihood, to second order. */
function gainOf({ residual, variance }: Sums, kind: number): number {
  return (residual * residual) / (variance + doubtOf(kind));
}

function doubtOf(kind: number): number {
  return TABLE_KINDS[kind]?.doubt ?? 0;
}
