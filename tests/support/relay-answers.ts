// The answers in a relay's database, read by the relay's own code beside the running relay.
import { randomBytes } from 'node:crypto';
import { pruneStored } from '../../src/relay/intake/reading.ts';
import { readEvents } from '../../src/relay/intake/stored-events.ts';
import { createSchoolWords } from '../../src/relay/intake/vocabularies.ts';
import { openSqliteStore } from '../../src/relay/store/sqlite.ts';
import { EMPTY_HAVE } from '../../src/sync/have.ts';

const EVERYTHING = { learners: 'all', history: true } as const;

/** `stream sequence` of each, as often as it is stored. */
export async function readRelayAnswers(dataFolder: string): Promise<readonly string[]> {
  const newId = () => randomBytes(16).toString('base64url');
  const opened = await openSqliteStore(dataFolder, { newId, nowMs: Date.now, prune: pruneStored });
  if (!opened.ok) throw new Error(`The store must open, got ${opened.problem.code}`);
  const store = opened.value;
  try {
    const read = readEvents(createSchoolWords(store, Date.now));
    const answers: string[] = [];
    for (const { school } of await store.schools()) {
      const { chunks, more } = await store.lacking(school, EMPTY_HAVE, EVERYTHING, Number.MAX_SAFE_INTEGER);
      if (more) throw new Error('Must read all at once');
      for (const event of await read(school, chunks)) {
        if (event.type === 'answered') answers.push(`${event.stream} ${event.sequence}`);
      }
    }
    return answers;
  } finally {
    await store.close();
  }
}
