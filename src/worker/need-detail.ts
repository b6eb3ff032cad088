// What a need rests on and what helps in five minutes: the last answers as the child gave them, a mini-lesson of the pack,
// an easy question to ask. Read when a teacher opens one need.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { ITEM_TYPES, type ItemType } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { toSeed } from '../domain/random.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { itemIdAt } from '../packs/columns.ts';
import { skillOf } from '../tutoring/course.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { lessonAt, rowOf } from '../tutoring/item-index.ts';
import { readBeside } from './beside.ts';
import { readSkillTitle } from './class-needs.ts';
import type { Core } from './core.ts';
import type { OpenCourse } from './courses.ts';
import { createItemReader, type ItemReader } from './item-reader.ts';
import type { GivenAnswer, NeedAbout, NeedDetail } from './needs-api.ts';
import { openWritten } from './written-texts.ts';

type Done<T> = Promise<Result<T, Problem>>;
type Answered = EventOf<'answered'>;

const ANSWERS_TOLD = 6;
/** Looked through at most, newest first: what is longer ago explains nothing of now. */
const EVENTS_A_PAGE = 200;
const PAGES_MOST = 5;
/** Questions that can be asked aloud, before those that need the tablet. */
const ASKED_ALOUD: readonly ItemType[] = ['number', 'choose-one', 'short-text'];
const QUESTIONS_TRIED = 5;

/** Problem: roster/unknown-learner. */
export async function readNeedDetail(core: Core, language: string, about: NeedAbout): Done<NeedDetail> {
  const roster = await core.school.roster();
  const learner = canonicalLearner(roster, about.learner);
  if (!roster.learners.has(learner)) return fail({ code: 'roster/unknown-learner' });
  const open = about.pack === null ? null : await core.courses.find(about.pack);
  if (open === null || !isOfAnswers(about)) return ok({ answers: [], lesson: null, question: null });
  const reader = createItemReader(core.stores.shelf);
  const events = await readAnswers(core, allIdsOf(roster, learner), isBehind(about));
  if (!events.ok) return events;
  const answers = await Promise.all(
    events.value.map((event) => toGiven(core, { open, reader, language }, event)),
  );
  return ok({
    answers,
    lesson: await readLesson({ open, reader, language }, about),
    question: await readQuestion(core, { open, reader, language }, about, learner),
  });
}

/** What is felt or to be talked about, and who is not there, is in no answer. */
const isOfAnswers = ({ need: { code } }: NeedAbout): boolean =>
  code !== 'absent' && code !== 'feeling-low' && code !== 'wants-to-talk';

const skillIn = ({ need }: NeedAbout) => ('skill' in need ? need.skill : null);

const isBehind =
  (about: NeedAbout, skill = skillIn(about)) =>
  (event: Answered): boolean =>
    event.pack === about.pack && (skill === null || event.skills[0] === skill);

/** The last first tries that are wanted, the newest first. */
export async function readAnswers(
  { stores }: Core,
  ids: readonly LearnerId[],
  isWanted: (event: Answered) => boolean,
): Done<readonly Answered[]> {
  const found: Answered[] = [];
  /** What takes an answer on paper back, or its place, comes after it: it is in a page that was read before. */
  let later: readonly StoredEvent[] = [];
  let before: Parameters<typeof stores.log.readLatest>[2];
  for (let page = 0; page < PAGES_MOST; page++) {
    const read = await stores.log.readLatest(ids, EVENTS_A_PAGE, before);
    if (!read.ok) return read;
    const standing = new Set(withStandingPaper([...read.value, ...later]));
    later = [...read.value, ...later];
    for (const event of [...read.value].reverse()) {
      if (!isKnownEvent(event) || event.type !== 'answered' || !standing.has(event)) continue;
      if (event.attempt <= 1 && isWanted(event)) found.push(event);
      if (found.length === ANSWERS_TOLD) return ok(found);
    }
    const [first] = read.value;
    if (read.value.length < EVENTS_A_PAGE || first === undefined) break;
    before = first;
  }
  return ok(found);
}

export interface Reading {
  readonly open: OpenCourse;
  readonly reader: ItemReader;
  readonly language: string;
}

/** In the language in which it was asked: what was typed belongs to it. */
export async function toGiven(
  core: Core,
  { open, reader, language }: Reading,
  event: Answered,
): Promise<GivenAnswer> {
  const row = rowOf(open.course.index, event.item);
  const item = row < 0 ? null : await reader.readItem(open, row, event.seed, event.language);
  return {
    atMs: timeOf(event),
    item: item?.ok ? item.value : null,
    answer: await openWritten(core.names, event),
    correct: event.correct,
    hints: event.hints,
    beside: await readBeside(core, event),
    skillTitle: await readSkillTitle(core, event.pack, event.skills[0], language),
  };
}

async function readLesson({ open, reader, language }: Reading, about: NeedAbout): Promise<Lesson | null> {
  const { need } = about;
  const { index, misconceptionPlaces } = open.course;
  const place = need.code === 'misconception' ? misconceptionPlaces.get(need.misconception) : undefined;
  const mending = place === undefined ? [] : (index.columns.misconceptions[place]?.lessons ?? []);
  for (const { skill, lesson } of mending) {
    const read = await reader.readLesson(open, skill, lesson, language);
    if (read.ok) return read.value;
  }
  const skill = skillIn(about);
  const at = skill === null ? -1 : skillOf(open.course, skill);
  const lesson = at < 0 ? null : lessonAt(index, at, 0);
  const read = lesson && skill ? await reader.readLesson(open, skill, lesson, language) : null;
  return read?.ok ? read.value : null;
}

async function readQuestion(
  { askedIn }: Core,
  { open, reader, language }: Reading,
  about: NeedAbout,
  learner: LearnerId,
): Promise<NeedDetail['question']> {
  const skill = skillIn(about);
  const at = skill === null ? -1 : skillOf(open.course, skill);
  if (at < 0) return null;
  for (const row of easiestRows(open, at)) {
    const seed = toSeed(`${learner} ${itemIdAt(open.course.index.columns, row)}`);
    const item = await reader.readItem(open, row, seed, askedIn.learner(learner, language));
    if (item.ok) return { item: item.value, right: rightAnswer(item.value) };
  }
  return null;
}

function easiestRows({ course }: OpenCourse, skill: number): readonly number[] {
  const { rows, starts, challenges, columns } = course.index;
  const aloud = (row: number) =>
    ASKED_ALOUD.some((type) => ITEM_TYPES[columns.type[row] ?? -1] === type) ? 0 : 1;
  return [...rows.subarray(starts[skill], challenges[skill])]
    .sort(
      (a, b) => aloud(a) - aloud(b) || (columns.difficulty[a] ?? 0) - (columns.difficulty[b] ?? 0) || a - b,
    )
    .slice(0, QUESTIONS_TRIED);
}
