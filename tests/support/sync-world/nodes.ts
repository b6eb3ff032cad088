// Tablets and relays of the simulation: a disk that stays, and a process that comes and goes.
import type { StoredEvent } from '../../../src/domain/event.ts';
import { type DeviceId, parseDeviceId, parseSchoolId, type StreamId } from '../../../src/domain/ids.ts';
import { encodeHlc } from '../../../src/domain/time.ts';
import {
  type AnsweringSide,
  answerRequest,
  receiveRequest,
  refuseRequest,
} from '../../../src/sync/answering.ts';
import { packBundle, readBundle } from '../../../src/sync/bundle.ts';
import { EMPTY_HAVE, type Have, withRanges } from '../../../src/sync/have.ts';
import { runSession } from '../../../src/sync/run-session.ts';
import type { Belief, SessionNews, SessionOutcome } from '../../../src/sync/session-state.ts';
import { learnerNamed, remoteAnswer, streamNamed, valueIn } from '../event-samples.ts';
import { Disk } from './disk.ts';
import { createLinkTransport, type Link } from './network.ts';
import type { Process, Scheduler } from './scheduler.ts';
import { beginStream, SimVault } from './sim-vault.ts';
import type { Entry } from './vault-state.ts';
import { LEARNERS, packVersionOf } from './world-words.ts';

/** How a world is broken on purpose; each must be noticed. */
export type Break = 'acknowledge-before-commit' | 'maxima-for-ranges' | 'no-fsync' | 'believe-own-checkpoint';

export interface Surroundings {
  readonly scheduler: Scheduler;
  readonly broken: Break | null;
  readonly tell: (news: SessionNews, at: SimNode, from: SimNode) => void;
  /** Every event that a person was told is written down. */
  readonly wrote: (events: readonly StoredEvent[], at: SimNode) => void;
}

const SCHOOL = valueIn(parseSchoolId('school'.padEnd(22, '0')));
const EVERYTHING = { classes: 'all', history: true } as const;

export class SimNode {
  readonly name: string;
  readonly disk = new Disk<Entry>();
  epoch = 1;
  /** Off by this much, and suspect. */
  clockOffsetMs = 0;
  process: Process;
  vault: SimVault;
  readonly #around: Surroundings;
  readonly #beliefs = new Map<SimNode, Belief>();
  /** Of a side that trusts its own notes: what it once handed over, and never looks at again. */
  readonly #checkpoints = new Map<SimNode, Have>();
  #streams = 0;

