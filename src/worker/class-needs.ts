// Who of a class needs the teacher now: every learner is looked at, the most useful few are told. Loaded when a teacher
// opens a class. It gives way to whoever is at work: each learner is read on its own, and nothing of it is kept.
import type { ClassId } from '../domain/ids.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { compareNeeds, type Need, needsOf } from '../tutoring/needs.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import type { ClassNeedsView, NeedCard } from './views.ts';

/** More than a handful is a list that nobody reads. */
const TOLD_MOST = 5;

interface Found {
  readonly need: Need;
  readonly open: OpenCourse;
  readonly learner: NeedCard['learner'];
}

/** Null for a class that is not there. */
export async function readClassNeeds(
  core: Core,
  id: ClassId,
  language: string,
): Promise<ClassNeedsView | null> {
  const view = await core.cards.readClass(id);
  if (!view) return null;
  const found: Found[] = [];
  for (const learner of view.learners) {
    const [first] = (await findNeeds(core, learner)).sort((a, b) => compareNeeds(a.need, b.need));
    if (first) found.push(first);
  }
  found.sort((a, b) => compareNeeds(a.need, b.need));
  const needs = await Promise.all(found.slice(0, TOLD_MOST).map((one) => toCard(core, one, language)));
  return { needs, more: found.length - needs.length };
}

async function findNeeds({ states, school, surroundings }: Core, learner: Found['learner']) {
  const id = canonicalLearner(await school.roster(), learner.id);
  const state = await states.glance(id);
  if (!state.ok) return [];
  return state.value.courses.flatMap(({ open, progress }): Found[] =>
    needsOf(open.course, progress, surroundings.now()).map((need) => ({ need, open, learner })),
  );
}

/** Skills by their names in the teacher's language. */
async function toCard({ stores }: Core, { need, open, learner }: Found, language: string): Promise<NeedCard> {
  const { installed } = open;
  const tag = pickLanguage(installed, language);
  const texts = await stores.shelf.readPackTexts(installed.install, tag);
  const skillTitle = ('skill' in need && texts.ok && texts.value.skills[need.skill]) || '';
  return { learner, need, pack: installed.pack, skillTitle };
}
