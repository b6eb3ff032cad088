// The events of one chunk, one after another. An event whose kind has columns and which fits them is written in them;
// of any other what its kind has of its own, or in the worst case all of it, is spelled as canonical JSON.
import { toCanonicalJson, toCanonicalText } from '../../domain/canonical-event.ts';
import { type BitCoder, codeTree } from '../../domain/coding/bit-coder.ts';
import type { EventOf, StoredEvent } from '../../domain/event.ts';
import { type LearnerId, parseLearnerId } from '../../domain/ids.ts';
import { parseEvent } from '../../domain/parse-event.ts';
import { decodeHlc, parseHlc } from '../../domain/time.ts';
import { type AnsweredRow, codeAnswered, fitsAnswered } from './answered-columns.ts';
import { toAnsweredText } from './answered-text.ts';
import type { ChunkState } from './chunk-state.ts';
import { CONTEXT, KINDS } from './contexts.ts';
import { type Clock, codeHlc, codeLearner, codeSuspect, codeWall } from './header-columns.ts';
import { toHlcText } from './hlc-text.ts';
import { TEXT } from './known-text.ts';
import { isCount, parseJson } from './plain-json.ts';
import { codeTurn, fitsTurn, TURN_KINDS, type TurnEvent } from './turn-columns.ts';

/** Numbers of what an event may be written as; those of TURN_KINDS follow. */
const KIND = { whole: 0, body: 1, answered: 2, turn: 3 } as const;

/** An event with the text that is hashed. */
export interface CodedEvent {
  readonly event: StoredEvent;
  readonly text: string;
}

/** Whose event it is; undefined for those of nobody. */
export function learnerOf(event: StoredEvent): LearnerId | undefined {
  return (event as { readonly learner?: LearnerId }).learner;
}

/** How an event is to be written. */
export function kindOf(state: ChunkState, event: StoredEvent): number {
  if (!fitsAround(event)) return KIND.whole;
  if (event.type === 'answered')
    return fitsAnswered(event as EventOf<'answered'>) ? KIND.answered : KIND.body;
  const turn = (TURN_KINDS as readonly string[]).indexOf(event.type);
  if (turn < 0) return KIND.body;
  const seen = state.learners.get(learnerOf(event) ?? '')?.entry ?? null;
  return fitsTurn(event as TurnEvent, state.lexicon, seen) ? KIND.turn + turn : KIND.body;
}

/** Whether learner and clocks have columns for what the event says. */
function fitsAround(event: StoredEvent): boolean {
  const { wallMs, hlc, clockSuspect } = event;
  const learner = learnerOf(event);
  return (
    isCount(wallMs) &&
    parseHlc(hlc).ok &&
    (learner === undefined || parseLearnerId(learner).ok) &&
    (clockSuspect === undefined || clockSuspect === true)
  );
}

/** What is spelled of an event that has no columns. */
export function toSpelled(event: StoredEvent, kind: number): string {
  if (kind === KIND.whole) return toCanonicalText(event);
  const { stream: _s, sequence: _n, hlc: _h, wallMs: _w, clockSuspect: _c, ...rest } = event;
  const { learner: _l, ...body } = rest as { readonly learner?: LearnerId };
  return toCanonicalJson(body);
}

/** Whether an event written so is spelled. */
export function isSpelled(kind: number): boolean {
  return kind < KIND.answered;
}

/**
 * Codes one event. The encoder hands in the event and its kind and gets the same back; the decoder gives null when
 * the bytes are no event, and the coder is spoilt.
 */
export function codeEvent(
  coder: BitCoder,
  state: ChunkState,
  sequence: number,
  given: { readonly event: StoredEvent; readonly kind: number } | null,
): CodedEvent | null {
  state.spelled = false;
  const kind = codeTree(coder, CONTEXT.kind + KINDS * state.kind, 4, given?.kind ?? 0);
  state.kind = kind;
  const coded =
    kind === KIND.whole ? codeWhole(coder, state, given) : codeParts(coder, state, { sequence, kind }, given);
  if (coded === null || coder.failed) return null;
  if (coder.writes || (kind >= KIND.answered && !state.spelled)) return coded;
  return isProper(coded.event, state, sequence) ? coded : null;
}

/** What was spelled comes from a stranger: it must be an event, and the one that was to come. */
function isProper(event: StoredEvent, state: ChunkState, sequence: number): boolean {
  return parseEvent(event).ok && event.stream === state.stream && event.sequence === sequence;
}

