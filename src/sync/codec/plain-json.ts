// What values the columns carry exactly, and reading JSON of unknown origin.
import { EVENT_LIMITS } from '../../domain/parse-event.ts';

/** A text that UTF-8 carries: no half of a surrogate pair. */
export function isWhole(value: unknown): value is string {
  return typeof value === 'string' && !/[\ud800-\udfff]/u.test(value);
}

/** A word of a chunk's lists: short, since it may be named again and again at no cost. */
export function isWord(value: unknown): value is string {
  return isWhole(value) && value.length <= MOST_LETTERS;
}

export const MOST_LETTERS = 128;

/** A number that `codeNumber` carries. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 53 - 2;
}

/** How many fields have a value. */
export function countFields(value: object): number {
  let count = 0;
  for (const name in value) if ((value as Readonly<Record<string, unknown>>)[name] !== undefined) count += 1;
  return count;
}

/** Undefined for what is no JSON or lies deeper than any event may. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > EVENT_LIMITS.depth) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whatever walks a value does so by recursion, so that its depth is known before. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '"') inText = !inText;
    else if (!inText && (char === '[' || char === '{')) deepest = Math.max(deepest, ++depth);
    else if (!inText && (char === ']' || char === '}')) depth -= 1;
  }
  return deepest;
}