  constructor(name: string, around: Surroundings, kind: 'tablet' | 'relay') {
    this.name = name;
    this.#around = around;
    this.disk.ignoresFlush = around.broken === 'no-fsync' && kind === 'relay';
    if (kind === 'tablet') this.disk.write(beginStream(this.#nextStream()));
    [this.process, this.vault] = this.#boot(kind);
  }

  get #device(): DeviceId {
    return valueIn(parseDeviceId(this.name.padEnd(22, '0')));
  }

  get isTablet(): boolean {
    return this.vault.state.own !== null;
  }

  /** Ends the process between two steps; the power's end also takes what was not flushed. */
  kill(how: 'ended' | 'power-cut'): void {
    this.#around.scheduler.kill(this.process);
    if (how === 'power-cut') this.disk.powerCut(this.#around.scheduler.random);
    [this.process, this.vault] = this.#boot(this.isTablet ? 'tablet' : 'relay');
  }

  /** What was there at an earlier time, and nothing since. */
  restore(entries: readonly Entry[]): void {
    this.#around.scheduler.kill(this.process);
    this.disk.restore(entries);
    this.epoch++;
    [this.process, this.vault] = this.#boot(this.isTablet ? 'tablet' : 'relay');
  }

  async write(count: number): Promise<void> {
    const { scheduler, wrote } = this.#around;
    const events = await this.vault.append((stream, sequence) => {
      const wallMs = Math.max(0, 1_795_262_400_000 + Math.floor(scheduler.nowMs) + this.clockOffsetMs);
      const learner = LEARNERS[Math.floor(scheduler.random() * LEARNERS.length)] ?? learnerNamed('amina');
      const answer = remoteAnswer(stream, sequence, learner, { seed: Math.floor(scheduler.random() * 1e6) });
      const packVersion = packVersionOf(stream);
      return { ...answer, packVersion, wallMs, hlc: encodeHlc({ wallMs, counter: 0 }) } as StoredEvent;
    }, count);
    if (events !== null) wrote(events, this);
  }

  /** One session with a peer, over a link of this kind. */
  async sync(peer: SimNode, link: Link): Promise<SessionOutcome> {
    const { scheduler, tell } = this.#around;
    const vault = this.#seenBy(peer);
    const outcome = await runSession(
      {
        school: SCHOOL,
        device: this.#device,
        token: new Uint8Array(16),
        scope: EVERYTHING,
        belief: this.#beliefs.get(peer) ?? null,
        history: [],
      },
      {
        vault,
        transport: createLinkTransport(scheduler, this.process, peer.toServer(), link),
        nowMs: () => Math.max(0, scheduler.nowMs + this.clockOffsetMs),
        signal: NEVER,
        tell: (news) => {
          if (news.type === 'acknowledged') this.#noteCheckpoint(peer, news.have);
          tell(news, this, peer);
        },
      },
    );
    if (outcome.belief !== null) this.#beliefs.set(peer, outcome.belief);
    return outcome;
  }

  /** Everything, as a file. */
  async pack(): Promise<Uint8Array<ArrayBuffer>> {
    const from = { school: SCHOOL, device: this.#device, wallMs: 0 };
    const packed = await packBundle(this.vault, from, { have: null, known: new Set(), scope: EVERYTHING });
    return valueIn(packed);
  }

  /** A file, perhaps cut short: what is whole in it counts. */
  async open(file: Uint8Array): Promise<void> {
    const bundle = readBundle(file);
    for (const parcel of bundle.ok ? bundle.value.parcels : []) {
      const report = await this.vault.commit(parcel);
      if (!report.ok) return;
      for (const stream of report.value.forks) {
        this.#around.tell({ type: 'fork', stream, seenBy: 'here' }, this, this);
      }
    }
  }

  /** The storage of one tablet on another: both go on with the same stream and key. */
  cloneFrom(other: SimNode): void {
    this.restore(other.disk.copy());
  }

  async moveOn(): Promise<void> {
    await this.vault.moveTo(this.#nextStream());
  }

  toServer() {
    return {
      process: () => this.process,
      answer: (parts: AsyncIterable<Uint8Array>) => this.#answer(parts),
    };
  }

  async *#answer(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { vault } = this;
    const side: AnsweringSide = {
      relay: this.name.padEnd(22, '0'),
      epoch: `e${this.epoch}`.padEnd(22, '0'),
      wallMs: 0,
      maxAnswerBytes: 65_536,
      admit: async () => ({ ok: true, value: { vault: this.#asPromised(vault), scope: EVERYTHING } }),
    };
    const request = await receiveRequest(parts, side);
    if (request.ok) yield* answerRequest(request.value, side);
    else yield refuseRequest(request.problem);
  }

  #boot(kind: 'tablet' | 'relay'): [Process, SimVault] {
    const process: Process = { name: this.name, isAlive: true, onDeath: [] };
    const { scheduler, broken } = this.#around;
    const commitsLater = broken === 'acknowledge-before-commit' && kind === 'relay';
    return [process, new SimVault(this.disk, scheduler, process, { commitsLater })];
  }

  #nextStream(): StreamId {
    return streamNamed(`${this.name}${'abcdefghij'[this.#streams++] ?? 'z'}`);
  }

  /** A relay that tells the highest number of each stream. */
  #asPromised(vault: SimVault): SimVault {
    if (this.#around.broken !== 'maxima-for-ranges') return vault;
    return changed(vault, {
      have: async () => {
        const have = await vault.have();
        if (!have.ok) return have;
        const maxima = [...have.value].map(([stream, { ranges }]) => {
          const last = ranges.at(-1)?.[1] ?? 0;
          return [stream, { ranges: last === 0 ? [] : [[1, last] as const], check: null }] as const;
        });
        return { ok: true, value: new Map(maxima) };
      },
    });
  }

  /** Once it was there, it is there for ever. */
  #noteCheckpoint(peer: SimNode, have: Have): void {
    let sum = this.#checkpoints.get(peer) ?? EMPTY_HAVE;
    for (const [stream, { ranges }] of have) sum = withRanges(sum, stream, ranges);
    this.#checkpoints.set(peer, sum);
  }

  #seenBy(peer: SimNode): SimVault {
    const { vault } = this;
    if (this.#around.broken !== 'believe-own-checkpoint') return vault;
    return changed(vault, {
      lacking: (query) => {
        let { have } = query;
        for (const [stream, { ranges }] of this.#checkpoints.get(peer) ?? EMPTY_HAVE) {
          have = withRanges(have, stream, ranges);
        }
        return vault.lacking({ ...query, have });
      },
    });
  }
}

/** The same vault but for some of its ways. */
function changed(vault: SimVault, ways: Partial<SimVault>): SimVault {
  return new Proxy(vault, {
    get: (target, name) => {
      const way: unknown = Reflect.get(ways, name) ?? Reflect.get(target, name, target);
      return typeof way === 'function' ? way.bind(target) : way;
    },
  });
}

const NEVER = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
