// Puts the board together from what the store counts, what devices told in their last rounds, and what the relay folds.
import type { DeviceId, PackId, StreamId } from '../../domain/ids.ts';
import { countOf } from '../../sync/have.ts';
import { type NamedSchool, namedSchools } from '../schools/named-schools.ts';
import type { SchoolView, SchoolViews } from '../schools/school-view.ts';
import type { ServedCourses } from '../snapshots/served-courses.ts';
import type { BoardRow } from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';
import { type Board, type BoardDevice, type BoardSchool, DUE_MS, parseFacts } from './board-view.ts';

export interface BoardParts {
  readonly store: RelayStore;
  readonly views: SchoolViews;
  readonly courses: Pick<ServedCourses, 'packs'>;
  readonly nowMs: () => number;
}

export async function buildBoard({ store, views, courses, nowMs }: BoardParts): Promise<Board> {
  const schools: BoardSchool[] = [];
  const atMs = nowMs();
  for (const school of await namedSchools(store)) {
    const view = await views.current(school.school);
    if (view !== null) schools.push(await toSchool(store, school, view, atMs));
  }
  return { atMs, relay: store.relayId, packs: await courses.packs(), schools };
}

async function toSchool(
  store: RelayStore,
  { school, label }: NamedSchool,
  view: SchoolView,
  atMs: number,
): Promise<BoardSchool> {
  const [rows, held, counts, forks] = await Promise.all([
    store.board(school),
    store.have(school),
    store.quarantineCounts(school),
    store.forks(school),
  ]);
  const learners = [...view.lists.learners.values()];
  return {
    school,
    label,
    founded: [...view.trust.devices.values()].some(({ agreement }) => agreement !== undefined),
    classes: [...view.lists.classes].map((id) => ({
      class: id,
      learners: learners.filter((learner) => learner.class === id).length,
    })),
    learners: learners.length,
    devices: rows.map((row) => toDevice(row, view, atMs)),
    // Of all streams: what came through another relay is of devices that never enrolled here.
    events: [...held.values()].reduce((sum, { ranges }) => sum + countOf(ranges), 0),
    waitingFor: counts.map(({ reason, chunks, events }) => ({ reason, chunks, events })),
    forks: forks.length,
  };
}

function toDevice(row: BoardRow, view: SchoolView, atMs: number): BoardDevice {
  const { device, heardAtMs, streams, events } = row;
  const known = view.trust.devices.get(device);
  const facts = parseFacts(row.facts);
  const own = streamsOf(view, device);
  const packs = new Map<PackId, string>(own.flatMap((stream) => [...(view.packs.get(stream) ?? [])]));
  return {
    device,
    role: known?.role ?? (streams === 0 ? 'relay' : 'unknown'),
    revoked: row.revokedAtMs !== null || (known?.believed ?? null) !== null,
    heardAtMs,
    due: heardAtMs === null || atMs - heardAtMs > DUE_MS,
    streams,
    events,
    waiting: facts?.waiting ?? null,
    clockOffMs: facts?.clockOffMs ?? null,
    app: own.map((stream) => view.apps.get(stream)).findLast((app) => app !== undefined) ?? null,
    packs: [...packs].map(([pack, version]) => `${pack} ${version}`),
    storage: facts?.storage ?? null,
  };
}

function streamsOf({ trust }: SchoolView, device: DeviceId): readonly StreamId[] {
  return [...trust.streams].filter(([, owner]) => owner === device).map(([stream]) => stream);
}
