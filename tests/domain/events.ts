// Events for examples and laws.
import fc from 'fast-check';
import { CONSENTS } from '../../src/domain/consent.ts';
import type { BanyanEvent, EventBody } from '../../src/domain/event.ts';
import {
  parseClassId,
  parseItemId,
  parseLearnerId,
  parsePackId,
  parseSkillId,
  parseStreamId,
} from '../../src/domain/ids.ts';
import type { Sealed } from '../../src/domain/sealed.ts';
import { encodeHlc } from '../../src/domain/time.ts';
import { must, streamId } from './support.ts';

export const learnerId = (letter: string) => must(parseLearnerId(letter.repeat(22)));
export const classId = (letter: string) => must(parseClassId(letter.repeat(22)));
export const sealed = (text: string) => `k1.${text}` as Sealed;

/** The stream is named by a letter; its clock shows the sequence unless told otherwise. */
export function event(
  stream: string,
  sequence: number,
  body: EventBody,
  header: { readonly at?: number; readonly wallMs?: number; readonly clockSuspect?: true } = {},
): BanyanEvent {
  const { at = sequence, ...clock } = header;
  return {
    stream: must(parseStreamId(stream.repeat(22))),
    sequence,
    hlc: encodeHlc({ wallMs: at, counter: 0 }),
    wallMs: at,
    ...clock,
    ...body,
  };
}

export const answered: EventBody = {
  type: 'answered',
  learner: learnerId('l'),
  pack: must(parsePackId('org.banyan.test')),
  packVersion: '1.0.0',
  item: must(parseItemId('item-1')),
  seed: 7,
  skills: [must(parseSkillId('skill-1'))],
  answer: { type: 'number', text: '٣' },
  correct: true,
  score: 1,
  misconceptions: [],
  attempt: 1,
  hints: 0,
  responseTicks: 250,
  language: 'ar',
  reason: { code: 'new-skill', skill: must(parseSkillId('skill-1')) },
};

const learner = fc.constantFrom('l', 'm', 'n').map(learnerId);
const schoolClass = fc.constantFrom('c', 'd').map(classId);
const name = fc.constantFrom('a', 'b', 'c').map(sealed);

/** A record of which any optional field may be missing. */
const some = <T extends object>(
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
  required: readonly (keyof T & string)[],
) => fc.record(model, { requiredKeys: required as never });

const rosterBody = fc.oneof(
  fc.record({ type: fc.constant('class-added' as const), class: schoolClass, name }),
  some(
    {
      type: fc.constant('class-set' as const),
      class: schoolClass,
      name,
      picturePin: fc.boolean(),
      turnMinutes: fc.integer({ min: 5, max: 30 }),
      unasked: fc.subarray(['goal', 'sure', 'later']),
      asksFeeling: fc.boolean(),
      goal: fc.constantFrom(
        { type: 'none' as const },
        { type: 'questions' as const, count: 200, fromMs: 1, untilMs: 9, had: 0 },
      ),
    },
    ['type', 'class'],
  ),
  some(
    {
      type: fc.constant('learner-added' as const),
      learner,
      class: schoolClass,
      name,
      avatar: fc.nat(20),
    },
    ['type', 'learner', 'avatar'],
  ),
  some(
    {
      type: fc.constant('learner-set' as const),
      learner,
      class: schoolClass,
      name,
      avatar: fc.nat(20),
      language: fc.constantFrom('en', 'fr', 'ar'),
      secondLanguage: fc.constantFrom('sw', 'ur', ''),
      archived: fc.boolean(),
      attributes: name,
      largeText: fc.boolean(),
      unasked: fc.subarray(['as-class', 'sure', 'try', 'later']),
      textSize: fc.integer({ min: 50, max: 400 }),
      strongContrast: fc.boolean(),
      speechSpeed: fc.constantFrom('slower', 'usual', 'faster', 'sung'),
      switchUse: fc.constantFrom('none', 'key', 'touch', 'eyes'),
      switchMs: fc.integer({ min: -10, max: 60_000 }),
      switchKey: fc.string({ maxLength: 40 }),
    },
    ['type', 'learner'],
  ),
  fc.record({ type: fc.constant('attributes-defined' as const), fields: name }),
  some({ type: fc.constant('pin-set' as const), learner, pin: name }, ['type', 'learner']),
  fc.record({ type: fc.constant('learner-erased' as const), erased: learner }),
  fc.record({ type: fc.constant('learner-merged' as const), from: learner, into: learner }),
  fc.record({ type: fc.constant('note-added' as const), learner, note: name }),
  fc.record({ type: fc.constant('said-privately' as const), learner, said: name }),
  some(
    {
      type: fc.constant('consent-set' as const),
      learner,
      practice: fc.constantFrom(...CONSENTS, 'later'),
      retraining: fc.constantFrom(...CONSENTS),
    },
    ['type', 'learner'],
  ),
  fc.constant(answered),
) as fc.Arbitrary<EventBody>;

const rosterEventWithin = (sequences: number, body: fc.Arbitrary<EventBody>): fc.Arbitrary<BanyanEvent> =>
  fc
    .tuple(streamId, fc.integer({ min: 1, max: sequences }), fc.nat(Math.min(3, sequences - 1)), body)
    .map(([stream, sequence, at, body]) => ({
      ...event(stream.slice(0, 1), sequence, body, { at }),
      stream,
    }));

/** Distinct events of a few streams whose clocks often agree, so that the tie-breakers matter. */
export const rosterEvents: fc.Arbitrary<readonly BanyanEvent[]> = fc.uniqueArray(
  rosterEventWithin(12, rosterBody),
  {
    selector: ({ stream, sequence }) => `${stream} ${sequence}`,
    maxLength: 25,
  },
);
/** The same where a cloned tablet wrote two versions of one number. */
export const forkedRosterEvents: fc.Arbitrary<readonly BanyanEvent[]> = fc.array(
  rosterEventWithin(1, rosterBody),
  {
    maxLength: 25,
  },
);

/** Merges in chains and circles, at places that collide, of learners who are all there. */
export const merges: fc.Arbitrary<readonly BanyanEvent[]> = fc
  .array(
    rosterEventWithin(
      3,
      fc.record({ type: fc.constant('learner-merged' as const), from: learner, into: learner }),
    ),
    { maxLength: 6 },
  )
  .map((all) => [
    ...(['l', 'm', 'n'] as const).map((letter, at) =>
      event('Z', at + 1, { type: 'learner-added', learner: learnerId(letter), avatar: at }),
    ),
    ...all,
  ]);

/** The same events in another order, some of them twice. */
export function shuffledWithDoubles<T>(events: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.tuple(fc.subarray([...events]), fc.infiniteStream(fc.nat(1_000_000))).map(([doubles, ranks]) => {
    const all = [...events, ...doubles].map((one) => ({ one, rank: ranks.next().value ?? 0 }));
    return all.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
  });
}

/** Turns of fifteen minutes; times in minutes of the tablet's clock. */
const MINUTE = 60_000;
export const [amina, ben, chi] = [learnerId('l'), learnerId('m'), learnerId('n')] as const;

export const starts = (stream: string, sequence: number, learner: typeof amina, minute: number, more = {}) =>
  event(stream, sequence, { type: 'turn-started', learner, minutes: 15 }, { at: minute * MINUTE, ...more });
export const ends = (stream: string, sequence: number, learner: typeof amina, minute: number, more = {}) =>
  event(stream, sequence, { type: 'turn-ended', learner, why: 'done' }, { at: minute * MINUTE, ...more });
