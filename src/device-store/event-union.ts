// Set union of events inside a transaction. A set has no order of arrival: forks of one (stream, sequence) lie in the
// order of their text, so that two devices that hold the same events hold the same rows.

import { toCanonicalText } from '../domain/canonical-event.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { EventKey, LogDatabase } from './log-database.ts';
import { toBulkKeys } from './outbound-keys.ts';
import { noteUnited } from './stream-rows.ts';

export interface UnionResult {
  readonly added: readonly StoredEvent[];
  readonly known: number;
  /** Of `added`: those whose number is also held with other content. */
  readonly forked: readonly StoredEvent[];
}

/** Rows looked up and written at a time; bounds the memory that one step of the transaction takes. */
const STEP = 1000;

/** Must run in a transaction over `events` and `streams` that is `rw`. */
export async function uniteEvents(
  database: LogDatabase,
  events: readonly StoredEvent[],
): Promise<UnionResult> {
  const groups = [...groupByNumber(events).values()];
  const added: StoredEvent[] = [];
  const forked: StoredEvent[] = [];
  for (let at = 0; at < groups.length; at += STEP) {
    const step = groups.slice(at, at + STEP);
    const held = await database.events.bulkGet(step.map((group) => keyOf(group[0], 0)));
    const fresh = step.filter((group, index) => group.length === 1 && held[index] === undefined);
    const singles = fresh.map(([event]) => event);
    await addEvents(database, singles);
    added.push(...singles);
    for (const [index, group] of step.entries()) {
      if (group.length === 1 && isHeld(held[index], group[0])) continue;
      forked.push(...(await addTwins(database, group)));
    }
  }
  await noteUnited(database, added, forked);
  const all = [...added, ...forked];
  return { added: all, known: events.length - all.length, forked };
}

/** Adds events whose numbers are free; one that is taken breaks the transaction. */
export function addEvents(database: LogDatabase, events: readonly StoredEvent[]): PromiseLike<unknown> {
  return database.events.bulkAdd(events, toBulkKeys(events.map((event) => keyOf(event, 0))));
}

function keyOf(event: StoredEvent, twin: number): EventKey {
  return [event.stream, event.sequence, twin];
}

type Group = readonly [StoredEvent, ...StoredEvent[]];

/** Events by (stream, sequence), without doubles. */
function groupByNumber(events: readonly StoredEvent[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const name = `${event.stream} ${event.sequence}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [event]);
    else if (!hasText(group, toCanonicalText(event))) groups.set(name, [...group, event]);
  }
  return groups;
}

function isHeld(held: StoredEvent | undefined, event: StoredEvent): boolean {
  return held === undefined || toCanonicalText(held) === toCanonicalText(event);
}

function hasText(group: readonly StoredEvent[], text: string): boolean {
  return group.some((event) => toCanonicalText(event) === text);
}

/** Puts what is new among the group beside what is held and returns it. */
async function addTwins(database: LogDatabase, group: Group): Promise<readonly StoredEvent[]> {
  const [{ stream, sequence }] = group;
  const held = await database.events
    .where(':id')
    .between([stream, sequence], [stream, sequence, []])
    .toArray();
  const fresh = group.filter((event) => !hasText(held, toCanonicalText(event)));
  if (fresh.length === 0) return [];
  const twins = [...held, ...fresh].sort((a, b) => (toCanonicalText(a) < toCanonicalText(b) ? -1 : 1));
  await database.events.bulkPut(twins, toBulkKeys(twins.map((event, twin) => keyOf(event, twin))));
  return fresh;
}
