// Downloads in IndexedDB: one row a file, one row a part; both change in one transaction, so `doneBytes` is always
// what is really there.
import type { Download, Downloads } from './downloads.ts';
import { toOwnBuffer } from './own-buffer.ts';
import type { DownloadRow, ShelfDatabase } from './shelf-database.ts';
import { StorageFailure, tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

export function createDownloads(database: ShelfDatabase): Downloads {
  const { downloads, downloadParts } = database;
  const change = <T>(work: () => PromiseLike<T>) =>
    tryStorage('install', () => inTransaction(database, [downloads, downloadParts], work));
  const partsOf = (url: string) => downloadParts.where('[url+offset]').between([url], [url, []]);
  const drop = async (url: string): Promise<null> => {
    await partsOf(url).delete();
    await downloads.delete(url);
    return null;
  };

  return {
    list: () => tryStorage('install', async () => (await downloads.toArray()).map(toDownload)),
    find: (url) =>
      tryStorage('install', async () => {
        const held = await downloads.get(url);
        return held === undefined ? null : toDownload(held);
      }),
    begin: (url, etag, sizeBytes, isUndecided = false) =>
      change(async () => {
        const held = await downloads.get(url);
        // Without a version there is no telling whether the rest would belong to the same file.
        if (held !== undefined && etag !== '' && held.etag === etag && held.sizeBytes === sizeBytes) {
          return toDownload(held);
        }
        await drop(url);
        const fresh = { url, etag, sizeBytes, doneBytes: 0, isUndecided } satisfies DownloadRow;
        await downloads.put(fresh);
        return toDownload(fresh);
      }),
    noteStaged: (url, staged) =>
      change(async () => {
        const held = await downloads.get(url);
        if (held === undefined) return null;
        // Another tab has brought another file of that name meanwhile: what is agreed to must be what was looked at.
        if (staged?.isWhole && held.staged?.install !== staged.install) {
          throw new StorageFailure({ code: 'pack/cancelled', file: url });
        }
        const { staged: _, ...rest } = held;
        await downloads.put({ ...rest, ...(staged !== null && { staged }) });
        return null;
      }),
    decide: (url) =>
      change(async () => {
        const held = await downloads.get(url);
        if (held === undefined) throw new StorageFailure({ code: 'pack/cancelled', file: url });
        await downloads.put({ ...held, isUndecided: false });
        return null;
      }),
    append: (url, offset, bytes) =>
      change(async () => {
        const held = await downloads.get(url);
        if (held === undefined) throw new StorageFailure({ code: 'pack/cancelled', file: url });
        if (offset !== held.doneBytes || bytes.length === 0) return toDownload(held);
        const further = { ...held, doneBytes: offset + bytes.length };
        await downloadParts.add({ url, offset, bytes: toOwnBuffer(bytes) });
        await downloads.put(further);
        return toDownload(further);
      }),
    read: (url) =>
      tryStorage('install', async () => {
        const parts: Blob[] = [];
        const keys = await partsOf(url).primaryKeys();
        for (const key of keys) {
          // One part in memory at a time; the browser keeps what a Blob holds elsewhere.
          const part = await downloadParts.get(key);
          if (part === undefined) throw new StorageFailure({ code: 'pack/cancelled', file: url });
          parts.push(new Blob([part.bytes]));
        }
        return new Blob(parts);
      }),
    discard: (url) => change(() => drop(url)),
  };
}

function toDownload({ url, etag, sizeBytes, doneBytes, isUndecided, staged }: DownloadRow): Download {
  return { url, etag, sizeBytes, doneBytes, isUndecided: isUndecided ?? false, staged: staged ?? null };
}
