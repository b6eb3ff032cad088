// Most tablets have no language that came as a file: what reads one is loaded when there is one.
import type { PackShelf } from '../device-store/pack-shelf.ts';
import { isOfInterface } from '../packs/interface-words.ts';
import type { BroughtWords } from './brought-words.ts';

export type LazyWords = BroughtWords;

export function createLazyWords(shelf: PackShelf): LazyWords {
  let loaded: Promise<BroughtWords> | null = null;
  const here = async (): Promise<BroughtWords | null> => {
    const all = await shelf.addOns.list();
    if (!all.ok || !all.value.some(({ manifest }) => isOfInterface(manifest))) return null;
    loaded ??= import('./brought-words.ts').then(({ createBroughtWords }) => createBroughtWords(shelf));
    return loaded;
  };
  return {
    list: async () => (await here())?.list() ?? [],
    read: async (tag) => (await here())?.read(tag) ?? null,
  };
}
