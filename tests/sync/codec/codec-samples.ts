// Events of every kind and of none, words for them, and chunks of them with a signature that is a fixed run of bytes.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Answer } from '../../../src/domain/answer.ts';
import { toCanonicalJson, toCanonicalText } from '../../../src/domain/canonical-event.ts';
import type { EventBody, StoredEvent } from '../../../src/domain/event.ts';
import {
  type ItemId,
  parseClassId,
  parseItemId,
  parseLessonId,
  parseMisconceptionId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../../../src/domain/ids.ts';
import { parseEvent } from '../../../src/domain/parse-event.ts';
import { encodeHlc } from '../../../src/domain/time.ts';
import { openChunk, type SealInput, sealChunk } from '../../../src/sync/chunk.ts';
import type { Sha256 } from '../../../src/sync/sha256.ts';
import { nameVocabulary, type Vocabularies, type Vocabulary } from '../../../src/sync/vocabulary.ts';
import { learnerNamed, NOON_MS, streamNamed, valueIn } from '../../support/event-samples.ts';

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest();

export const STREAM = streamNamed('tablet');
export const LEARNERS = ['amina', 'ben', 'chi', 'dayo', 'esi'].map(learnerNamed);
/** On no list: has to be spelled. */
export const GUESTS = ['guest', 'g-2'].map(learnerNamed);

const PACK = valueIn(parsePackId('org.banyan.test'));
const OTHER_PACK = valueIn(parsePackId('org.elsewhere.pack'));
const skill = (name: string): SkillId => valueIn(parseSkillId(name));
const item = (name: string): ItemId => valueIn(parseItemId(name));
const misconception = valueIn(parseMisconceptionId('counts-marks'));
const lesson = valueIn(parseLessonId('lesson-1'));
const SKILLS = ['count', 'add', 'subtract'].map(skill) as [SkillId, SkillId, SkillId];

const foreseen = (answer: Answer, misconceptions: readonly string[] = []) => {
  return { json: toCanonicalJson(answer), misconceptions };
};
const ITEMS = SKILLS.flatMap((first, at) =>
  Array.from({ length: 4 }, (_, place) => ({
    item: item(`item-${at}-${place}`),
    skills: place === 3 ? ([first, skill('also')] as const) : ([first] as const),
    right: place === 2 ? null : foreseen({ type: 'number', text: String(place + at) }),
    wrong: [
      foreseen({ type: 'number', text: '10' }, [misconception]),
      foreseen({ type: 'choose-one', option: 'b' }),
    ],
  })),
);

export const PACK_WORDS = nameVocabulary(
  {
    type: 'pack',
    pack: PACK,
    version: '1.0.0',
    items: ITEMS,
    lessons: [
      { lesson, skill: SKILLS[0], mends: null },
      { lesson: valueIn(parseLessonId('lesson-2')), skill: SKILLS[0], mends: misconception },
    ],
  },
  sha256,
);
export const LEARNER_WORDS = nameVocabulary(
  { type: 'learners', learners: LEARNERS, classes: [valueIn(parseClassId('c'.repeat(22)))] },
  sha256,
);
export const WORDS: readonly Vocabulary[] = [PACK_WORDS, LEARNER_WORDS];
export const held: Vocabularies = (id) => WORDS.find((one) => one.id === id);

const learner = fc.constantFrom(...LEARNERS, ...GUESTS);
const anyText = fc.oneof(
  fc.constantFrom('', '12', '3/4', '٣', 'b', '\u0000', '\n"\\', 'शून्य'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const count = fc.oneof(fc.nat(5), fc.nat(70_000), fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER));
const finite = fc.oneof(count, fc.double({ noNaN: true, noDefaultInfinity: true }));
const json = fc.jsonValue({ maxDepth: 3 });

const answer = fc.oneof(
  fc
    .constantFrom(...ITEMS.flatMap(({ right, wrong }) => [...(right ? [right] : []), ...wrong]))
    .map((one) => JSON.parse(one.json) as Answer),
  fc.record(
    { type: fc.constant('number'), text: anyText, unit: anyText },
    { requiredKeys: ['type', 'text'] },
  ),
  fc.record({ type: fc.constantFrom('short-text'), text: anyText }),
  fc.record({ type: fc.constant('choose-one'), option: anyText }),
  fc.record({ type: fc.constant('number-line'), value: finite }),
  fc.record({ type: fc.constant('expression'), text: fc.string({ maxLength: 20 }) }),
  fc.record({ type: fc.constant('fill-gaps'), gaps: fc.array(anyText, { maxLength: 3 }) }),
  fc.record({ type: fc.constantFrom('number', 'choose-one', 'drawn-later'), text: json, more: json }),
);
const hundredth = fc.nat(100).map((hundredths) => hundredths / 100);
const someSkill = fc.constantFrom(...SKILLS, skill('elsewhere'));
const reason = fc.oneof(
  fc.record({
    code: fc.constantFrom('new-skill', 'challenge', 'assigned', 'chosen', 'planned', 'on-paper'),
    skill: someSkill,
  }),
  fc.record({ code: fc.constant('in-zone'), skill: someSkill, pCorrect: fc.oneof(hundredth, finite) }),
  fc.record({ code: fc.constant('review'), skill: someSkill, daysSince: finite }),
  fc.record({ code: fc.constant('easier-after-misses'), skill: someSkill, misses: count }),
  fc.record({ code: fc.constant('step-back'), skill: someSkill, from: anyText }),
  fc.record({
    code: fc.constantFrom('mends-misconception', 'checks-misconception', 'probes-misconception'),
    skill: someSkill,
    misconception: anyText,
  }),
  fc.record({ code: fc.constantFrom('later', 'in-zone', 'review'), skill: json, why: json }),
);
const known = fc.constantFrom(...ITEMS);
const which = fc.oneof(
  known.map(({ item: id, skills }) => ({ pack: PACK, packVersion: '1.0.0', item: id, skills })),
  known.map(({ item: id }) => ({ pack: PACK, packVersion: '0.9.0', item: id, skills: SKILLS })),
  fc.constantFrom('x', 'y').map((name) => {
    return { pack: OTHER_PACK, packVersion: '2.0.0', item: item(name), skills: [skill('far')] };
  }),
);
const answered = fc
  .tuple(
    which,
    fc.record({
      type: fc.constant('answered'),
      learner,
      seed: fc.oneof(fc.constant(7), count),
      answer,
      correct: fc.boolean(),
      score: fc.oneof(
        fc.constantFrom(0, 1, 0.5, 1 / 3, 2 / 3, 0.1),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      misconceptions: fc.oneof(
        fc.constant([]),
        fc.constant([misconception]),
        fc.array(anyText, { maxLength: 3 }),
      ),
      attempt: count,
      hints: count,
      responseTicks: count,
      language: fc.oneof(fc.constantFrom('en', 'ar'), anyText),
      reason,
    }),
  )
  .map(([named, rest]) => ({ ...named, ...rest }));

const turnBodies = fc.oneof(
  fc.record(
    { type: fc.constant('turn-started'), learner, minutes: finite, gentle: fc.constant(true) },
    { requiredKeys: ['type', 'learner', 'minutes'] },
  ),
  fc.record({ type: fc.constant('turn-ended'), learner, why: fc.oneof(fc.constant('idle'), anyText) }),
  fc.tuple(known, learner, count, count).map(([{ item: id }, who, seed, hint]) => {
    return { type: 'hint-shown', learner: who, item: id, seed, hint };
  }),
  fc.tuple(known, learner, someSkill).map(([{ item: id, skills }, who, other]) => {
    return { type: 'help-asked', learner: who, item: id, skill: other === 'elsewhere' ? other : skills[0] };
  }),
  fc.tuple(known, learner, count, fc.boolean()).map(([{ item: id, skills }, who, seed, own]) => {
    return {
      type: 'item-skipped',
      learner: who,
      pack: own ? PACK : OTHER_PACK,
      item: id,
      seed,
      skill: skills[0],
    };
  }),
  fc.tuple(someSkill, learner, finite, fc.nat(3)).map(([about, who, seconds, nth]) => {
    const mends = nth === 2 ? { mends: misconception } : nth === 3 ? { mends: 'other' } : {};
    return {
      type: 'lesson-seen',
      learner: who,
      pack: PACK,
      skill: about,
      lesson: `lesson-${nth}`,
      ...mends,
      seconds,
    };
  }),
  fc.record({ type: fc.constant('reflected'), learner, question: anyText, value: finite }),
);
const rareBodies = fc.oneof(
  fc.record({ type: fc.constant('stream-started'), why: fc.constant('new'), app: anyText }),
  fc.record({ type: fc.constant('note-added'), learner, note: anyText }),
  fc.record({ type: fc.constant('said-privately'), learner, said: anyText }),
  fc.record(
    {
      type: fc.constant('consent-set'),
      learner,
      practice: anyText,
      retraining: fc.constantFrom('given', 'refused'),
    },
    { requiredKeys: ['type', 'learner'] },
  ),
  fc.record({
    type: fc.constant('goal-chosen'),
    learner,
    goal: fc.oneof(fc.constantFrom('grow', 'water', 'questions'), anyText),
    pack: fc.constantFrom(PACK, OTHER_PACK),
    skills: fc.array(someSkill, { maxLength: 3 }),
    aim: count,
  }),
  fc.tuple(known, learner, count, anyText).map(([{ item: id, skills }, who, seed, strategy]) => {
    return { type: 'strategy-chosen', learner: who, pack: PACK, item: id, seed, skill: skills[0], strategy };
  }),
  fc.record({ type: fc.constant('learner-erased'), erased: learner }),
  fc.record({ type: fc.constant('later-kind'), learner, said: json }, { requiredKeys: ['type', 'said'] }),
  fc
    .dictionary(fc.string({ unit: 'binary', maxLength: 8 }), json, { maxKeys: 4 })
    .map((fields) => ({ ...fields, type: 'quite-unknown' })),
  fc
    .tuple(answered, fc.constantFrom('extra', 'zz', 'a'), json)
    .map(([body, name, value]) => ({ ...body, [name]: value })),
);
const anyBody = fc.oneof(
  { weight: 6, arbitrary: answered },
  { weight: 4, arbitrary: turnBodies },
  { weight: 2, arbitrary: rareBodies },
);

const wall = fc.oneof(
  { weight: 5, arbitrary: fc.nat(9_000).map((ticks) => NOON_MS + ticks * 100) },
  { weight: 1, arbitrary: fc.nat(2 ** 31).map((ms) => NOON_MS + ms) },
  { weight: 1, arbitrary: fc.oneof(finite, fc.constantFrom(0, -1, 0.5, Number.MAX_SAFE_INTEGER)) },
);
const around = fc.record(
  {
    wallMs: wall,
    hlc: fc
      .tuple(fc.nat(9_000), fc.oneof(fc.constant(0), fc.nat(36 ** 4 - 1)))
      .map(([ticks, counter]) => encodeHlc({ wallMs: NOON_MS + ticks * 100, counter })),
    clockSuspect: fc.constant(true),
  },
  { requiredKeys: ['wallMs', 'hlc'] },
);

/** Any events that a log would take, in one stream without gaps. */
export const anyEvents: fc.Arbitrary<readonly [StoredEvent, ...StoredEvent[]]> = fc
  .tuple(fc.constantFrom(1, 7, 2 ** 40), fc.array(fc.tuple(around, anyBody), { minLength: 1, maxLength: 30 }))
  .map(([from, made]) => {
    return made.map(([header, body], at) => {
      return { ...body, ...header, stream: STREAM, sequence: from + at } as unknown as StoredEvent;
    });
  })
  .filter((events): events is [StoredEvent, ...StoredEvent[]] => events.every((one) => parseEvent(one).ok));

/** What a turn looks like: each on the clock's grid, the logical clock going with it. */
export function turnOf(bodies: readonly EventBody[], from = 1): [StoredEvent, ...StoredEvent[]] {
  return bodies.map((body, at) => {
    const wallMs = NOON_MS + at * 12_300;
    return { stream: STREAM, sequence: from + at, hlc: encodeHlc({ wallMs, counter: 0 }), wallMs, ...body };
  }) as unknown as [StoredEvent, ...StoredEvent[]];
}

/** An answer as an app writes it. */
export function answerOf(at: number, fields: Readonly<Record<string, unknown>> = {}): EventBody {
  const one = ITEMS[at % ITEMS.length];
  return {
    type: 'answered',
    learner: LEARNERS[Math.floor(at / 6) % LEARNERS.length],
    pack: PACK,
    packVersion: '1.0.0',
    item: one?.item,
    seed: (at * 40_503) % 65_536,
    skills: one?.skills,
    answer: one?.right ? JSON.parse(one.right.json) : { type: 'number', text: '3' },
    correct: at % 3 > 0,
    score: at % 3 > 0 ? 1 : 0,
    misconceptions: [],
    attempt: 1,
    hints: 0,
    responseTicks: 300 + ((at * 7919) % 900),
    language: 'en',
    reason: { code: 'in-zone', skill: one?.skills[0], pCorrect: (at % 40) / 100 + 0.5 },
    ...fields,
  } as unknown as EventBody;
}

export const SIGNATURE = Uint8Array.from({ length: 64 }, (_, at) => (at * 37 + 11) & 255);

export async function sealed(
  events: readonly [StoredEvent, ...StoredEvent[]],
  options: Partial<Pick<SealInput, 'previous' | 'sealed' | 'vocabularies'>> = {},
) {
  const input = { stream: events[0].stream, events, previous: '', sealed: true, vocabularies: WORDS };
  return sealChunk({ ...input, ...options, sha256 }, async () => SIGNATURE);
}

export function opened(bytes: Uint8Array) {
  return valueIn(openChunk(bytes, held, sha256));
}

export const toTexts = (events: readonly StoredEvent[]) => events.map(toCanonicalText);
