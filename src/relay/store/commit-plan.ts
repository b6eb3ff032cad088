// Decides what a commit writes, from what is held and what came: pure, so that its cases can be tried one by one.
// The rules: an event is what (stream, sequence, check) says. A chunk is kept when it brings an event that is not
// held, or when it is sealed and the events lay only in provisional ones. What differs under one number is a fork:
// both are kept. A provisional chunk goes once sealed ones, or a longer provisional one, hold all its events.
import { type Ranges, union } from '../../sync/have.ts';
import type { ChunkFate, VerifiedChunk } from './records.ts';

/** A chunk in its stream as the plan sees it, stored or about to be. */
export interface PlannedChunk
  extends Pick<VerifiedChunk, 'from' | 'count' | 'sealed' | 'hash' | 'learners' | 'check' | 'checks'> {
  readonly position: number;
}

export interface StreamPlan {
  ranges: Ranges;
  check: number;
  /** Numbers held. */
  events: number;
  /** Chunks that share a number with what comes. */
  near: PlannedChunk[];
  readonly added: { readonly position: number; readonly chunk: VerifiedChunk }[];
  readonly dropped: PlannedChunk[];
  readonly forks: number[];
  /** Chunks that were dropped, stored or only planned. */
  superseded: number;
  /** Pruned chunks met others: the check is to be counted anew from all chunks of the stream. */
  recount: boolean;
}

export function createStreamPlan(ranges: Ranges, check: number, events: number): StreamPlan {
  return {
    ranges,
    check,
    events,
    near: [],
    added: [],
    dropped: [],
    forks: [],
    superseded: 0,
    recount: false,
  };
}

/** Takes one chunk into the plan of its stream; `position` is used if it is kept. */
export function planChunk(plan: StreamPlan, chunk: VerifiedChunk, position: number): ChunkFate {
  const near = plan.near.filter((held) => shareNumbers(held, chunk));
  if (near.some((held) => standsFor(held, chunk))) return { type: 'known' };
  const found = compare(near, chunk);
  const brings = found.fresh > 0 || found.others > 0 || near.some((held) => standsFor(chunk, held));
  if (!brings && !(chunk.sealed && found.looselyHeld)) return { type: 'known' };

  const kept: PlannedChunk = { ...chunk, position };
  plan.added.push({ position, chunk });
  plan.near.push(kept);
  plan.events += found.fresh;
  plan.ranges = union(plan.ranges, [[chunk.from, chunk.from + chunk.count - 1]]);
  if (near.length === 0) plan.check = (plan.check ^ chunk.check) >>> 0;
  else if ([kept, ...near].some(isPruned)) plan.recount = true;
  else plan.check = (plan.check ^ found.newCheck) >>> 0;
  dropWhatIsHeld(plan, kept);
  if (found.firstFork === null) return { type: 'new', position, events: found.fresh };
  plan.forks.push(found.firstFork);
  return { type: 'fork', position, events: found.fresh, first: found.firstFork };
}

type Checked = Omit<PlannedChunk, 'position' | 'learners'>;

/** The check of a stream from all its chunks; the same whatever the order in which they came. */
export function countCheck(chunks: readonly Checked[]): number {
  let total = 0;
  let crowd: Checked[] = [];
  let end = 0;
  for (const chunk of [...chunks].sort((a, b) => a.from - b.from)) {
    if (chunk.from >= end) {
      total ^= countCrowd(crowd);
      crowd = [];
    }
    crowd.push(chunk);
    end = Math.max(end, chunk.from + chunk.count);
  }
  return (total ^ countCrowd(crowd)) >>> 0;
}

