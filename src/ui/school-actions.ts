// What a person can do about the school, its devices and what travels: one command to the worker each. Failures are
// told on the screen by `run`; a screen that has a place of its own for them asks the worker without it.
import type { DeviceRole } from '../domain/event.ts';
import type { ClassId, DeviceId, LearnerId } from '../domain/ids.ts';
import type { Carrier, SyncApi } from '../worker/sync-api.ts';
import type { AssignedUntil, Said, SkillRow } from '../worker/teaching-api.ts';
import type { Run } from './runner.ts';

type SkillAt = Pick<SkillRow, 'pack' | 'skill'>;
type Bytes = Uint8Array<ArrayBuffer>;

export function createSchoolActions(api: SyncApi, run: Run) {
  return {
    foundSchool: (name: string, label: string) => run(api.foundSchool(name, label)),
    requestToJoin: (label: string) => run(api.requestToJoin(label)),
    readJoinRequest: (text: string) => run(api.readJoinRequest(text)),
    admitDevice: (text: string, role: DeviceRole) => run(api.admitDevice(text, role)),
    acceptAdmission: (bytes: Bytes) => run(api.acceptAdmission(bytes)),
    setDevice: (device: DeviceId, change: Parameters<SyncApi['setDevice']>[1]) =>
      run(api.setDevice(device, change)),
    revokeDevice: (device: DeviceId) => run(api.revokeDevice(device)),
    recoverSchool: (code: string, bytes: Bytes | null) => run(api.recoverSchool(code, bytes)),

    connectRelay: (address: string, code: string | null) => run(api.connectRelay(address, code)),
    forgetRelay: (address: string) => run(api.forgetRelay(address)),
    syncNow: () => run(api.syncNow()),

    packParcel: (to: DeviceId | null) => run(api.packParcel(to)),
    receive: (from: Carrier, bytes: Bytes) => run(api.receive(from, bytes)),
    makePassport: (learner: LearnerId) => run(api.makePassport(learner)),
    acceptPassport: (bytes: Bytes, into: ClassId | null) => run(api.acceptPassport(bytes, into)),

    moveLearner: (learner: LearnerId, to: ClassId) => run(api.moveLearner(learner, to)),
    mergeLearners: (from: LearnerId, into: LearnerId) => run(api.mergeLearners(from, into)),
    eraseLearner: (learner: LearnerId) => run(api.eraseLearner(learner)),
    /** Reads on its own: where there are none to read, nothing is told. */
    readNotes: (learner: LearnerId) => api.readNotes(learner),
    setOverride: (learner: LearnerId, { pack, skill }: SkillAt, as: Said) =>
      run(api.setOverride(learner, pack, skill, as)),
    assignSkill: (learner: LearnerId, { pack, skill }: SkillAt, until: AssignedUntil) =>
      run(api.assignSkill(learner, pack, skill, until)),
    liftAssignment: (learner: LearnerId, { pack, skill }: SkillAt) =>
      run(api.liftAssignment(learner, pack, skill)),
    setFinding: (learner: LearnerId, skip: boolean) => run(api.setFinding(learner, skip)),
    addNote: (learner: LearnerId, text: string) => run(api.addNote(learner, text)),
  };
}
