// What a person can do about whose the tablet is.
import type { LearnerId } from '../domain/ids.ts';
import type { TurnsApi } from '../worker/turns-api.ts';
import type { Run } from './runner.ts';

export function createTurnsActions(api: TurnsApi, run: Run) {
  return {
    partTurn: (leaver: LearnerId) => run(api.partTurn(leaver)),
    tellSame: (value: 1 | 3) => run(api.tellSame(value)),
    lendTablet: (to: LearnerId | null, untilMs: number | null) => run(api.lendTablet(to, untilMs)),
    readGuestWork: () => api.readGuestWork(),
    claimGuestWork: (guest: LearnerId, learner: LearnerId) => run(api.claimGuestWork(guest, learner)),
  };
}
