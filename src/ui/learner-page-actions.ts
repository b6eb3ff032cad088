// What a teacher asks of one learner. What the page reads by itself locks nothing and is no news when it fails.
import type { ClassId, LearnerId, MisconceptionId, PackId } from '../domain/ids.ts';
import type { BanyanApi } from '../worker/api.ts';
import type { LearnerPageApi } from '../worker/learner-page-api.ts';
import type { ToldBefore } from '../worker/telling-api.ts';
import type { Run } from './runner.ts';

export function createLearnerPageActions(
  api: LearnerPageApi & Pick<BanyanApi, 'setLearnerLanguage'>,
  run: Run,
) {
  return {
    /** By the teacher, whose own screens stay as they are; empty for that of the tablet. */
    setQuestionsLanguage: (learner: LearnerId, tag: string) => run(api.setLearnerLanguage(learner, tag)),
    readLearnerNow: (learner: LearnerId) => api.readLearnerNow(learner),
    readLearnerPast: (learner: LearnerId) => api.readLearnerPast(learner),
    readClassJudgement: (id: ClassId) => run(api.readClassJudgement(id)),
    readMistake: (learner: LearnerId, pack: PackId, misconception: MisconceptionId) =>
      run(api.readMistake(learner, pack, misconception)),
    readAsGiven: (learner: LearnerId, tries: readonly ToldBefore[]) => run(api.readAsGiven(learner, tries)),
  };
}
