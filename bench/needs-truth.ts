// Are the right children listed? Classes of simulated learners under Banyan, each evening's *Needs you now* against who is
// truly in need (needs/true-needs.ts). The generating process is not the tracer's own.
import { parseLearnerId, toRandomId } from '../src/domain/ids.ts';
import { createRandom } from '../src/domain/random.ts';
import { chooseNeeds, type FoundNeed } from '../src/school/class-needs-rules.ts';
import { needsOf } from '../src/tutoring/needs.ts';
import { type TrueNeeds, type Watched, watch } from './needs/true-needs.ts';
import { type BanyanTutor, openBanyan } from './tutoring/banyan-policy.ts';
import { DAY_MS, practiceDays } from './tutoring/calendar.ts';
import { createSyllabus } from './tutoring/syllabus.ts';
import { type TurnSeen, teachTurn } from './tutoring/turn.ts';
import type { Syllabus } from './tutoring/tutor.ts';
import type { World } from './tutoring/world.ts';
import { makeClassWorlds } from './tutoring/worlds/worlds.ts';

export const CLASS_SIZE = 40;
/** As the teacher's screen has it (src/worker/class-needs.ts). */
const TOLD_MOST = 5;

export interface NeedsOptions {
  readonly learners?: number;
  readonly seed: number;
  readonly worlds?: readonly World[];
}

export interface NeedsFigures {
  readonly needsPrecision: number;
  readonly needsRecall: number;
}

export interface NeedsReport {
  readonly figures: NeedsFigures;
  /** A table for people. */
  readonly lines: readonly string[];
  readonly worlds: readonly WorldNeeds[];
}

/** Counts of one world, or of several together. */
export interface WorldNeeds {
  readonly name: string;
  /** Evenings, and learners on the whole list, its continuation with it, on all of them together. */
  readonly evenings: number;
  readonly onList: number;
  /** Learner-evenings among the first five; those truly in need; those in need of just what they were listed for. */
  readonly told: number;
  readonly inNeed: number;
  readonly asNamed: number;
  /** Times that a learner became truly stuck; listed within a day; among the first five within a day. */
  readonly stuck: number;
  readonly listed: number;
  readonly first: number;
}

export function measureNeeds({
  learners = CLASS_SIZE,
  seed,
  worlds = makeClassWorlds(),
}: NeedsOptions): NeedsReport {
  const counts = worlds.map((world) => countWorld(world, learners, seed));
  const all = counts.reduce(add, NOTHING);
  return {
    figures: { needsPrecision: all.inNeed / all.told, needsRecall: all.listed / all.stuck },
    lines: [HEAD, ...counts.map(toLine), toLine({ ...all, name: 'all' })],
    worlds: counts,
  };
}

interface Member {
  readonly id: FoundNeed['learner'];
  readonly tutor: BanyanTutor;
  readonly watched: Watched;
  readonly seen: TurnSeen;
  wasStuck: boolean;
  /** Became stuck on the evening before, and was listed neither first nor at all. */
  waits: { readonly listed: boolean; readonly first: boolean } | null;
}

function countWorld(world: World, learners: number, seed: number): WorldNeeds {
  const syllabus = createSyllabus(world);
  const members = makeClass(syllabus, learners, seed);
  const days = practiceDays(world.calendar);
  const total: { -readonly [K in keyof WorldNeeds]: WorldNeeds[K] } = { ...NOTHING, name: world.name };
  for (const [at, { day, turnStarts, eveningMs }] of days.entries()) {
    for (const startMs of turnStarts) {
      for (const { tutor, watched, seen } of members) {
        teachTurn(syllabus, { tutor, learner: watched.learner }, seen, startMs);
      }
    }
    const listed = listOf(members, eveningMs);
    total.evenings += 1;
    total.onList += listed.length;
    const told = new Set(listed.slice(0, TOLD_MOST).map(({ learner }) => learner));
    const all = new Map(listed.map((one) => [one.learner, one]));
    for (const member of members) {
      const { id } = member;
      const truth = member.watched.look(eveningMs);
      const need = all.get(id);
      if (need && told.has(id)) {
        total.told += 1;
        if (truth.stuck.length > 0 || truth.guessing || truth.fading) total.inNeed += 1;
        if (isAsNamed(syllabus, need, truth)) total.asNamed += 1;
      }
      const isListed = { listed: all.has(id), first: told.has(id) };
      settle(total, member, isListed);
      if (truth.stuck.length > 0 && !member.wasStuck) {
        total.stuck += 1;
        member.waits = isListed;
      }
      member.wasStuck = truth.stuck.length > 0;
    }
    // Where nobody practises tomorrow, the list of tomorrow is made of what is known today.
    if (days[at + 1]?.day !== day + 1) settleAll(total, members, listOf(members, eveningMs + DAY_MS));
  }
  return total;
}

