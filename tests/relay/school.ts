// A school as its devices make it: a founder, whom the founder admits, classes and learners.
import { createHash, randomBytes } from 'node:crypto';
import type { DeviceRole, EventBody } from '../../src/domain/event.ts';
import {
  type ClassId,
  type LearnerId,
  parseClassId,
  parseLearnerId,
  parseSchoolId,
  type SchoolId,
  toRandomId,
} from '../../src/domain/ids.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Sealed } from '../../src/domain/sealed.ts';
import {
  type EnrolmentGrant,
  type EnrolmentOffer,
  parseEnrolmentCode,
  toEnrolmentText,
} from '../../src/sync/enrolment.ts';
import type { Transport } from '../../src/sync/transport.ts';
import { nameVocabulary, type Vocabulary } from '../../src/sync/vocabulary.ts';
import { answerBody } from '../support/event-samples.ts';
import { newKeyPair, sha256, signWith, Tablet } from './tablet.ts';

export interface School {
  readonly id: SchoolId;
  readonly founder: Tablet;
  readonly class: ClassId;
  readonly learners: readonly LearnerId[];
}

const sealed = (): Sealed =>
  `k${randomBytes(8).toString('base64url')}.${randomBytes(40).toString('base64url')}` as Sealed;

export async function foundSchool(learnerCount = 3): Promise<School> {
  const id = toRandomId(randomBytes(16), parseSchoolId);
  const schoolClass = toRandomId(randomBytes(16), parseClassId);
  const learners = Array.from({ length: learnerCount }, () => toRandomId(randomBytes(16), parseLearnerId));
  const founder = new Tablet(id, [learnersVocabulary(learners, schoolClass)]);
  await founder.write(
    started(founder),
    { type: 'school-founded', school: id, key: founder.keys.text, agreement: newKeyPair().text },
    { type: 'class-added', class: schoolClass, name: sealed() },
    ...learners.map(
      (learner): EventBody => ({
        type: 'learner-added',
        learner,
        class: schoolClass,
        name: sealed(),
        avatar: 1,
      }),
    ),
  );
  return { id, founder, class: schoolClass, learners };
}

/** A tablet that the founder admits; what says so is in the founder's log and travels from there. */
export async function admit(school: School, role: DeviceRole = 'tablet'): Promise<Tablet> {
  const tablet = new Tablet(school.id, school.founder.vocabularies);
  const { device, keys } = tablet;
  await school.founder.write({
    type: 'device-admitted',
    device,
    key: keys.text,
    agreement: newKeyPair().text,
    role,
  });
  await tablet.write(started(tablet));
  return tablet;
}

export function started({ keys }: Tablet): EventBody {
  return { type: 'stream-started', why: 'new', app: '0.1.0', key: keys.text };
}

/** Amina, where a test needs one learner and no more. */
export function firstLearner({ learners: [first] }: School): LearnerId {
  if (!first) throw new Error('Must have a learner');
  return first;
}

export const answers = (learner: LearnerId, count: number, from = 0): readonly EventBody[] =>
  Array.from({ length: count }, (_, at) => answerBody(learner, from + at));

function learnersVocabulary(learners: readonly LearnerId[], schoolClass: ClassId): Vocabulary {
  return nameVocabulary({ type: 'learners', learners, classes: [schoolClass] }, sha256);
}

/** Something that answers requests as a relay: an app in this process, or one over HTTP. */
export type Ask = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** `typed` as somebody typed it. */
export async function enrol(ask: Ask, tablet: Tablet, school: School, typed?: string): Promise<Response> {
  const offer = (await (await ask('/enrol')).json()) as EnrolmentOffer;
  const { school: id, keys } = tablet;
  const code = typed === undefined ? undefined : (parseEnrolmentCode(typed) ?? typed);
  const asked = {
    challenge: offer.challenge,
    school: id,
    key: keys.text,
    ...(code !== undefined && { code, founder: school.founder.keys.text }),
  };
  const signature = Buffer.from(signWith(keys, toEnrolmentText(asked))).toString('base64url');
  const response = await ask('/enrol', {
    method: 'POST',
    body: JSON.stringify({ version: 1, ...asked, signature }),
  });
  if (response.ok) {
    const { token } = (await response.clone().json()) as EnrolmentGrant;
    tablet.token = Buffer.from(token, 'base64url');
  }
  return response;
}

/** A transport to a relay in this process; `cutAfter` lets each answer die after so many bytes. */
export function transportTo(ask: Ask, options: { readonly cutAfter?: number } = {}): Transport {
  return {
    exchange: async (request, take, signal) => {
      if (signal.aborted) return fail({ code: 'transport/stopped' });
      try {
        const response = await ask('/sync', {
          method: 'POST',
          body: request,
          headers: { 'Content-Type': 'text/plain' },
        });
        if (response.status === 401 || response.status === 403) return fail({ code: 'transport/refused' });
        if (response.status === 429 || response.status === 503)
          return fail({ code: 'transport/busy', seconds: Number(response.headers.get('Retry-After')) });
        if (!response.ok) return fail({ code: 'transport/not-a-relay' });
        let left = options.cutAfter ?? Number.POSITIVE_INFINITY;
        for await (const part of response.body ?? []) {
          take(part.slice(0, left));
          left -= part.length;
          if (left <= 0) return fail({ code: 'transport/unreachable' });
        }
        return ok(null);
      } catch {
        return fail({ code: 'transport/unreachable' });
      }
    },
  };
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
