import { useEffect, useState } from 'preact/hooks';
import type { PackId } from '../../domain/ids.ts';
import type { ViewContext } from '../kit/view-context.ts';

/** The address of a pack's file: undefined while it is read, null when the pack has none. */
export function useMedia(
  { readMedia, mediaNow }: Pick<ViewContext, 'readMedia' | 'mediaNow'>,
  pack: PackId,
  path: string | undefined,
): string | null | undefined {
  const [found, setFound] = useState<{ readonly path: string; readonly url: string | null } | undefined>(
    () => (path !== undefined && mediaNow ? { path, url: mediaNow(pack, path) } : undefined),
  );
  useEffect(() => {
    if (path === undefined) return;
    let wanted = true;
    // A picture that cannot be read is drawn as a plain counter, so the question stays answerable.
    const show = (url: string | null) => {
      if (wanted) setFound({ path, url });
    };
    readMedia(pack, path).then(show, () => show(null));
    return () => {
      wanted = false;
    };
  }, [readMedia, pack, path]);
  return found && found.path === path ? found.url : undefined;
}
