// What a person can do about the own learning, and a teacher about what is asked of it.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { GoalKind, SelfQuestion, Strategy } from '../domain/self-asked.ts';
import type { SelfApi } from '../worker/self-api.ts';
import type { Run } from './runner.ts';

export function createSelfActions(api: SelfApi, run: Run) {
  return {
    chooseGoal: (learner: LearnerId, kind: GoalKind) => run(api.chooseGoal(learner, kind)),
    tryWay: (seed: number, way: Strategy) => run(api.tryWay(seed, way)),
    setUnasked: (learner: LearnerId, unasked: readonly SelfQuestion[] | null) =>
      run(api.setUnasked(learner, unasked)),
    setClassUnasked: (id: ClassId, unasked: readonly SelfQuestion[]) => run(api.setClassUnasked(id, unasked)),
    readClassUnasked: (id: ClassId) => api.readClassUnasked(id),
    readSelf: (learner: LearnerId) => api.readSelf(learner),
  };
}
