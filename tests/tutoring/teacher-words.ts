// A teacher's words on skills, one by one and mixed into any log.
import fc from 'fast-check';
import type { EventBody, EventOf, StoredEvent } from '../../src/domain/event.ts';
import type { ItemId, LearnerId, SkillId } from '../../src/domain/ids.ts';
import { isKnownEvent } from '../../src/domain/parse-event.ts';
import { streamNamed } from '../support/event-samples.ts';
import { itemNamed, PACK, skillNamed } from './courses.ts';
import { anyLog, eventAt, LEARNER } from './learners.ts';

/** What a teacher writes comes from a device of its own. */
export const TEACHERS = 7;
export const TEACHERS_STREAM = streamNamed(`tablet-${TEACHERS}`);

export function saysOf(skill: number, as: EventOf<'override-set'>['as']): EventBody {
  return { type: 'override-set', learner: LEARNER, pack: PACK, skill: skillNamed(skill), as };
}

export function assigns(
  skill: number,
  dates: { readonly fromMs?: number; readonly untilMs?: number } = {},
): EventBody {
  return { type: 'skill-assigned', learner: LEARNER, pack: PACK, skill: skillNamed(skill), ...dates };
}

export const lifts = (skill: number): EventBody => ({
  type: 'assignment-lifted',
  learner: LEARNER,
  pack: PACK,
  skill: skillNamed(skill),
});

export function asks(
  set: string,
  items: readonly ItemId[],
  more: Partial<Pick<EventOf<'items-assigned'>, 'ordered' | 'seed' | 'fromMs' | 'untilMs'>> = {},
  learner: LearnerId = LEARNER,
): EventBody {
  return { type: 'items-assigned', learner, pack: PACK, set, items, ...more };
}

export const liftsSet = (set: string, learner: LearnerId = LEARNER): EventBody => ({
  type: 'items-lifted',
  learner,
  pack: PACK,
  set,
});

export const findsStart = (skip: boolean): EventBody => ({
  type: 'finding-set',
  learner: LEARNER,
  pack: PACK,
  skip,
});

const DAY_MS = 86_400_000;
const NOON_MS = 1_795_262_400_000;
const skill = fc.integer({ min: 0, max: 15 });

export const anyWord: fc.Arbitrary<EventBody> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        skill,
        fc.constantFrom('known' as const, 'not-known' as const, 'blocked' as const, 'none' as const),
      )
      .map(([of, as]) => saysOf(of, as)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(skill, fc.constantFrom(-1, 0, 1, 60), fc.constantFrom(0, 1, 7, 365), fc.boolean())
      .map(([of, from, days, isDated]) =>
        assigns(
          of,
          isDated
            ? {
                fromMs: NOON_MS + from * DAY_MS + 7 * 60_000,
                untilMs: NOON_MS + (from + days) * DAY_MS + 11 * 60_000,
              }
            : {},
        ),
      ),
  },
  { weight: 1, arbitrary: skill.map(lifts) },
  { weight: 1, arbitrary: fc.boolean().map(findsStart) },
  { weight: 2, arbitrary: anySet() },
  { weight: 1, arbitrary: fc.nat({ max: 4 }).map((set) => liftsSet(`set-${set}`)) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 3 })
      .map((stage): EventBody => ({ type: 'stage-set', learner: LEARNER, stage })),
  },
);

function anySet(): fc.Arbitrary<EventBody> {
  const item = fc.tuple(skill, fc.nat({ max: 5 })).map(([of, place]) => itemNamed(of, place));
  return fc
    .tuple(fc.nat({ max: 4 }), fc.array(item, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean())
    .map(([set, items, ordered, same]) =>
      asks(`set-${set}`, items, { ...(ordered && { ordered: true as const }), ...(same && { seed: 7 }) }),
    );
}

/** Any log in which a teacher has a say here and there, in its right order. */
export const anyTaughtLog: fc.Arbitrary<readonly StoredEvent[]> = fc
  .tuple(anyLog, fc.array(fc.tuple(fc.nat({ max: 80 }), anyWord), { maxLength: 12 }))
  .map(([log, words]) => mixedIn(log, words));

/** The minutes of a log are not close, so each word gets the minute after the event that it follows. */
function mixedIn(
  log: readonly StoredEvent[],
  words: readonly (readonly [number, EventBody])[],
): readonly StoredEvent[] {
  const bodies: { readonly after: number; readonly body: EventBody }[] = words
    .map(([after, body]) => ({ after: Math.min(after, log.length), body }))
    .sort((a, b) => a.after - b.after);
  const mixed: StoredEvent[] = [];
  let minute = 0;
  const minuteOf = ({ wallMs }: StoredEvent) => (wallMs - NOON_MS) / 60_000;
  for (let at = 0; at <= log.length; at++) {
    for (const { after, body } of bodies) {
      if (after !== at) continue;
      minute += 1;
      mixed.push(eventAt(minute, body, TEACHERS));
    }
    const event = log[at];
    if (event === undefined) break;
    // What was pushed back by words keeps its distance from what came before.
    const gap = at === 0 ? minuteOf(event) : minuteOf(event) - minuteOf(log[at - 1] ?? event);
    minute += Math.max(1, gap);
    mixed.push(movedTo(event, minute));
  }
  return mixed;
}

function movedTo(event: StoredEvent, minute: number): StoredEvent {
  const { stream, sequence: _, hlc: __, wallMs: ___, clockSuspect, ...body } = event;
  const placed = eventAt(minute, body as EventBody, 0, clockSuspect === true);
  return { ...placed, stream };
}

/** What stands of the words at the end: by skill, what was said last, `none` left out. */
export function saidLast(log: readonly StoredEvent[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const event of log) {
    if (event.type !== 'override-set' || !('skill' in event) || !('as' in event)) continue;
    if (event.as === 'none') said.delete(String(event.skill));
    else said.set(String(event.skill), String(event.as));
  }
  return said;
}

/** Skills of which the last word is an assignment that is open at a time; at an untrusted clock all are. */
export function assignedIn(log: readonly StoredEvent[], nowMs: number): readonly SkillId[] {
  const open = new Map<SkillId, boolean>();
  for (const event of log) {
    if (!isKnownEvent(event)) continue;
    if (event.type === 'assignment-lifted') open.set(event.skill, false);
    if (event.type !== 'skill-assigned') continue;
    const { fromMs = 0, untilMs = Number.POSITIVE_INFINITY } = event;
    open.set(event.skill, nowMs === 0 || (fromMs <= nowMs && nowMs < untilMs));
  }
  return [...open].flatMap(([skill, isOpen]) => (isOpen ? [skill] : []));
}
