// What a teacher decides for several at once, written down in one step with what was said before beside it, so that it
// can be undone. A turn that is under way goes by it at once.
import { ASSIGNED_ITEMS_MOST, type StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner, type Roster } from '../domain/roster.ts';
import {
  aboutOf,
  bodyOf,
  type ClassWord,
  classBodyOf,
  DECIDING_TYPES,
  type LearnerWord,
  lifted,
  standingOf,
  standingOfClass,
} from '../school/decided.ts';
import { codeOf, setsOf, sharedSeed } from '../tutoring/assigned-sets.ts';
import { skillOf } from '../tutoring/course.ts';
import type { Askable, DecidedRow, ReachedCard, SaidBefore } from './assigning-api.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import { createItemReader } from './item-reader.ts';
import { nameOf } from './school.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Questions of one skill to choose from: more is no list. */
const ASKABLE_MOST = 60;

/** Problem: roster/unknown-learner where none of them is here. */
export async function decide(
  core: Core,
  learners: readonly LearnerId[],
  word: LearnerWord,
): Done<SaidBefore> {
  const roster = await core.school.roster();
  const ids = new Set(learners.map((one) => canonicalLearner(roster, one)));
  const known = [...ids].filter((id) => roster.learners.has(id));
  if (known.length === 0) return fail({ code: 'roster/unknown-learner' });
  const events = await readWords(core);
  if (!events.ok) return events;
  const told = wordsByLearner(events.value, roster);
  const before = known.map((id) => {
    const standing = standingOf(told.get(id) ?? [], idsOf(roster, id)).get(aboutOf(word));
    return [id, standing?.word ?? lifted(word)] as const;
  });
  const said = await say(
    core,
    known.map((id) => [id, word]),
  );
  return said.ok ? ok({ learners: before, classes: [] }) : said;
}

/** Problem: roster/unknown-class. */
export async function decideForClass(core: Core, id: ClassId, word: ClassWord): Done<SaidBefore> {
  const roster = await core.school.roster();
  if (!roster.classes.has(id)) return fail({ code: 'roster/unknown-class' });
  const events = await readWords(core);
  if (!events.ok) return events;
  const before = standingOfClass(events.value, id).get(aboutOf(word))?.word ?? lifted(word);
  const said = await sayOfClasses(core, [[id, word]]);
  return said.ok ? ok({ learners: [], classes: [[id, before]] }) : said;
}

export async function liftDecision(core: Core, lift: DecidedRow['lift']): Done<SaidBefore> {
  return 'class' in lift
    ? decideForClass(core, lift.class, lifted(lift.word))
    : decide(core, lift.learners, lifted(lift.word));
}

export async function sayAgain(core: Core, { learners, classes }: SaidBefore): Done {
  const said = learners.length > 0 ? await say(core, learners) : ok(null);
  return said.ok && classes.length > 0 ? sayOfClasses(core, classes) : said;
}

export async function readAskable(core: Core, language: string, pack: PackId, skill: SkillId): Done<Askable> {
  const [set, seed] = [toHex(core.surroundings.randomBytes(6)), toNumber(core.surroundings.randomBytes(4))];
  const open = await core.courses.find(pack);
  const place = open ? skillOf(open.course, skill) : -1;
  if (!open || place < 0) return ok({ set, seed, questions: [] });
  const reader = createItemReader(core.stores.shelf);
  const tag = await core.askedIn.here(pickLanguage(open.installed, language));
  const { rows: all, starts } = open.course.index;
  const rows = [...all.subarray(starts[place], starts[place + 1])].slice(0, ASKABLE_MOST);
  const read = await Promise.all(
    rows.map((row) => reader.readItem(open, row, sharedSeed(open.course, seed, row), tag)),
  );
  const questions = read.flatMap((item) =>
    item.ok ? [{ item: item.value, right: rightAnswer(item.value) }] : [],
  );
  return ok({ set, seed, questions });
}

export async function readReached(
  core: Core,
  learners: readonly LearnerId[],
  pack: PackId,
  set: string,
): Done<readonly ReachedCard[]> {
  const roster = await core.school.roster();
  const cards: ReachedCard[] = [];
  for (const learner of learners) {
    const found = roster.learners.get(canonicalLearner(roster, learner));
    if (!found) continue;
    const state = await core.states.glance(found.id);
    const course = state.ok ? state.value.courses.find(({ open }) => open.course.pack === pack) : undefined;
    const rows = course && setsOf(course.progress).find(({ code }) => code === codeOf(set))?.rows;
    const count = (wanted: string) => rows?.filter(({ reached }) => reached === wanted).length ?? 0;
    const { id, avatar } = found;
    const name = await core.names.read(found.name, nameOf(id));
    cards.push({
      learner: { id, avatar, name },
      answered: count('answered'),
      leftOut: count('left-out'),
      of: rows?.length ?? null,
    });
  }
  return ok(cards);
}

export const readWords = ({ stores }: Core): Done<readonly StoredEvent[]> =>
  stores.log.readTypes(DECIDING_TYPES);

export const idsOf = (roster: Roster, id: LearnerId): ReadonlySet<LearnerId> => new Set(allIdsOf(roster, id));

/** By canonical id. */
export function wordsByLearner(
  events: readonly StoredEvent[],
  roster: Roster,
): ReadonlyMap<LearnerId, readonly StoredEvent[]> {
  const words = new Map<LearnerId, StoredEvent[]>();
  for (const event of events) {
    if (!('learner' in event)) continue;
    const id = canonicalLearner(roster, event.learner as LearnerId);
    const list = words.get(id) ?? [];
    words.set(id, list);
    list.push(event);
  }
  return words;
}

async function say(core: Core, words: readonly (readonly [LearnerId, LearnerWord])[]): Done {
  const written = await core.school.write(words.map(([id, word]) => bodyOf(id, withinBounds(word))));
  if (!written.ok) return written;
  const ids = words.map(([id]) => id);
  core.states.forget(ids);
  for (const id of ids) await core.practice.reconsider(id);
  return ok(null);
}

async function sayOfClasses(core: Core, words: readonly (readonly [ClassId, ClassWord])[]): Done {
  const written = await core.school.write(words.map(([id, word]) => classBodyOf(id, word)));
  if (!written.ok) return written;
  const { learners } = await core.school.roster();
  const classes = new Set(words.map(([id]) => id));
  for (const one of learners.values()) {
    if (one.class !== undefined && classes.has(one.class)) await core.practice.reconsider(one.id);
  }
  return ok(null);
}

const withinBounds = (word: LearnerWord): LearnerWord =>
  word.type === 'items' ? { ...word, items: word.items.slice(0, ASSIGNED_ITEMS_MOST) } : word;

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((one) => one.toString(16).padStart(2, '0')).join('');

const toNumber = (bytes: Uint8Array): number => bytes.reduce((sum, one) => sum * 256 + one, 0);
