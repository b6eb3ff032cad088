// What both sides know before each event of a chunk: all of it follows from the events before and the vocabularies.

import type { BitCoder } from '../../domain/coding/bit-coder.ts';
import { codeNumber, NUMBER } from '../../domain/coding/code-number.ts';
import type { Reason } from '../../domain/event.ts';
import type { StreamId } from '../../domain/ids.ts';
import { EVENT_LIMITS } from '../../domain/parse-event.ts';
import { CONTEXT } from './contexts.ts';
import { TEXT } from './known-text.ts';
import type { Entry, Group, Lexicon } from './lexicon.ts';
import { MOST_LETTERS } from './plain-json.ts';
import { createTextModel, TEXT_BYTES, type TextModel } from './text-model.ts';

/** What became of the item that a learner saw last. */
export const OUTCOME = { none: 0, right: 1, wrong: 2, open: 3 } as const;

/** Of one learner; where '' stands for none, of the events that have none. */
export class LearnerState {
  entry: Entry | null = null;
  seed = 0;
  outcome: number = OUTCOME.none;
  /** Tries and hints at this showing of the item. */
  attempts = 0;
  hints = 0;
  /** Of the last answer at all. */
  before: 0 | 1 | 2 = 0;
  reason: Reason | null = null;
  reasonCode = 15;
  group: Group | null = null;
}

export const WORDS = {
  language: 0,
  why: 1,
  question: 2,
  skill: 3,
  misconception: 4,
  unit: 5,
  lesson: 6,
} as const;
/** Words that every chunk begins with. */
const FIRST_WORDS: readonly (readonly string[])[] = [
  [],
  ['done', 'handed-over', 'idle'],
  ['felt', 'sure', 'next'],
  [],
  [],
  [],
  [],
];

export class ChunkState {
  readonly stream: StreamId;
  readonly lexicon: Lexicon;
  /** `"…","type":"answered","wallMs":`, a piece of an answer's canonical text. */
  readonly streamText: string;
  kind = 0;
  suspect = false;
  learner = '';
  /** Of `learner`. */
  current = new LearnerState();
  readonly learners = new Map<string, LearnerState>([['', this.current]]);
  readonly spelledLearners: string[] = [];
  readonly spelledEntries: Entry[] = [];
  group: Group | null = null;
  seed = 0;
  language = '';
  answerType = 0;
  /** Of the event before, in 100 ms. */
  ticks = 0;
  hlcMs = -1;
  hlcCounter = 0;
  /** Something of any shape or length was spelled in this event, so that it must be checked as a stranger. */
  spelled = false;
  readonly #words = FIRST_WORDS.map((words) => [...words]);
  #text: TextModel | undefined;

  constructor(stream: StreamId, lexicon: Lexicon) {
    this.stream = stream;
    this.lexicon = lexicon;
    this.streamText = `${JSON.stringify(stream)},"type":"answered","wallMs":`;
  }

  get text(): TextModel {
    this.#text ??= createTextModel();
    return this.#text;
  }

  /** Bytes of text that may still be spelled. */
  get textRoom(): number {
    return this.#text?.room ?? TEXT_BYTES;
  }

  of(learner: string): LearnerState {
    let state = this.learners.get(learner);
    if (state === undefined) {
      state = new LearnerState();
      this.learners.set(learner, state);
    }
    return state;
  }

  /** Spells a text; null when the coder is spoilt. */
  spell(coder: BitCoder, column: number, text: string): string | null {
    const coded = this.text.code(coder, column, text);
    if (column === TEXT.json || (coded !== null && coded.length > EVENT_LIMITS.textLength))
      this.spelled = true;
    return coded;
  }

  /** A word of a list that grows by what is spelled. */
  word(coder: BitCoder, list: number, word: string): string {
    const words = this.#words[list] ?? [];
    const known = coder.writes ? words.indexOf(word) : 0;
    const at = codeNumber(coder, CONTEXT.words + list * NUMBER, known < 0 ? words.length : known);
    const found = words[at];
    if (found !== undefined) return found;
    if (at > words.length) coder.spoil();
    const spelled = coder.failed ? '' : (this.spell(coder, TEXT.word, word) ?? '');
    if (spelled.length > MOST_LETTERS) coder.spoil();
    words.push(spelled);
    return spelled;
  }
}
