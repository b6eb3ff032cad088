// The class picture's folds, kept a learner each beside the other snapshots: one read for a whole class. Like these they
// are only a shortcut, and fold on from where they stand.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import {
  applyPicture,
  createPictureFold,
  fromKeptFold,
  type PictureFold,
  toKeptFold,
} from '../school/picture-fold.ts';
import type { Core } from './core.ts';
import type { OpenCourse } from './courses.ts';
import { foldStanding } from './standing-events.ts';

const FOLD = 'class-picture';

export interface Folded {
  /** One a pack, in the order of the shelf. */
  readonly folds: readonly PictureFold[];
  readonly count: number;
}

/** What is kept of these learners, not yet compared with the log; of who is missing nothing fits. */
export async function readFolds(
  { stores }: Core,
  open: readonly OpenCourse[],
  learners: readonly LearnerId[],
): Promise<ReadonlyMap<LearnerId, Folded>> {
  const rows = await stores.snapshots.readAll(learners, FOLD);
  const found = new Map<LearnerId, Folded>();
  for (const [at, row] of (rows.ok ? rows.value : []).entries()) {
    const folds = row && toFolds(open, row.state);
    const learner = learners[at];
    if (folds && row && learner !== undefined) found.set(learner, { folds, count: row.count });
  }
  return found;
}

/** Folds what came since, or all, and keeps it. */
export async function foldOn(
  { stores: { log, snapshots } }: Core,
  open: readonly OpenCourse[],
  learner: LearnerId,
): Promise<Result<Folded, Problem>> {
  const row = await snapshots.read(learner, FOLD);
  const held = row.ok ? row.value : null;
  const kept = held && toFolds(open, held.state);
  const create = () => open.map(({ course }) => createPictureFold(course));
  let folds = kept ?? create();
  const read = await foldStanding(log, {
    learner,
    from: kept && held ? held : null,
    apply: (event) => {
      for (const [at, { course }] of open.entries()) {
        const fold = folds[at];
        if (fold) applyPicture(course, fold, event);
      }
    },
    restart: () => {
      folds = create();
    },
  });
  if (!read.ok) return read;
  const { through, count } = read.value;
  if (through) await snapshots.write(learner, FOLD, { through, count, state: toKept(open, folds) });
  return ok({ folds, count });
}

/** By pack, so that a pack that came since is told from one that was there. */
function toKept(open: readonly OpenCourse[], folds: readonly PictureFold[]): ReadonlyMap<string, unknown> {
  return new Map(
    open.flatMap(({ course }, at) => {
      const fold = folds[at];
      return fold ? [[course.pack, toKeptFold(course, fold)] as const] : [];
    }),
  );
}

function toFolds(open: readonly OpenCourse[], kept: unknown): readonly PictureFold[] | null {
  if (!(kept instanceof Map)) return null;
  const folds = open.map(({ course }) => fromKeptFold(course, kept.get(course.pack)));
  return folds.every((fold) => fold !== null) ? folds : null;
}
