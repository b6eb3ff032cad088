export type StorageState = 'persisted' | 'best-effort' | 'unknown';

/** What the browser says today, without asking for anything. */
export async function readPersistence(): Promise<StorageState> {
  if (!navigator.storage?.persisted) return 'unknown';
  return (await navigator.storage.persisted()) ? 'persisted' : 'best-effort';
}

/** Asks the browser to keep what is stored; once a page, because some browsers ask the person. */
export function createPersistenceRequest(): () => Promise<StorageState> {
  let asked: Promise<StorageState> | undefined;
  return () => {
    asked ??= request();
    return asked;
  };
}

async function request(): Promise<StorageState> {
  if (!navigator.storage?.persist) return 'unknown';
  return (await navigator.storage.persist()) ? 'persisted' : 'best-effort';
}
