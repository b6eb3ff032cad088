// What a teacher does with what is kept of learners: consents, and a learner's own data into the family's hands.
import type { Consents } from '../domain/consent.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { LearnerDataWords, PrivacyApi } from '../worker/privacy-api.ts';
import type { Platform } from './platform.ts';
import type { Run } from './runner.ts';

export function createPrivacyActions(api: PrivacyApi, run: Run, handOut: Platform['handOut']) {
  return {
    readConsents: (id: ClassId) => api.readConsents(id),
    readConsent: (learner: LearnerId) => api.readConsent(learner),
    setConsents: (learners: readonly LearnerId[], change: Partial<Consents>) =>
      run(api.setConsents(learners, change)),
    handOutLearnerData: async (learner: LearnerId, words: LearnerDataWords) => {
      const made = await run(api.makeLearnerData(learner, words));
      if (made.ok) await handOut(made.value.name, made.value.file);
    },
  };
}
