// Lets so many work at once and so many wait; whoever comes after those is told to come later. Bounds what a burst can
// cost in memory, whatever its size.
export interface Turns {
  /** Resolves to the way out, to be called once; null when too many wait already. */
  enter(): Promise<(() => void) | null>;
  readonly working: number;
  readonly waiting: number;
}

export function createTurns(atOnce: number, mostWaiting: number): Turns {
  let working = 0;
  const queue: (() => void)[] = [];
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else working -= 1;
  };
  const once = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      leave();
    };
  };
  return {
    get working() {
      return working;
    },
    get waiting() {
      return queue.length;
    },
    enter: async () => {
      if (working < atOnce) {
        working += 1;
        return once();
      }
      if (queue.length >= mostWaiting) return null;
      await new Promise<void>((resolve) => queue.push(resolve));
      return once();
    },
  };
}
