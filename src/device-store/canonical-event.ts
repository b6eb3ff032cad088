// One text for one content: equal events have equal text, whatever order their fields came in.
import type { StoredEvent } from '../domain/event.ts';

/** JSON with every object's fields sorted by name. Events came from JSON or are as plain. */
export function toCanonicalText(event: StoredEvent): string {
  return JSON.stringify(event, (_key, value: unknown) => (isRecord(value) ? sortedFields(value) : value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedFields(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)));
}
