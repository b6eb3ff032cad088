// Reads the answers of the log straight from IndexedDB, past all code of the app: what is really on the tablet.
import type { Page } from 'playwright-core';

export interface StoredAnswer {
  readonly learner: string;
  readonly item: string;
  readonly seed: number;
  readonly skills: readonly string[];
  readonly reason: { readonly code: string; readonly skill: string };
  readonly attempt: number;
  readonly correct: boolean;
  readonly responseTicks: number;
  readonly stream: string;
  readonly sequence: number;
  readonly hlc: string;
}

/** All answers in the order of the log. */
export function readStoredAnswers(page: Page): Promise<readonly StoredAnswer[]> {
  return page.evaluate(
    () =>
      new Promise<StoredAnswer[]>((resolve, reject) => {
        const open = indexedDB.open('banyan-log');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('events').objectStore('events').getAll();
          read.onerror = () => reject(read.error);
          read.onsuccess = () => {
            open.result.close();
            const answers: StoredAnswer[] = read.result.filter(({ type }) => type === 'answered');
            resolve(answers.sort((a, b) => (a.hlc < b.hlc ? -1 : 1)));
          };
        };
      }),
  );
}
