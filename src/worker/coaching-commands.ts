// The commands of coaching-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first looks.
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { CoachingApi } from './coaching-api.ts';
import type { Core } from './core.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadKept = () => import('./kept-coaching.ts');
const loadOffers = () => import('./coaching-offers.ts');

export function createCoachingCommands(asTeacher: AsTeacher): CoachingApi {
  return {
    readCoaching: () =>
      asTeacher(async (core) => {
        const kept = await (await loadKept()).readKeptCoaching(core);
        return kept.ok ? ok(kept.value.done) : kept;
      }),
    readCoachingOffer: (id) => asTeacher(async (core) => (await loadOffers()).readCoachingOffer(core, id)),
    answerCoaching: (topic, reply) =>
      asTeacher(async (core) => (await loadKept()).keepCoaching(core, topic, reply)),
  };
}
