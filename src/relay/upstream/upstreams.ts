// A school's relay as a client of the district's: whenever something new has come here, and every few minutes anyway, a
// session brings over what either side lacks. Each other relay has its own backoff; one that is down holds up nobody.
import type { SchoolId } from '../../domain/ids.ts';
import type { ChunkVault } from '../../sync/chunk-vault.ts';
import type { Have } from '../../sync/have.ts';
import { digestHave } from '../../sync/have-digest.ts';
import { runSession } from '../../sync/run-session.ts';
import type { Belief } from '../../sync/session-state.ts';
import { type ContactFault, tellContactFault } from '../contact-fault.ts';
import type { Log } from '../log.ts';
import { startRepeating } from '../repeating.ts';
import type { Upstream } from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';
import { parseCredentials } from './credentials.ts';
import { createHttpTransport } from './http-transport.ts';

export interface UpstreamParts {
  readonly store: RelayStore;
  readonly vault: (school: SchoolId) => ChunkVault;
  readonly log: Log;
  readonly nowMs: () => number;
  /** How often it is looked whether there is something to do. */
  readonly lookMs?: number;
  /** From 0 to 1: spreads the tries of relays that lost the same link at the same time. */
  readonly random?: () => number;
}

export interface Upstreams {
  /** Ends what runs, and resolves when it has ended. */
  stop(): Promise<void>;
}

interface Course {
  belief: Belief | null;
  /** What was held here when the last session ended well. */
  done: string | null;
  doneAtMs: number;
  nextMs: number;
  failures: number;
  running: boolean;
}

const LOOK_MS = 10_000;
/** What the other side got from elsewhere is asked for this often. */
const ASK_MS = 5 * 60_000;
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 15 * 60_000;

export function startUpstreams(parts: UpstreamParts): Upstreams {
  const { store, log, lookMs = LOOK_MS } = parts;
  const courses = new Map<string, Course>();
  const stop = new AbortController();
  const running = new Set<Promise<void>>();

  const look = async (): Promise<void> => {
    for (const { school } of await store.schools()) {
      for (const upstream of await store.upstreams(school)) {
        const name = `${school} ${upstream.address}`;
        const course = courses.get(name) ?? startCourse();
        courses.set(name, course);
        if (stop.signal.aborted || course.running || !(await isDue(parts, school, course))) continue;
        course.running = true;
        const session = hold(parts, school, upstream, course, stop.signal).finally(() => {
          course.running = false;
          running.delete(session);
        });
        running.add(session);
      }
    }
  };
  const looking = startRepeating(look, lookMs, (detail) => log.error('upstreams-failed', { detail }));
  return {
    stop: async () => {
      stop.abort();
      await looking.stop();
      await Promise.all(running);
    },
  };
}

function startCourse(): Course {
  return { belief: null, done: null, doneAtMs: 0, nextMs: 0, failures: 0, running: false };
}

async function isDue({ vault, nowMs }: UpstreamParts, school: SchoolId, course: Course): Promise<boolean> {
  const now = nowMs();
  if (now < course.nextMs) return false;
  if (course.done === null || now - course.doneAtMs > ASK_MS) return true;
  const have = await vault(school).have();
  return have.ok && toMark(have.value) !== course.done;
}

async function hold(
  { vault, log, nowMs, random = Math.random }: UpstreamParts,
  school: SchoolId,
  { address, credentials }: Upstream,
  course: Course,
  signal: AbortSignal,
): Promise<void> {
  const known = parseCredentials(credentials);
  if (known === null) {
    log.error('upstream-unusable', { address });
    course.nextMs = Number.POSITIVE_INFINITY;
    return;
  }
  const own = vault(school);
  const faults: ContactFault[] = [];
  const outcome = await runSession(
    {
      school,
      device: known.device,
      token: Buffer.from(known.token, 'base64url'),
      scope: { classes: 'all', history: true },
      belief: course.belief,
      history: [],
    },
    {
      vault: own,
      transport: createHttpTransport(address, (fault) => faults.push(fault)),
      nowMs: () => Math.floor(nowMs()),
      signal,
      tell: () => {},
    },
  );
  course.belief = outcome.belief;
  const { rounds, added } = outcome.counts;
  if (outcome.problem === null) {
    const have = await own.have();
    Object.assign(course, {
      failures: 0,
      nextMs: 0,
      doneAtMs: nowMs(),
      done: have.ok ? toMark(have.value) : null,
    });
    log.info('upstream-done', { address, rounds, added });
    return;
  }
  if (outcome.problem.code === 'transport/stopped') return;
  course.failures += 1;
  const waitMs =
    Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (course.failures - 1)) * (0.75 + random() / 2);
  course.nextMs = nowMs() + waitMs;
  const fault = faults.at(-1);
  log.warn('upstream-failed', {
    address,
    code: outcome.problem.code,
    ...(fault && { why: tellContactFault(fault).why }),
    rounds,
    waitSeconds: Math.round(waitMs / 1000),
  });
}

function toMark(have: Have): string {
  return digestHave(have, 1)[0] ?? '';
}
