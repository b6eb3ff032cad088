// What a teacher decides for several at once: one command to the worker each, with what undoes it. What is only read is
// asked without `run`: a screen shows it when it is there, and nobody waits.
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type {
  AssigningApi,
  ClassWord,
  DecidedRow,
  LearnerWord,
  SaidBefore,
} from '../worker/assigning-api.ts';
import type { Run } from './runner.ts';

export function createAssigningActions(api: AssigningApi, run: Run) {
  return {
    decide: (learners: readonly LearnerId[], word: LearnerWord) => run(api.decide(learners, word)),
    decideForClass: (id: ClassId, word: ClassWord) => run(api.decideForClass(id, word)),
    liftDecision: (lift: DecidedRow['lift']) => run(api.liftDecision(lift)),
    sayAgain: (before: SaidBefore) => run(api.sayAgain(before)),
    readAskable: (pack: PackId, skill: SkillId) => api.readAskable(pack, skill),
    readDecided: (about: Parameters<AssigningApi['readDecided']>[0]) => api.readDecided(about),
    readReached: (learners: readonly LearnerId[], pack: PackId, set: string) =>
      api.readReached(learners, pack, set),
  };
}
