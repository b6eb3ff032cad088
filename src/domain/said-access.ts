// What an event says of a learner's access. Before there were sizes a text was larger or not: `largeText` is written
// beside them, so that a tablet with an older version still enlarges, and read where no size is told.
import { type AccessWays, parseAccess, type TextSize } from './access.ts';
import type { EventOf } from './event.ts';

/** Only what is said. */
export function accessIn(event: EventOf<'learner-set'>): Partial<AccessWays> {
  const known = parseAccess({ ...event, textSize: event.textSize ?? (event.largeText ? LARGE : 100) });
  const said = new Set(Object.entries(event).flatMap(([field, value]) => (value === undefined ? [] : field)));
  if (said.has('largeText')) said.add('textSize');
  return Object.fromEntries(Object.entries(known).filter(([field]) => said.has(field)));
}

/** What *larger* was, a third, and a little more. */
const LARGE: TextSize = 150;

export function textSizeWords(textSize: TextSize) {
  return { textSize, largeText: textSize > 100 } as const;
}
