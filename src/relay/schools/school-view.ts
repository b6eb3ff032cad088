// What a relay itself understands of a school: a fold of the chunks that say who may do what and who is in which
// class. Kept in memory, brought up to date before every use from what is committed, so that several relays before
// one database agree.
import type { PublicKey, StoredEvent } from '../../domain/event.ts';
import type { DeviceId, LearnerId, PackId, SchoolId, StreamId } from '../../domain/ids.ts';
import { isKnownEvent } from '../../domain/parse-event.ts';
import { foldTrust, NO_TRUST, type Trust } from '../../domain/trust.ts';
import type { IssuedEvent } from '../../domain/trust-words.ts';
import { deviceOfKey, keyFromText } from '../intake/p256.ts';
import type { StoredChunk } from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';
import { applyToClassLists, type ClassLists, createClassLists } from './class-lists.ts';
import { isNotable } from './notable.ts';

export interface SchoolView {
  readonly trust: Trust;
  readonly lists: ClassLists;
  /** What the streams of a device said last of its app, and of the packs that it has. */
  readonly apps: ReadonlyMap<StreamId, string>;
  readonly packs: ReadonlyMap<StreamId, ReadonlyMap<PackId, string>>;
  /** Places in the order of arrival of the chunks that were folded: they say who is who. */
  readonly notable: ReadonlySet<number>;
  /** Keys of streams, for whoever has to check what comes in. */
  readonly keys: ReadonlyMap<StreamId, Uint8Array>;
}

/** The events of stored chunks, in order; what cannot be read gives none. */
export type ReadEvents = (
  school: SchoolId,
  chunks: readonly StoredChunk[],
) => Promise<readonly StoredEvent[]>;

export interface SchoolViews {
  /** Null for a school that is not known. */
  current(school: SchoolId): Promise<SchoolView | null>;
  /** Something was taken away (a learner was erased): fold anew when asked next. */
  forget(school: SchoolId): void;
}

interface Folding {
  position: number;
  streams: number;
  readonly issued: IssuedEvent[];
  readonly lists: ClassLists;
  readonly apps: Map<StreamId, string>;
  readonly packs: Map<StreamId, Map<PackId, string>>;
  readonly notable: Set<number>;
  view: SchoolView;
}

const AT_ONCE = 200;
/** Schools in memory; the one asked for longest ago goes first. */
const KEPT = 300;

export function createSchoolViews(store: RelayStore, read: ReadEvents): SchoolViews {
  const kept = new Map<SchoolId, Folding>();
  const running = new Map<SchoolId, Promise<SchoolView | null>>();

  const keep = (school: SchoolId, folding: Folding): void => {
    kept.delete(school);
    kept.set(school, folding);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  };

  const refresh = async (school: SchoolId): Promise<SchoolView | null> => {
    const record = await store.school(school);
    if (record === null) return null;
    const folding = kept.get(school) ?? startFolding();
    const isNewer = await takeNotable(store, read, school, folding);
    const cards = await store.cards(school);
    if (isNewer || cards.length !== folding.streams || folding.view.trust === NO_TRUST) {
      folding.streams = cards.length;
      const keys = new Map(cards.map(({ stream, key }) => [stream, key]));
      const trust = foldTrust({
        pin: record,
        events: folding.issued,
        claims: cards.map(({ stream, key }) => ({ stream, key: toText(key) })),
        deviceIdOf,
      });
      const { lists, apps, packs, notable } = folding;
      folding.view = { trust, lists, apps, packs, notable, keys };
    }
    keep(school, folding);
    return folding.view;
  };

  return {
    // Whoever asks while it is being folded may get a state of a moment ago only if it began after the question.
    current: async (school) => {
      await running.get(school);
      const begun = running.get(school) ?? refresh(school).finally(() => running.delete(school));
      running.set(school, begun);
      return begun;
    },
    forget: (school) => void kept.delete(school),
  };
}

function startFolding(): Folding {
  const [lists, apps, packs, notable] = [createClassLists(), new Map(), new Map(), new Set<number>()];
  const view = { trust: NO_TRUST, lists, apps, packs, notable, keys: new Map() };
  return { position: 0, streams: -1, issued: [], lists, apps, packs, notable, view };
}

async function takeNotable(
  store: RelayStore,
  read: ReadEvents,
  school: SchoolId,
  folding: Folding,
): Promise<boolean> {
  const before = folding.position;
  for (;;) {
    const chunks = await store.notable(school, folding.position, AT_ONCE);
    if (chunks.length === 0) return folding.position !== before;
    const cards = new Map<StreamId, PublicKey>();
    for (const stream of new Set(chunks.map((chunk) => chunk.stream))) {
      const card = await store.card(school, stream);
      if (card) cards.set(stream, toText(card.key));
    }
    for (const event of await read(school, chunks)) take(folding, event, cards.get(event.stream) ?? null);
    for (const { position } of chunks) folding.notable.add(position);
    folding.position = chunks.at(-1)?.position ?? folding.position;
  }
}

function take(folding: Folding, event: StoredEvent, key: PublicKey | null): void {
  if (!isNotable(event)) return;
  folding.issued.push({ event, key });
  applyToClassLists(folding.lists, event);
  if (!isKnownEvent(event)) return;
  if (event.type === 'stream-started') folding.apps.set(event.stream, event.app);
  if (event.type !== 'pack-installed' && event.type !== 'pack-removed') return;
  const packs = folding.packs.get(event.stream) ?? new Map<PackId, string>();
  folding.packs.set(event.stream, packs);
  if (event.type === 'pack-installed') packs.set(event.pack, event.version);
  else packs.delete(event.pack);
}

function toText(key: Uint8Array): PublicKey {
  return Buffer.from(key).toString('base64url') as PublicKey;
}

function deviceIdOf(key: PublicKey): DeviceId {
  const bytes = keyFromText(key);
  // A key that is no point names nobody; its text is still a name of its own.
  return deviceOfKey(bytes ?? new TextEncoder().encode(key));
}

/** Learners whose histories count as one learner's: those that were merged into it, and itself. */
export function mergedInto({ merged }: Trust, learner: LearnerId): readonly LearnerId[] {
  const all = new Set<LearnerId>([learner]);
  for (let grown = true; grown; ) {
    const before = all.size;
    for (const { from, into } of merged) if (all.has(into)) all.add(from);
    grown = all.size > before;
  }
  return [...all];
}
