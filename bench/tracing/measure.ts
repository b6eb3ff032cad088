// One model on one set: fitted, written as bytes, read back, then every answer of every test learner predicted in
// order from that learner's earlier answers only, the first included. All figures are of the model that was read back.
import { createRandom } from '../../src/domain/random.ts';
import type { Answers } from '../../src/tracing/fit/answers.ts';
import { bootstrap, type Intervals } from '../../src/tracing/fit/bootstrap.ts';
import { type ReliabilityBin, reliabilityCurve, type Score, scoreOf } from '../../src/tracing/fit/metrics.ts';
import { combineAnswers, combineVocabulary } from './combinations.ts';
import type { ReadSet } from './files.ts';
import { attemptAt, learnersOf, type Predictor, type TracingModel } from './model.ts';
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

const DRAWS = 200;
const SEED = 20_260_101;

export function measureModel(model: TracingModel, set: ReadSet): TracingRow {
  const { vocabulary, train, test } = model.skills === 'combined' ? combine(set) : plain(set);
  const before = process.cpuUsage();
  const bytes = model.fit(train, vocabulary);
  const { user, system } = process.cpuUsage(before);
  const told = predictAll(model.open(bytes, vocabulary), test);
  const predictions = { predicted: told.predicted, correct: test.correct, starts: test.starts };
  return {
    model: model.name,
    ...scoreOf(predictions),
    secureNextTwo: told.secureNextTwo,
    fitSeconds: (user + system) / 1e6,
    predictMicros: told.predictMicros,
    updateMicros: told.updateMicros,
    modelBytes: bytes.length,
    rows: test.rows,
    intervals: bootstrap(predictions, DRAWS, createRandom(SEED)),
    curve: reliabilityCurve(predictions),
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
  readonly predictMicros: number;
  readonly updateMicros: number;
}

/** Times are means over the whole file, the reading of the clock included (some 0.05 microseconds). */
export function predictAll(model: Predictor, answers: Answers): Told {
  const predicted = new Float64Array(answers.rows);
  const watch = createSecureWatch(model, answers);
  let [predictMs, updateMs] = [0, 0];
  for (const [from, to] of learnersOf(answers)) {
    const state = model.createState();
    watch.begin();
    for (let row = from; row < to; row++) {
      const attempt = attemptAt(answers, row);
      const start = performance.now();
      const p = model.predict(state, attempt.skills, attempt.row, attempt.atMs);
      const between = performance.now();
      watch.before(state, attempt, p);
      const afterWatch = performance.now();
      model.update(state, attempt);
      const end = performance.now();
      predictMs += between - start;
      updateMs += end - afterWatch;
      if (!(p > 0 && p < 1)) throw new Error(`P must be in (0, 1), got ${p} for answer ${row}`);
      predicted[row] = p;
      watch.after(state, attempt);
    }
  }
  const micros = (ms: number): number => (ms * 1000) / Math.max(1, answers.rows);
  return {
    predicted,
    secureNextTwo: watch.end(),
    predictMicros: micros(predictMs),
    updateMicros: micros(updateMs),
  };
}
