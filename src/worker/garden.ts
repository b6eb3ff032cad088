// What a learner has to look back on, read from the whole of its log when the garden is opened.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { earnedBadges } from '../school/badges.ts';
import { thenAndNow } from '../school/then-and-now.ts';
import type { Core } from './core.ts';
import type { GardenView } from './growing-api.ts';
import { createItemReader } from './item-reader.ts';
import { toGiven } from './need-detail.ts';
import type { GivenAnswer } from './needs-api.ts';

/** What the rules look at; all else stays where it is. */
const LOOKED_AT: ReadonlySet<string> = new Set(['turn-started', 'answered', 'lesson-seen', 'help-asked']);

/** Problem: roster/unknown-learner. Cost O(events of the learner). */
export async function readGarden(core: Core, about: LearnerId): Promise<Result<GardenView, Problem>> {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, about);
  if (!roster.learners.has(id)) return fail({ code: 'roster/unknown-learner' });
  const events: StoredEvent[] = [];
  for (const learner of allIdsOf(roster, id)) {
    const read = await core.stores.log.read({ learner }, (batch) => {
      events.push(...batch.filter(({ type }) => LOOKED_AT.has(type)));
    });
    if (!read.ok) return read;
  }
  const pairs = thenAndNow(events, core.surroundings.now()).map(async ({ before, now }) => {
    const [was, is] = [await give(core, id, before), await give(core, id, now)];
    return was?.item && is?.item ? [{ before: was, now: is }] : [];
  });
  return ok({ badges: earnedBadges(events), thenAndNow: (await Promise.all(pairs)).flat() });
}

async function give(
  core: Core,
  learner: LearnerId,
  answer: EventOf<'answered'>,
): Promise<GivenAnswer | null> {
  const open = await core.courses.find(answer.pack);
  if (open === null) return null;
  const reader = createItemReader(core.stores.shelf);
  return toGiven(core, { open, reader, language: core.languageOf(learner) }, answer);
}
