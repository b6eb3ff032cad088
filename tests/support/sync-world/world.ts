import { createRandom, type Random } from '../../../src/domain/random.ts';
import type { SessionNews } from '../../../src/sync/session-state.ts';
import type { Link } from './network.ts';
import { type Break, SimNode, type Surroundings } from './nodes.ts';
import { Scheduler } from './scheduler.ts';
import type { Entry } from './vault-state.ts';
import { textsOf, Watch } from './watch.ts';

/** Which faults a world knows; all of them unless told otherwise. */
export interface Faults {
  readonly kills: boolean;
  readonly links: boolean;
  readonly fullDisks: boolean;
  readonly backups: boolean;
  readonly clones: boolean;
  readonly clocks: boolean;
}

export const ALL_FAULTS: Faults = {
  kills: true,
  links: true,
  fullDisks: true,
  backups: true,
  clones: true,
  clocks: true,
};
export const NO_FAULTS: Faults = {
  kills: false,
  links: false,
  fullDisks: false,
  backups: false,
  clones: false,
  clocks: false,
};

export interface WorldReport {
  /** What was broken, in words; empty for a world in which everything held. */
  readonly violations: readonly string[];
  readonly created: number;
  readonly forks: number;
  readonly kills: number;
  readonly carriedBytes: number;
}

export async function runWorld(
  seed: number,
  options: { readonly faults?: Faults; readonly broken?: Break | null; readonly steps?: number } = {},
): Promise<WorldReport> {
  return new SimWorld(seed, options.faults ?? ALL_FAULTS, options.broken ?? null).run(options.steps ?? 14);
}

class SimWorld {
  readonly #random: Random;
  readonly #scheduler: Scheduler;
  readonly #faults: Faults;
  readonly #nodes: SimNode[] = [];
  readonly #tablets: SimNode[] = [];
  readonly #relays: SimNode[] = [];
  /** Who speaks to whom, besides files. */
  readonly #peers = new Map<SimNode, readonly SimNode[]>();
  readonly #backups = new Map<SimNode, readonly Entry[]>();
  readonly #watch = new Watch();
  readonly #around: Surroundings;
  #isQuiet = false;
  #kills = 0;
  #carried = 0;

