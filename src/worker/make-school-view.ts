// The school as screens show it: which devices there are, how safe the work is, what is to be looked at.
import type { DeviceId, PackId, StreamId } from '../domain/ids.ts';
import { foldLoan } from '../domain/lent.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Device, Trust } from '../domain/trust.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { toKnownLoan } from './lending.ts';
import { type AnswerCounts, countAnswers } from './safety.ts';
import { nameOf } from './school.ts';
import { hasAsked, type SchoolGrounds } from './school-grounds.ts';
import { readStanding, stateOf } from './school-standing.ts';
import { readLabel, readRecoveryState, readSchoolName } from './school-trust.ts';
import type { DeviceCard, SafetyView, SchoolView } from './sync-api.ts';
import { NO_SCHOOL } from './sync-commands.ts';
import type { SyncParts } from './sync-parts.ts';
import { readStorage, type StorageWord } from './telling-storage.ts';

export async function makeSchoolView(
  { ground, rounds, alarms }: SyncParts,
  grounds: SchoolGrounds,
): Promise<SchoolView> {
  const { core, vault } = ground;
  const own = await vault.own();
  const cut = await vault.cut();
  const counts = await countAnswers(
    core.stores.database,
    own.ok ? own.value : [],
    cut.ok ? cut.value : new Map(),
  );
  const relays = rounds ? await rounds.states() : [];
  const { answers, onlyHere, lastContactMs } = counts;
  const safety: SafetyView = { answers, onlyHere, inTwoPlaces: answers - onlyHere, lastContactMs, relays };
  const standing = await readStanding(grounds);
  if (!standing.ok) return { ...NO_SCHOOL, safety, alarms: [...alarms, standing.problem] };
  const { trust, pin, self, device } = standing.value;
  const recovery = await readRecoveryState(grounds, standing.value);
  if (pin === null) {
    const state = (await hasAsked(ground)) ? 'asked' : 'alone';
    return { ...NO_SCHOOL, state, recovery, safety, alarms };
  }
  const { log } = core.stores;
  const facts = {
    trust,
    counts,
    here: self,
    packs: await readPacks(ground),
    storage: await readStorage(log),
    loanOf: await readLoans(ground),
  };
  const cards = [...trust.devices.values()].filter((one) => !one.recovery);
  return {
    state: stateOf(standing.value),
    id: pin.school,
    name: await readSchoolName(grounds, standing.value),
    role: device?.role ?? 'tablet',
    devices: await Promise.all(cards.map((one) => toCard(ground, grounds, facts, one))),
    recovery,
    safety,
    alarms: [...alarms, ...contestedIn(trust)],
  };
}

interface Facts {
  readonly trust: Trust;
  readonly counts: AnswerCounts;
  readonly here: DeviceId;
  /** By stream, what it said last of each pack; null for one that was removed. */
  readonly packs: ReadonlyMap<StreamId, ReadonlyMap<PackId, string | null>>;
  readonly storage: readonly StorageWord[];
  readonly loanOf: (streams: readonly StreamId[]) => Promise<NonNullable<DeviceCard['lent']> | null>;
}

async function toCard(
  ground: SyncParts['ground'],
  grounds: SchoolGrounds,
  { trust, counts, here, packs, storage, loanOf }: Facts,
  device: Device,
): Promise<DeviceCard> {
  const streams = [...trust.streams].flatMap(([stream, owner]) => (owner === device.id ? [stream] : []));
  const facts = await lastOf(ground, streams);
  const isHere = device.id === here;
  const lent = await loanOf(streams);
  const told = storage.findLast(({ stream }) => streams.includes(stream));
  return {
    id: device.id,
    label: await readLabel(grounds, device),
    role: device.role,
    here: isHere,
    revoked: device.believed !== null,
    lastHeardMs: facts.lastMs,
    answers: streams.reduce((sum, stream) => sum + (counts.byStream.get(stream) ?? 0), 0),
    // What another device wrote and is here lies in two places.
    waiting: isHere ? counts.onlyHere : 0,
    clockSuspect: facts.clockSuspect,
    app: facts.app,
    toRelay: streams.reduce((sum, stream) => sum + (counts.toRelay.get(stream) ?? 0), 0),
    packs: toPackCards(streams.map((stream) => packs.get(stream) ?? new Map())),
    ...(lent && { lent }),
    ...(told && { storage: told.storage }),
  };
}

/** From the first and the last event of each stream: two reads by key. */
async function lastOf({ core }: SyncParts['ground'], streams: readonly StreamId[]) {
  const { events } = core.stores.database;
  let [lastMs, clockSuspect, app]: [number | null, boolean, string | null] = [null, false, null];
  for (const stream of streams) {
    const last = await events.where(':id').between([stream], [stream, []]).last();
    if (last === undefined) continue;
    // A clock that was wrong is told beside it; a time that no calendar has is none.
    const { wallMs } = last;
    const atMs = timeOf({ wallMs });
    if (lastMs !== null && atMs <= lastMs) continue;
    const first = await events.get([stream, 1, 0]);
    lastMs = atMs;
    clockSuspect = last.clockSuspect === true;
    app = first?.type === 'stream-started' ? String(first.app) : app;
  }
  return { lastMs: lastMs || null, clockSuspect, app };
}

/** What each device says of itself, on whichever device it is looked at. */
async function readLoans({ core: { stores, school, names } }: SyncParts['ground']): Promise<Facts['loanOf']> {
  const read = await stores.log.readTypes(['tablet-lent']);
  const roster = await school.roster();
  return async (streams) => {
    const loan = toKnownLoan(
      foldLoan(read.ok ? read.value : [], (stream) => streams.includes(stream)),
      roster,
    );
    const learner = loan && roster.learners.get(loan.learner);
    if (!loan || !learner) return null;
    // A day that no calendar has is none.
    const untilMs = loan.untilMs === undefined ? null : timeOf({ wallMs: loan.untilMs }) || null;
    return { name: await names.read(learner.name, nameOf(learner.id)), untilMs };
  };
}

/** In the log's order, so that of a pack that was renewed the later version stands. */
async function readPacks({ core }: SyncParts['ground']): Promise<Facts['packs']> {
  const read = await core.stores.log.readTypes(['pack-installed', 'pack-removed']);
  const packs = new Map<StreamId, Map<PackId, string | null>>();
  for (const event of read.ok ? read.value : []) {
    if (!isKnownEvent(event) || (event.type !== 'pack-installed' && event.type !== 'pack-removed')) continue;
    const own = packs.get(event.stream) ?? new Map<PackId, string | null>();
    packs.set(event.stream, own.set(event.pack, event.type === 'pack-installed' ? event.version : null));
  }
  return packs;
}

/** A device that was set up anew has several streams; the later ones say more. */
function toPackCards(
  streams: readonly ReadonlyMap<PackId, string | null>[],
): NonNullable<DeviceCard['packs']> {
  const last = new Map(streams.flatMap((packs) => [...packs]));
  return [...last].flatMap(([id, version]) => (version === null ? [] : [{ id, version }]));
}

function contestedIn({ contested }: Trust): SchoolView['alarms'] {
  return contested.map(({ stream }) => ({ code: 'sync/fork', stream }));
}
