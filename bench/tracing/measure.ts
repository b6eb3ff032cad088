// One model on one set: fitted, written as bytes, read back, then every answer of every test learner predicted in
// order from that learner's earlier answers only, the first included. All figures are of the model that was read back.
import { createRandom } from '../../src/domain/random.ts';
import { type Answers, attemptAt, learnersOf } from '../../src/tracing/fit/answers.ts';
import { drawScores, type Intervals, toIntervals } from '../../src/tracing/fit/bootstrap.ts';
import { type ReliabilityBin, reliabilityCurve, type Score, scoreOf } from '../../src/tracing/fit/metrics.ts';
import { combineAnswers, combineVocabulary } from './combinations.ts';
import type { ReadSet } from './files.ts';
import type { Predictor, TracingModel } from './model.ts';
import { createSecureWatch, type SecureNextTwo } from './secure.ts';

export interface TracingRow extends Score {
  readonly model: string;
  /** Null of models that say nothing on mastery. */
  readonly secureNextTwo: SecureNextTwo | null;
  /** Processor time: what else the machine does changes it less. */
  readonly fitSeconds: number;
  readonly predictMicros: number;
  readonly updateMicros: number;
  readonly modelBytes: number;
  readonly rows: number;
  readonly intervals: Intervals;
  readonly curve: readonly ReliabilityBin[];
}

export interface MeasuredRow extends TracingRow {
  /** Scores with other learners, the same ones for every model. */
  readonly draws: readonly Score[];
}

const DRAWS = 200;
const SEED = 20_260_101;
/** A file of fewer answers is gone through so often that these are reached. */
const LEAST_TIMED = 50_000;

export function measureModel(model: TracingModel, set: ReadSet): MeasuredRow {
  const { vocabulary, train, test } = model.skills === 'combined' ? combine(set) : plain(set);
  let bytes: Uint8Array = new Uint8Array();
  const fitSeconds = processorSeconds(() => {
    bytes = model.fit(train, vocabulary);
  });
  const opened = model.open(bytes, vocabulary);
  const told = predictAll(opened, test);
  const predictions = { predicted: told.predicted, correct: test.correct, starts: test.starts };
  const draws = drawScores(predictions, DRAWS, createRandom(SEED));
  return {
    model: model.name,
    ...scoreOf(predictions),
    secureNextTwo: told.secureNextTwo,
    fitSeconds,
    ...timeAll(opened, test),
    modelBytes: bytes.length,
    rows: test.rows,
    intervals: toIntervals(draws),
    curve: reliabilityCurve(predictions),
    draws,
  };
}

interface Prepared {
  readonly vocabulary: ReadSet['train']['vocabulary'];
  readonly train: Answers;
  readonly test: Answers;
}

function plain({ train, test }: ReadSet): Prepared {
  return { vocabulary: train.vocabulary, train: train.answers, test: test.answers };
}

function combine({ train, test }: ReadSet): Prepared {
  const vocabulary = combineVocabulary(train.vocabulary, train.answers);
  return {
    vocabulary,
    train: combineAnswers(train.answers, train.vocabulary, vocabulary),
    test: combineAnswers(test.answers, train.vocabulary, vocabulary),
  };
}

export interface Told {
  readonly predicted: Float64Array;
  readonly secureNextTwo: SecureNextTwo | null;
}

export function predictAll(model: Predictor, answers: Answers): Told {
  const predicted = new Float64Array(answers.rows);
  const watch = createSecureWatch(model, answers);
  for (const [from, to] of learnersOf(answers)) {
    const state = model.createState();
    watch.begin();
    for (let row = from; row < to; row++) {
      const attempt = attemptAt(answers, row);
      const p = model.predict(state, attempt.skills, attempt.row, attempt.atMs);
      if (!(p > 0 && p < 1)) throw new Error(`P must be in (0, 1), got ${p} for answer ${row}`);
      predicted[row] = p;
      watch.before(state, attempt, p);
      model.update(state, attempt);
      watch.after(state, attempt);
    }
  }
  return { predicted, secureNextTwo: watch.end() };
}

/**
 * Means over the whole file, once it was gone through before. Processor time, in which two walks are compared, one that
 * takes answers in and one that also predicts them: what else the machine does would lengthen single calls at random.
 */
function timeAll(model: Predictor, answers: Answers): Pick<TracingRow, 'predictMicros' | 'updateMicros'> {
  const times = Math.ceil(LEAST_TIMED / Math.max(1, answers.rows));
  // The better of two rounds: in the first the engine still compiles.
  const better = (predicts: boolean): number => {
    const rounds = [0, 1].map(() => processorSeconds(() => walk(model, answers, times, predicts)));
    return Math.min(...rounds);
  };
  const both = better(true);
  const update = better(false);
  const timed = Math.max(1, times * answers.rows);
  const micros = (seconds: number): number => (Math.max(0, seconds) * 1e6) / timed;
  return { predictMicros: micros(both - update), updateMicros: micros(update) };
}

function walk(model: Predictor, answers: Answers, times: number, predicts: boolean): void {
  for (let time = 0; time < times; time++) walkOnce(model, answers, predicts);
}

function walkOnce(model: Predictor, answers: Answers, predicts: boolean): void {
  for (const [from, to] of learnersOf(answers)) {
    const state = model.createState();
    for (let row = from; row < to; row++) {
      const attempt = attemptAt(answers, row);
      if (predicts) model.predict(state, attempt.skills, attempt.row, attempt.atMs);
      model.update(state, attempt);
    }
  }
}

function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
