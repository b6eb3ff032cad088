// The commands of turns-api.ts. What carries them out is loaded when it is first asked for.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { TurnsApi } from './turns-api.ts';

type With = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;
type Changing = <T>(change: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadLending = () => import('./lending-moves.ts');
const loadGuests = () => import('./guest-work.ts');

/** `changing` shows a change of the roster everywhere. */
export function createTurnsCommands(withCore: With, asTeacher: With, changing: Changing): TurnsApi {
  return {
    partTurn: (leaver) =>
      withCore(async ({ practice, cards }) => {
        const parted = await practice.part(leaver);
        cards.forgetTurns();
        return parted;
      }),
    tellSame: (value) => withCore(({ practice }) => practice.tell(value)),
    lendTablet: (to, untilMs) =>
      changing(asTeacher(async (core) => (await loadLending()).lendTablet(core, to, untilMs))),
    readGuestWork: () => withCore(async (core) => (await loadGuests()).readGuestWork(core)),
    claimGuestWork: (guest, learner) =>
      changing(withCore(async (core) => (await loadGuests()).claimGuestWork(core, guest, learner))),
  };
}
