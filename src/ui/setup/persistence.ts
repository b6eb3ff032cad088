export type StorageState = 'persisted' | 'best-effort' | 'unknown';

/** What the browser says today, without asking for anything. */
export async function readPersistence(): Promise<StorageState> {
  if (!navigator.storage?.persisted) return 'unknown';
  return (await navigator.storage.persisted()) ? 'persisted' : 'best-effort';
}

/** Asks the browser to keep what is stored. To be called once a page: some browsers ask the person. */
export async function requestPersistence(): Promise<StorageState> {
  if (!navigator.storage?.persist) return 'unknown';
  return (await navigator.storage.persist()) ? 'persisted' : 'best-effort';
}
