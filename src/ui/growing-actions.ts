// What a person can look back on.
import type { LearnerId } from '../domain/ids.ts';
import type { GrowingApi } from '../worker/growing-api.ts';

export function createGrowingActions(api: GrowingApi) {
  return { readGarden: (learner: LearnerId) => api.readGarden(learner) };
}
