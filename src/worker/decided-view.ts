// All that was decided of a class or of one learner, in one list: who it is of, who said it and when, whether it does
// anything, and what lifts it. The same word to several learners is one row.
import { toCanonicalJson } from '../domain/canonical-event.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId, PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner, type Learner } from '../domain/roster.ts';
import { DAY_MS } from '../domain/time.ts';
import {
  type ClassWord,
  compareWords,
  isDecision,
  type LearnerWord,
  type Standing,
  standingOf,
  standingOfClass,
} from '../school/decided.ts';
import { skillIdAt, skillOf } from '../tutoring/course.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { rowOf } from '../tutoring/item-index.ts';
import { idsOf, readWords, wordsByLearner } from './assigning.ts';
import type { DecidedLearner, DecidedRow, DecidedView, Trouble } from './assigning-api.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import type { Writer } from './event-writers.ts';
import { isPushedOut, type Whose } from './pushed-out.ts';
import { nameOf } from './school.ts';

type Word = LearnerWord | ClassWord;
type About = { readonly class: ClassId } | { readonly learner: LearnerId };

const TOLD_AFTER_MS = 14 * DAY_MS;

/** What all rows are told with. */
interface Telling {
  readonly core: Core;
  readonly writer: Writer;
  readonly open: readonly OpenCourse[];
  readonly language: string;
}

/** Problems: roster/unknown-class, roster/unknown-learner. */
export async function readDecided(
  core: Core,
  writer: Writer,
  language: string,
  about: About,
): Promise<Result<DecidedView, Problem>> {
  const roster = await core.school.roster();
  const [events, open] = [await readWords(core), await core.courses.open()];
  if (!events.ok) return events;
  if (!open.ok) return open;
  const telling: Telling = { core, writer, open: open.value, language };
  const told = wordsByLearner(events.value, roster);
  const standingFor = (one: Learner): Told => {
    const whose = { id: one.id, ids: idsOf(roster, one.id), told: told.get(one.id) ?? [] };
    const standing = [...standingOf(whose.told, whose.ids).values()];
    return { learner: one, whose, standing: standing.filter(({ word }) => isTold(core, word)) };
  };
  if ('learner' in about) {
    const found = roster.learners.get(canonicalLearner(roster, about.learner));
    if (!found) return fail({ code: 'roster/unknown-learner' });
    const rows = await toRows(telling, [standingFor(found)]);
    const own = found.class === undefined ? [] : await classRows(telling, events.value, found.class);
    const name = await core.names.read(found.name, nameOf(found.id));
    return ok({ name, rows: [...rows, ...own] });
  }
  const found = roster.classes.get(about.class);
  if (!found) return fail({ code: 'roster/unknown-class' });
  const learners = [...roster.learners.values()].filter((one) => one.class === found.id && !one.archived);
  const rows = await toRows(telling, learners.map(standingFor));
  const name = await core.names.read(found.name, { purpose: 'class-name', owner: found.id });
  return ok({ name, rows: [...(await classRows(telling, events.value, found.id)), ...rows] });
}

/** What is over is told while one may look back on it; else the list of a year would hold every week of it. */
function isTold({ surroundings }: Core, word: Word): boolean {
  const untilMs = 'dates' in word ? word.dates?.untilMs : null;
  return isDecision(word) && (!untilMs || surroundings.now() < untilMs + TOLD_AFTER_MS);
}

async function classRows(telling: Telling, events: readonly StoredEvent[], id: ClassId) {
  const standing = [...standingOfClass(events, id).values()].filter(({ word }) => isTold(telling.core, word));
  return Promise.all(
    standing.map(async ({ word, by }) => ({
      ...(await toRow(telling, word, by)),
      learners: [],
      lift: { class: id, word },
    })),
  );
}

/** What is told of a learner. */
interface Told {
  readonly learner: Learner;
  readonly whose: Whose;
  readonly standing: readonly Standing<LearnerWord>[];
}

interface Gathered {
  readonly word: LearnerWord;
  readonly of: Told[];
  by: StoredEvent;
}

