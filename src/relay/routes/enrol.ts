// GET /enrol gives a challenge, POST /enrol a token for the right answer. JSON as text/plain, readable from any origin:
// what an app may do here it proves by a signature, not by where its page came from.
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EnrolmentProblem } from '../../sync/enrolment.ts';
import { callerOf } from '../guard/caller.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Enrolment } from '../schools/enrolment.ts';
import { readSmallBody } from './small-body.ts';

export interface EnrolRouteParts {
  readonly enrolment: Enrolment;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly behindProxy: boolean;
  readonly mostBytes: number;
}

const STATUS: Readonly<Record<EnrolmentProblem['code'], ContentfulStatusCode>> = {
  'enrol/malformed': 400,
  'enrol/challenge': 401,
  'enrol/signature': 401,
  'enrol/code': 403,
  'enrol/school-unknown': 404,
  'enrol/founder': 409,
  'enrol/not-admitted': 403,
  'enrol/revoked': 403,
  'enrol/wait': 429,
};

export function enrolRoute({ enrolment, log, metrics, behindProxy, mostBytes }: EnrolRouteParts): Hono {
  const refuse = (context: Context, problem: EnrolmentProblem) => {
    metrics.count('refused', 1, problem.code);
    log.warn('enrolment-refused', { code: problem.code });
    if (problem.code === 'enrol/wait') context.header('Retry-After', String(problem.seconds));
    return context.json(problem, STATUS[problem.code]);
  };
  return new Hono()
    .get('/', (context) => {
      context.header('Cache-Control', 'no-store');
      return context.json(enrolment.offer());
    })
    .post('/', async (context) => {
      context.header('Cache-Control', 'no-store');
      const body = await readSmallBody(context, mostBytes);
      if (!body.ok) return body.problem;
      const granted = await enrolment.enrol(parseJson(body.value), callerOf(context, behindProxy));
      if (!granted.ok) return refuse(context, granted.problem);
      log.info('enrolled');
      return context.json(granted.value);
    });
}

/** Undefined for what is no JSON: the parser behind it says which field is missing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
