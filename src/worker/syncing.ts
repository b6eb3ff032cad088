// What the school's part of the boundary is carried out by: a file of its own that is loaded with the first such command
// or view, or when it is time to sync, and never before a learner's first question.
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { SchoolView, SyncApi } from './sync-api.ts';
import { NO_SCHOOL } from './sync-commands.ts';

/** What is told when something on the screens is no longer right. */
export interface SyncListeners {
  schoolChanged(): Promise<void>;
  /** Events came from elsewhere. */
  received(): Promise<void>;
}

export interface Syncing extends SyncApi {
  view(): Promise<SchoolView>;
}

export function createSyncing(core: Core, _listeners: SyncListeners): Syncing {
  const alone = async <T>(): Promise<Result<T, Problem>> => fail({ code: 'school/alone' });
  const { school } = core;
  return {
    view: () => makeSchoolView(core),
    foundSchool: alone,
    requestToJoin: alone,
    readJoinRequest: alone,
    admitDevice: alone,
    acceptAdmission: alone,
    setDevice: alone,
    revokeDevice: alone,
    recoverSchool: alone,
    connectRelay: alone,
    forgetRelay: alone,
    syncNow: alone,
    packParcel: alone,
    receive: alone,
    makePassport: alone,
    acceptPassport: alone,
    moveLearner: (learner, to) => school.setLearner(learner, { class: to }),
    mergeLearners: alone,
    eraseLearner: alone,
    addNote: alone,
  };
}

async function makeSchoolView({ stores }: Core): Promise<SchoolView> {
  const count = await stores.log.countType('answered');
  const answers = count.ok ? count.value : 0;
  return { ...NO_SCHOOL, safety: { ...NO_SCHOOL.safety, answers, onlyHere: answers } };
}
