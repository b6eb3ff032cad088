// What a person can do about how somebody is.
import type { LearnerId } from '../domain/ids.ts';
import type { CaringApi } from '../worker/caring-api.ts';
import type { Run } from './runner.ts';

export function createCaringActions(api: CaringApi, run: Run) {
  return {
    askToTalk: (learner: LearnerId) => run(api.askToTalk(learner)),
    readFeelings: (learner: LearnerId) => api.readFeelings(learner),
    setAsksFeeling: (learner: LearnerId, asks: boolean) => run(api.setAsksFeeling(learner, asks)),
  };
}
