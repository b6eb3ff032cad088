// Writes what came with parcels: loads what is held about it, lets the plan decide, writes what it says. The parcels
// of one school that came together go in one transaction; each is judged as if it came after the one before it.
import type { SchoolId } from '../../domain/ids.ts';
import { planChunk } from './commit-plan.ts';
import { takeErasedOut } from './erased.ts';
import type { Ground } from './ground.ts';
import { keepQuarantined, releaseQuarantined } from './quarantine.ts';
import type { ChunkFate, Committed, HeldStream, Parcel } from './records.ts';
import type { Sql } from './sql-database.ts';
import { loadNear, loadStreams, type StreamStates, sameKey } from './stream-states.ts';
import { keepVocabularies } from './vocabularies.ts';
import { writeChunks, writeStreams } from './write-plan.ts';

/** One transaction's worth of work for one school; null when the school is not known. */
export async function commitParcels(
  ground: Ground,
  sql: Sql,
  school: SchoolId,
  parcels: readonly Parcel[],
  nowMs: number,
): Promise<readonly Committed[] | null> {
  const room = parcels.reduce((sum, { chunks }) => sum + chunks.length, 0);
  const locked = await ground.lockSchool(sql, school, room);
  if (locked === null) return null;
  const { schoolId, position } = locked;
  const brought = parcels.flatMap(({ vocabularies }) => vocabularies);
  await keepVocabularies(ground, sql, schoolId, brought);
  const cut = await takeErasedOut(ground, sql, schoolId, parcels);
  const chunks = cut.flatMap((parcel) => parcel.chunks);
  const streams = await loadStreams(sql, schoolId, cut);
  await loadNear(ground, sql, schoolId, streams, chunks);
  const named = chunks.flatMap(({ vocabularies }) => vocabularies);
  const words = await ground.vocabularies.find(sql, schoolId, named);

  const judge = createJudge(streams, (id) => words.has(id), position);
  const judged = cut.map(judge);
  await writeChunks(ground, sql, schoolId, streams);
  await writeStreams(ground, sql, schoolId, streams, nowMs);
  const results: Committed[] = [];
  for (const [at, result] of judged.entries()) {
    const { released = [], quarantined = [] } = cut[at] ?? {};
    await releaseQuarantined(sql, schoolId, released);
    const refusedQuarantined = await keepQuarantined(ground, sql, schoolId, quarantined, nowMs);
    // The check may have been counted anew while it was written.
    results.push({ ...result, refusedQuarantined, held: heldOf(streams, cut[at]) });
  }
  return results;
}

type Judged = Omit<Committed, 'refusedQuarantined' | 'held'>;

/** Judges one parcel after the other; positions are used up by what is kept. */
function createJudge(streams: StreamStates, isKnown: (word: string) => boolean, first: number) {
  let position = first;
  return (parcel: Parcel): Judged => {
    const before = countSuperseded(streams);
    const refusedCards = parcel.cards.filter((card) => !sameKey(streams.get(card.stream)?.card, card));
    const refused = new Set(refusedCards.map(({ stream }) => stream));
    const fates = parcel.chunks.map((chunk): ChunkFate => {
      const state = streams.get(chunk.stream);
      if (!state) return { type: 'no-card' };
      if (refused.has(chunk.stream)) return { type: 'foreign-stream', owner: state.card.device };
      if (!chunk.vocabularies.every(isKnown)) return { type: 'no-vocabulary' };
      const fate = planChunk(state.plan, chunk, position);
      if (fate.type === 'new' || fate.type === 'fork') position += 1;
      return fate;
    });
    return { fates, refusedCards, superseded: countSuperseded(streams) - before };
  };
}

function countSuperseded(streams: StreamStates): number {
  let sum = 0;
  for (const { plan } of streams.values()) sum += plan.superseded;
  return sum;
}

function heldOf(streams: StreamStates, parcel: Parcel | undefined): Committed['held'] {
  const held = new Map<Parcel['chunks'][number]['stream'], HeldStream>();
  for (const { stream } of parcel?.chunks ?? []) {
    const state = streams.get(stream);
    if (state) held.set(stream, { ranges: state.plan.ranges, check: state.plan.check });
  }
  return held;
}
