// What a learner said of the own work, beside how it went: how sure before a question, how a turn felt at its end. Asked,
// never guessed. It tells a teacher what to talk about, and is no mark: of few answers it says that they are few.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { isSelfJudged } from '../domain/self-judged.ts';
import { compareEvents } from '../domain/time.ts';

/** The three pictures that a learner chooses from, the brightest first: 3, 2, 1 in the log. */
export const SURE_WORDS = ['sure', 'half', 'unsure'] as const;
export const FELT_WORDS = ['easy', 'fair', 'hard'] as const;
export type SureWord = (typeof SURE_WORDS)[number];
export type FeltWord = (typeof FELT_WORDS)[number];

/** Answers after which a word can be held against them. */
export const JUDGED_LEAST = 5;
/** Turns, where it is the turn that was judged: one day is no habit. */
export const TURNS_LEAST = 3;
/** Sure, and yet right less often than not. */
const OVER = 0.5;
/** Unsure, and yet right three times of four. */
const UNDER = 0.75;
/** Answers that are thought along, half of them right: 5 of 5 says less than 50 of 50 (Agresti & Coull 1998). */
const DRAWN_BY = 4;

/** First tries of which something was said. */
export interface Judged<Word> {
  readonly said: Word;
  readonly right: number;
  readonly of: number;
  /** In which it was said. */
  readonly turns: number;
}

/** Too little to say · fits · thinks more of the own work than came out · thinks less of it · both. */
export type JudgementReading = 'too-few' | 'fits' | 'over' | 'under' | 'both';

export interface SelfJudgement {
  /** Of single answers, said before them; one a word, also of those that were never said. */
  readonly sure: readonly Judged<SureWord>[];
  /** Of whole turns, said at their end. */
  readonly felt: readonly Judged<FeltWord>[];
  readonly reading: JudgementReading;
  /** What the reading rests on: the single answers where there are enough of them, else the turns. */
  readonly by: 'sure' | 'felt' | null;
}

interface OpenTurn {
  readonly sure: Record<SureWord, [right: number, of: number]>;
  right: number;
  of: number;
  felt: FeltWord | null;
  pending: SureWord | null;
}

/** Of one learner's events, in any order and more than once. What a teacher put in from paper was judged by nobody. */
export function judgeSelf(events: Iterable<StoredEvent>): SelfJudgement {
  const running = new Map<StreamId, OpenTurn>();
  const turns: OpenTurn[] = [];
  for (const event of inOrder(events)) {
    const fromPaper: boolean = isOnPaper(event);
    if (fromPaper || !isKnownEvent(event)) continue;
    if (event.type === 'turn-started' || !running.has(event.stream)) {
      const begun = beginTurn();
      running.set(event.stream, begun);
      turns.push(begun);
    }
    const turn = running.get(event.stream);
    if (turn && event.type === 'answered') takeAnswer(turn, event);
    if (turn && event.type === 'reflected') takeWord(turn, event);
  }
  return read(turns);
}

const beginTurn = (): OpenTurn => ({
  sure: { sure: [0, 0], half: [0, 0], unsure: [0, 0] },
  right: 0,
  of: 0,
  felt: null,
  pending: null,
});

/** Only a first try shows what was known when it was judged; what two did together says little of either, and what was judged alone nothing against the judgement. */
function takeAnswer(turn: OpenTurn, answer: EventOf<'answered'>): void {
  const { attempt, correct } = answer;
  if (attempt > 1 || answer.with !== undefined || isSelfJudged(answer.answer)) return;
  turn.of += 1;
  if (correct) turn.right += 1;
  if (turn.pending !== null) {
    const counts = turn.sure[turn.pending];
    counts[1] += 1;
    if (correct) counts[0] += 1;
  }
  turn.pending = null;
}

/** The last word counts: a picture may be tapped again. */
function takeWord(turn: OpenTurn, { question, value }: EventOf<'reflected'>): void {
  if (question === 'sure') turn.pending = SURE_WORDS[3 - value] ?? null;
  if (question === 'felt') turn.felt = FELT_WORDS[3 - value] ?? null;
}

function read(turns: readonly OpenTurn[]): SelfJudgement {
  const sure = SURE_WORDS.map((said): Judged<SureWord> => {
    const some = turns.map((turn) => turn.sure[said]).filter(([, of]) => of > 0);
    const sum = (at: 0 | 1): number => some.reduce((all, counts) => all + counts[at], 0);
    return { said, right: sum(0), of: sum(1), turns: some.length };
  });
  const felt = FELT_WORDS.map((said): Judged<FeltWord> => {
    const some = turns.filter((turn) => turn.felt === said && turn.of > 0);
    const sum = (key: 'right' | 'of'): number => some.reduce((all, turn) => all + turn[key], 0);
    return { said, right: sum('right'), of: sum('of'), turns: some.length };
  });
  const bySure = readingOf(sure, 1);
  const byFelt = readingOf(felt, TURNS_LEAST);
  if (bySure !== 'too-few') return { sure, felt, reading: bySure, by: 'sure' };
  return { sure, felt, reading: byFelt, by: byFelt === 'too-few' ? null : 'felt' };
}

/** The first of the three is the bright word, the last the doubting one; the one between claims nothing. */
function readingOf(words: readonly Judged<unknown>[], turnsLeast: number): JudgementReading {
  const told = (one: Judged<unknown> | undefined): one is Judged<unknown> =>
    one !== undefined && one.of >= JUDGED_LEAST && one.turns >= turnsLeast;
  const [bright, doubting] = [words[0], words.at(-1)];
  if (!told(bright) && !told(doubting)) return 'too-few';
  const isOver = told(bright) && drawn(bright) < OVER;
  const isUnder = told(doubting) && drawn(doubting) > UNDER;
  if (isOver && isUnder) return 'both';
  if (isOver) return 'over';
  return isUnder ? 'under' : 'fits';
}

const drawn = ({ right, of }: Judged<unknown>): number => (right + DRAWN_BY / 2) / (of + DRAWN_BY);

function inOrder(events: Iterable<StoredEvent>): readonly StoredEvent[] {
  const unique = new Map<string, StoredEvent>();
  for (const event of events) unique.set(`${event.stream} ${event.sequence}`, event);
  return [...unique.values()].sort(compareEvents);
}
