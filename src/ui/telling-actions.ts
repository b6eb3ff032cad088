// What a teacher asks of the tutor's decisions: each question is a command to the worker, failures are told by `run`.
import type { LearnerId } from '../domain/ids.ts';
import type { DecisionId, TellingApi, ToldBefore } from '../worker/telling-api.ts';
import type { Run } from './runner.ts';

export function createTellingActions(api: TellingApi, run: Run) {
  return {
    readDecisions: (learner: LearnerId, before: ToldBefore | null) => run(api.readDecisions(learner, before)),
    explainDecision: (learner: LearnerId, decision: DecisionId) =>
      run(api.explainDecision(learner, decision)),
  };
}
