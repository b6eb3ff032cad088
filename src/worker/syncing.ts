// What the school's part of the boundary is carried out by: a file of its own that is loaded with the first such command
// or view, or when it is time to sync, and never before a learner's first question.
import type { LearnerId } from '../domain/ids.ts';
import { fail, ok } from '../domain/result.ts';
import { isAdmission } from '../identity/admission.ts';
import { parseBase64Url } from '../identity/base64url.ts';
import { PASSPORT_MAGIC } from '../identity/passport.ts';
import type { Trigger } from '../sync/backoff.ts';
import { MAGIC } from '../sync/messages.ts';
import type { Core } from './core.ts';
import { createWriter, type Writer } from './event-writers.ts';
import { readNotes } from './learner-notes.ts';
import { readLearnerSkills } from './learner-skills.ts';
import { makeSchoolView } from './make-school-view.ts';
import { packParcel, receiveBundle } from './parcels.ts';
import { acceptPassport, makePassport } from './passports.ts';
import { parseRelayAddress } from './relay-address.ts';
import { createSchoolGrounds, type SchoolGrounds } from './school-grounds.ts';
import { acceptAdmission, admitDevice, readJoinRequest, requestToJoin } from './school-joining.ts';
import { recoverSchool } from './school-recovery.ts';
import { addNote, eraseLearner, mergeLearners, moveLearner, sayMergesAgain } from './school-roster.ts';
import {
  foundSchool,
  makeRecoveryCode,
  renewIfExposed,
  revokeDevice,
  setDevice,
  takeKeys,
} from './school-trust.ts';
import type { Carrier, Received, SchoolView, SyncApi } from './sync-api.ts';
import { NO_SCHOOL } from './sync-commands.ts';
import { createSyncGround } from './sync-ground.ts';
import { createSyncParts, type Done, type SyncListeners, type SyncParts, toReceived } from './sync-parts.ts';
import { createTeaching } from './teaching.ts';
import type { LearnerSkillsView } from './teaching-api.ts';

export type Wake = Exclude<Trigger, 'asked' | 'timer'>;

export interface Syncing extends SyncApi {
  view(): Promise<SchoolView>;
  /** Null for who is not in the roster. */
  skills(learner: LearnerId): Promise<LearnerSkillsView | null>;
  /** Tells who wrote an event; made anew, since devices get names. */
  writer(): Writer;
  /** It may be time to sync: whether it is, the policy says. */
  wake(why: Wake): Promise<void>;
  /** A new code that brings the school back; shown once. */
  makeRecoveryCode(): Done<string>;
}

export function createSyncing(core: Core, listeners: SyncListeners): Syncing {
  const ground = createSyncGround(core);
  if (ground === null) return INSECURE;
  const parts = createSyncParts(ground, listeners, async () => {
    await takeKeys(grounds);
    await renewIfExposed(grounds);
    await sayMergesAgain(grounds);
  });
  const grounds = createSchoolGrounds(parts);
  const bound =
    <A extends readonly unknown[], T>(run: (parts: SyncParts, ...given: A) => Done<T>) =>
    (...given: A): Done<T> =>
      run(parts, ...given);
  /** What the school says of itself has changed: effects follow, and the screens are told. */
  const said =
    <A extends readonly unknown[], T>(run: (ground: SchoolGrounds, ...given: A) => Done<T>) =>
    async (...given: A): Done<T> => {
      const done = await run(grounds, ...given);
      if (done.ok) await parts.settle();
      return done;
    };
  return {
    view: () => makeSchoolView(parts, grounds),
    wake: async (why) => parts.rounds?.trigger(why),
    makeRecoveryCode: said(makeRecoveryCode),
    foundSchool: said(foundSchool),
    requestToJoin: async (label) => {
      const asked = await requestToJoin(grounds, label);
      if (asked.ok) await listeners.schoolChanged();
      return asked;
    },
    readJoinRequest: (text) => readJoinRequest(grounds, text),
    admitDevice: said(admitDevice),
    acceptAdmission: said(acceptAdmission),
    setDevice: said(setDevice),
    revokeDevice: said(revokeDevice),
    recoverSchool: said(recoverSchool),
    connectRelay: bound(connectRelay),
    forgetRelay: bound(forgetRelay),
    syncNow: bound(syncNow),
    packParcel: bound(packParcel),
    receive: (from, bytes) => receive(parts, grounds, from, bytes),
    makePassport: (learner) => makePassport(grounds, learner),
    acceptPassport: said(acceptPassport),
    moveLearner: said(moveLearner),
    mergeLearners: said(mergeLearners),
    eraseLearner: async (learner) => {
      const erased = await said(eraseLearner)(learner);
      return erased.ok ? ok(null) : erased;
    },
    addNote: said(addNote),
    readNotes: (learner) => readNotes(grounds, learner),
    ...createTeaching(core, async () => void (await parts.settle())),
    writer: () => createWriter(grounds, ground.vault.own),
    skills: (learner) => readLearnerSkills(core, createWriter(grounds, ground.vault.own), learner),
  };
}

