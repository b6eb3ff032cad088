// What a teacher reads of how one learner steers the own learning: why the stage is what it is and what changed it, the
// answers behind the self-judgement, and what was tried. Loaded when a teacher opens one learner.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { STRATEGIES } from '../domain/self-asked.ts';
import { compareEvents } from '../domain/time.ts';
import { judgedAnswers } from '../school/judged-answers.ts';
import { triedWays } from '../school/tried-ways.ts';
import { COUNT, countOf } from '../tutoring/progress-state.ts';
import { tellStages } from '../tutoring/stage-story.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import { createItemReader } from './item-reader.ts';
import type { CourseState } from './learner-states.ts';
import { toGiven } from './need-detail.ts';
import type { JudgedGiven, SelfTold } from './self-api.ts';
import { unaskedOf } from './unasked.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** Some forty turns, as for what is said of the self-judgement. */
const EVENTS_READ = 1_200;
const ANSWERS_TOLD = 12;

/** Problem: roster/unknown-learner. Reads the learner's whole log: the stage is told by the fold that made it. */
export async function readSelf(core: Core, language: string, about: LearnerId): Done<SelfTold> {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, about);
  if (!roster.learners.has(id)) return fail({ code: 'roster/unknown-learner' });
  const state = await core.states.load(id);
  if (!state.ok) return state;
  const read = await readWhole(core, allIdsOf(roster, id));
  if (!read.ok) return read;
  const events = read.value;
  const latest = events.slice(-EVENTS_READ);
  const practised = state.value.courses.filter(({ progress }) => countOf(progress, COUNT.answers) > 0);
  return ok({
    unasked: unaskedOf(roster, id),
    stages: await Promise.all(
      practised.map(async ({ open }) => ({
        title: await titleOf(core, open, language),
        story: tellStages(open.course, events),
      })),
    ),
    judged: await readJudged(core, practised, latest, language),
    ways: toWays(latest),
    goals: latest.filter(({ type }) => type === 'goal-chosen').length,
  });
}

async function readWhole({ stores }: Core, ids: readonly LearnerId[]): Done<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const learner of ids) {
    const read = await stores.log.read({ learner }, (batch) => void events.push(...batch));
    if (!read.ok) return read;
  }
  return ok([...withStandingPaper(events.sort(compareEvents))]);
}

async function titleOf({ stores }: Core, { installed }: OpenCourse, language: string): Promise<string> {
  const texts = await stores.shelf.readPackTexts(installed.install, pickLanguage(installed, language));
  return (texts.ok && texts.value.title) || installed.pack;
}

async function readJudged(
  core: Core,
  courses: readonly CourseState[],
  events: readonly StoredEvent[],
  language: string,
): Promise<readonly JudgedGiven[]> {
  const reader = createItemReader(core.stores.shelf);
  const last = judgedAnswers(events).slice(-ANSWERS_TOLD).reverse();
  const told = last.map(async ({ said, answer }): Promise<readonly JudgedGiven[]> => {
    const of = courses.find(({ open }) => open.installed.pack === answer.pack);
    if (!of) return [];
    return [{ said, given: await toGiven(core, { open: of.open, reader, language }, answer) }];
  });
  return (await Promise.all(told)).flat();
}

function toWays(events: readonly StoredEvent[]): SelfTold['ways'] {
  const ways = triedWays(events);
  return STRATEGIES.flatMap((strategy) => {
    const of = ways.filter((one) => one.strategy === strategy);
    const right = of.filter(({ correct }) => correct === true).length;
    return of.length === 0 ? [] : [{ strategy, tried: of.length, right }];
  });
}
