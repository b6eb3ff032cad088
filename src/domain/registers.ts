// Registers: each field of a thing holds what was said of it last, by (hlc, stream, sequence), and where that stands.
import { toCanonicalJson } from './canonical-event.ts';
import { compareEvents, type Placed } from './time.ts';

/** A field's value and the event that wrote it. */
export interface Register<T> {
  readonly value: T;
  readonly by: Placed;
}

export type Registers<T> = { readonly [K in keyof T]?: Register<T[K]> };
export type Written<T> = { readonly [K in keyof T]?: T[K] };

/** Writes each field whose last writer comes before. */
export function write<T extends object>(old: Registers<T>, by: Placed, fields: Written<T>): Registers<T> {
  const next: { [K in keyof T]?: Register<T[K]> } = { ...old };
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const before = next[key];
    if (before === undefined || isLater(by, fields[key], before)) {
      next[key] = { value: fields[key] as T[typeof key], by: placeOf(by) };
    }
  }
  return next;
}

/** Two versions of one event (a cloned tablet wrote both) have one place: then the texts decide, everywhere alike. */
function isLater<T>(by: Placed, value: unknown, before: Register<T>): boolean {
  const order = compareEvents(by, before.by);
  return order > 0 || (order === 0 && toCanonicalJson(value) > toCanonicalJson(before.value));
}

/** All of the place: two versions of one number may differ in nothing but their time. */
export function keyOf({ hlc, stream, sequence }: Placed, ...said: readonly string[]): string {
  return [hlc, stream, sequence, ...said].join(' ');
}

/** The names only: a register must not keep a whole event alive. */
export function placeOf({ hlc, stream, sequence }: Placed): Placed {
  return { hlc, stream, sequence };
}

/** The fields that an event says something of. */
export function present<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
