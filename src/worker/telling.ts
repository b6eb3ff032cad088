// What the tutor did with a learner, for the teacher: a page of decisions is read from the end of the log, a single one
// is made again from all of it. Loaded when a teacher first looks.
import type { EventOf, Reason, StoredEvent } from '../domain/event.ts';
import type { LearnerId, PackId, StreamId } from '../domain/ids.ts';
import { isOnPaper, withStandingPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf } from '../domain/roster.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { type Explanation, explain } from '../tutoring/explain.ts';
import { readBeside } from './beside.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { createItemReader } from './item-reader.ts';
import { readOnPaper } from './printed-sheets.ts';
import type {
  DecisionCard,
  DecisionId,
  DecisionPage,
  ExplanationView,
  Names,
  ToldBefore,
} from './telling-api.ts';

type Done<T> = Promise<Result<T, Problem>>;
type Deed = EventOf<'answered'> | EventOf<'lesson-seen'> | EventOf<'item-skipped'>;

/** Read at a time: a few turns. */
const EVENTS_A_PAGE = 120;

export async function readDecisions(
  core: Core,
  language: string,
  learner: LearnerId,
  before: ToldBefore | null,
): Done<DecisionPage> {
  const ids = allIdsOf(await core.school.roster(), learner);
  const read = await core.stores.log.readLatest(ids, EVENTS_A_PAGE, before ?? undefined);
  if (!read.ok) return read;
  const isCut = read.value.length === EVENTS_A_PAGE;
  // A turn is told whole: that which began before the page waits for the next one.
  const from = isCut ? Math.max(0, read.value.findIndex(isTurnStart)) : 0;
  const events = read.value.slice(from);
  const standing = await readStanding(core, learner, events);
  if (!standing.ok) return standing;
  const named = await namesByPack(core, language);
  if (!named.ok) return named;
  const { stream, sequence, hlc } = events[0] ?? {};
  const rest = isCut && stream && sequence && hlc ? { stream, sequence, hlc } : null;
  const turns = toTurns(standing.value, named.value).map(async ({ other, ...turn }) => {
    const beside = await readBeside(core, { with: other });
    return { ...turn, ...(beside && { beside }) };
  });
  return ok({ turns: await Promise.all(turns), before: rest });
}

/** What took an answer on paper back, or its place, may stand on any page: all that was said on paper decides. */
async function readStanding(
  core: Core,
  learner: LearnerId,
  events: readonly StoredEvent[],
): Done<readonly StoredEvent[]> {
  if (!events.some(isOnPaper)) return ok(events);
  const said = await readOnPaper(core, learner);
  if (!said.ok) return said;
  const standing = new Set(withStandingPaper([...said.value, ...events]));
  return ok(events.filter((event) => standing.has(event)));
}

const isTurnStart = (event: StoredEvent): boolean => event.type === 'turn-started';

interface OpenTurn {
  readonly startedAtMs: number;
  readonly onPaper: boolean;
  readonly other: LearnerId | undefined;
  readonly cards: DecisionCard[];
}

/** A turn is of one tablet; two that ran at one time are told one after the other. What was put in from paper is none. */
function toTurns(events: readonly StoredEvent[], named: ReadonlyMap<PackId, Names>) {
  const turns: OpenTurn[] = [];
  const running = new Map<StreamId, OpenTurn>();
  /** Put in on a tablet since its last turn began; beside what runs, for the child may go on with it. */
  const entered = new Map<StreamId, OpenTurn>();
  for (const event of events) {
    if (!isKnownEvent(event)) continue;
    const onPaper: boolean = isOnPaper(event);
    if (event.type === 'turn-started') entered.delete(event.stream);
    const open = onPaper ? entered : running;
    if (event.type === 'turn-started' || !open.has(event.stream)) {
      const isDated = onPaper || event.type === 'turn-started';
      const other = event.type === 'turn-started' || isDeed(event) ? event.with : undefined;
      const turn = { startedAtMs: isDated ? timeOf(event) : 0, onPaper, other, cards: [] };
      open.set(event.stream, turn);
      turns.push(turn);
    }
    if (isDeed(event)) take(open.get(event.stream)?.cards ?? [], event, named);
  }
  return turns
    .filter(({ cards }) => cards.length > 0)
    .map(({ cards, ...turn }) => ({ ...turn, decisions: cards.reverse() }))
    .reverse();
}

function isDeed(event: { readonly type: string }): event is Deed {
  return event.type === 'answered' || event.type === 'lesson-seen' || event.type === 'item-skipped';
}

/** Further tries belong to the card of the first one. */
function take(cards: DecisionCard[], event: Deed, named: ReadonlyMap<PackId, Names>): void {
  if (event.type === 'answered' && event.attempt > 1) {
    const first = cards.pop();
    const tries = [...(first?.tries ?? []), toPlace(event)];
    if (first) cards.push({ ...first, tries, ...(event.correct ? { outcome: 'helped' } : {}) });
    return;
  }
  const names = named.get(event.pack) ?? {};
  const skill = event.type === 'answered' ? event.skills[0] : event.skill;
  const reason = event.type === 'answered' ? event.reason : mendingReason(event);
  cards.push({
    id: { stream: event.stream, sequence: event.sequence },
    tries: event.type === 'answered' ? [toPlace(event)] : [],
    outcome: outcomeOf(event),
    skillTitle: names[skill] ?? '',
    reason,
    names: reason ? pickNames(names, namedIn(reason)) : {},
  });
}

