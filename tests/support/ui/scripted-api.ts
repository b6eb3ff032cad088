// A source of views for rendering screens: it says the views it was given and answers every command with success,
// or with what the script says. It has no rules of its own, so nothing about the worker can be tested with it.
import { ok } from '../../../src/domain/result.ts';
import type { BanyanApi } from '../../../src/worker/api.ts';
import type { ViewName, Views } from '../../../src/worker/views.ts';

export type ScriptedViews = { readonly [K in ViewName]?: Views[K]['view'] };

export interface ScriptedApi {
  readonly api: BanyanApi;
  /** Every command that a screen gave, in order. */
  readonly commands: readonly (readonly [name: string, ...args: unknown[]])[];
  /** Says another view from now on. */
  show(views: ScriptedViews): void;
}

/** Commands that answer with a list; nothing is on it unless the script says so. */
const LISTS: ReadonlySet<string> = new Set(['readNotes', 'readGuestWork']);

export function createScriptedApi(
  first: ScriptedViews,
  answers: Readonly<Record<string, unknown>> = {},
): ScriptedApi {
  const commands: (readonly [string, ...unknown[]])[] = [];
  const callbacks = new Map<ViewName, Set<(view: unknown) => void>>();
  let views = first;

  const subscribe: BanyanApi['subscribe'] = async (name, _about, callback) => {
    const set = callbacks.get(name) ?? new Set();
    const called = callback as (view: unknown) => void;
    callbacks.set(name, set.add(called));
    called(views[name] ?? null);
    return () => set.delete(called);
  };
  const api = new Proxy({} as BanyanApi, {
    get: (_target, name) => {
      if (name === 'subscribe') return subscribe;
      return async (...args: readonly unknown[]) => {
        commands.push([String(name), ...args]);
        return answers[String(name)] ?? (LISTS.has(String(name)) ? ok([]) : ok(null));
      };
    },
  });
  return {
    api,
    commands,
    show(next) {
      views = { ...views, ...next };
      for (const name of Object.keys(next) as ViewName[]) {
        for (const callback of callbacks.get(name) ?? []) callback(views[name] ?? null);
      }
    },
  };
}
