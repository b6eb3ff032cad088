// The events of chunks that lie in the store, for folding. One chunk after the other, with a pause for whoever waits for
// an answer meanwhile.
import { setImmediate as pause } from 'node:timers/promises';
import type { StoredEvent } from '../../domain/event.ts';
import type { ReadEvents } from '../schools/school-view.ts';
import { readChunk } from './reading.ts';
import type { SchoolWords } from './vocabularies.ts';

/** About ten milliseconds' work. */
const CHUNKS_IN_A_ROW = 6;

export function readEvents(words: SchoolWords): ReadEvents {
  return async (school, chunks) => {
    const held = await words.find(
      school,
      chunks.flatMap(({ vocabularies }) => vocabularies),
    );
    const events: StoredEvent[] = [];
    let done = 0;
    for (const { bytes } of chunks) {
      for (const event of readChunk(bytes, held)) events.push(event);
      done += 1;
      if (done % CHUNKS_IN_A_ROW === 0) await pause();
    }
    return events;
  };
}