function codeWhole(
  coder: BitCoder,
  state: ChunkState,
  given: { readonly event: StoredEvent } | null,
): CodedEvent | null {
  const text = state.spell(coder, TEXT.json, given === null ? '' : toCanonicalText(given.event));
  if (given !== null && text !== null) return { event: given.event, text };
  const value = text === null ? undefined : parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const event = value as StoredEvent;
  return { event, text: toCanonicalText(event) };
}

function codeParts(
  coder: BitCoder,
  state: ChunkState,
  place: { readonly sequence: number; readonly kind: number },
  given: { readonly event: StoredEvent } | null,
): CodedEvent | null {
  const { kind } = place;
  const event = given?.event ?? null;
  const other = codeLearner(coder, state, kind, (event && learnerOf(event)) ?? '');
  const suspect = codeSuspect(coder, state.suspect, event?.clockSuspect === true);
  state.suspect = suspect;
  if (kind >= KIND.answered && state.learner === '') coder.spoil();
  if (kind === KIND.answered) {
    const row = codeAnswered(coder, state, { kind, other }, event as EventOf<'answered'> | null);
    if (row === null) return null;
    const clock = codeClock(coder, state, { kind, other, responseTicks: row.responseTicks }, event);
    return coder.failed ? null : toAnswered(state, place.sequence, clock, row);
  }
  const body = codeBody(coder, state, { kind, other }, event);
  const clock = codeClock(coder, state, { kind, other, responseTicks: 0 }, event);
  if (body === null || coder.failed) return null;
  const around = aroundOf(state, place.sequence, clock);
  const coded = { ...body, ...around } as StoredEvent;
  return { event: coded, text: toCanonicalText(coded) };
}

function codeBody(
  coder: BitCoder,
  state: ChunkState,
  event: { readonly kind: number; readonly other: boolean },
  given: StoredEvent | null,
): object | null {
  const type = TURN_KINDS[event.kind - KIND.turn];
  if (type !== undefined) return codeTurn(coder, state, { ...event, type }, given as TurnEvent | null);
  if (event.kind !== KIND.body) {
    coder.spoil();
    return null;
  }
  const text = state.spell(coder, TEXT.json, given === null ? '' : toSpelled(given, event.kind));
  const value = text === null ? undefined : parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return state.learner === '' ? value : { ...value, learner: state.learner };
}

function codeClock(
  coder: BitCoder,
  state: ChunkState,
  event: { readonly kind: number; readonly other: boolean; readonly responseTicks: number },
  given: StoredEvent | null,
): Clock {
  const clock: Clock = { wallMs: codeWall(coder, state, event, given?.wallMs ?? 0), hlcMs: 0, hlcCounter: 0 };
  if (given !== null) {
    const { wallMs, counter } = decodeHlc(given.hlc);
    clock.hlcMs = wallMs;
    clock.hlcCounter = counter;
  }
  codeHlc(coder, state, clock, state.suspect);
  return clock;
}

function aroundOf(state: ChunkState, sequence: number, clock: Clock) {
  const { stream, suspect } = state;
  const hlc = toHlcText(clock.hlcMs, clock.hlcCounter);
  const around = { stream, sequence, hlc, wallMs: clock.wallMs };
  return suspect ? { ...around, clockSuspect: true as const } : around;
}

function toAnswered(state: ChunkState, sequence: number, clock: Clock, row: AnsweredRow): CodedEvent {
  const { entry, answer } = row;
  const { learner, stream, suspect, streamText } = state;
  const hlc = toHlcText(clock.hlcMs, clock.hlcCounter);
  const { wallMs } = clock;
  const text = toAnsweredText(row, { suspect, hlc, learner, sequence, streamText, wallMs });
  const event: EventOf<'answered'> = {
    stream,
    sequence,
    hlc,
    wallMs,
    type: 'answered',
    learner: learner as LearnerId,
    pack: entry.pack,
    packVersion: entry.version,
    item: entry.item,
    seed: row.seed,
    skills: entry.skills,
    answer: answer.answer,
    correct: row.correct,
    score: row.score,
    misconceptions: row.misconceptions,
    attempt: row.attempt,
    hints: row.hints,
    responseTicks: row.responseTicks,
    language: row.language,
    reason: row.reason,
  };
  return { event: suspect ? { ...event, clockSuspect: true } : event, text };
}
