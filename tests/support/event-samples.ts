// Events as a tablet writes them, for whoever tests what becomes of events.
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import {
  type ItemId,
  type LearnerId,
  type PackId,
  parseItemId,
  parseLearnerId,
  parsePackId,
  parseSkillId,
  parseStreamId,
  type SkillId,
  type StreamId,
} from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import { encodeHlc } from '../../src/domain/time.ts';

/** 21 November 2026, noon UTC. */
export const NOON_MS = 1_795_262_400_000;
/** When the app under test was built: a month before. */
export const BUILT_AT_MS = NOON_MS - 30 * 86_400_000;

/** What is there, of what may be missing. */
export function must<T>(value: T | null): T {
  if (value === null) throw new Error('Must be there');
  return value;
}

export function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Must be there, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

export function problemIn<P>(result: Result<unknown, P>): P {
  if (result.ok) throw new Error(`Must be a problem, got ${JSON.stringify(result.value)}`);
  return result.problem;
}

/** Ids that are easy to tell apart: the name, filled up. */
export const streamNamed = (name: string): StreamId => valueIn(parseStreamId(name.padEnd(22, '0')));
export const learnerNamed = (name: string): LearnerId => valueIn(parseLearnerId(name.padEnd(22, '0')));

const PACK: PackId = valueIn(parsePackId('org.banyan.test'));
const SKILL: SkillId = valueIn(parseSkillId('count-to-ten'));
const item = (number: number): ItemId => valueIn(parseItemId(`item-${number}`));

/** An answer of the learner; `seed` tells one from the next. */
export function answerBody(learner: LearnerId, seed: number): Extract<EventBody, { type: 'answered' }> {
  return {
    type: 'answered',
    learner,
    pack: PACK,
    packVersion: '1.0.0',
    item: item(seed % 500),
    seed,
    skills: [SKILL],
    answer: { type: 'number', text: String(seed) },
    correct: seed % 3 !== 0,
    score: seed % 3 === 0 ? 0 : 1,
    misconceptions: [],
    attempt: 1,
    hints: 0,
    responseTicks: 250,
    language: 'en',
    reason: { code: 'in-zone', skill: SKILL, pCorrect: 0.7 },
  };
}

/** An answer as another tablet wrote it. */
export function remoteAnswer(
  stream: StreamId,
  sequence: number,
  learner: LearnerId,
  options: { readonly wallMs?: number; readonly seed?: number } = {},
): StoredEvent {
  const wallMs = options.wallMs ?? NOON_MS + sequence * 1000;
  const header = { stream, sequence, hlc: encodeHlc({ wallMs, counter: 0 }), wallMs };
  return { ...header, ...answerBody(learner, options.seed ?? sequence) };
}
