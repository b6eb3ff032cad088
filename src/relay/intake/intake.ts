// What happens to chunks that come in: whose are they, may that device write here, are its words known, is it signed as
// it says. What passes goes to the store in one commit. What is whole and of a device that nobody admitted yet waits
// aside; its admission may be in the next tablet's pocket.
import type { LearnerId, SchoolId, StreamId } from '../../domain/ids.ts';
import { isTeaching } from '../../domain/trust.ts';
import { type ChunkHeader, readChunkHeader } from '../../sync/chunk-header.ts';
import type { CommitReport, Parcel, Refusal, RefusedChunk } from '../../sync/chunk-vault.ts';
import type { SchoolView, SchoolViews } from '../schools/school-view.ts';
import type {
  ChunkFate,
  QuarantinedChunk,
  StoredVocabulary,
  StreamCard,
  VerifiedChunk,
} from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';
import type { ChunkOpener, Signed } from './opener.ts';
import { deviceOfKey } from './p256.ts';
import type { SchoolWords } from './vocabularies.ts';
import { findAdmitted, findWaiting, type Incoming, RELEASED_AT_ONCE, toWaiting } from './waiting.ts';

export interface IntakeParts {
  readonly store: RelayStore;
  readonly views: SchoolViews;
  readonly opener: ChunkOpener;
  readonly words: SchoolWords;
  readonly nowMs: () => number;
  /** Erased learners were taken out of the store: what was folded from it is void. */
  readonly erased: (school: SchoolId, learners: readonly LearnerId[]) => void;
}

export interface Intake {
  commit(school: SchoolId, parcel: Parcel): Promise<CommitReport>;
}

/** One whose writer is admitted. */
type Ready = Incoming & { readonly teaches: boolean };

type Standing = 'admitted' | 'unknown' | 'revoked' | 'contested';

/** Passes over one parcel: each admits devices by what the one before committed. */
const MOST_PASSES = 6;

export function createIntake(parts: IntakeParts): Intake {
  /** Schools of which nothing that could come in by now waits aside; after a start, none. */
  const settled = new Set<SchoolId>();
  return {
    commit: async (school, parcel) => {
      const report = startReport();
      const vocabularies = await parts.words.take(school, parcel.vocabularies);
      let view = await parts.views.current(school);
      if (view === null) return report;
      let left = await findKeys(parts.store, school, view, parcel, report);
      // Who was admitted meanwhile may still wait for words: these may be the ones.
      let waited = 0;
      if (vocabularies.length > 0 || !settled.has(school)) {
        const due = await findAdmitted(parts.store, school, view);
        left = [...left, ...due];
        waited = due.length;
        settled.add(school);
      }
      let fresh: readonly StoredVocabulary[] = vocabularies;
      for (let pass = 0; pass < MOST_PASSES; pass++) {
        const known: SchoolView = view;
        const admitted = left.filter((one) => standingOf(known, one) === 'admitted');
        left = left.filter((one) => !admitted.includes(one));
        const ready = admitted.map((one) => ({ ...one, teaches: teaches(known, one) }));
        const isNotable = await commitReady(parts, school, ready, fresh, report);
        fresh = [];
        if (!isNotable) break;
        view = (await parts.views.current(school)) ?? known;
        await eraseTold(parts, school, view);
        const released = await findWaiting(parts.store, school, known, view);
        left = [...left, ...released];
        waited = Math.max(waited, released.length);
      }
      if (waited >= RELEASED_AT_ONCE && report.added > 0) settled.delete(school);
      await setAside(parts, school, view, left, report);
      return report;
    },
  };
}

type OpenReport = {
  -readonly [K in keyof CommitReport]: CommitReport[K] extends readonly (infer T)[] ? T[] : CommitReport[K];
};

function startReport(): OpenReport {
  return { added: 0, known: 0, forks: [], wanted: [], refused: [], touched: [] };
}

async function findKeys(
  store: RelayStore,
  school: SchoolId,
  view: SchoolView,
  parcel: Parcel,
  report: OpenReport,
): Promise<readonly Incoming[]> {
  const cards = new Map(parcel.cards.map(({ stream, key }) => [stream, key]));
  const incoming: Incoming[] = [];
  for (const bytes of parcel.chunks) {
    const header = readChunkHeader(bytes);
    if (!header.ok) {
      report.refused.push({ why: 'malformed', stream: null, range: null });
      continue;
    }
    const { stream } = header.value;
    // The key that is held wins: a card that came along cannot put another in its place.
    const key = view.keys.get(stream) ?? (await store.card(school, stream))?.key ?? cards.get(stream);
    if (key === undefined) report.refused.push(toRefused('card', header.value));
    else incoming.push({ header: header.value, bytes, key, device: deviceOfKey(key), digest: null });
  }
  return incoming;
}

function standingOf({ trust }: SchoolView, { device, header }: Incoming): Standing {
  const owner = trust.streams.get(header.stream);
  if (owner !== undefined && owner !== device) return 'contested';
  const known = trust.devices.get(device);
  if (known === undefined) return 'unknown';
  if (known.believed === null) return 'admitted';
  return header.from <= (known.believed.get(header.stream) ?? 0) ? 'admitted' : 'revoked';
}

function teaches({ trust }: SchoolView, { device }: Incoming): boolean {
  const role = trust.devices.get(device)?.role;
  return role !== undefined && isTeaching(role);
}

