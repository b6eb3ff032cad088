// What the school's part of the boundary is carried out by: a file of its own that is loaded with the first such command
// or view, or when it is time to sync, and never before a learner's first question.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import { eraseLearner, mergeLearners, moveLearner } from './learner-commands.ts';
import { makeSchoolView } from './make-school-view.ts';
import { parseRelayAddress } from './relay-address.ts';
import type { Received, SchoolView, SyncApi } from './sync-api.ts';
import { NO_SCHOOL } from './sync-commands.ts';
import { createSyncGround } from './sync-ground.ts';
import { createSyncParts, type Done, type SyncListeners, type SyncParts, toReceived } from './sync-parts.ts';
import type { Trigger } from './sync-policy.ts';

export type Wake = Exclude<Trigger, 'asked' | 'timer'>;

export interface Syncing extends SyncApi {
  view(): Promise<SchoolView>;
  /** It may be time to sync: whether it is, the policy says. */
  wake(why: Wake): Promise<void>;
  /** Null on an insecure origin, where nothing can be signed. */
  readonly parts: SyncParts | null;
}

export function createSyncing(core: Core, listeners: SyncListeners): Syncing {
  const ground = createSyncGround(core);
  const parts = ground && createSyncParts(ground, listeners);
  const command =
    <A extends readonly unknown[], T>(run: (parts: SyncParts, ...given: A) => Done<T>) =>
    async (...given: A): Promise<Result<T, Problem>> =>
      parts ? run(parts, ...given) : fail({ code: 'origin/insecure' });
  const alone = async <T>(): Done<T> => fail({ code: 'school/alone' });
  return {
    parts,
    view: async () => (parts ? makeSchoolView(parts) : NO_SCHOOL),
    wake: async (why) => parts?.rounds?.trigger(why),
    foundSchool: alone,
    requestToJoin: alone,
    readJoinRequest: alone,
    admitDevice: alone,
    acceptAdmission: alone,
    setDevice: alone,
    revokeDevice: alone,
    recoverSchool: alone,
    connectRelay: command(connectRelay),
    forgetRelay: command(forgetRelay),
    syncNow: command(syncNow),
    packParcel: alone,
    receive: alone,
    makePassport: alone,
    acceptPassport: alone,
    moveLearner: command(moveLearner),
    mergeLearners: command(mergeLearners),
    eraseLearner: command(eraseLearner),
    addNote: alone,
  };
}

async function connectRelay({ rounds }: SyncParts, typed: string, code: string | null): Done {
  const address = parseRelayAddress(typed);
  if (address === null || rounds === null) return fail({ code: 'relay/not-a-relay', address: typed });
  return rounds.connect(address, code);
}

async function forgetRelay({ rounds }: SyncParts, address: string): Done {
  return rounds ? rounds.forget(address) : ok(null);
}

async function syncNow({ rounds, counting }: SyncParts): Done<Received> {
  if (rounds === null) return fail({ code: 'school/alone' });
  const { result, came } = await counting(() => rounds.syncNow());
  return result.ok ? ok(toReceived('relay', came)) : result;
}
