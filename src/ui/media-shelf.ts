import type { PackId } from '../domain/ids.ts';

/** Object URLs that may be shown at one time; a lesson shows ten at most. */
const KEPT = 120;

/** Pictures of packs as object URLs: read once, shared, and given back when many newer ones have come. */
export function createMediaShelf(read: (pack: PackId, path: string) => Promise<Blob | null>) {
  const shelf = new Map<string, Promise<string | null>>();
  return (pack: PackId, path: string): Promise<string | null> => {
    const key = `${pack} ${path}`;
    const known = shelf.get(key);
    if (known) return known;
    const url = read(pack, path).then((blob) => {
      // What is not there may be installed in a moment: asked again next time.
      if (!blob) shelf.delete(key);
      return blob && URL.createObjectURL(blob);
    });
    shelf.set(key, url);
    const [oldest] = shelf;
    if (oldest && shelf.size > KEPT) {
      shelf.delete(oldest[0]);
      void oldest[1].then((old) => old && URL.revokeObjectURL(old));
    }
    return url;
  };
}
