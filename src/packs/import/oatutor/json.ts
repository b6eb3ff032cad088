// Reads the JSON of a source that nobody checked: what is missing or of another kind becomes empty, and says so itself
// by being empty. Nothing here throws.
import { isObject } from '../../parse/shape.ts';
import { decodeUtf8 } from '../../utf8.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** No problem, step or pathway comes near it; the skill model of the whole repository is 3 MB. */
const MOST_BYTES = 32_000_000;
const LONGEST = 20_000;
const MOST_ENTRIES = 200;

/** The value in a file, or nothing where there is no JSON in it. */
export function readJsonFile(bytes: Uint8Array): unknown {
  const text = bytes.length > MOST_BYTES ? undefined : decodeUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // A file that is cut off or no JSON: the caller tells which.
    return undefined;
  }
}

export function fieldsOf(value: unknown): Fields | undefined {
  return isObject(value) ? (value as Fields) : undefined;
}

export function textOf(fields: Fields, name: string): string {
  return toText(fieldOf(fields, name));
}

/** A list of texts; a text alone is a list of one. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  const value = fieldOf(fields, name);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .slice(0, MOST_ENTRIES)
    .map(toText)
    .filter((text) => text.trim() !== '');
}

export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fieldOf(fields, name);
  return Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [];
}

export function fieldOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function toText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}
