// Pages for families: where each learner stands now against where the log says that they stood a month ago.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { compareEvents } from '../domain/time.ts';
import { type FamilyPart, familyPart, MONTH_MS } from '../school/family-page.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { applyProgress, createProgress } from '../tutoring/progress.ts';
import type { Progress } from '../tutoring/progress-state.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import type { CourseState, LearnerState } from './learner-states.ts';
import type { FamilyPage } from './paper-api.ts';
import { toPaperLearners } from './printed-sheets.ts';

type Read<T> = Promise<Result<T, Problem>>;

/** Those who are not in the roster have no page. */
export async function readFamilyPages(
  core: Core,
  learners: readonly LearnerId[],
  language: string | null,
): Read<readonly FamilyPage[]> {
  const roster = await core.school.roster();
  const ids = [...new Set(learners.map((one) => canonicalLearner(roster, one)))];
  const cards = await toPaperLearners(core, ids);
  const pages: FamilyPage[] = [];
  for (const [id, learner] of cards) {
    const state = await core.states.glance(id);
    if (!state.ok) return state;
    const past = await readPast(core, id);
    if (!past.ok) return past;
    const tag = language ?? core.languageOf(id);
    const packs: FamilyPage['packs'][number][] = [];
    for (const one of state.value.courses) {
      const before = progressBefore(state.value, one, past.value);
      const { open, progress } = one;
      const nowMs = core.surroundings.now();
      const part = familyPart({ course: open.course, progress, before, nowMs });
      if (part !== null) packs.push(await toWords(core, one, part, tag));
    }
    pages.push({ learner, language: tag, packs });
  }
  return ok(pages);
}

/** What was answered, taught and decided until a month ago; nothing else is kept in memory. */
async function readPast(core: Core, learner: LearnerId): Read<readonly StoredEvent[]> {
  const until = core.surroundings.now() - MONTH_MS;
  const events: StoredEvent[] = [];
  for (const id of allIdsOf(await core.school.roster(), learner)) {
    const read = await core.stores.log.read({ learner: id }, (batch) => {
      for (const event of batch) if (isUntil(event, until)) events.push(event);
    });
    if (!read.ok) return read;
  }
  return ok(events.sort(compareEvents));
}

/** By a clock that was wrong nothing is called new. */
const isUntil = (event: StoredEvent, untilMs: number): boolean => timeOf(event) < untilMs;

/** Of who came with a passport the month before is not here: then nothing is said to have grown in it. */
function progressBefore(
  { known, carried }: LearnerState,
  { open, progress }: CourseState,
  past: readonly StoredEvent[],
): Progress {
  if (known.carried || carried.length > 0) return progress;
  const before = createProgress(open.course);
  for (const event of withStandingPaper(past)) applyProgress(open.course, before, event);
  return before;
}

async function toWords(
  { stores }: Core,
  { open: { installed } }: CourseState,
  { pack, grown, next, allStands }: FamilyPart,
  language: string,
): Promise<FamilyPage['packs'][number]> {
  const texts = await stores.shelf.readPackTexts(installed.install, pickLanguage(installed, language));
  const titleOf = (skill: FamilyPart['next'][number]): string =>
    (texts.ok && texts.value.skills[skill]) || '';
  return {
    pack,
    title: (texts.ok && texts.value.title) || pack,
    grown: grown.map(({ skill, how }) => ({ title: titleOf(skill), how })),
    next: next.map(titleOf),
    allStands,
  };
}
