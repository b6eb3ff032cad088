// A world of a few named nodes in which a test does one thing after the other.
import { createRandom } from '../../../src/domain/random.ts';
import type { SessionNews } from '../../../src/sync/session-state.ts';
import type { Link } from './network.ts';
import { type Break, SimNode } from './nodes.ts';
import { Scheduler } from './scheduler.ts';

export interface SmallWorld {
  readonly scheduler: Scheduler;
  readonly news: SessionNews[];
  readonly tablet: (name: string) => SimNode;
  readonly relay: (name: string) => SimNode;
  /** Until it has ended, or can never end. */
  readonly until: <T>(work: Promise<T>) => Promise<T>;
}

export function createSmallWorld(seed = 1, broken: Break | null = null): SmallWorld {
  const scheduler = new Scheduler(createRandom(seed));
  const news: SessionNews[] = [];
  const around = {
    scheduler,
    broken,
    tell: (one: SessionNews) => {
      news.push(one);
    },
    wrote: () => {},
  };
  return {
    scheduler,
    news,
    tablet: (name) => new SimNode(name, around, 'tablet'),
    relay: (name) => new SimNode(name, around, 'relay'),
    until: async (work) => {
      await scheduler.run(work);
      return work;
    },
  };
}

/** A link that never fails; `count` learns of every byte. */
export function goodLink(count: (bytes: number) => void = () => {}): Link {
  return { livesBytes: () => null, repeats: () => false, pieceBytes: 1_400, count };
}

/** Every connection dies after so many bytes, both ways counted. */
export function dyingLink(livesBytes: number, count: (bytes: number) => void = () => {}): Link {
  return { livesBytes: () => livesBytes, repeats: () => false, pieceBytes: 1_400, count };
}

/** Everything that is held, one line a version of an event. */
export function heldBy(node: SimNode): readonly string[] {
  const texts: string[] = [];
  for (const numbers of node.vault.state.texts.values()) {
    for (const versions of numbers.values()) texts.push(...versions);
  }
  return texts.sort();
}