  constructor(seed: number, faults: Faults, broken: Break | null) {
    this.#random = createRandom(seed);
    this.#faults = faults;
    this.#scheduler = new Scheduler(this.#random);
    this.#scheduler.onStep = () => this.#strike();
    this.#around = {
      scheduler: this.#scheduler,
      broken,
      tell: (news, at, from) => this.#hear(news, at, from),
      wrote: (events, at) => this.#watch.wrote(events, at),
    };
    this.#build();
  }

  async run(steps: number): Promise<WorldReport> {
    await this.#scheduler.run(this.#work(steps));
    this.#isQuiet = true;
    for (const node of this.#nodes) {
      node.disk.room = Number.POSITIVE_INFINITY;
      node.kill('power-cut');
    }
    await this.#scheduler.run(this.#meetAll());
    this.#watch.checkEnd(this.#nodes);
    return {
      violations: this.#watch.violations,
      created: this.#watch.created(),
      forks: this.#watch.forks(),
      kills: this.#kills,
      carriedBytes: this.#carried,
    };
  }

  #build(): void {
    const relays = 1 + this.#below(4);
    for (let at = 0; at < relays; at++) {
      const relay = new SimNode(`relay-${at}`, this.#around, 'relay');
      // A tree: each relay but the first is the client of an earlier one; now and then of two, which makes circles.
      const peers = at === 0 ? [] : [this.#pick(this.#relays)];
      if (at > 1 && this.#chance(0.3)) peers.push(this.#pick(this.#relays));
      this.#peers.set(relay, [...new Set(peers)]);
      this.#relays.push(relay);
    }
    const tablets = 2 + this.#below(3);
    for (let at = 0; at < tablets; at++) {
      const tablet = new SimNode(`tablet-${at}`, this.#around, 'tablet');
      const peers = [this.#pick(this.#relays), ...(this.#chance(0.3) ? [this.#pick(this.#relays)] : [])];
      // The last tablet often has no network at all: files bring and take everything.
      this.#peers.set(tablet, at > 0 && at === tablets - 1 && this.#chance(0.5) ? [] : [...new Set(peers)]);
      this.#tablets.push(tablet);
      if (this.#faults.clocks) tablet.clockOffsetMs = this.#pick(CLOCKS);
    }
    this.#nodes.push(...this.#relays, ...this.#tablets);
  }

  /** Things happen side by side; each of a node's own waits for the one before. */
  async #work(steps: number): Promise<void> {
    await Promise.all(this.#nodes.map((node) => this.#live(node, steps)));
  }

  async #live(node: SimNode, steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      await this.#scheduler.wait(null, 10, 600);
      // A killed process takes its work along, so that nobody waits for it.
      await Promise.race([this.#act(node), this.#deathOf(node)]);
    }
  }

  #deathOf(node: SimNode): Promise<void> {
    return new Promise((resolve) => {
      node.process.onDeath.push(resolve);
    });
  }

  async #act(node: SimNode): Promise<void> {
    const peers = this.#peers.get(node) ?? [];
    const dice = this.#random();
    if (node.isTablet && dice < 0.45) return node.write(1 + this.#below(9));
    if (dice < 0.85 && peers.length > 0) {
      await node.sync(this.#pick(peers), this.#link());
      return;
    }
    if (node.isTablet && dice < 0.95) return this.#carryFile(node);
    this.#mishap(node);
  }

  async #carryFile(from: SimNode): Promise<void> {
    const file = await from.pack();
    const to = this.#pick(this.#tablets);
    const cut = this.#faults.links && this.#chance(0.3) ? this.#below(file.length) : file.length;
    await this.#scheduler.wait(null, 10, 500);
    await Promise.race([to.open(file.subarray(0, cut)), this.#deathOf(to)]);
  }

  #mishap(node: SimNode): void {
    if (this.#faults.fullDisks && this.#chance(0.4)) {
      node.disk.room = node.disk.entries.length + this.#below(2);
      void this.#scheduler.wait(null, 300, 1_500).then(() => {
        node.disk.room = Number.POSITIVE_INFINITY;
      });
      return;
    }
    if (this.#faults.backups && !node.isTablet) {
      const backup = this.#backups.get(node);
      if (backup === undefined || this.#chance(0.5)) this.#backups.set(node, node.disk.copy());
      else this.#restore(node, backup);
      return;
    }
    if (this.#faults.clones && node.isTablet && this.#chance(0.5)) this.#clone(node);
  }

  /** What only the relay held since is gone with it; what it promised since is no promise any more. */
  #restore(relay: SimNode, backup: readonly Entry[]): void {
    relay.restore(backup);
    this.#watch.forgetPromises(relay);
  }

  #clone(from: SimNode): void {
    const to = this.#pick(this.#tablets.filter((tablet) => tablet !== from));
    // The copy was made in a shop: the tablet it went to had nothing that mattered.
    if (this.#watch.hasWritten(to)) return;
    to.cloneFrom(from);
  }

  #strike(): void {
    if (this.#isQuiet || !this.#faults.kills || !this.#chance(0.004)) return;
    const node = this.#pick(this.#nodes);
    this.#kills++;
    node.kill(this.#chance(0.5) ? 'power-cut' : 'ended');
  }

  #link(): Link {
    const isBad = !this.#isQuiet && this.#faults.links;
    const kind = isBad ? this.#below(4) : 0;
    return {
      livesBytes: () => {
        if (kind === 1) return 4_000;
        if (kind === 2) return this.#below(8_000);
        return kind === 3 && this.#chance(0.3) ? this.#below(1_000) : null;
      },
      repeats: () => isBad && this.#chance(0.1),
      pieceBytes: this.#isQuiet ? 65_536 : this.#pick([64, 700, 4_096]),
      count: (bytes) => {
        this.#carried += bytes;
      },
    };
  }

  #hear(news: SessionNews, at: SimNode, from: SimNode): void {
    if (news.type === 'acknowledged') this.#watch.promised(news.have, at, from);
    if (news.type !== 'fork') return;
    this.#watch.toldOfFork(news.stream);
    if (at.vault.state.own === news.stream) void at.moveOn();
  }

  /** Everybody meets everybody they know, until a whole pass moves nothing. */
  async #meetAll(): Promise<void> {
    let still = 0;
    for (let held = -1; still < QUIET_PASSES; ) {
      const now = this.#nodes.reduce((sum, node) => sum + textsOf(node).size, 0);
      still = now === held ? still + 1 : 0;
      held = now;
      for (const node of [...this.#tablets, ...[...this.#relays].reverse()]) {
        for (const peer of this.#peers.get(node) ?? []) {
          const { problem } = await node.sync(peer, this.#link());
          if (problem !== null)
            this.#watch.violations.push(`${node.name} ends with ${problem.code} in the quiet`);
        }
      }
      const connected = this.#tablets.find((tablet) => (this.#peers.get(tablet)?.length ?? 0) > 0);
      for (const lonely of this.#tablets.filter((tablet) => (this.#peers.get(tablet)?.length ?? 0) === 0)) {
        if (connected === undefined) throw new Error('Must have one tablet with a network');
        await connected.open(await lonely.pack());
        await lonely.open(await connected.pack());
      }
    }
  }

  #below(most: number): number {
    return Math.floor(this.#random() * most);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #pick<T>(from: readonly T[]): T {
    const one = from[this.#below(from.length)];
    if (one === undefined) throw new Error('Must have something to pick from');
    return one;
  }
}

/** Passes that move nothing: the second shows that the first was no pause. */
const QUIET_PASSES = 2;
/** 1970, ten years ahead, slow by a day, right. */
const CLOCKS = [-1_795_262_400_000, 10 * 365 * 86_400_000, -86_400_000, 0, 0] as const;