const toPlace = ({ stream, sequence, hlc }: Deed): ToldBefore => ({ stream, sequence, hlc });

function mendingReason(event: Deed): Reason | null {
  if (event.type !== 'lesson-seen' || event.mends === undefined) return null;
  return { code: 'mends-misconception', skill: event.skill, misconception: event.mends };
}

function outcomeOf(event: Deed): DecisionCard['outcome'] {
  if (event.type === 'lesson-seen') return 'lesson';
  if (event.type === 'item-skipped') return 'skipped';
  if (!event.correct) return 'missed';
  return event.hints > 0 || event.with !== undefined ? 'helped' : 'right';
}

function namedIn(reason: Reason): readonly string[] {
  const ids: string[] = [reason.skill];
  if ('from' in reason) ids.push(reason.from);
  if ('misconception' in reason) ids.push(reason.misconception);
  return ids;
}

const pickNames = (names: Names, ids: readonly string[]): Names =>
  Object.fromEntries(ids.flatMap((id) => (names[id] === undefined ? [] : [[id, names[id]]])));

async function namesByPack(core: Core, language: string): Done<ReadonlyMap<PackId, Names>> {
  const open = await core.courses.open();
  if (!open.ok) return open;
  const named = new Map<PackId, Names>();
  for (const one of open.value) named.set(one.installed.pack, await namesOf(core, one, language));
  return ok(named);
}

async function namesOf({ stores }: Core, { installed }: OpenCourse, language: string): Promise<Names> {
  const texts = await stores.shelf.readPackTexts(installed.install, pickLanguage(installed, language));
  return texts.ok ? { ...texts.value.misconceptions, ...texts.value.skills } : {};
}

/** Problems: roster/unknown-learner. */
export async function explainDecision(
  core: Core,
  language: string,
  learner: LearnerId,
  decision: DecisionId,
): Done<ExplanationView> {
  const roster = await core.school.roster();
  const open = await core.courses.open();
  if (!open.ok) return open;
  const events = await readAll(core, allIdsOf(roster, learner));
  if (!events.ok) return events;
  const held = await heldOf(core, events.value);
  if (!held.ok) return held;
  const holds = (stream: StreamId, first: number, last: number): boolean =>
    held.value.get(stream)?.some(([from, to]) => from <= first && last <= to) ?? false;
  const courses = open.value.map(({ course }) => course);
  const found = explain(courses, { events: events.value, holds }, decision);
  if (!found.exact) return ok(found);
  const of = open.value.find(({ course }) => course.pack === found.course.pack);
  return of
    ? ok(await toView(core, language, of, found))
    : fail({ code: 'pack/not-installed', pack: found.course.pack });
}

type Exact = Extract<Explanation, { readonly exact: true }>;

async function toView(
  core: Core,
  language: string,
  open: OpenCourse,
  { step, facts, alternatives }: Exact,
): Promise<ExplanationView> {
  const { reason } = step;
  const names = await namesOf(core, open, language);
  const builtOn = facts.rule.code === 'new-skill' ? facts.rule.builtOn : [];
  const due = facts.due.map(({ skill }) => skill);
  return {
    exact: true,
    reason,
    question: step.type === 'item' ? await questionOf(core, open, step, language) : null,
    facts,
    alternatives,
    names: pickNames(names, [...namedIn(reason), ...builtOn, ...due, ...alternatives]),
  };
}

async function questionOf(
  { stores, askedIn }: Core,
  open: OpenCourse,
  { row, seed }: Extract<Exact['step'], { readonly type: 'item' }>,
  language: string,
): Promise<string | null> {
  const item = await createItemReader(stores.shelf).readItem(open, row, seed, await askedIn.here(language));
  return item.ok ? item.value.prompt : null;
}

/** All that a replay needs of the log: the learner's events, merges, and what came and went on shelves. */
async function readAll({ stores }: Core, ids: readonly LearnerId[]): Done<readonly StoredEvent[]> {
  const about = await stores.log.readTypes([
    'learner-merged',
    'pack-installed',
    'pack-removed',
    'stream-started',
  ]);
  if (!about.ok) return about;
  const isMergeOfOthers = (event: StoredEvent): boolean =>
    isKnownEvent(event) && event.type === 'learner-merged' && !ids.includes(event.into);
  const events = about.value.filter((event) => !isMergeOfOthers(event));
  for (const learner of ids) {
    const read = await stores.log.read({ learner }, (batch) => void events.push(...batch));
    if (!read.ok) return read;
  }
  return ok(events);
}

async function heldOf({ stores }: Core, events: readonly StoredEvent[]) {
  const lasts = new Map<StreamId, number>();
  for (const { stream, sequence } of events.filter((event) => 'learner' in event)) {
    lasts.set(stream, Math.max(sequence, lasts.get(stream) ?? 0));
  }
  const held = new Map<StreamId, readonly (readonly [first: number, last: number])[]>();
  for (const [stream, last] of lasts) {
    const ranges = await stores.log.rangesThrough(stream, last);
    if (!ranges.ok) return ranges;
    held.set(stream, ranges.value);
  }
  return ok(held);
}
