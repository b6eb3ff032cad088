// A part of the interface that comes in a file of its own, after the first question. Offline it lies in the cache; on
// a first visit by a bad line it may be late, so whoever needs it waits calmly and it is asked for again.
import { useEffect, useState } from 'preact/hooks';

/** A browser that failed to fetch a module fetches it again when it is asked again. */
const RETRY_AFTER_MS = [500, 2_000, 6_000] as const;

export interface LazyPart<T> {
  /** Fetches it once for all who ask; fails when every try has failed, and the next call begins anew. */
  load(): Promise<T>;
  /** Null while it is not here. */
  readonly loaded: T | null;
}

export function createLazyPart<T>(
  fetch: () => Promise<T>,
  retryAfterMs: readonly number[] = RETRY_AFTER_MS,
): LazyPart<T> {
  let loading: Promise<T> | null = null;
  let loaded: T | null = null;
  const load = async (): Promise<T> => {
    try {
      loaded = await withRetries(fetch, retryAfterMs);
      return loaded;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return {
    load: () => {
      loading ??= load();
      return loading;
    },
    get loaded() {
      return loaded;
    },
  };
}

/** The part, or null until it is here: at once where it was fetched before. */
export function usePart<T>(part: LazyPart<T>, wanted = true): T | null {
  const [, setArrived] = useState(part.loaded !== null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    // The turn's frame tells when it does not come at all.
    part.load().then(
      () => gone || setArrived(true),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [part, wanted]);
  return part.loaded;
}

async function withRetries<T>(fetch: () => Promise<T>, [first, ...later]: readonly number[]): Promise<T> {
  try {
    return await fetch();
  } catch (error) {
    if (first === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, first));
    return withRetries(fetch, later);
  }
}
