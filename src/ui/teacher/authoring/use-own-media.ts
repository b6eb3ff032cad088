import { useEffect, useMemo } from 'preact/hooks';
import type { PackId } from '../../../domain/ids.ts';
import type { ViewContext } from '../../kit/view-context.ts';
import { createMediaShelf } from '../../media-shelf.ts';
import type { AppState } from '../../state.ts';

/** Pictures of a draft as addresses, while the page stands. */
export function useOwnMedia(app: AppState, pack: PackId): ViewContext['readMedia'] {
  const given = useMemo(() => {
    const urls: string[] = [];
    const shelf = createMediaShelf(async (_, path) => {
      const read = await app.actions.readOwnMedia(pack, path);
      return read.ok ? read.value : null;
    });
    return {
      urls,
      read: async (of: PackId, path: string) => {
        const url = await shelf(of, path);
        if (url) urls.push(url);
        return url;
      },
    };
  }, [app, pack]);
  useEffect(
    () => () => {
      for (const url of given.urls) URL.revokeObjectURL(url);
    },
    [given],
  );
  return given.read;
}