/** Commits what is in order; true when something came that may change who is admitted. */
async function commitReady(
  parts: IntakeParts,
  school: SchoolId,
  ready: readonly Ready[],
  vocabularies: readonly StoredVocabulary[],
  report: OpenReport,
): Promise<boolean> {
  if (ready.length === 0 && vocabularies.length === 0) return false;
  const { verified, refused } = await verifyAll(parts, school, ready, vocabularies, report);
  const streams = new Map<StreamId, StreamCard>();
  for (const { incoming } of verified) {
    const { header, device, key } = incoming;
    streams.set(header.stream, { stream: header.stream, device, key });
  }
  const committed = await parts.store.commit(
    school,
    {
      cards: [...streams.values()],
      vocabularies,
      chunks: verified.map(({ chunk }) => chunk),
      quarantined: [],
      // What another key signed will not get better by waiting.
      released: [...verified.map(({ incoming }) => incoming), ...refused].flatMap(
        ({ digest }) => digest ?? [],
      ),
    },
    parts.nowMs(),
  );
  if (committed === null) return false;
  committed.fates.forEach((fate, at) => {
    const one = verified[at];
    if (one) noteFate(report, one.incoming.header, fate);
  });
  return verified.some(({ chunk }, at) => chunk.notable && isNew(committed.fates[at]));
}

interface Verified {
  readonly incoming: Incoming;
  readonly chunk: VerifiedChunk;
}

async function verifyAll(
  { store, opener, words }: IntakeParts,
  school: SchoolId,
  ready: readonly Ready[],
  fresh: readonly StoredVocabulary[],
  report: OpenReport,
): Promise<{ readonly verified: readonly Verified[]; readonly refused: readonly Incoming[] }> {
  const held = await words.find(
    school,
    ready.flatMap(({ header }) => header.vocabularies),
    fresh,
  );
  const whole: Ready[] = [];
  for (const one of ready) {
    const missing = one.header.vocabularies.filter((id) => !held.has(id));
    if (missing.length === 0) whole.push(one);
    else report.wanted.push(...(await words.wanted(school, missing)));
  }
  const openings = await opener.verify(
    whole.map(({ bytes, key }): Signed => ({ bytes, key })),
    held,
  );
  const unknown = openings.flatMap((opening) => (opening.type === 'words' ? opening.missing : []));
  report.wanted.push(...(await words.wanted(school, unknown)));
  const isCut = openings.some((opening) => opening.type === 'verified' && opening.facts.cut.length > 0);
  // A teacher's chunk may come cut together with the word that erased the learner, or hold that word itself.
  const told = openings.flatMap((opening, at) =>
    opening.type === 'verified' && whole[at]?.teaches ? opening.facts.erases : [],
  );
  const erased = new Set<string>(isCut ? [...(await store.erased(school)), ...told] : []);
  const verified: Verified[] = [];
  const refused: Incoming[] = [];
  for (const [at, incoming] of whole.entries()) {
    const opening = openings[at];
    if (opening?.type === 'verified' && !opening.facts.cut.every((learner) => erased.has(learner))) {
      // It would count as held, and its writer would never send the whole of it.
      report.refused.push(toRefused('malformed', incoming.header));
    } else if (opening?.type === 'verified') {
      verified.push({ incoming, chunk: { ...opening.facts, bytes: incoming.bytes } });
    } else if (opening?.type !== 'words') {
      const why = opening?.type === 'signature' ? 'signature' : 'malformed';
      report.refused.push(toRefused(why, incoming.header));
      if (opening?.type !== 'newer') refused.push(incoming);
    }
  }
  return { verified, refused };
}

function noteFate(report: OpenReport, header: ChunkHeader, fate: ChunkFate): void {
  const { stream, count } = header;
  switch (fate.type) {
    case 'known':
      report.known += count;
      return;
    case 'foreign-stream':
    case 'no-card':
      report.refused.push(toRefused('card', header));
      return;
    // Its words were erased or lost between reading and writing: it comes again with them.
    case 'no-vocabulary':
      return;
    case 'fork':
      report.forks.push(stream);
      break;
    case 'new':
      break;
  }
  report.added += fate.events;
  report.known += Math.max(0, count - fate.events);
  if (!report.touched.includes(stream)) report.touched.push(stream);
}

function isNew(fate: ChunkFate | undefined): boolean {
  return fate?.type === 'new' || fate?.type === 'fork';
}

/** Learners that a teacher's device erased, as far as they are still here. */
async function eraseTold(parts: IntakeParts, school: SchoolId, { trust }: SchoolView): Promise<void> {
  if (trust.erased.size === 0) return;
  const done = new Set(await parts.store.erased(school));
  const told = [...trust.erased.keys()].filter((learner) => !done.has(learner));
  for (const learner of told) await parts.store.eraseLearner(school, learner, parts.nowMs());
  if (told.length > 0) parts.erased(school, told);
}

async function setAside(
  { store, nowMs }: IntakeParts,
  school: SchoolId,
  view: SchoolView,
  left: readonly Incoming[],
  report: OpenReport,
): Promise<void> {
  const waiting: QuarantinedChunk[] = [];
  for (const one of left) {
    const standing = standingOf(view, one);
    report.refused.push(toRefused(standing === 'contested' ? 'card' : 'device', one.header));
    if (standing === 'unknown' && one.digest === null) waiting.push(toWaiting(one));
  }
  // Of a device that was revoked while they waited: as if they came now, they are not taken.
  const released = left.flatMap((one) => (standingOf(view, one) === 'revoked' ? (one.digest ?? []) : []));
  if (waiting.length + released.length === 0) return;
  await store.commit(
    school,
    { cards: [], vocabularies: [], chunks: [], quarantined: waiting, released },
    nowMs(),
  );
}

function toRefused(why: Refusal, { stream, from, count }: ChunkHeader): RefusedChunk {
  return { why, stream, range: [from, from + count - 1] };
}
