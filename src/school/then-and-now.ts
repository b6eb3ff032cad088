// What was hard a week or more ago and is right now: a question that was missed, and the answer without help lately, of
// the very question where it came again, else of its skill.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { compareEvents, DAY_MS } from '../domain/time.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { isAlone, isHasty } from './badges.ts';

type Answered = EventOf<'answered'>;

export interface ThenAndNow {
  readonly before: Answered;
  readonly now: Answered;
}

/** Between the two, at least; and how long ago the second may be. */
const APART_DAYS = 7;
const LATELY_DAYS = 14;
/** A handful is looked at; more is a list. */
const SHOWN_MOST = 3;

/** The latest first, one a skill; none where the skill's last first try was missed. Of one learner, in any order. */
export function thenAndNow(events: readonly StoredEvent[], nowMs: number): readonly ThenAndNow[] {
  const bySkill = new Map<string, Answered[]>();
  for (const one of firstTries(events)) {
    const skill = `${one.pack} ${one.skills[0]}`;
    bySkill.set(skill, [...(bySkill.get(skill) ?? []), one]);
  }
  return [...bySkill.values()]
    .flatMap((answers) => pairIn(answers, nowMs))
    .sort((a, b) => compareEvents(b.now, a.now))
    .slice(0, SHOWN_MOST);
}

function firstTries(events: readonly StoredEvent[]): readonly Answered[] {
  return events
    .flatMap((event) => (isKnownEvent(event) && event.type === 'answered' ? [event] : []))
    .filter((one) => one.attempt === 1 && !isOnPaper(one) && !isHasty(one) && timeOf(one) > 0)
    .sort(compareEvents);
}

function pairIn(answers: readonly Answered[], nowMs: number): readonly ThenAndNow[] {
  const now = answers.at(-1);
  if (!now || !isAlone(now)) return [];
  const agoMs = nowMs - timeOf(now);
  if (agoMs < 0 || agoMs > LATELY_DAYS * DAY_MS) return [];
  const isLongBefore = (one: Answered) => timeOf(now) - timeOf(one) >= APART_DAYS * DAY_MS;
  const missed = answers.filter((one) => !one.correct && isLongBefore(one));
  const before = missed.findLast(({ item }) => item === now.item) ?? missed.at(-1);
  return before ? [{ before, now }] : [];
}
