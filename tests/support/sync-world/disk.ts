// A disk as a journal of transactions. What is written is seen at once, and is safe only when it was flushed: an end of
// the process keeps what was written, an end of the power keeps what was flushed, and of the rest a random beginning.
import type { Random } from '../../../src/domain/random.ts';

export class Disk<Entry> {
  #journal: Entry[] = [];
  #flushed = 0;
  /** Entries that it has room for. */
  room = Number.POSITIVE_INFINITY;
  /** Says done and does nothing: a card that lies, or a store that was told not to wait. */
  ignoresFlush = false;

  get entries(): readonly Entry[] {
    return this.#journal;
  }

  get flushed(): number {
    return this.#flushed;
  }

  /** False when it is full: then nothing is written. */
  write(entry: Entry): boolean {
    if (this.#journal.length >= this.room) return false;
    this.#journal.push(entry);
    return true;
  }

  flush(): void {
    if (!this.ignoresFlush) this.#flushed = this.#journal.length;
  }

  powerCut(random: Random): void {
    const unsafe = this.#journal.length - this.#flushed;
    this.#journal.length -= Math.floor(random() * (unsafe + 1));
    this.#flushed = this.#journal.length;
  }

  copy(): readonly Entry[] {
    return this.#journal.slice(0, this.#flushed);
  }

  restore(entries: readonly Entry[]): void {
    this.#journal = [...entries];
    this.#flushed = entries.length;
  }
}
