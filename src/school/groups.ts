// Groups for tomorrow: children who are ready for the same thing are taught it together. A group stands for one lesson,
// not for a level; it is made anew whenever it helps.
//
// As many as possible are to be in a group, and who cannot get on without a person counts twice. That is maximum coverage,
// which is NP-hard; greedily, the group that adds most first, at least (1 - e⁻²) / 2 ≥ 0.43 of the best total is reached
// where no least size is asked (Nemhauser, Wolsey & Fisher 1978; the 2 is the weight of who counts twice). A least size
// can cost a group's least size less one for each group. Then groups are mended: who is left takes the place of somebody
// who is ready for another group too, or makes one more group with some of those. In small classes, where the best can be
// found by trying everything, the tests find these groups to be as good in nearly all.
import type { LearnerId } from '../domain/ids.ts';
import { isUrgent, type Readiness, type Topic, topicKey, type Why } from './readiness.ts';

/** The teacher's choice; the time is for the plan (lesson-plans.ts). */
export interface GroupSettings {
  readonly groups: number;
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

export interface Child {
  readonly learner: LearnerId;
  /** Not in school · nothing answered yet, so nobody knows what comes next · can be in a group. */
  readonly state: 'away' | 'new' | 'here';
  readonly ready: readonly Readiness[];
}

export interface Member {
  readonly learner: LearnerId;
  readonly why: Why;
}

export interface Group {
  readonly topic: Topic;
  /** By id. */
  readonly members: readonly Member[];
}

export interface Left {
  readonly learner: LearnerId;
  /** Ready for something, but with too few others or beyond the number of groups; or ready for nothing new. */
  readonly why: 'away' | 'new' | 'nothing-next' | 'too-few';
}

export interface Grouping {
  /** The most urgent first. */
  readonly groups: readonly Group[];
  /** They go on with the tablet; by id. */
  readonly left: readonly Left[];
}

const URGENT_WEIGHT = 2;

/** A group while it is being made. */
interface Draft {
  readonly key: string;
  members: readonly LearnerId[];
}

interface Ground {
  readonly settings: GroupSettings;
  readonly topics: ReadonlyMap<string, ReadonlyMap<LearnerId, Readiness>>;
  readonly drafts: Draft[];
  readonly free: Set<LearnerId>;
}

/** The same groups whatever the order of the children. Cost O(groups × topics × children). */
export function makeGroups(children: readonly Child[], settings: GroupSettings): Grouping {
  const inOrder = [...children].sort((a, b) => compareText(a.learner, b.learner));
  const here = inOrder.filter(({ state, ready }) => state === 'here' && ready.length > 0);
  const free = new Set(here.map(({ learner }) => learner));
  const ground: Ground = { settings, topics: topicsOf(here), drafts: [], free };
  while (openLargest(ground));
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const learner of [...free]) isBetter = makeRoomFor(ground, learner) || isBetter;
    isBetter = openWithOthers(ground) || isBetter;
  }
  evenOut(ground);
  return {
    groups: ground.drafts.map((draft) => toGroup(ground, draft)).sort(compareGroups),
    left: inOrder.flatMap((child) => toLeft(child, free)),
  };
}

/** How many of a group cannot get on without a person. */
export function urgentOf({ members }: Pick<Group, 'members'>): number {
  return members.filter(({ why }) => isUrgent(why)).length;
}

function topicsOf(children: readonly Child[]): Ground['topics'] {
  const topics = new Map<string, Map<LearnerId, Readiness>>();
  for (const { learner, ready } of children) {
    for (const one of ready) {
      const key = topicKey(one.topic);
      const own = topics.get(key) ?? new Map<LearnerId, Readiness>();
      topics.set(key, own);
      if (!own.has(learner)) own.set(learner, one);
    }
  }
  return new Map([...topics].sort(([a], [b]) => compareText(a, b)));
}

/** Opens the group that adds most of those who are still free; of two alike the one that comes sooner for its children. */
function openLargest(ground: Ground): boolean {
  const { settings, topics, drafts, free } = ground;
  if (drafts.length >= settings.groups) return false;
  let best: { readonly draft: Draft; readonly weight: number; readonly rank: number } | null = null;
  for (const [key, ready] of topics) {
    const members = firstOf(ready, free, settings.to);
    if (members.length < settings.from) continue;
    const weight = members.reduce((sum, learner) => sum + weightOf(ready.get(learner)), 0);
    const rank = members.reduce((sum, learner) => sum + (ready.get(learner)?.rank ?? 0), 0) / members.length;
    if (best !== null && (weight < best.weight || (weight === best.weight && rank >= best.rank))) continue;
    best = { draft: { key, members }, weight, rank };
  }
  if (best === null) return false;
  drafts.push(best.draft);
  for (const learner of best.draft.members) free.delete(learner);
  return true;
}

/** So many of the free at most: who needs it most, then for whom it comes soonest. */
function firstOf(
  ready: ReadonlyMap<LearnerId, Readiness>,
  free: ReadonlySet<LearnerId>,
  most: number,
): readonly LearnerId[] {
  return [...ready]
    .filter(([learner]) => free.has(learner))
    .sort(([a, one], [b, other]) => {
      return weightOf(other) - weightOf(one) || one.rank - other.rank || compareText(a, b);
    })
    .slice(0, most)
    .map(([learner]) => learner);
}

