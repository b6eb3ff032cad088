// A pack's files as text, read line by line, each fault with its file and line.
import type { PackFault } from '../../domain/problem.ts';
import type { ItemSource, LessonSource, MisconceptionSource, TextTable } from '../format.ts';
import { PACK_LIMITS } from '../format.ts';
import { decodeUtf8 } from '../utf8.ts';
import { item } from './items.ts';
import { lesson } from './lessons.ts';
import { misconception } from './misconceptions.ts';
import { isObject, type Place, readJson, type Shape } from './shape.ts';
import { textTable } from './texts.ts';

/** Something read, and where it stands. */
export interface Placed<T> {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly value: T;
}

/** Collects what is wrong; a hostile file could make millions of faults, so it stops at a number nobody reads. */
export const MAX_FAULTS = 1000;

export function placeIn(file: string, line: number, faults: PackFault[], prefix = ''): Place {
  return {
    path: '',
    report(path, detail, code = 'shape') {
      const where = [prefix, path].filter((part) => part !== '').join(': ');
      if (faults.length < MAX_FAULTS) {
        faults.push({ file, line, code, detail: where === '' ? detail : `${where}: ${detail}` });
      }
    },
  };
}

export const parseItems = lineReader<ItemSource>(item);
export const parseLessons = lineReader<LessonSource>(lesson);
export const parseMisconceptions = lineReader<MisconceptionSource>(misconception);

/** Texts of one file, and in which line each stands. */
export interface ReadTexts {
  readonly table: TextTable;
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads one file of texts of one language. */
export function parseTexts(file: string, bytes: Uint8Array, faults: PackFault[]): ReadTexts {
  const none: ReadTexts = { table: {}, lines: new Map() };
  const at = placeIn(file, 0, faults);
  const source = decodeUtf8(bytes);
  if (source === undefined) {
    at.report('', 'no UTF-8 text', 'json');
    return none;
  }
  const json = readJson(source, at);
  if (json === undefined) return none;
  const lines = linesOfKeys(source, file, faults);
  const keyOf = (path: string) =>
    /^[A-Za-z0-9._-]+?(?=\.(?:plural|zero|one|two|few|many|other)$|$)/.exec(path)?.[0];
  const placed: Place = {
    path: '',
    report: (path, detail, code) =>
      placeIn(file, lines.get(path) ?? lines.get(keyOf(path) ?? '') ?? 0, faults).report(path, detail, code),
  };
  return { table: textTable(json, placed) ?? {}, lines };
}

/**
 * In which line each key of a table stands, and keys that stand there twice (JSON would silently keep the last). Only
 * for what is JSON: on open strings the search would take time that grows with the square of the text.
 */
function linesOfKeys(source: string, file: string, faults: PackFault[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let depth = 0;
  let line = 1;
  for (const [token, key] of source.matchAll(/"((?:[^"\\\n]|\\.)*)"(?:\s*:)?|[{}\n]/g)) {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (token === '\n') line++;
    else {
      if (depth === 1 && token.endsWith(':') && key !== undefined) {
        if (lines.has(key)) {
          placeIn(file, line, faults).report('', `"${key}" occurs twice in this file`, 'duplicate-id');
        } else lines.set(key, line);
      }
      line += token.split('\n').length - 1;
    }
  }
  return lines;
}

function lineReader<T extends { readonly id: string }>(shape: Shape<T>) {
  return (file: string, bytes: Uint8Array, faults: PackFault[]): readonly Placed<T>[] => {
    const source = decodeUtf8(bytes);
    if (source === undefined) {
      placeIn(file, 0, faults).report('', 'no UTF-8 text', 'json');
      return [];
    }
    const read: Placed<T>[] = [];
    // One after the other: a list of all lines of a file that holds nothing else would fill a small device.
    for (let at = 0, line = 1; at < source.length; line++) {
      const found = source.indexOf('\n', at);
      const end = found < 0 ? source.length : found;
      const text = source.slice(at, end);
      at = end + 1;
      const value = text.trim() === '' ? undefined : readLine(shape, text, file, line, faults);
      if (value !== undefined) read.push({ file, line, value });
    }
    return read;
  };
}

function readLine<T>(
  shape: Shape<T>,
  text: string,
  file: string,
  line: number,
  faults: PackFault[],
): T | undefined {
  const at = placeIn(file, line, faults);
  if (text.length > PACK_LIMITS.lineBytes) {
    at.report('', `a line of ${text.length} characters; at most ${PACK_LIMITS.lineBytes}`, 'too-large');
    return undefined;
  }
  const json = readJson(text, at);
  if (json === undefined) return undefined;
  const before = faults.length;
  const id = isObject(json) && typeof json.id === 'string' ? json.id.slice(0, 64) : '';
  const value = shape(json, placeIn(file, line, faults, id));
  return faults.length === before ? value : undefined;
}
