// The class picture for the teacher: made from folds that are kept a learner each, so that a class of a hundred is there at
// once; then the log is asked whose work has gone on since, and only that is folded. It gives way to whoever is at work:
// each learner is read on its own. Loaded when a teacher opens a picture.
import type { StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { allIdsOf, type Learner } from '../domain/roster.ts';
import type { ClassPicture, PictureCells, PicturePack, PracticeTime } from '../school/class-picture.ts';
import { foldPicture, type PictureFold } from '../school/picture-fold.ts';
import { dayAt, type Moment, toCells, toPicturePack } from '../school/picture-rows.ts';
import { coreOverTime, practiceTime } from '../school/picture-weeks.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { foldOn, readFolds } from './kept-pictures.ts';
import { nameOf } from './school.ts';
import { countEvents, learnersElsewhere } from './work-done.ts';

/** What was read is shown at the latest after so long, while the rest is being read. */
const SHOWN_AFTER_MS = 1_500;
/** What is believed changes with time; within an hour by nothing that could be seen. */
const HOUR_MS = 3_600_000;
const NO_TIME: PracticeTime = { minutes: 0, weeks: 1 };

export interface ClassPictures {
  /** Null for a class that is not there. What is not read yet follows by itself: `changed` is called for it. */
  view(id: ClassId, language: string): Promise<ClassPicture | null>;
}

interface Read {
  readonly cells: readonly PictureCells[];
  readonly time: PracticeTime;
  /** Events of the learner that are in; null where it cannot be told whether more have come. */
  readonly count: number | null;
}

/** What is known of one class, under one set of packs, within one hour. */
interface Board {
  readonly key: string;
  readonly open: readonly OpenCourse[];
  readonly moment: Moment;
  readonly rows: Map<LearnerId, Read>;
  /** The state of the log up to which nobody's work is missing. */
  freshAt: number;
  reading: boolean;
}

export function createClassPictures(core: Core, changed: () => Promise<void>): ClassPictures {
  let board: Board | null = null;
  /** Grows with every change of the log. */
  let changes = 0;
  core.stores.log.subscribe(() => {
    changes += 1;
  });

  const boardOf = async (id: ClassId, open: readonly OpenCourse[], learners: readonly Learner[]) => {
    const moment = momentOf(core);
    const hour = Math.floor(moment.nowMs / HOUR_MS);
    const key = [id, hour, ...open.map(({ course }) => `${course.pack} ${course.fingerprint}`)].join('\n');
    if (board?.key === key) return board;
    const made: Board = { key, open, moment, rows: new Map(), freshAt: -1, reading: false };
    const kept = await readFolds(
      core,
      open,
      learners.map((one) => one.id),
    );
    for (const [learner, { folds, count }] of kept) made.rows.set(learner, toRead(made, folds, count));
    board = made;
    return made;
  };

  /** One at a time: whatever changed meanwhile is looked at by the next. */
  const catchUp = async (mine: Board, learners: readonly Learner[]): Promise<void> => {
    if (mine.reading) return;
    mine.reading = true;
    const seen = changes;
    try {
      let shownMs = core.surroundings.now();
      for await (const [learner, read] of readBehind(core, mine, learners)) {
        mine.rows.set(learner, read);
        if (board !== mine) return;
        if (core.surroundings.now() - shownMs < SHOWN_AFTER_MS) continue;
        await changed();
        shownMs = core.surroundings.now();
      }
      mine.freshAt = seen;
    } finally {
      mine.reading = false;
    }
    await changed();
  };

  return {
    view: async (id, language) => {
      const roster = await core.school.roster();
      const open = await core.courses.open();
      if (!roster.classes.has(id) || !open.ok) return null;
      const learners = [...roster.learners.values()].filter((one) => one.class === id && !one.archived);
      const made = await boardOf(id, open.value, learners);
      const isFresh = made.freshAt === changes;
      const picture = {
        packs: await Promise.all(open.value.map((one) => toPack(core, one, language))),
        rows: await Promise.all(
          learners.map(async (one) => {
            const read = made.rows.get(one.id);
            const name = await core.names.read(one.name, nameOf(one.id));
            const learner = { id: one.id, name, avatar: one.avatar };
            return { learner, packs: read?.cells ?? null, time: read?.time ?? NO_TIME };
          }),
        ),
        today: dayAt(made.moment.nowMs, made.moment),
        isFresh,
      };
      // When this has been drawn: on a slow tablet both at a time would take longer than one after the other.
      const { later = (work: () => void) => work() } = core.surroundings;
      if (!isFresh) later(() => void catchUp(made, learners));
      return picture;
    },
  };
}

/** Those of whom more is in the log than in their row, read on; the work of who has several ids, or none here, whole. */
async function* readBehind(
  core: Core,
  board: Board,
  learners: readonly Learner[],
): AsyncGenerator<readonly [LearnerId, Read]> {
  const roster = await core.school.roster();
  const elsewhere = await learnersElsewhere(core);
  const counts = await countEvents(
    core,
    learners.map((one) => one.id),
  );
  for (const { id } of learners) {
    const ids = allIdsOf(roster, id);
    if (ids.length > 1 || elsewhere.has(id)) {
      const folds = await foldWhole(core, board.open, id, ids);
      if (folds.ok) yield [id, toRead(board, folds.value, null)];
      continue;
    }
    if (board.rows.get(id)?.count === counts.get(id)) continue;
    const folded = await foldOn(core, board.open, id);
    if (folded.ok) yield [id, toRead(board, folded.value.folds, folded.value.count)];
  }
}

/** As the rest of the app believes it, with the weeks from what is here alone. Rare, so nothing of it is kept. */
export async function foldWhole(
  core: Pick<Core, 'states' | 'stores'>,
  open: readonly OpenCourse[],
  id: LearnerId,
  ids: readonly LearnerId[],
): Promise<Result<readonly PictureFold[], Problem>> {
  const state = await core.states.glance(id);
  if (!state.ok) return state;
  const events: StoredEvent[] = [];
  for (const one of ids) {
    const read = await core.stores.log.read({ learner: one }, (batch) => void events.push(...batch));
    if (!read.ok) return read;
  }
  const folds = open.map(({ course }): PictureFold => {
    const { progress, weeks } = foldPicture(course, events);
    const believed = state.value.courses.find((one) => one.open.course === course);
    return { progress: believed?.progress ?? progress, weeks };
  });
  return ok(folds);
}

function toRead({ open, moment }: Board, folds: readonly PictureFold[], count: number | null): Read {
  const cells = open.flatMap(({ course }, at) => {
    const fold = folds[at];
    if (fold === undefined) return [];
    const core = coreOverTime(fold.weeks, course, fold.progress, moment.nowMs);
    return [toCells(course, fold.progress, core, moment)];
  });
  const [first] = folds;
  return { cells, time: first ? practiceTime(first.weeks, moment.nowMs) : NO_TIME, count };
}

async function toPack(
  { stores }: Core,
  { course, installed }: OpenCourse,
  language: string,
): Promise<PicturePack> {
  const texts = await stores.shelf.readPackTexts(installed.install, pickLanguage(installed, language));
  const title = (texts.ok && texts.value.title) || course.pack;
  return toPicturePack(course, {
    pack: course.pack,
    title,
    skill: (skill) => (texts.ok && texts.value.skills[skill]) || skill,
  });
}

function momentOf({ surroundings }: Core): Moment {
  const nowMs = surroundings.now();
  return { nowMs, zoneMinutes: new Date(nowMs).getTimezoneOffset() };
}