/**
 * Puts a free child into a group that has room, or into a full one whose member has a place in another, and so on: a path
 * that augments a matching (Berge 1957), the shortest first. Nobody is taken from what is urgent to what is merely next.
 * False where there is none.
 */
function makeRoomFor({ topics, drafts, free, settings }: Ground, learner: LearnerId): boolean {
  const cameFrom = new Map<Draft, { readonly child: LearnerId; readonly from: Draft | null }>();
  const queue: { readonly child: LearnerId; readonly from: Draft | null }[] = [
    { child: learner, from: null },
  ];
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    for (const draft of drafts) {
      const ready = topics.get(draft.key)?.get(step.child);
      if (cameFrom.has(draft) || draft === step.from || ready === undefined) continue;
      const now = step.from && topics.get(step.from.key)?.get(step.child);
      if (now && weightOf(ready) < weightOf(now)) continue;
      cameFrom.set(draft, step);
      if (draft.members.length < settings.to) {
        moveAlong(cameFrom, draft);
        free.delete(learner);
        return true;
      }
      for (const child of draft.members) queue.push({ child, from: draft });
    }
  }
  return false;
}

function moveAlong(
  cameFrom: ReadonlyMap<Draft, { readonly child: LearnerId; readonly from: Draft | null }>,
  last: Draft,
): void {
  for (let into: Draft | null = last; into !== null; ) {
    const step = cameFrom.get(into);
    if (step === undefined) return;
    const { child, from }: { readonly child: LearnerId; readonly from: Draft | null } = step;
    into.members = [...into.members, child];
    if (from !== null) from.members = from.members.filter((one) => one !== child);
    into = from;
  }
}

/** One more group, of those who are left and as many as it lacks from groups that can spare them and lose nothing by it. */
function openWithOthers(ground: Ground): boolean {
  const { settings, topics, drafts, free } = ground;
  if (drafts.length >= settings.groups) return false;
  let best: { readonly key: string; readonly left: readonly LearnerId[]; readonly lent: Lent } | null = null;
  for (const [key, ready] of topics) {
    const left = firstOf(ready, free, settings.to);
    if (left.length <= (best?.left.length ?? 0)) continue;
    const lent = borrow(ground, ready, settings.from - left.length);
    if (lent !== null) best = { key, left, lent };
  }
  if (best === null) return false;
  for (const [draft, gone] of best.lent) {
    draft.members = draft.members.filter((one) => !gone.includes(one));
  }
  drafts.push({ key: best.key, members: [...best.left, ...[...best.lent.values()].flat()] });
  for (const learner of best.left) free.delete(learner);
  return true;
}

type Lent = ReadonlyMap<Draft, readonly LearnerId[]>;

/** Members that other groups can spare; null when there are not so many. */
function borrow(
  { drafts, topics, settings }: Ground,
  ready: ReadonlyMap<LearnerId, Readiness>,
  wanted: number,
): Lent | null {
  const lent = new Map<Draft, readonly LearnerId[]>();
  let lacking = Math.max(0, wanted);
  for (const draft of drafts) {
    const now = topics.get(draft.key);
    const spare = Math.min(lacking, draft.members.length - settings.from);
    if (spare <= 0) continue;
    const willing = draft.members.filter(
      (learner) => ready.has(learner) && weightOf(ready.get(learner)) >= weightOf(now?.get(learner)),
    );
    const gone = [...willing].sort(compareText).slice(0, spare);
    lent.set(draft, gone);
    lacking -= gone.length;
  }
  return lacking > 0 ? null : lent;
}

/** Groups on the same thing are as large as each other, give or take one. */
function evenOut({ drafts, settings }: Ground): void {
  for (const key of new Set(drafts.map((draft) => draft.key))) {
    const alike = drafts.filter((draft) => draft.key === key);
    if (alike.length < 2) continue;
    const all = alike.flatMap(({ members }) => members).sort(compareText);
    for (const [at, draft] of alike.entries()) {
      const [from, to] = [at, at + 1].map((part) => Math.round((part * all.length) / alike.length));
      draft.members = all.slice(from, to);
      if (draft.members.length > settings.to) throw new Error(`Must be at most ${settings.to} in a group`);
    }
  }
}

function toGroup({ topics }: Ground, { key, members }: Draft): Group {
  const own = topics.get(key);
  const all = [...members].sort(compareText).flatMap((learner): readonly (Member & Readiness)[] => {
    const ready = own?.get(learner);
    return ready ? [{ learner, ...ready }] : [];
  });
  const [first] = all;
  if (first === undefined) throw new Error(`Must have members, got none for ${key}`);
  return { topic: first.topic, members: all.map(({ learner, why }) => ({ learner, why })) };
}

function toLeft({ learner, state, ready }: Child, free: ReadonlySet<LearnerId>): readonly Left[] {
  if (state !== 'here') return [{ learner, why: state }];
  if (ready.length === 0) return [{ learner, why: 'nothing-next' }];
  return free.has(learner) ? [{ learner, why: 'too-few' }] : [];
}

function compareGroups(a: Group, b: Group): number {
  return (
    urgentOf(b) - urgentOf(a) ||
    b.members.length - a.members.length ||
    compareText(topicKey(a.topic), topicKey(b.topic)) ||
    compareText(a.members[0]?.learner ?? '', b.members[0]?.learner ?? '')
  );
}

const weightOf = (ready: Readiness | undefined): number =>
  ready === undefined ? 0 : isUrgent(ready.why) ? URGENT_WEIGHT : 1;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
