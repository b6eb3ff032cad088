// What families agreed to: written down by a teacher, for one learner or for a class whose papers have come back.
import { CONSENT_TO, type Consents, type ConsentTo } from '../domain/consent.ts';
import type { EventBody } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { compareEvents } from '../domain/time.ts';
import { timeOf } from '../tutoring/event-time.ts';
import type { Core } from './core.ts';
import type { Writer } from './event-writers.ts';
import type { ConsentLine, ConsentView } from './privacy-api.ts';
import type { SaidBy } from './teaching-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export async function readConsents({ cards, school }: Core, id: ClassId): Done<readonly ConsentLine[]> {
  const [view, roster] = [await cards.readClass(id), await school.roster()];
  if (!view) return fail({ code: 'roster/unknown-class' });
  const lines = [...view.learners, ...view.away].flatMap((card): readonly ConsentLine[] => {
    const found = roster.learners.get(card.id);
    return found ? [{ card, consents: found.consents }] : [];
  });
  return ok(lines);
}

export async function readConsent(
  { school, stores }: Core,
  writer: Writer,
  learner: LearnerId,
): Done<ConsentView> {
  const roster = await school.roster();
  const found = roster.learners.get(canonicalLearner(roster, learner));
  if (!found) return fail({ code: 'roster/unknown-learner' });
  const read = await stores.log.readTypes(['consent-set']);
  if (!read.ok) return read;
  const ids = new Set(allIdsOf(roster, found.id));
  const words = read.value
    .filter(isKnownEvent)
    .filter((event) => event.type === 'consent-set' && ids.has(event.learner))
    .sort(compareEvents);
  const saidOf = async (to: ConsentTo): Promise<SaidBy | null> => {
    const last = words.findLast((word) => word.type === 'consent-set' && word[to] !== undefined);
    if (found.consents[to] === 'unsaid' || !last) return null;
    return { ...(await writer(last)), atMs: timeOf(last) || null };
  };
  const [practice, retraining] = await Promise.all(CONSENT_TO.map(saidOf));
  return ok({
    consents: found.consents,
    said: { practice: practice ?? null, retraining: retraining ?? null },
  });
}

/** Written under every id of the learner: what an entry that was merged away says stands beside it else. */
export async function setConsents(
  { cards, school }: Core,
  learners: readonly LearnerId[],
  change: Partial<Consents>,
): Done {
  const roster = await school.roster();
  const known = learners.map((learner) => canonicalLearner(roster, learner));
  if (known.some((learner) => !roster.learners.has(learner))) return fail({ code: 'roster/unknown-learner' });
  const words = known.flatMap((learner) =>
    allIdsOf(roster, learner).map((id): EventBody => ({ type: 'consent-set', learner: id, ...change })),
  );
  const written = words.length > 0 ? await school.write(words) : ok(null);
  if (written.ok) cards.forgetTurns(...known);
  return written;
}
