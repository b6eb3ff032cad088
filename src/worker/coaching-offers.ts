// What a teacher is offered because of a class. Every learner is looked at for it, one after the other, so nobody is
// where nothing could be offered; and what was seen is kept until the log goes on or another day begins.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { classFacts, type LearnerFacts, learnerFacts, taughtKey } from '../school/coaching-facts.ts';
import { type ClassFacts, type CoachingOffer, chooseOffer, openTopics } from '../school/coaching-offers.ts';
import { isAnswered } from '../school/need-answers.ts';
import type { LearnerCourse } from '../school/readiness.ts';
import { readWords } from './class-needs.ts';
import type { Core } from './core.ts';
import { readKeptCoaching } from './kept-coaching.ts';
import { foldOn } from './kept-pictures.ts';
import { dayOf } from './local-day.ts';
import { readMadeGroups } from './made-groups.ts';
import type { ClassView } from './views.ts';
import { learnersElsewhere } from './work-done.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** The class looked at last. */
interface Seen {
  readonly id: ClassId;
  readonly day: string;
  readonly facts: ClassFacts;
}

interface Watch {
  /** Grows with every change of the log, which ends what was seen. */
  changes: number;
  seen: Seen | null;
}

const watches = new WeakMap<Core, Watch>();

/** Problem: roster/unknown-class. */
export async function readCoachingOffer(core: Core, id: ClassId): Done<CoachingOffer | null> {
  const view = await core.cards.readClass(id);
  if (!view) return fail({ code: 'roster/unknown-class' });
  const kept = await readKeptCoaching(core);
  if (!kept.ok) return kept;
  const nowMs = core.surroundings.now();
  if (view.archived || openTopics(kept.value, nowMs).length === 0) return ok(null);
  const facts = await readFacts(core, view);
  return ok(chooseOffer(facts, kept.value, nowMs));
}

async function readFacts(core: Core, view: ClassView): Promise<ClassFacts> {
  const watch = watchOf(core);
  const { changes, seen } = watch;
  const day = dayOf(core.surroundings.now());
  const facts = seen?.id === view.id && seen.day === day ? seen.facts : await lookAt(core, view);
  if (watch.changes === changes) watch.seen = { id: view.id, day, facts };
  // Making groups writes nothing into the log.
  const made = await readMadeGroups(core, view.id);
  return made.ok && made.value.made !== null ? { ...facts, grouped: true } : facts;
}

function watchOf(core: Core): Watch {
  const known = watches.get(core);
  if (known) return known;
  const watch: Watch = { changes: 0, seen: null };
  watches.set(core, watch);
  core.stores.log.subscribe(() => {
    watch.changes += 1;
    watch.seen = null;
  });
  return watch;
}

async function lookAt(core: Core, { id, learners }: ClassView): Promise<ClassFacts> {
  const nowMs = core.surroundings.now();
  const [roster, words, taught, elsewhere] = await Promise.all([
    core.school.roster(),
    readWords(core),
    readTaught(core),
    learnersElsewhere(core),
  ]);
  const facts: LearnerFacts[] = [];
  for (const card of learners) {
    const learner = canonicalLearner(roster, card.id);
    const isPlain = allIdsOf(roster, learner).length === 1 && !elsewhere.has(learner);
    const courses = isPlain ? await foldedCourses(core, learner) : await believedCourses(core, learner);
    facts.push(
      learnerFacts({
        ...{ learner, courses, nowMs },
        isAnswered: (need) => isAnswered(words, need, nowMs),
        isTaught: (about) => taught.some((one) => one.about === about && one.learners.has(learner)),
      }),
    );
  }
  const own = new Set(learners.map((card) => card.id));
  const turns = (await core.cards.turns()).filter((turn) => own.has(canonicalLearner(roster, turn.learner)));
  const days = new Set(turns.map(({ startedAtMs }) => dayOf(startedAtMs))).size;
  return classFacts({ learners: facts, days, grouped: taught.some((one) => one.inClass === id) });
}

/** From the fold that is kept for the class picture, read on: a whole class is looked through in a moment. */
async function foldedCourses(core: Core, learner: LearnerId): Promise<readonly LearnerCourse[]> {
  const open = await core.courses.open();
  if (!open.ok) return [];
  const folded = await foldOn(core, open.value, learner);
  if (!folded.ok) return [];
  return open.value.flatMap(({ course }, at) => {
    const fold = folded.value.folds[at];
    return fold ? [{ course, progress: fold.progress }] : [];
  });
}

/** Of who has several ids, or whose work is elsewhere, as the rest of the app believes it. */
async function believedCourses({ states }: Core, learner: LearnerId): Promise<readonly LearnerCourse[]> {
  const state = await states.glance(learner);
  if (!state.ok) return [];
  return state.value.courses.map(({ open, progress }) => ({ course: open.course, progress }));
}

/** Lessons together, on whichever tablet they were marked; `about` is empty where it was a skill's. */
async function readTaught({ stores, school }: Core) {
  const [events, roster] = await Promise.all([stores.log.readTypes(['lesson-taught']), school.roster()]);
  return (events.ok ? events.value : []).flatMap((event) => {
    if (!isKnownEvent(event) || event.type !== 'lesson-taught') return [];
    const { class: inClass, pack, misconception } = event;
    const about = misconception === undefined ? '' : taughtKey(pack, misconception);
    const learners = new Set(event.learners.map((one) => canonicalLearner(roster, one)));
    return [{ inClass, about, learners }];
  });
}
