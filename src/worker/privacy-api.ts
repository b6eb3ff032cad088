// The part of the boundary about what is kept of a learner: what the family agreed to, and all of it as a file.
import type { Consents, ConsentTo } from '../domain/consent.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { SaidBy } from './teaching-api.ts';
import type { LearnerCard } from './views.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface PrivacyApi {
  /** Everybody of a class, put away or not, as a teacher sees them. Problem: roster/unknown-class. */
  readConsents(id: ClassId): Done<readonly ConsentLine[]>;
  /** Problem: roster/unknown-learner. */
  readConsent(learner: LearnerId): Done<ConsentView>;
  /** Of one learner or of many; what is not said stays. Problem: roster/unknown-learner. */
  setConsents(learners: readonly LearnerId[], change: Partial<Consents>): Done;
  /** All that this tablet keeps of a learner, opened, as a ZIP for the family. Problem: roster/unknown-learner. */
  makeLearnerData(learner: LearnerId, words: LearnerDataWords): Done<{ name: string; file: Blob }>;
}

export interface ConsentLine {
  readonly card: LearnerCard;
  readonly consents: Consents;
}

export interface ConsentView {
  readonly consents: Consents;
  readonly said: Readonly<Record<ConsentTo, SaidBy | null>>;
}

/** Words of the interface for the files' headings; the events themselves stand in the terms of the protocol. */
export interface LearnerDataWords {
  readonly about: string;
  readonly when: string;
  readonly pack: string;
  readonly skill: string;
  readonly question: string;
  readonly answer: string;
  readonly right: string;
  readonly hints: string;
  readonly seconds: string;
  readonly yes: string;
  readonly no: string;
}
