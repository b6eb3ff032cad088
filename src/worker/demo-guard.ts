// What is refused in the place of the invented class: whatever brings something in from outside or carries something out.
// Its databases are deleted when it is left, and what a teacher brought into them would be lost.
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import type { BanyanApi } from './api.ts';
import type { Core } from './core.ts';

const REFUSED = [
  ...(['foundSchool', 'requestToJoin', 'readJoinRequest', 'admitDevice', 'acceptAdmission'] as const),
  ...(['setDevice', 'revokeDevice', 'recoverSchool', 'makeRecoveryCode'] as const),
  ...(['connectRelay', 'forgetRelay', 'syncNow', 'packParcel', 'receive'] as const),
  ...(['makePassport', 'acceptPassport', 'makeBackup', 'restoreBackup', 'lendTablet'] as const),
  ...(['bringPackFile', 'handOutPack', 'handOutAddOn', 'trustPublisher', 'distrustPublisher'] as const),
  ...(['readRosterFile', 'applyRosterFile', 'installPackFile', 'installModelFile'] as const),
  ...(['startOwnPack', 'takeUpOwnPack', 'fileOwnPack', 'publishOwnPack'] as const),
  ...(['keepVoice', 'fileVoice'] as const),
] as const satisfies readonly (keyof BanyanApi)[];

type RefusedCommand = (typeof REFUSED)[number];

/** The same commands; in the demo these answer demo/not-here, and nothing of them is begun. */
export function guardDemo(api: BanyanApi, opening: Promise<Result<Core, Problem>>): BanyanApi {
  const guarded = REFUSED.map((name) => {
    const command = api[name] as (...given: readonly unknown[]) => Promise<Result<unknown, Problem>>;
    const guard = async (...given: readonly unknown[]) => {
      const core = await opening;
      return core.ok && core.value.surroundings.inDemo ? NOT_HERE : command(...given);
    };
    return [name, guard];
  });
  return { ...api, ...(Object.fromEntries(guarded) as Pick<BanyanApi, RefusedCommand>) };
}

const NOT_HERE = fail<Problem>({ code: 'demo/not-here' });
