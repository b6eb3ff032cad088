// The turn's record is written after the event: a tab killed in between comes back with an answer that is in the log
// and an item that looks open. The log wins.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventLog } from '../device-store/event-log.ts';
import type { EventOf, EventType, StoredEvent } from '../domain/event.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { loadMarking } from './marking.ts';
import type { NextSteps } from './next-steps.ts';
import type { TurnRecord } from './turn-record.ts';

type Deed = EventOf<
  'answered' | 'lesson-seen' | 'example-seen' | 'item-skipped' | 'choice-made' | 'plan-made' | 'turn-ended'
>;
/** What moves a turn on. */
export const DEEDS: readonly EventType[] = [
  ...([
    'answered',
    'lesson-seen',
    'example-seen',
    'item-skipped',
    'choice-made',
    'plan-made',
    'turn-ended',
  ] as const),
];

/** The record as it would stand had the tab lived; null when the turn was ended. */
export async function catchUp(
  log: TurnLog,
  next: NextSteps,
  language: string,
  record: TurnRecord,
): Promise<TurnRecord | null> {
  const deed = await lastDeed(log, record);
  if (deed === null) return record;
  if (deed.type === 'turn-ended') return null;
  const { phase } = record;
  if (deed.type === 'example-seen' && phase.type === 'example') {
    // Since when it has been looked at is not known.
    return { ...record, phase: { ...phase, type: 'item', shownAtMs: 0 } };
  }
  if (deed.type !== 'answered') return { ...record, phase: { type: 'choosing' } };
  return answered(next, language, record, deed);
}

/** An answer that the record does not know: its feedback comes now. */
async function answered(
  next: NextSteps,
  language: string,
  record: TurnRecord,
  deed: EventOf<'answered'>,
): Promise<TurnRecord> {
  const { phase } = record;
  const isOfPhase = phase.type === 'item' && phase.item === deed.item && phase.seed === deed.seed;
  const shown = await next.show(record, language);
  if (!isOfPhase || shown.type !== 'item') return { ...record, phase: { type: 'choosing' } };
  const marking = await loadMarking();
  const marked = marking.ok ? marking.value.mark(shown.item, deed.answer) : marking;
  if (!marked.ok) return { ...record, phase: { type: 'choosing' } };
  const goesOn = deed.correct || deed.attempt > 1;
  return {
    ...record,
    phase: {
      ...phase,
      type: 'feedback',
      attempt: deed.attempt,
      answer: deed.answer,
      mark: marked.value,
      next: goesOn ? 'go-on' : 'try-again',
      growthBefore: null,
    },
  };
}

/** Of this tablet: what the learner did on another one meanwhile moves no turn on here. */
async function lastDeed(log: TurnLog, { learner, after }: TurnRecord): Promise<Deed | null> {
  const deeds: Deed[] = [];
  const take = (batch: readonly StoredEvent[]): void => {
    for (const event of batch) {
      if (DEEDS.some((kind) => kind === event.type) && !isOnPaper(event)) deeds.push(event as Deed);
    }
  };
  await log.read(after ? { learner, after } : { learner }, take);
  if (deeds.length === 0) return null;
  const own = await log.currentStream();
  return deeds.findLast(({ stream }) => own.ok && stream === own.value) ?? null;
}

type TurnLog = EventLog & Pick<DexieEventLog, 'currentStream'>;