/** What the evening after says of who became stuck the evening before. */
function settle(
  total: { listed: number; first: number },
  member: Member,
  now: { readonly listed: boolean; readonly first: boolean },
): void {
  if (member.waits === null) return;
  if (member.waits.listed || now.listed) total.listed += 1;
  if (member.waits.first || now.first) total.first += 1;
  member.waits = null;
}

function settleAll(
  total: { listed: number; first: number },
  members: readonly Member[],
  listed: readonly FoundNeed[],
): void {
  for (const member of members) {
    const place = listed.findIndex(({ learner }) => learner === member.id);
    settle(total, member, { listed: place >= 0, first: place >= 0 && place < TOLD_MOST });
  }
}

function makeClass(syllabus: Syllabus, learners: number, seed: number): readonly Member[] {
  const { world } = syllabus;
  const createTutor = openBanyan(syllabus);
  const random = createRandom(seed ^ 0x5eed);
  const bytes = () => Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  return world.learners(learners, createRandom(seed)).map((learner, at) => ({
    id: toRandomId(bytes(), parseLearnerId),
    tutor: createTutor(Math.imul(seed + 1, 0x9e3779b1) ^ at),
    watched: watch(world, learner),
    seen: { left: 0, items: 0, wasted: 0, placingQuestions: 0, placement: null },
    wasStuck: false,
    waits: null,
  }));
}

function listOf(members: readonly Member[], nowMs: number): readonly FoundNeed[] {
  const found = members.flatMap(({ id, tutor: { course, progress } }) =>
    needsOf(course, progress, nowMs).map((need) => ({ learner: id, need, pack: course.pack })),
  );
  return chooseNeeds(found, () => false);
}

/** In need of just what is said: stuck on that very skill, guessing, or fading. */
function isAsNamed({ world, graph }: Syllabus, { need }: FoundNeed, truth: TrueNeeds): boolean {
  switch (need.code) {
    case 'stuck':
    case 'only-with-help':
      return truth.stuck.some((id) => world.skills[graph.ids.indexOf(need.skill)]?.id === id);
    case 'guessing':
      return truth.guessing;
    case 'fading':
      return truth.fading;
    default:
      return false;
  }
}

const NOTHING: WorldNeeds = {
  name: '',
  evenings: 0,
  onList: 0,
  told: 0,
  inNeed: 0,
  asNamed: 0,
  stuck: 0,
  listed: 0,
  first: 0,
};

function add(a: WorldNeeds, b: WorldNeeds): WorldNeeds {
  return {
    name: '',
    evenings: a.evenings + b.evenings,
    onList: a.onList + b.onList,
    told: a.told + b.told,
    inNeed: a.inNeed + b.inNeed,
    asNamed: a.asNamed + b.asNamed,
    stuck: a.stuck + b.stuck,
    listed: a.listed + b.listed,
    first: a.first + b.first,
  };
}

const HEAD =
  'needs you now     a list     told  in need  as named   became stuck  listed in a day  among the first five';

function toLine({ name, evenings, onList, told, inNeed, asNamed, stuck, listed, first }: WorldNeeds): string {
  const share = (part: number, of: number) => (of === 0 ? '-' : `${Math.round((100 * part) / of)} %`);
  const words = [
    name.padEnd(17),
    (onList / evenings).toFixed(1).padStart(6),
    String(told).padStart(8),
    share(inNeed, told).padStart(8),
    share(asNamed, told).padStart(9),
    String(stuck).padStart(14),
    share(listed, stuck).padStart(16),
    share(first, stuck).padStart(21),
  ];
  return words.join(' ');
}
