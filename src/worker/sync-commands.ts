// The school's part of the boundary: who may give which command, and where it is carried out. What carries it out is
// loaded when it is first asked for, so that no learner waits for it.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { SchoolView, SyncApi } from './sync-api.ts';

type Run = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

/** Behind the teacher's door; `before-pin` also on a tablet where nobody has chosen a PIN yet, as when it joins. */
type Door = 'teacher' | 'before-pin' | 'everybody';

/** Bringing in and handing on only ever adds: a learner who scans a code harms nobody. */
const DOORS = {
  foundSchool: 'before-pin',
  requestToJoin: 'before-pin',
  readJoinRequest: 'teacher',
  admitDevice: 'teacher',
  acceptAdmission: 'before-pin',
  setDevice: 'teacher',
  revokeDevice: 'teacher',
  recoverSchool: 'before-pin',
  connectRelay: 'before-pin',
  forgetRelay: 'teacher',
  syncNow: 'everybody',
  packParcel: 'teacher',
  receive: 'everybody',
  makePassport: 'teacher',
  acceptPassport: 'everybody',
  moveLearner: 'teacher',
  mergeLearners: 'teacher',
  eraseLearner: 'teacher',
  addNote: 'teacher',
  readNotes: 'teacher',
  setOverride: 'teacher',
  assignSkill: 'teacher',
  liftAssignment: 'teacher',
  setFinding: 'teacher',
} as const satisfies Readonly<Record<keyof SyncApi, Door>>;

/** What is told where the databases could not be opened. */
export const NO_SCHOOL: SchoolView = {
  state: 'alone',
  id: null,
  name: '',
  role: 'tablet',
  devices: [],
  recovery: 'none',
  safety: { answers: 0, inTwoPlaces: 0, onlyHere: 0, lastContactMs: null, relays: [] },
  alarms: [],
};

/** `syncing` loads what syncs and opens it once. */
export function createSyncCommands(run: Run, syncing: () => Promise<SyncApi | null>): SyncApi {
  const through = async <T>(core: Core, door: Door, command: () => Promise<Result<T, Problem>>) => {
    if (door === 'everybody') return command();
    if (door === 'before-pin' && (await core.teacher.state()) === 'no-pin-yet') return command();
    return core.teacher.behind(command);
  };
  const command = <K extends keyof SyncApi>(name: K): SyncApi[K] => {
    const call = (...given: readonly unknown[]) =>
      run((core) =>
        through(core, DOORS[name], async () => {
          const sync = await syncing();
          if (sync === null) throw new Error('Must have what syncs once the databases are open, got nothing');
          return (sync[name] as (...given: readonly unknown[]) => Promise<Result<unknown, Problem>>)(
            ...given,
          );
        }),
      );
    return call as SyncApi[K];
  };
  const names = Object.keys(DOORS) as (keyof SyncApi)[];
  return Object.fromEntries(names.map((name) => [name, command(name)])) as unknown as SyncApi;
}