/** Told apart by how each begins; a code or a file may bring any of them, also as text. */
async function receive(
  parts: SyncParts,
  grounds: SchoolGrounds,
  from: Carrier,
  bytes: Uint8Array<ArrayBuffer>,
): Done<Received> {
  const plain = fromText(bytes);
  if (isAdmission(plain)) {
    const { result, came } = await parts.counting(async () => {
      const joined = await acceptAdmission(grounds, plain);
      if (joined.ok) await parts.settle();
      return joined;
    });
    return result.ok ? ok(toReceived(from, came)) : result;
  }
  if (begins(plain, PASSPORT_MAGIC)) {
    const accepted = await acceptPassport(grounds, plain, null);
    if (!accepted.ok) return accepted;
    await parts.settle();
    return ok(toReceived(from, { added: 0, answers: 0, learners: 1 }));
  }
  return receiveBundle(parts, from, plain);
}

const begins = (bytes: Uint8Array, magic: Uint8Array): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Base64 of something that begins as ours does; a bundle's text has a mark of its own and reads itself. */
function fromText(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length > MOST_TEXT || begins(bytes, MAGIC.subarray(0, 3))) return bytes;
  const text = new TextDecoder('latin1').decode(bytes).replace(/\s+/g, '');
  const plain = /^[A-Za-z0-9+/_-]+=*$/.test(text) ? parseBase64Url(toUrlLetters(text)) : null;
  return plain && begins(plain, MAGIC.subarray(0, 3)) ? new Uint8Array(plain) : bytes;
}

const toUrlLetters = (text: string): string =>
  text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/** An admission with a school's whole log; more is no text that a person pastes. */
const MOST_TEXT = 8_000_000;

const refuse = async <T>(): Done<T> => fail({ code: 'origin/insecure' });

/** Nothing can be signed or sealed without a secure origin. */
const INSECURE: Syncing = {
  view: async () => NO_SCHOOL,
  wake: async () => undefined,
  makeRecoveryCode: refuse,
  foundSchool: refuse,
  requestToJoin: refuse,
  readJoinRequest: refuse,
  admitDevice: refuse,
  acceptAdmission: refuse,
  setDevice: refuse,
  revokeDevice: refuse,
  recoverSchool: refuse,
  connectRelay: refuse,
  forgetRelay: refuse,
  syncNow: refuse,
  packParcel: refuse,
  receive: refuse,
  makePassport: refuse,
  acceptPassport: refuse,
  moveLearner: refuse,
  mergeLearners: refuse,
  eraseLearner: refuse,
  addNote: refuse,
  readNotes: refuse,
  setOverride: refuse,
  assignSkill: refuse,
  liftAssignment: refuse,
  setFinding: refuse,
  writer: () => async () => ({ here: false, by: '' }),
  skills: async () => null,
};

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
