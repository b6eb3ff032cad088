// Who gets a token. The first device of a school brings a code of the office; every later one is believed because the
// school's own log admits its key. Both prove with a signature over a fresh challenge that the key is theirs.
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  type EnrolmentGrant,
  type EnrolmentOffer,
  type EnrolmentProblem,
  parseEnrolmentRequest,
  toEnrolmentText,
} from '../../sync/enrolment.ts';
import { createGuessLock } from '../guard/guess-lock.ts';
import type { Limits } from '../guard/limits.ts';
import { createRateLimit } from '../guard/rate-limit.ts';
import { deviceOfKey, isSignedBy, keyFromText } from '../intake/p256.ts';
import type { RelayStore } from '../store/relay-store.ts';
import type { SchoolViews } from './school-view.ts';
import { createChallenges, hashOfSecret, newToken } from './tokens.ts';

export interface Enrolment {
  offer(): EnrolmentOffer;
  /** `caller` is what limits count by: an address. */
  enrol(input: unknown, caller: string): Promise<Result<EnrolmentGrant, EnrolmentProblem>>;
}

export interface EnrolmentParts {
  readonly store: RelayStore;
  readonly views: SchoolViews;
  readonly limits: Limits;
  readonly nowMs: () => number;
  /** What challenges are made with; the same for all relays of one store. */
  readonly secret: string;
}

type Asked = Parameters<typeof toEnrolmentText>[0];

export function createEnrolment({ store, views, limits, nowMs, secret }: EnrolmentParts): Enrolment {
  const challenges = createChallenges(secret, nowMs);
  const rate = createRateLimit(limits.enrolment, nowMs);
  const guesses = createGuessLock(nowMs);

  const byCode = async (asked: Asked & { readonly code: string }, caller: string) => {
    const { school, founder, code } = asked;
    if (founder === undefined || keyFromText(founder) === null) {
      return fail<EnrolmentProblem>({ code: 'enrol/malformed', field: 'founder' });
    }
    const outcome = await store.enrolSchool(hashOfSecret(code), { school, founder }, nowMs());
    if (outcome.type === 'enrolled') {
      const label = await store.note(labelOfCode(code));
      if (label !== null) await store.setNote(labelOfSchool(school), label);
      await store.setNote(labelOfCode(code), null);
      return ok(null);
    }
    if (outcome.type === 'no-such-code') guesses.wrong(caller);
    return fail<EnrolmentProblem>({ code: outcome.type === 'no-such-code' ? 'enrol/code' : 'enrol/founder' });
  };

  const byAdmission = async ({ school, key }: Asked) => {
    const view = await views.current(school);
    if (view === null) return fail<EnrolmentProblem>({ code: 'enrol/school-unknown' });
    const bytes = keyFromText(key);
    const device = bytes && view.trust.devices.get(deviceOfKey(bytes));
    if (!device) return fail<EnrolmentProblem>({ code: 'enrol/not-admitted' });
    return device.believed === null ? ok(null) : fail<EnrolmentProblem>({ code: 'enrol/revoked' });
  };

  return {
    offer: () => ({ relay: store.relayId, challenge: challenges.make(), wallMs: nowMs() }),
    enrol: async (input, caller) => {
      const tooOften = rate.take(caller);
      if (tooOften > 0) return fail({ code: 'enrol/wait', seconds: tooOften });
      const parsed = parseEnrolmentRequest(input);
      if (!parsed.ok) return parsed;
      const asked = parsed.value;
      // Only who brings a code can guess one: the school's other tablets behind the same address go on.
      const locked = asked.code === undefined ? 0 : guesses.waitOf(caller);
      if (locked > 0) return fail({ code: 'enrol/wait', seconds: locked });
      const untilMs = challenges.holdsUntilMs(asked.challenge);
      if (untilMs === null) return fail({ code: 'enrol/challenge' });
      const key = keyFromText(asked.key);
      const signature = Buffer.from(asked.signature, 'base64url');
      if (key === null || !isSignedBy(key, signature, Buffer.from(toEnrolmentText(asked)))) {
        return fail({ code: 'enrol/signature' });
      }
      const { code } = asked;
      const granted =
        code === undefined ? await byAdmission(asked) : await byCode({ ...asked, code }, caller);
      if (!granted.ok) return granted;
      // Last, so that nobody who is not let in can fill the store; a request that somebody else sends again ends here.
      if (!(await store.useOnce(usedChallenge(asked.challenge), untilMs, nowMs()))) {
        return fail({ code: 'enrol/challenge' });
      }
      const token = newToken();
      const device = { device: deviceOfKey(key), key };
      await store.setToken(asked.school, device, hashOfSecret(token), nowMs());
      return ok({ relay: store.relayId, token: Buffer.from(token).toString('base64url') });
    },
  };
}

/** Under which names the store notes what the office calls a school, before and after its code was used. */
export const labelOfSchool = (school: string): string => `school-label ${school}`;
export const labelOfCode = (code: string): string => `code-label ${hashOfSecret(code)}`;
const usedChallenge = (challenge: string): string => `challenge ${challenge}`;
export const CHALLENGE_SECRET = 'challenge-secret';
export const OFFICE_TOKEN = 'office-token';
