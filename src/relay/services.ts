// The parts of a relay put together over one open store. Nothing here knows of sockets, files of settings or the clock
// on the wall.
import type { SchoolId } from '../domain/ids.ts';
import type { ChunkVault } from '../sync/chunk-vault.ts';
import type { Board } from './board/board-view.ts';
import { buildBoard } from './board/build-board.ts';
import { createOffice, type Office } from './board/office.ts';
import type { Limits } from './guard/limits.ts';
import { createIntake } from './intake/intake.ts';
import type { ChunkOpener } from './intake/opener.ts';
import { cutChunk } from './intake/reading.ts';
import { readEvents } from './intake/stored-events.ts';
import { createSchoolWords } from './intake/vocabularies.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { createSchoolVault } from './school-vault.ts';
import { CHALLENGE_SECRET, createEnrolment, type Enrolment } from './schools/enrolment.ts';
import { createSchoolViews, type SchoolViews } from './schools/school-view.ts';
import { createServedCourses } from './snapshots/served-courses.ts';
import type { SnapshotSource } from './snapshots/snapshot-source.ts';
import { createSnapshots } from './snapshots/snapshots.ts';
import type { RelayStore } from './store/relay-store.ts';
import { createSyncRounds, type SyncRounds } from './sync-rounds.ts';

export interface ServiceParts {
  readonly store: RelayStore;
  readonly opener: ChunkOpener;
  readonly appFolder: string;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly nowMs: () => number;
  /** Random, for a store that has none yet. */
  readonly newSecret: string;
}

export interface Services {
  readonly rounds: SyncRounds;
  readonly enrolment: Enrolment;
  readonly office: Office;
  readonly board: () => Promise<Board>;
  readonly vault: (school: SchoolId) => ChunkVault;
  readonly views: SchoolViews;
  readonly snapshots: SnapshotSource;
}

export async function createServices(parts: ServiceParts): Promise<Services> {
  const { store, opener, limits, metrics, log, nowMs } = parts;
  const words = createSchoolWords(store, nowMs);
  const read = readEvents(words);
  const views = createSchoolViews(store, read);
  const courses = createServedCourses(parts.appFolder, log);
  const snapshots = createSnapshots({ store, views, courses, read, metrics });
  const intake = createIntake({
    store,
    views,
    opener,
    words,
    nowMs,
    erased: (school, learners) => {
      views.forget(school);
      snapshots.forget(school, learners);
    },
  });
  const vault = (school: SchoolId) =>
    createSchoolVault({ store, views, intake, words, snapshots, cut: cutChunk }, school);
  const secret = await store.settleNote(CHALLENGE_SECRET, parts.newSecret);
  return {
    rounds: createSyncRounds({ store, views, vault, limits, metrics, nowMs }),
    enrolment: createEnrolment({ store, views, limits, nowMs, secret }),
    office: createOffice(store),
    board: () => buildBoard({ store, views, courses, nowMs }),
    vault,
    views,
    snapshots,
  };
}
