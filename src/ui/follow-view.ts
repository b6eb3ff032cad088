import { effect, type ReadonlySignal } from '@preact/signals';
import type { BanyanApi, Unsubscribe } from '../worker/api.ts';
import type { ViewName, Views } from '../worker/views.ts';

/** Mirrors a view of the worker for as long as `about` names one; `undefined` while none has come. */
export function followView<K extends ViewName>(
  api: BanyanApi,
  name: K,
  about: ReadonlySignal<Views[K]['about'] | undefined>,
  set: (view: Views[K]['view'] | undefined) => void,
): void {
  effect(() => {
    const wanted = about.value;
    set(undefined);
    if (wanted === undefined) return;
    let left = false;
    let stop: Unsubscribe | undefined;
    const show = (view: Views[K]['view']) => {
      if (!left) set(view);
    };
    void api.subscribe(name, wanted, show).then((unsubscribe) => {
      stop = unsubscribe;
      if (left) unsubscribe();
    });
    return () => {
      left = true;
      stop?.();
    };
  });
}
