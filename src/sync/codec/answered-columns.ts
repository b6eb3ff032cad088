// An answer: nine events in ten. Its canonical text is put together here from ready pieces, because hashing needs the
// text of every event; tests compare it with the text that the event itself gives.
import type { Answer } from '../../domain/answer.ts';
import { toCanonicalJson } from '../../domain/canonical-event.ts';
import { type BitCoder, codeFlag } from '../../domain/coding/bit-coder.ts';
import { codeNumber } from '../../domain/coding/code-number.ts';
import type { EventOf, Reason } from '../../domain/event.ts';
import { codeAnswer } from './answer-column.ts';
import { type ChunkState, type LearnerState, OUTCOME, WORDS } from './chunk-state.ts';
import { CONTEXT } from './contexts.ts';
import { codeEntry } from './entry-column.ts';
import { type CodedAnswer, type Entry, type Lexicon, MOST_SKILLS, toSpelledEntry } from './lexicon.ts';
import { countFields, isCount, isWord } from './plain-json.ts';
import { codeReason, fitsReason } from './reason-column.ts';
import { codeScore, fitsScore } from './score-column.ts';
import { codeSeed } from './seed-column.ts';

type Answered = EventOf<'answered'>;

/** What an answer says beside its learner and its time. */
export interface AnsweredRow {
  readonly entry: Entry;
  readonly seed: number;
  readonly reason: Reason;
  readonly attempt: number;
  readonly hints: number;
  readonly correct: boolean;
  readonly answer: CodedAnswer;
  readonly misconceptions: readonly string[];
  readonly score: number;
  readonly language: string;
  readonly responseTicks: number;
}

const FIELDS = 20;
/** An answer that shows more is spelled. */
const MOST_MISCONCEPTIONS = 24;

/** Whether the columns carry the event exactly. */
export function fitsAnswered(event: Answered): boolean {
  return (
    countFields(event) === FIELDS + (event.clockSuspect ? 1 : 0) &&
    [event.seed, event.attempt, event.hints, event.responseTicks].every(isCount) &&
    typeof event.correct === 'boolean' &&
    isWord(event.language) &&
    Array.isArray(event.misconceptions) &&
    event.misconceptions.length <= MOST_MISCONCEPTIONS &&
    event.misconceptions.every(isWord) &&
    isWord(event.packVersion) &&
    event.skills.length <= MOST_SKILLS &&
    fitsScore(event.score, event.correct) &&
    fitsReason(event.reason)
  );
}

/** The item as the vocabularies or the chunk know it, else as a new entry. */
export function findEntry(lexicon: Lexicon, spelled: readonly Entry[], event: Answered): Entry {
  const { pack, packVersion: version, item, skills } = event;
  for (const one of lexicon.packs) {
    if (one.pack !== pack || one.version !== version) continue;
    const entry = one.byItem.get(item);
    if (entry !== undefined && isSameList(entry.skills, skills)) return entry;
  }
  const before = spelled.find(
    (one) =>
      one.item === item && one.pack === pack && one.version === version && isSameList(one.skills, skills),
  );
  return before ?? toSpelledEntry({ pack, version, item, skills });
}

export function codeAnswered(
  coder: BitCoder,
  state: ChunkState,
  event: { readonly kind: number; readonly other: boolean },
  given: Answered | null,
): AnsweredRow | null {
  const wanted = given === null ? null : findEntry(state.lexicon, state.spelledEntries, given);
  const entry = codeEntry(coder, state, event, wanted);
  if (entry === null || coder.failed) return null;
  const { current } = state;
  const seed = codeSeed(coder, state, given?.seed ?? 0);
  const same = current.attempts + current.hints > 0;
  const reason = codeReason(coder, state, { entry, same }, given?.reason ?? null);
  const attempt = codeAttempt(coder, current, given?.attempt ?? 0);
  const hints = codeHints(coder, current, given?.hints ?? 0);
  const outlook = outlookOf(reason) * 6 + (hints > 0 ? 3 : 0) + current.before;
  const correct = codeFlag(coder, CONTEXT.correct + outlook, given?.correct === true);
  const answer = codeAnswer(coder, state, { entry, correct }, given && toAnswer(given.answer));
  const misconceptions = codeMisconceptions(coder, state, answer, correct, given?.misconceptions ?? null);
  const score = codeScore(coder, correct, given?.score ?? 0);
  const language = codeLanguage(coder, state, given?.language ?? '');
  const responseTicks = codeNumber(coder, CONTEXT.response, given?.responseTicks ?? 0);
  current.before = correct ? OUTCOME.right : OUTCOME.wrong;
  current.outcome = current.before;
  current.attempts = attempt;
  current.hints = hints;
  return {
    entry,
    seed,
    reason,
    attempt,
    hints,
    correct,
    answer,
    misconceptions,
    score,
    language,
    responseTicks,
  };
}

function toAnswer(value: Answer): { readonly value: Answer; readonly json: string } {
  return { value, json: toCanonicalJson(value) };
}

function codeAttempt(coder: BitCoder, current: LearnerState, attempt: number): number {
  const expected = current.attempts + 1;
  const context = CONTEXT.attemptAsExpected + (current.attempts > 0 ? 1 : 0);
  return codeFlag(coder, context, attempt === expected)
    ? expected
    : codeNumber(coder, CONTEXT.attempt, attempt);
}

function codeHints(coder: BitCoder, current: LearnerState, hints: number): number {
  const context = CONTEXT.hintsAsExpected + Math.min(current.hints, 3);
  return codeFlag(coder, context, hints === current.hints)
    ? current.hints
    : codeNumber(coder, CONTEXT.hints, hints);
}

/** 0 when nothing was predicted, else 1 to 7. */
function outlookOf(reason: Reason): number {
  return reason.code === 'in-zone' ? 1 + Math.min(6, Math.floor(reason.pCorrect * 4)) : 0;
}

const NONE: readonly string[] = [];

function codeMisconceptions(
  coder: BitCoder,
  state: ChunkState,
  answer: CodedAnswer,
  correct: boolean,
  given: readonly string[] | null,
): readonly string[] {
  const expected = correct ? NONE : (answer.foreseen?.misconceptions ?? NONE);
  const context = CONTEXT.misconceptionsAsExpected + (answer.foreseen === null ? 0 : 1);
  if (codeFlag(coder, context, given !== null && isSameList(expected, given))) return expected;
  const count = codeNumber(coder, CONTEXT.misconceptionCount, given?.length ?? 0);
  const words: string[] = [];
  if (count > MOST_MISCONCEPTIONS) coder.spoil();
  for (let at = 0; at < count && !coder.failed; at++) {
    words.push(state.word(coder, WORDS.misconception, given?.[at] ?? ''));
  }
  return words;
}

function codeLanguage(coder: BitCoder, state: ChunkState, language: string): string {
  if (!codeFlag(coder, CONTEXT.sameLanguage, language === state.language)) {
    state.language = state.word(coder, WORDS.language, language);
  }
  return state.language;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
