// Small combinators that read unknown JSON into typed data and report every fault with its place, not just the first.
// Our own and not valibot, which it weighs less than (1.6 kB against 2.8 kB gzipped), because an author needs
// exact paths, unknown fields as faults, and all alternatives named in his own words.
import type { PackFaultCode } from '../../domain/problem.ts';
import { PACK_LIMITS } from '../format.ts';

/** Where a value stands, such as `options[2].text`, and whom to tell what is wrong with it. */
export interface Place {
  readonly path: string;
  readonly report: (path: string, detail: string, code?: PackFaultCode) => void;
}

/** Reads a value; `undefined` when it was wrong, which has then been reported. */
export type Shape<T> = (input: unknown, at: Place) => T | undefined;

/** A field that may be left out. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape });

/** Names that every object has already, or that would reach into all of them: no key of a pack is called so. */
const POLLUTING: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/** Says what is wrong at a place, in words that start with what was found. */
export function wrong(at: Place, expected: string, got: unknown, code?: PackFaultCode): undefined {
  at.report(at.path, `must be ${expected}, is ${show(got)}`, code);
  return undefined;
}

export function inside(at: Place, key: string | number): Place {
  const step = typeof key === 'number' ? `[${key}]` : at.path === '' ? key : `.${key}`;
  return { path: `${at.path}${step}`, report: at.report };
}

export function text(maxLength: number = PACK_LIMITS.textLength, minLength = 1): Shape<string> {
  return (input, at) => {
    if (typeof input !== 'string') return wrong(at, 'text', input);
    if (input.length < minLength) return wrong(at, 'text that is not empty', input);
    if (input.length > maxLength)
      return wrong(at, `at most ${maxLength} characters long`, input.length, 'too-large');
    return input;
  };
}

export function matching<T extends string>(pattern: RegExp, expected: string, maxLength = 128): Shape<T> {
  return (input, at) =>
    typeof input === 'string' && input.length <= maxLength && pattern.test(input) && !POLLUTING.has(input)
      ? (input as T)
      : wrong(at, expected, input);
}

export function number(from: number, to: number): Shape<number> {
  return (input, at) =>
    typeof input === 'number' && input >= from && input <= to
      ? input
      : wrong(at, `a number from ${from} to ${to}`, input);
}

export function integer(from: number, to: number): Shape<number> {
  return (input, at) =>
    typeof input === 'number' && Number.isInteger(input) && input >= from && input <= to
      ? input
      : wrong(at, `a whole number from ${from} to ${to}`, input);
}

export const boolean: Shape<boolean> = (input, at) =>
  typeof input === 'boolean' ? input : wrong(at, 'true or false', input);

export function oneOf<T extends string | number>(...values: readonly T[]): Shape<T> {
  return (input, at) =>
    values.find((value) => value === input) ?? wrong(at, `one of ${values.join(' ')}`, input);
}

export function list<T>(shape: Shape<T>, min = 0, max = 1000): Shape<readonly T[]> {
  return (input, at) => {
    if (!Array.isArray(input)) return wrong(at, 'a list', input);
    if (input.length < min) return wrong(at, `a list of at least ${min}`, input);
    if (input.length > max) return wrong(at, `a list of at most ${max}`, input.length, 'too-large');
    const read: T[] = [];
    for (let index = 0; index < input.length; index++) {
      const value = shape(input[index], inside(at, index));
      if (value !== undefined) read.push(value);
    }
    return read.length === input.length ? read : undefined;
  };
}

export function pair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return (input, at) => {
    if (!Array.isArray(input) || input.length !== 2) return wrong(at, 'a pair [first, second]', input);
    const a = first(input[0], inside(at, 0));
    const b = second(input[1], inside(at, 1));
    return a === undefined || b === undefined ? undefined : [a, b];
  };
}

/** An object used as a table from names to values. */
export function table<T>(name: RegExp, shape: Shape<T>, max = 64): Shape<Readonly<Record<string, T>>> {
  return (input, at) => {
    if (!isObject(input)) return wrong(at, 'an object', input);
    const keys = Object.keys(input);
    if (keys.length > max) return wrong(at, `a table of at most ${max}`, keys.length, 'too-large');
    const entries: [string, T][] = [];
    for (const key of keys) {
      const isName = key.length <= 128 && name.test(key) && !POLLUTING.has(key);
      if (!isName) at.report(at.path, `${show(key)} is no name that can stand here`);
      const value = shape(input[key], inside(at, key));
      if (isName && value !== undefined) entries.push([key, value]);
    }
    return entries.length === keys.length ? Object.fromEntries(entries) : undefined;
  };
}

/** An object of exactly these fields: what is not named here is a fault, so that a typing error is found. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const known = Object.entries<Shape<unknown> | Optional<unknown>>(fields).map(([key, field]) =>
    typeof field === 'function'
      ? { key, shape: field, isOptional: false }
      : { key, shape: field.optional, isOptional: true },
  );
  const names = new Set(known.map(({ key }) => key));
  return (input, at) => {
    if (!isObject(input)) return wrong(at, 'an object', input);
    let isWhole = true;
    for (const key in input) {
      if (names.has(key)) continue;
      isWhole = false;
      at.report(at.path, `unknown field ${show(key)}; known are ${[...names].join(' ')}`);
    }
    // Only names of fields are assigned, all of them ours: tens of thousands of items are read like this.
    const read: Record<string, unknown> = {};
    for (const { key, shape, isOptional } of known) {
      const isThere = Object.hasOwn(input, key);
      if (!isThere && isOptional) continue;
      const value = isThere ? shape(input[key], inside(at, key)) : missing(at, key);
      if (value === undefined) isWhole = false;
      else read[key] = value;
    }
    return isWhole ? (read as T) : undefined;
  };
}

/** Chooses the shape by a field that all alternatives have. */
export function choice<T>(field: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> {
  return (input, at) => {
    if (!isObject(input)) return wrong(at, 'an object', input);
    const name = Object.hasOwn(input, field) ? input[field] : undefined;
    if (typeof name === 'string' && Object.hasOwn(shapes, name)) return shapes[name]?.(input, at);
    return wrong(inside(at, field), `one of ${Object.keys(shapes).join(' ')}`, name);
  };
}

export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Parses JSON within the depth that a pack needs; `undefined` with a report otherwise. */
export function readJson(source: string, at: Place): unknown {
  if (source.length > 0 && nesting(source) > PACK_LIMITS.depth) {
    at.report(at.path, `nested more than ${PACK_LIMITS.depth} deep`, 'too-large');
    return undefined;
  }
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    at.report(at.path, `no JSON: ${error instanceof Error ? error.message : 'unreadable'}`, 'json');
    return undefined;
  }
}

/** Deepest nesting of brackets outside of strings: found before parsing, so that depth costs no stack. */
function nesting(source: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 34) inString = !inString;
    else if (inString) {
      if (code === 92) at++;
    } else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

function missing(at: Place, key: string): undefined {
  at.report(at.path, `field "${key}" is missing`);
  return undefined;
}

function show(value: unknown): string {
  const shown = value === undefined ? 'missing' : JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}
