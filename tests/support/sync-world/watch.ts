// What must hold in every world, looked at while it goes on and at its end.
import { toCanonicalText } from '../../../src/domain/canonical-event.ts';
import type { StoredEvent } from '../../../src/domain/event.ts';
import type { StreamId } from '../../../src/domain/ids.ts';
import type { Have } from '../../../src/sync/have.ts';
import type { SimNode } from './nodes.ts';
import { getOr } from './vault-state.ts';

export class Watch {
  /** What was broken, in words. */
  readonly violations: string[] = [];
  /** Texts that a person was told are written, by where. */
  readonly #written = new Map<SimNode, Set<string>>();
  readonly #forked = new Set<StreamId>();
  readonly #told = new Set<StreamId>();
  /** What each relay said it holds for good. */
  readonly #promised = new Map<SimNode, Set<string>>();

  created(): number {
    return this.#everything().size;
  }

  forks(): number {
    return this.#forked.size;
  }

  hasWritten(node: SimNode): boolean {
    return this.#written.has(node);
  }

  toldOfFork(stream: StreamId): void {
    this.#told.add(stream);
  }

  /** It was restored from a backup: what it promised since is no promise any more. */
  forgetPromises(relay: SimNode): void {
    this.#promised.delete(relay);
  }

  wrote(events: readonly StoredEvent[], at: SimNode): void {
    const texts = getOr(this.#written, at, () => new Set<string>());
    for (const event of events) texts.add(toCanonicalText(event));
  }

  /** What a relay says it holds, it holds, and whoever was told may throw away its own. */
  promised(have: Have, at: SimNode, relay: SimNode): void {
    const promised = this.#promised.get(relay) ?? new Set();
    for (const [stream, { ranges }] of have) {
      for (const [first, last] of ranges) {
        for (let sequence = first; sequence <= last; sequence++) promised.add(`${stream} ${sequence}`);
      }
    }
    this.#promised.set(relay, promised);
    this.#checkHolds(relay, `told ${at.name}`);
  }

  #checkHolds(relay: SimNode, when: string): void {
    for (const name of this.#promised.get(relay) ?? []) {
      const [stream, sequence] = name.split(' ');
      if (!hasNumber(relay, stream ?? '', Number(sequence))) {
        this.violations.push(`${relay.name} acknowledged ${name} and does not hold it (${when})`);
        this.#promised.get(relay)?.delete(name);
      }
    }
  }

  /** In the end, after everybody met everybody. */
  checkEnd(nodes: readonly SimNode[]): void {
    for (const relay of this.#promised.keys()) this.#checkHolds(relay, 'at the end');
    const everything = this.#everything();
    for (const node of nodes) {
      const held = textsOf(node);
      const missing = [...everything].filter((text) => !held.has(text));
      if (missing.length > 0) {
        this.violations.push(`${node.name} lacks ${missing.length} of ${everything.size} in the end`);
      }
      if (node !== nodes[0] && !isSame(held, textsOf(nodes[0] ?? node))) {
        this.violations.push(`${node.name} and ${nodes[0]?.name} hold different sets in the end`);
      }
    }
    this.#checkForks(nodes);
  }

  /** Every stream that forked was told of, on some device. */
  #checkForks(nodes: readonly SimNode[]): void {
    for (const [stream, numbers] of nodes[0]?.vault.state.texts ?? []) {
      if ([...numbers.values()].some((texts) => texts.size > 1)) this.#forked.add(stream);
    }
    for (const stream of this.#forked) {
      if (!this.#told.has(stream)) this.violations.push(`nobody was told that ${stream} forked`);
    }
  }

  #everything(): Set<string> {
    return new Set([...this.#written.values()].flatMap((texts) => [...texts]));
  }
}

export function textsOf(node: SimNode): Set<string> {
  const texts = new Set<string>();
  for (const numbers of node.vault.state.texts.values()) {
    for (const versions of numbers.values()) for (const text of versions) texts.add(text);
  }
  return texts;
}

function hasNumber(node: SimNode, stream: string, sequence: number): boolean {
  for (const [name, numbers] of node.vault.state.texts) {
    if (name === stream) return (numbers.get(sequence)?.size ?? 0) > 0;
  }
  return false;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
