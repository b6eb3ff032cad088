// What was done on paper and put in by a teacher, as the log takes it: an answer of the first try, without help, in a
// time that nobody knows. It counts like any other. A miss says that it was none of the right answers and no more: what
// was written stays unknown (answer type `unseen`), since an invented wrong answer would show an invented misconception.
// Of a right one any right answer says all that a fold reads of it.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { languageOfTag } from '../domain/locale.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import { readPaperWords } from '../domain/on-paper.ts';

/** Not tried is none of them: nothing is written of it. */
export type PaperResult = 'right' | 'not-yet';

/** What was asked: an item made by the seed that was printed, of the pack as it is now. */
export interface PaperTask {
  readonly packVersion: string;
  readonly item: Item;
}

type Answered = Omit<EventOf<'answered'>, 'stream' | 'sequence' | 'hlc' | 'wallMs' | 'clockSuspect'>;

/** `language` is the one on the paper, with or without its region. */
export function toPaperAnswer(
  { packVersion, item }: PaperTask,
  { learner, result, language }: PaperWord & { readonly language: string },
): Answered {
  const correct = result === 'right';
  return {
    type: 'answered',
    learner,
    pack: item.pack,
    packVersion,
    item: item.id,
    seed: item.seed,
    skills: item.skills,
    answer: correct ? rightAnswer(item) : { type: 'unseen' },
    correct,
    score: correct ? 1 : 0,
    misconceptions: [],
    attempt: 1,
    hints: 0,
    responseTicks: 0,
    language: item.askedIn ?? languageOfTag(language),
    reason: { code: 'on-paper', skill: item.skills[0] },
  };
}

export interface PaperWord {
  readonly learner: LearnerId;
  readonly result: PaperResult;
}

/** What counts of a learner's questions on paper, by `paperKey`; nothing of one that was taken back. In any order. */
export function enteredOnPaper(events: Iterable<StoredEvent>): ReadonlyMap<string, PaperResult> {
  const entered = new Map<string, PaperResult>();
  for (const [key, { standing }] of readPaperWords(events)) {
    if (standing) entered.set(key, standing.correct ? 'right' : 'not-yet');
  }
  return entered;
}
