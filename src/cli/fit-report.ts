// Fits on nine learners in ten and says what the model file, read back as a tablet reads it, reaches on the tenth.
import type { StoredEvent } from '../domain/event.ts';
import type { Answers } from '../tracing/fit/answers.ts';
import { fitSections } from '../tracing/fit/fit-model.ts';
import { fitUplift, type UpliftFit } from '../tracing/fit/fit-uplift.ts';
import { holdOut, predictFirstTries } from '../tracing/fit/held-out.ts';
import { type Score, scoreOf } from '../tracing/fit/metrics.ts';
import { encodeUplift, type LessonUplift } from '../tracing/lesson-uplift.ts';
import { encodeModelFile, type ModelFile, parseModelFile } from '../tracing/model-file.ts';
import { toModelSkills } from '../tracing/model-places.ts';
import { createPackModel } from '../tracing/pack-model.ts';
import { gatherOutcomes } from '../tutoring/lesson-outcomes.ts';
import { createPackCourse } from '../tutoring/pack-course.ts';
import type { FitPack } from './fit-pack.ts';

export interface Fitted {
  readonly bytes: Uint8Array;
  readonly file: ModelFile;
  /** Which explanations helped; null for answers without lessons. */
  readonly lessons: UpliftFit | null;
  readonly held: { readonly learners: number; readonly answers: number };
  /** On the learners held back: the pack without a model file, and with this one. */
  readonly without: Score;
  readonly withIt: Score;
}

const HELD_ONE_IN = 10;
/** So that the same answers give the same file. */
const LOT = 20_260_101;

/** `events` are the log that the answers are from; without one nothing is known of lessons. */
export function fitAndMeasure(
  pack: FitPack,
  answers: Answers,
  events: readonly StoredEvent[],
  madeAtMs: number,
): Fitted {
  const { train, held } = holdOut(answers, HELD_ONE_IN, LOT);
  const fitted: ModelFile = {
    pack: pack.id,
    madeAtMs,
    learners: train.starts.length - 1,
    answers: train.rows,
    skills: toModelSkills(pack.named),
    sections: fitSections(train, pack.vocabulary, { ...pack.named.items, parents: pack.parents }),
  };
  const lessons = fitLessons(pack, encodeModelFile(fitted), events);
  const bytes = encodeModelFile(lessons === null ? fitted : withLessons(fitted, lessons.uplift));
  const file = parseModelFile(bytes, pack.id);
  if (!file.ok) throw new Error(`Must read back what was written, got ${JSON.stringify(file.problem)}`);
  const score = (of: ModelFile | null): Score => {
    const { model } = createPackModel({ ...pack.named, author: pack.author, file: of });
    return scoreOf(predictFirstTries(model, held));
  };
  return {
    bytes,
    file: file.value,
    lessons,
    held: { learners: held.starts.length - 1, answers: held.rows },
    without: score(null),
    withIt: score(file.value),
  };
}

/** Of all learners: what lessons bring is drawn to nothing where it is not sure, and is not measured on the tenth. */
function fitLessons({ parts }: FitPack, model: Uint8Array, events: readonly StoredEvent[]): UpliftFit | null {
  const { course } = createPackCourse({ ...parts, modelFiles: [model] });
  const outcomes = gatherOutcomes(course, events);
  return outcomes.length === 0 ? null : fitUplift(outcomes);
}

function withLessons(file: ModelFile, uplift: LessonUplift): ModelFile {
  const bytes = encodeUplift(uplift);
  return { ...file, sections: new Map([...file.sections, ['lessons', bytes]]) };
}

/** Log loss punishes what is said too surely, AUC looks at the order alone: a model may lose in neither. */
export function isBetter({ without, withIt }: Pick<Fitted, 'without' | 'withIt'>): boolean {
  return withIt.logloss < without.logloss && (withIt.auc ?? 0) >= (without.auc ?? 0);
}

export function toReport({ file, held, lessons, without, withIt }: Fitted): readonly string[] {
  const columns = (...cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join('');
  const row = (name: string, { auc, logloss, ece }: Score): string =>
    columns(name, auc === null ? '-' : auc.toFixed(3), logloss.toFixed(3), ece.toFixed(3));
  return [
    `fitted to ${file.answers} answers of ${file.learners} learners`,
    `held back: ${held.answers} answers of ${held.learners} other learners; what is said of them before they answer:`,
    '',
    columns('', 'AUC', 'log loss', 'ECE'),
    row('without', without),
    row('with the model', withIt),
    '',
    ...(lessons === null ? [] : [toLessonLine(lessons), '']),
  ];
}

function toLessonLine({ outcomes, between, uplift }: UpliftFit): string {
  const best = Math.max(0, ...[...uplift.values()].flat());
  const what = `${outcomes} answers after lessons`;
  return between === 0
    ? `${what}: no lesson is seen to help more than another`
    : `${what}: lessons of one skill differ by ${between.toFixed(3)}, the best is at +${(best / 100).toFixed(3)}`;
}
