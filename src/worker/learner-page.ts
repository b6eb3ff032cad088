// What the page of one learner tells beside the skills: the most useful need, mistaken rules that are believed to be held,
// the weeks, and what the learner said of the own work. Loaded when a teacher first opens one.
import type { LearnerId, MisconceptionId, PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { weeksOf } from '../school/learner-weeks.ts';
import type { PictureFold } from '../school/picture-fold.ts';
import { judgeSelf, type SelfJudgement } from '../school/self-judgement.ts';
import { heldMisconceptions } from '../tutoring/misconception-states.ts';
import { readLearnerNeed } from './class-needs.ts';
import { foldWhole } from './class-picture.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { createItemReader } from './item-reader.ts';
import { foldOn } from './kept-pictures.ts';
import type { LearnerNow, LearnerPast, MistakeCard } from './learner-page-api.ts';
import { readAnswers, toGiven } from './need-detail.ts';
import type { GivenAnswer } from './needs-api.ts';
import { withFeltOpened } from './private-words.ts';
import { learnersElsewhere } from './work-done.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** Some forty turns: who judged otherwise half a year ago has learned since, and a year is not read for it. */
const EVENTS_JUDGED = 1_200;

/** Problem: roster/unknown-learner. */
export async function readLearnerNow(core: Core, language: string, about: LearnerId): Done<LearnerNow> {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, about);
  const card = await core.cards.read(id);
  if (!card) return fail({ code: 'roster/unknown-learner' });
  // As the page's other views do, which ask at the same time.
  const state = await core.states.load(id);
  if (!state.ok) return state;
  const nowMs = core.surroundings.now();
  const mistakes = state.value.courses.map(({ open, progress }) =>
    toMistakes(core, open, heldMisconceptions(open.course, progress, nowMs), language),
  );
  return ok({
    need: await readLearnerNeed(core, card, roster.learners.get(id)?.class ?? null, language),
    mistakes: (await Promise.all(mistakes)).flat(),
  });
}

async function toMistakes(
  { stores }: Core,
  { installed }: OpenCourse,
  held: ReturnType<typeof heldMisconceptions>,
  language: string,
): Promise<readonly MistakeCard[]> {
  if (held.length === 0) return [];
  const texts = await stores.shelf.readPackTexts(installed.install, pickLanguage(installed, language));
  const { misconceptions = {}, skills = {} } = texts.ok ? texts.value : {};
  return held.map(({ misconception, skill, shown, lessons, state }) => ({
    pack: installed.pack,
    misconception,
    title: misconceptions[misconception] ?? '',
    skillTitle: skills[skill] ?? '',
    ...{ shown, lessons, state },
  }));
}

/** Problem: roster/unknown-learner. */
export async function readLearnerPast(core: Core, about: LearnerId): Done<LearnerPast> {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, about);
  if (!roster.learners.has(id)) return fail({ code: 'roster/unknown-learner' });
  const open = await core.courses.open();
  if (!open.ok) return open;
  const ids = allIdsOf(roster, id);
  const folds = await readFolds(core, open.value, id, ids);
  if (!folds.ok) return folds;
  const judgement = await readJudgement(core, id);
  if (!judgement.ok) return judgement;
  const packs = open.value.flatMap(({ course }, at) => {
    const fold = folds.value[at];
    return fold ? [{ course, fold }] : [];
  });
  return ok({
    weeks: weeksOf(packs, core.surroundings.now()),
    judgement: judgement.value,
  });
}

/** Of a learner who is in the roster. */
export async function readJudgement({ stores, school, names }: Core, id: LearnerId): Done<SelfJudgement> {
  const latest = await stores.log.readLatest(allIdsOf(await school.roster(), id), EVENTS_JUDGED);
  return latest.ok ? ok(judgeSelf(await withFeltOpened(names, latest.value))) : latest;
}

/** As the class picture keeps them: whoever opens both reads the log once. */
async function readFolds(
  core: Core,
  open: readonly OpenCourse[],
  id: LearnerId,
  ids: readonly LearnerId[],
): Done<readonly PictureFold[]> {
  const isWhole = ids.length > 1 || (await learnersElsewhere(core)).has(id);
  if (isWhole) return foldWhole(core, open, id, ids);
  const folded = await foldOn(core, open, id);
  return folded.ok ? ok(folded.value.folds) : folded;
}

export interface MistakeAbout {
  readonly learner: LearnerId;
  readonly pack: PackId;
  readonly misconception: MisconceptionId;
}

/** Problems: roster/unknown-learner, pack/not-installed. */
export async function readMistake(
  core: Core,
  language: string,
  { learner, pack, misconception }: MistakeAbout,
): Done<readonly GivenAnswer[]> {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, learner);
  if (!roster.learners.has(id)) return fail({ code: 'roster/unknown-learner' });
  const open = await core.courses.find(pack);
  if (open === null) return fail({ code: 'pack/not-installed', pack });
  const answers = await readAnswers(
    core,
    allIdsOf(roster, id),
    (event) => event.pack === pack && event.misconceptions.includes(misconception),
  );
  if (!answers.ok) return answers;
  const reader = createItemReader(core.stores.shelf);
  return ok(
    await Promise.all(answers.value.map((event) => toGiven(core, { open, reader, language }, event))),
  );
}
