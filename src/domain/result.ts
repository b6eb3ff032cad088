/** A value, or the reason why there is none. Expected failures travel as values, also across the worker. */
export type Result<T, P = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });

/** Ends an exhaustive switch; the compiler refuses a call that can be reached. */
export function assertNever(value: never): never {
  throw new Error(`Must be unreachable, got ${JSON.stringify(value)}`);
}
