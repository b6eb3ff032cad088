// The sync workload as Banyan's own events: ten thousand attempts of two hundred learners on five tablets. Every field
// of an attempt is there; what the events have beside (seed, language) is what an app would write for such items.
import { readFile } from 'node:fs/promises';
import { toCanonicalJson } from '../src/domain/canonical-event.ts';
import type { EventOf } from '../src/domain/event.ts';
import {
  type LearnerId,
  parseClassId,
  parseItemId,
  parseLearnerId,
  parsePackId,
  parseSkillId,
  parseStreamId,
  type StreamId,
  toRandomId,
} from '../src/domain/ids.ts';
import type { Result } from '../src/domain/result.ts';
import { type Hlc, tickHlc } from '../src/domain/time.ts';
import type { LearnersVocabulary, PackVocabulary } from '../src/sync/vocabulary.ts';
import { type AttemptItem, type AttemptWords, drawWords, toAnswer } from './attempt-words.ts';

export interface AttemptLog {
  /** Each tablet's events in their sequence. */
  readonly streams: ReadonlyMap<StreamId, readonly EventOf<'answered'>[]>;
  readonly pack: PackVocabulary;
  readonly learners: LearnersVocabulary;
}

interface Attempt {
  readonly device: string;
  readonly learner: string;
  readonly item: string;
  readonly answer: string;
  readonly correct: boolean;
  /** Milliseconds. */
  readonly rt: number;
  readonly hints: number;
  readonly ts: number;
  /** The chance of success that was predicted. */
  readonly p: number;
}

const PACK = must(parsePackId('org.banyan.workload'));
const VERSION = '1.0.0';
const LEARNERS_A_CLASS = 40;

/** Null where there is no such file; whoever asks says that the workload's generator writes it. */
export async function readAttempts(path: string): Promise<AttemptLog | null> {
  try {
    return toAttemptLog(await readFile(path, 'utf8'));
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null;
    throw problem;
  }
}

/** Throws when the file was not made by the generator that `drawWords` follows. */
export function toAttemptLog(lines: string, words: AttemptWords = drawWords()): AttemptLog {
  const items = new Map(words.items.map((item) => [item.id, item]));
  const streams = new Map<StreamId, EventOf<'answered'>[]>();
  for (const device of words.devices) streams.set(toRandomId(fromUuid(device), parseStreamId), []);
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const attempt = JSON.parse(line) as Attempt;
    const item = items.get(attempt.item);
    const stream = toRandomId(fromUuid(attempt.device), parseStreamId);
    const events = streams.get(stream);
    if (item === undefined || events === undefined) throw new Error(`Must be of the workload, got ${line}`);
    events.push(toEvent(attempt, item, stream, events));
  }
  return { streams, pack: toPack(words), learners: toLearners(words) };
}

function toEvent(
  attempt: Attempt,
  item: AttemptItem,
  stream: StreamId,
  before: readonly { readonly hlc: Hlc }[],
): EventOf<'answered'> {
  const answer = toAnswer(attempt.answer);
  if (attempt.correct && toCanonicalJson(answer) !== toCanonicalJson(item.right)) {
    throw new Error(`Must be right for ${item.id}, got ${attempt.answer}`);
  }
  const wallMs = Math.round(attempt.ts / 100) * 100;
  const skill = must(parseSkillId(item.skill));
  return {
    stream,
    sequence: before.length + 1,
    hlc: tickHlc(before.at(-1)?.hlc, wallMs),
    wallMs,
    type: 'answered',
    learner: toLearner(attempt.learner),
    pack: PACK,
    packVersion: VERSION,
    item: must(parseItemId(item.id)),
    seed: 0,
    skills: [skill],
    answer,
    correct: attempt.correct,
    score: attempt.correct ? 1 : 0,
    misconceptions: [],
    attempt: 1,
    hints: attempt.hints,
    responseTicks: Math.round(attempt.rt / 10),
    language: 'en',
    reason: { code: 'in-zone', skill, pCorrect: Math.round(attempt.p * 100) / 100 },
  };
}

function toPack({ items }: AttemptWords): PackVocabulary {
  const foreseen = (answer: AttemptItem['right']) => ({ json: toCanonicalJson(answer), misconceptions: [] });
  return {
    type: 'pack',
    pack: PACK,
    version: VERSION,
    items: items.map(({ id, skill, right, wrong }) => ({
      item: must(parseItemId(id)),
      skills: [must(parseSkillId(skill))],
      right: foreseen(right),
      wrong: wrong.map(foreseen),
    })),
    lessons: [],
  };
}

function toLearners({ learners }: AttemptWords): LearnersVocabulary {
  const classes = Array.from({ length: learners.length / LEARNERS_A_CLASS }, (_, at) =>
    must(parseClassId(String(at).repeat(22))),
  );
  return { type: 'learners', learners: learners.map(toLearner), classes };
}

function toLearner(uuid: string): LearnerId {
  return toRandomId(fromUuid(uuid), parseLearnerId);
}

function fromUuid(uuid: string): Uint8Array {
  return Uint8Array.from(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Must parse, got ${JSON.stringify(result.problem)}`);
  return result.value;
}
