// What a teacher does for her own growth; failures of what she asked for are told by `run`.
import type { ClassId } from '../domain/ids.ts';
import type { CoachingApi, CoachingReply } from '../worker/coaching-api.ts';
import type { Run } from './runner.ts';

type Topic = Parameters<CoachingApi['answerCoaching']>[0];

export function createCoachingActions(api: CoachingApi, run: Run) {
  return {
    readCoaching: () => run(api.readCoaching()),
    /** Nobody waits for it: where it cannot be read, nothing is offered and nothing is said. */
    readCoachingOffer: (id: ClassId) => api.readCoachingOffer(id),
    answerCoaching: (topic: Topic, reply: CoachingReply) => run(api.answerCoaching(topic, reply)),
  };
}