async function toRows(telling: Telling, all: readonly Told[]): Promise<readonly DecidedRow[]> {
  const gathered = new Map<string, Gathered>();
  for (const told of all) {
    for (const { word, by } of told.standing) {
      const key = toCanonicalJson(word);
      const row = gathered.get(key) ?? { word, of: [], by };
      gathered.set(key, row);
      row.of.push(told);
      if (compareWords(by, row.by) > 0) row.by = by;
    }
  }
  const newestFirst = [...gathered.values()].sort((a, b) => compareWords(b.by, a.by));
  return Promise.all(
    newestFirst.map(async ({ word, of, by }) => {
      const row = await toRow(telling, word, by);
      return {
        ...row,
        trouble: row.trouble ?? (row.time === 'over' ? null : await toPushedOut(telling.core, word, of)),
        learners: await Promise.all(of.map(({ learner }) => toLearner(telling.core, learner))),
        lift: { learners: of.map(({ learner }) => learner.id), word },
      };
    }),
  );
}

async function toPushedOut(core: Core, word: LearnerWord, of: readonly Told[]): Promise<Trouble | null> {
  if (word.type !== 'items') return null;
  const learners: DecidedLearner[] = [];
  for (const { learner, whose } of of) {
    if (await isPushedOut(core, whose, word)) learners.push(await toLearner(core, learner));
  }
  return learners.length === 0 ? null : { type: 'set-pushed-out', learners };
}

async function toLearner({ names }: Core, { id, name, avatar }: Learner): Promise<DecidedLearner> {
  return { id, avatar, name: await names.read(name, nameOf(id)) };
}

async function toRow(telling: Telling, word: Word, by: StoredEvent) {
  const named = word.type === 'packs' ? word.packs : 'pack' in word ? [word.pack] : [];
  const texts = await Promise.all(named.map((pack) => readTexts(telling, pack)));
  return {
    word,
    ...(await telling.writer(by)),
    atMs: timeOf(by) || null,
    skill: titleOf(word, texts[0]),
    packs: texts.map(({ title }) => title),
    time: timeOfWord(word, telling.core.surroundings.now()),
    trouble: troubleOf(telling, word, texts),
  } as const;
}

/** Of questions the skill of the first that is here. */
function titleOf(word: Word, texts: Texts | undefined): string {
  const course = texts?.open?.course;
  if (!texts || !course) return '';
  if ('skill' in word) return texts.skills[word.skill] ?? '';
  if (word.type !== 'items') return '';
  const row = word.items.map((item) => rowOf(course.index, item)).find((at) => at >= 0) ?? -1;
  const skill = row < 0 ? undefined : course.index.columns.skill[row];
  return skill === undefined ? '' : (texts.skills[skillIdAt(course, skill)] ?? '');
}

function timeOfWord(word: Word, nowMs: number): DecidedRow['time'] {
  const dates = 'dates' in word ? word.dates : null;
  if (dates?.fromMs && nowMs < dates.fromMs) return 'later';
  return dates?.untilMs && dates.untilMs <= nowMs ? 'over' : 'now';
}

interface Texts {
  readonly title: string;
  readonly skills: Readonly<Record<string, string>>;
  readonly open: OpenCourse | null;
}

/** Of a pack that is not here only its name in files is known. */
async function readTexts({ core, open, language }: Telling, pack: PackId): Promise<Texts> {
  const found = open.find(({ course }) => course.pack === pack);
  if (!found) return { title: pack.split('.').at(-1) ?? pack, skills: {}, open: null };
  const { installed } = found;
  const texts = await core.stores.shelf.readPackTexts(installed.install, pickLanguage(installed, language));
  return {
    title: (texts.ok && texts.value.title) || pack,
    skills: texts.ok ? texts.value.skills : {},
    open: found,
  };
}

function troubleOf({ open: all }: Telling, word: Word, texts: readonly Texts[]): Trouble | null {
  const gone = texts.filter(({ open }) => open === null).map(({ title }) => title);
  if (gone.length > 0) {
    const isNone = !all.some(({ course }) => 'packs' in word && word.packs.includes(course.pack));
    return { type: 'pack-gone', packs: gone, all: isNone };
  }
  const course = texts[0]?.open?.course;
  if (!course) return null;
  if ('skill' in word) return skillOf(course, word.skill) < 0 ? { type: 'skill-gone' } : null;
  if (word.type !== 'items') return null;
  const count = word.items.filter((item) => rowOf(course.index, item) < 0).length;
  return count === 0 ? null : { type: 'items-gone', count, all: count === word.items.length };
}
