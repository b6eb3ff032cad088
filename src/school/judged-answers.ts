// Single answers beside how sure the learner was before them: what a turn's end shows the learner, and what a teacher reads
// behind the sums of self-judgement.ts.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { isSelfJudged } from '../domain/self-judged.ts';
import { SURE_WORDS, type SureWord } from './self-judgement.ts';

export interface JudgedAnswer {
  readonly said: SureWord;
  readonly answer: EventOf<'answered'>;
}

/** First tries of which it was said, in the log's order; `events` are one learner's, sorted. */
export function judgedAnswers(events: Iterable<StoredEvent>): readonly JudgedAnswer[] {
  const pending = new Map<StreamId, SureWord>();
  const judged: JudgedAnswer[] = [];
  for (const event of events) {
    const isPaper: boolean = isOnPaper(event);
    if (isPaper || !isKnownEvent(event)) continue;
    if (event.type === 'turn-started') pending.delete(event.stream);
    if (event.type === 'reflected' && event.question === 'sure') {
      const said = SURE_WORDS[3 - event.value];
      if (said === undefined) pending.delete(event.stream);
      else pending.set(event.stream, said);
    }
    if (event.type !== 'answered' || event.attempt > 1 || event.with !== undefined) continue;
    if (isSelfJudged(event.answer)) continue;
    const said = pending.get(event.stream);
    if (said !== undefined) judged.push({ said, answer: event });
    pending.delete(event.stream);
  }
  return judged;
}

/** So many of the last ones are looked at: what was long ago says little of now. */
const LOOKED_AT = 8;
/** Times, before anything but «fits» is said: once is no habit. */
const OFTEN = 2;

/** Counted over some judged answers; the word in between claims nothing and is counted apart. */
export interface SureCounts {
  readonly sureRight: number;
  readonly sureNotYet: number;
  readonly unsureRight: number;
  readonly unsureNotYet: number;
  readonly half: number;
}

/** Sure, and not yet, as often as not · unsure, and right, as often as not · as it came out. */
export type SureReading = 'look-again' | 'can-more' | 'fits';

export function countSure(judged: readonly JudgedAnswer[]): SureCounts {
  const count = (word: SureWord, correct: boolean): number =>
    judged.filter(({ said, answer }) => said === word && answer.correct === correct).length;
  return {
    sureRight: count('sure', true),
    sureNotYet: count('sure', false),
    unsureRight: count('unsure', true),
    unsureNotYet: count('unsure', false),
    half: count('half', true) + count('half', false),
  };
}

/** What it says about oneself, of the last few; null where nothing was claimed. */
export function readSure(judged: readonly JudgedAnswer[]): SureReading | null {
  const { sureRight, sureNotYet, unsureRight, unsureNotYet } = countSure(judged.slice(-LOOKED_AT));
  if (sureRight + sureNotYet + unsureRight + unsureNotYet === 0) return null;
  if (sureNotYet >= OFTEN && sureNotYet >= sureRight) return 'look-again';
  return unsureRight >= OFTEN && unsureRight >= unsureNotYet ? 'can-more' : 'fits';
}
