// The commands of privacy-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first asks.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { Writer } from './event-writers.ts';
import type { PrivacyApi } from './privacy-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;
type Changing = <T>(change: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadConsents = () => import('./consents.ts');
const loadData = () => import('./learner-data.ts');

/** `changing` shows a change of the roster everywhere; `writer` tells who wrote an event. */
export function createPrivacyCommands(
  asTeacher: AsTeacher,
  changing: Changing,
  writer: () => Promise<Writer>,
  language: () => string,
): PrivacyApi {
  return {
    readConsents: (id) => asTeacher(async (core) => (await loadConsents()).readConsents(core, id)),
    readConsent: (learner) =>
      asTeacher(async (core) => (await loadConsents()).readConsent(core, await writer(), learner)),
    setConsents: (learners, change) =>
      changing(asTeacher(async (core) => (await loadConsents()).setConsents(core, learners, change))),
    makeLearnerData: (learner, words) =>
      asTeacher(async (core) => (await loadData()).makeLearnerData(core, learner, words, language())),
  };
}
