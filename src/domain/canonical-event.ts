// One text for one content: equal events have equal text, whatever order their fields came in. Hashes, signatures and
// the comparison of forks rest on it, so its form never changes (docs/sync-protocol.md).
import type { StoredEvent } from './event.ts';

/** JSON without spaces, every object's fields sorted by name (by UTF-16 code units), missing values left out. */
export function toCanonicalText(event: StoredEvent): string {
  return toCanonicalJson(event);
}

/** The same for any plain value that came from JSON or could have. */
export function toCanonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const name of Object.keys(fields).sort()) {
    const inside = fields[name];
    if (inside === undefined) continue;
    text += `${text === '' ? '{' : ','}${JSON.stringify(name)}:${toCanonicalJson(inside)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

export const FNV_START = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units; unsigned. Finds accidents, not attackers. */
export function toEventCheck(canonicalText: string): number {
  let hash = FNV_START;
  for (let at = 0; at < canonicalText.length; at++) {
    hash = Math.imul(hash ^ canonicalText.charCodeAt(at), FNV_PRIME);
  }
  return hash >>> 0;
}
