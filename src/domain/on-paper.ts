// Answers on paper, put in by a teacher, and which of them count. Two tablets that put the same sheet in apart write two
// words on each of its questions: the last by (hlc, stream, sequence) counts. Who puts one right has seen it: it is taken
// back by its name, so that a clock that was far ahead does not keep a wrong word.
import type { BanyanEvent, EventOf, StoredEvent } from './event.ts';
import type { ItemId, PackId } from './ids.ts';
import { compareEvents } from './time.ts';

/**
 * Whether an answer was written on paper and put in by a teacher. No tutor asked for it then and there: it moves no turn
 * on, nothing is chosen at once after it, and there is no choice to make again.
 */
export function isOnPaper(event: StoredEvent): event is EventOf<'answered'> {
  // Known kinds were checked where they came in.
  const known = event as BanyanEvent;
  return known.type === 'answered' && known.reason.code === 'on-paper';
}

/** What bears on paper: a fold that goes on from the middle of a log has to begin anew when one of these comes. */
export function isPaperWord(event: StoredEvent): event is EventOf<'answered'> | EventOf<'paper-taken-back'> {
  return isOnPaper(event) || isTakenBack(event);
}

/** Names a question on paper: the same item of the same seed is the same question on every tablet. */
export function paperKey(question: {
  readonly pack: PackId;
  readonly item: ItemId;
  readonly seed: number;
}): string {
  return `${question.pack} ${question.item} ${question.seed}`;
}

/** What was said of a question on paper. */
export interface PaperWords {
  /** The one that counts; null where all were taken back. */
  readonly standing: EventOf<'answered'> | null;
  /** All that were not taken back, in order. */
  readonly open: readonly EventOf<'answered'>[];
}

/** By `paperKey`. The events are one learner's, of every id, in any order; one that comes twice counts once. */
export function readPaperWords(events: Iterable<StoredEvent>): ReadonlyMap<string, PaperWords> {
  const answers = new Map<string, EventOf<'answered'>>();
  const takenBack = new Set<string>();
  for (const event of events) {
    if (isOnPaper(event)) answers.set(versionOf(event), event);
    else if (isTakenBack(event)) for (const [stream, at] of event.words) takenBack.add(`${stream} ${at}`);
  }
  const words = new Map<string, EventOf<'answered'>[]>();
  for (const answer of inOrder(answers)) {
    const open = words.get(paperKey(answer)) ?? [];
    words.set(paperKey(answer), open);
    if (!takenBack.has(nameOf(answer))) open.push(answer);
  }
  return new Map([...words].map(([key, open]) => [key, { standing: open.at(-1) ?? null, open }]));
}

/** A learner's events without the answers on paper that do not count; in the order that they come. Cost O(events). */
export function withStandingPaper<T extends StoredEvent>(events: readonly T[]): readonly T[] {
  if (!events.some(isOnPaper)) return events;
  const standing = new Set<string>();
  for (const { standing: one } of readPaperWords(events).values()) if (one) standing.add(versionOf(one));
  return events.filter((event) => !isOnPaper(event) || standing.has(versionOf(event)));
}

/** Two versions of one event (a cloned tablet wrote both) have one place: then the texts decide, everywhere alike. */
function inOrder(answers: ReadonlyMap<string, EventOf<'answered'>>): readonly EventOf<'answered'>[] {
  return [...answers]
    .sort(([a, one], [b, other]) => compareEvents(one, other) || (a < b ? -1 : 1))
    .map(([, answer]) => answer);
}

const versionOf = (answer: EventOf<'answered'>): string =>
  [nameOf(answer), answer.hlc, paperKey(answer), answer.correct].join(' ');

const nameOf = ({ stream, sequence }: StoredEvent): string => `${stream} ${sequence}`;

const isTakenBack = (event: StoredEvent): event is EventOf<'paper-taken-back'> =>
  (event as BanyanEvent).type === 'paper-taken-back';
