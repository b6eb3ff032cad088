// Whether the history that a passport stands for is here.
import type { Coverage } from '../device-store/event-log.ts';
import type { Covers } from '../tutoring/carried-covers.ts';

/** From the first event of each stream to the last that is covered, without a gap. */
export function holdsCovers(have: Coverage, covers: Covers): boolean {
  return covers.every(([stream, last]) => {
    const [first] = have.get(stream) ?? [];
    return first !== undefined && first[0] <= 1 && first[1] >= last;
  });
}
