// Time that passes only when nothing else can happen, and processes that can be killed at every await: whatever they
// were waiting for then never comes.
import type { Random } from '../../../src/domain/random.ts';

export interface Process {
  readonly name: string;
  isAlive: boolean;
  readonly onDeath: (() => void)[];
}

interface Waiting {
  readonly atMs: number;
  readonly order: number;
  readonly process: Process | null;
  readonly go: () => void;
}

export class Scheduler {
  readonly random: Random;
  nowMs = 0;
  #order = 0;
  #waiting: Waiting[] = [];
  /** Called before every step: this is where a fault strikes. */
  onStep: () => void = () => {};

  constructor(random: Random) {
    this.random = random;
  }

  /** Between some and most milliseconds of this world. */
  wait(process: Process | null, least: number, most = least): Promise<void> {
    const atMs = this.nowMs + least + this.random() * (most - least);
    return new Promise((go) => {
      this.#waiting.push({ atMs, order: this.#order++, process, go });
    });
  }

  /** Runs until all of this has ended, or nothing can happen any more. */
  async run(work: Promise<unknown>): Promise<void> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    await settled();
    while (!isOver && this.#waiting.length > 0) {
      this.onStep();
      this.#next();
      await settled();
    }
    if (isOver) await work;
  }

  kill(process: Process): void {
    if (!process.isAlive) return;
    process.isAlive = false;
    for (const die of process.onDeath.splice(0)) die();
  }

  #next(): void {
    let first = 0;
    for (let at = 1; at < this.#waiting.length; at++) {
      if (isEarlier(this.#waiting[at], this.#waiting[first])) first = at;
    }
    const [one] = this.#waiting.splice(first, 1);
    if (one === undefined) return;
    this.nowMs = Math.max(this.nowMs, one.atMs);
    if (one.process === null || one.process.isAlive) one.go();
  }
}

function isEarlier(a: Waiting | undefined, b: Waiting | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.atMs === b.atMs ? a.order < b.order : a.atMs < b.atMs;
}

/** Until every promise that can go on has gone on: nothing in this world waits for anything outside of it. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
