// What a person can look back on.
import type { ClassGoal } from '../domain/class-goal.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { GoalWanted, GrowingApi } from '../worker/growing-api.ts';
import type { Run } from './runner.ts';

export function createGrowingActions(api: GrowingApi, run: Run) {
  return {
    readGarden: (learner: LearnerId) => api.readGarden(learner),
    readClassGoal: (id: ClassId) => api.readClassGoal(id),
    setClassGoal: (id: ClassId, goal: GoalWanted | null) => run(api.setClassGoal(id, goal)),
    giveBackClassGoal: (id: ClassId, goal: ClassGoal | null) => run(api.giveBackClassGoal(id, goal)),
  };
}