/** Of chunks that share numbers, each event once. A chunk that stands alone says it itself. */
function countCrowd(chunks: readonly Checked[]): number {
  if (chunks.length <= 1) return chunks[0]?.check ?? 0;
  const seen = new Set<string>();
  /** What the absent events of each chunk contribute, its variants taken together. */
  const absent = new Map<string, number>();
  let total = 0;
  for (const { from, hash, check, checks } of chunks) {
    const name = `${from} ${hash.join()}`;
    absent.set(name, absent.get(name) ?? check);
    for (const [at, one] of checks.entries()) {
      if (one === 0) continue;
      const inChunk = `${name} ${at} ${one}`;
      if (!seen.has(inChunk)) absent.set(name, (absent.get(name) ?? 0) ^ one);
      const inStream = `${from + at} ${one}`;
      if (!seen.has(inStream)) total ^= one;
      seen.add(inChunk).add(inStream);
    }
  }
  for (const rest of absent.values()) total ^= rest;
  return total;
}

interface Comparison {
  /** Numbers that no chunk claimed. */
  fresh: number;
  /** Events under claimed numbers that are not held: another version, or one whose segment is missing here. */
  others: number;
  firstFork: number | null;
  /** XOR of the checks of events that were not held. */
  newCheck: number;
  /** Some number of it lies in no sealed chunk. */
  looselyHeld: boolean;
}

function compare(near: readonly PlannedChunk[], chunk: VerifiedChunk): Comparison {
  const found: Comparison = { fresh: 0, others: 0, firstFork: null, newCheck: 0, looselyHeld: false };
  for (let at = 0; at < chunk.count; at += 1) {
    const sequence = chunk.from + at;
    const check = chunk.checks[at] ?? 0;
    const here = near.filter((held) => sequence >= held.from && sequence < held.from + held.count);
    if (!here.some((held) => held.sealed)) found.looselyHeld = true;
    const checks = here.map((held) => held.checks[sequence - held.from] ?? 0);
    if (here.length === 0) found.fresh += 1;
    else if (check !== 0 && !checks.includes(check)) {
      found.others += 1;
      if (checks.some((other) => other !== 0)) found.firstFork ??= sequence;
    }
    if (!checks.includes(check)) found.newCheck ^= check;
  }
  return found;
}

/** Drops what the chunk that was just added made superfluous. */
function dropWhatIsHeld(plan: StreamPlan, added: PlannedChunk): void {
  const isSuperfluous = (held: PlannedChunk) => {
    if (held === added || !shareNumbers(held, added)) return false;
    if (standsFor(added, held)) return true;
    if (held.sealed) return false;
    const others = plan.near.filter((other) => other !== held && (other.sealed || other === added));
    return isHeldBy(others, held);
  };
  const dropped = plan.near.filter(isSuperfluous);
  plan.near = plan.near.filter((held) => !dropped.includes(held));
  plan.superseded += dropped.length;
  for (const held of dropped) {
    const inThisPlan = plan.added.findIndex(({ position }) => position === held.position);
    if (inThisPlan >= 0) plan.added.splice(inThisPlan, 1);
    else plan.dropped.push(held);
  }
}

function isHeldBy(others: readonly PlannedChunk[], held: PlannedChunk): boolean {
  return held.checks.every((check, at) => {
    const sequence = held.from + at;
    return others.some(
      (other) =>
        sequence >= other.from &&
        sequence < other.from + other.count &&
        (check === 0 || other.checks[sequence - other.from] === check),
    );
  });
}

function isPruned({ checks }: PlannedChunk): boolean {
  return checks.includes(0);
}

type Place = { readonly from: number; readonly count: number };
type Named = Place & { readonly hash: Uint8Array };
type Variant = Named & Pick<VerifiedChunk, 'sealed' | 'learners'>;

function shareNumbers(a: Place, b: Place): boolean {
  return a.from < b.from + b.count && b.from < a.from + a.count;
}

/** The hash covers the range and every event; which segments were dropped since, it does not say. */
function isSameChunk(a: Named, b: Named): boolean {
  return a.from === b.from && a.count === b.count && a.hash.every((byte, at) => byte === b.hash[at]);
}

/** Whoever has `a` needs no `b`: the same events, as well sealed, with no segment less. */
function standsFor(a: Variant, b: Variant): boolean {
  return isSameChunk(a, b) && (a.sealed || !b.sealed) && holdsAll(a.learners, b.learners);
}

function holdsAll(these: readonly string[], those: readonly string[]): boolean {
  return those.every((one) => these.includes(one));
}
