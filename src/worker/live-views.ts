// Keeps the page's mirrors fresh: whoever subscribes gets the whole view at once and again after each change.
import type { Unsubscribe } from './api.ts';
import type { ViewName, Views } from './views.ts';

/** Makes each view from what is known now. */
export type ViewMakers = {
  readonly [K in ViewName]: (about: Views[K]['about']) => Promise<Views[K]['view']>;
};

interface Subscription {
  readonly name: ViewName;
  push(): Promise<void>;
}

export interface LiveViews {
  subscribe<K extends ViewName>(
    name: K,
    about: Views[K]['about'],
    callback: (view: Views[K]['view']) => void,
  ): Promise<Unsubscribe>;
  /** Makes and sends the views of these names again; resolves when all are sent. */
  changed(...names: readonly ViewName[]): Promise<void>;
}

export function createLiveViews(makers: ViewMakers): LiveViews {
  const subscriptions = new Set<Subscription>();
  return {
    async subscribe(name, about, callback) {
      const subscription = { name, push: inOrder(() => makers[name](about), callback) };
      subscriptions.add(subscription);
      await subscription.push();
      return () => subscriptions.delete(subscription);
    },
    async changed(...names) {
      const wanted = [...subscriptions].filter((one) => names.includes(one.name));
      await Promise.all(wanted.map((one) => one.push()));
    },
  };
}

/** A slow old view never overtakes a new one: each push that was overtaken while it was made is dropped. */
function inOrder<T>(make: () => Promise<T>, send: (view: T) => void): () => Promise<void> {
  let latest = 0;
  return async () => {
    const mine = ++latest;
    const view = await make();
    if (mine === latest) send(view);
  };
}
