// Classes, learners and days for tests of what concerns a class.
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { type ClassId, type LearnerId, parseClassId } from '../../src/domain/ids.ts';
import { DAY_MS, encodeHlc } from '../../src/domain/time.ts';
import type { Turn } from '../../src/domain/turns.ts';
import { learnerNamed, NOON_MS, streamNamed, valueIn } from '../support/event-samples.ts';

export const [AMINA, BEN, CHI, DAWIT] = ['amina', 'ben', 'chi', 'dawit'].map(learnerNamed) as [
  LearnerId,
  LearnerId,
  LearnerId,
  LearnerId,
];
export const CLASS: ClassId = valueIn(parseClassId('c'.repeat(22)));
export const OTHER_CLASS: ClassId = valueIn(parseClassId('d'.repeat(22)));

/** Noon of a day, counted from today's: -1 is yesterday. */
export const noonOf = (day: number): number => NOON_MS + day * DAY_MS;
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const dayNamed = (day: number): string => dayOf(noonOf(day));

export function turnOf(learner: LearnerId, day: number, hour = 0): Turn {
  const startedAtMs = noonOf(day) + hour * 3_600_000;
  return { learner, stream: streamNamed('tablet'), startedAtMs, minutes: 10, ended: true };
}

/** Said at a minute after noon of today, on one of several tablets. */
export function saidAt(minute: number, body: EventBody, tablet = 'a'): StoredEvent {
  const wallMs = NOON_MS + minute * 60_000;
  const hlc = encodeHlc({ wallMs, counter: 0 });
  return { stream: streamNamed(tablet), sequence: minute + 1, hlc, wallMs, ...body };
}
