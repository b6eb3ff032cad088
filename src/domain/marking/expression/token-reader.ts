import type { Token } from './tokens.ts';

/** Deeper than any school's formula, far from any engine's stack. */
const MAX_DEPTH = 40;

/** A place in a row of tokens, and the worst that was met on the way. */
export class TokenReader {
  fault: 'incomplete' | 'unreadable' | null = null;
  /** How many `|` are open around this place. */
  bars = 0;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** The token so many behind the next one. */
  ahead(steps: number): Token | undefined {
    return this.#tokens[this.#at + steps];
  }

  take(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  isSign(...signs: readonly string[]): boolean {
    const token = this.next;
    return token?.type === 'sign' && signs.includes(token.sign);
  }

  /** Takes the sign if it is next. */
  skip(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.#at++;
    return true;
  }

  /** Takes a closing bracket; one that lacks is a fault. */
  close(...signs: readonly string[]): string {
    const token = this.next;
    if (token?.type === 'sign' && signs.includes(token.sign)) {
      this.#at++;
      return token.sign;
    }
    this.report('incomplete');
    return signs[0] ?? '';
  }

  report(fault: 'incomplete' | 'unreadable'): void {
    if (this.fault !== 'unreadable') this.fault = fault;
  }

  /** Reads something inside something else, or the fallback when that is too deep. */
  inside<T>(read: () => T, fallback: T): T {
    if (this.#depth >= MAX_DEPTH) {
      this.report('unreadable');
      this.#at = this.#tokens.length;
      return fallback;
    }
    this.#depth++;
    const value = read();
    this.#depth--;
    return value;
  }
}
