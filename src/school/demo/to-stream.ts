// The events of one stream, numbered and timed as a tablet does it.
import type { BanyanEvent } from '../../domain/event.ts';
import type { StreamId } from '../../domain/ids.ts';
import { type Hlc, tickHlc } from '../../domain/time.ts';
import type { Written } from './live-turn.ts';

/** In the order of their times; of one time, in the order given. */
export function toStream(stream: StreamId, written: readonly Written[]): readonly BanyanEvent[] {
  let hlc: Hlc | undefined;
  return [...written]
    .sort((a, b) => a.wallMs - b.wallMs)
    .map(({ wallMs, body }, at): BanyanEvent => {
      hlc = tickHlc(hlc, wallMs);
      return { stream, sequence: at + 1, hlc, wallMs, ...body };
    });
}
