// What guests did on this tablet, until somebody says "this was me". A guest has no name and no class, so nobody else's
// work can be claimed; and a guest can be claimed once (domain/merges-alone.ts).

import { createDeviceSigner } from '../device-store/device-signer.ts';
import { ownStreams } from '../device-store/own-streams.ts';
import { tryStorage } from '../device-store/storage-problem.ts';
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import type { Core } from './core.ts';
import { startOfDay } from './local-day.ts';
import type { GuestWork } from './turns-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** More than these nobody remembers. */
const TOLD_MOST = 12;

export async function readGuestWork(core: Core): Done<readonly GuestWork[]> {
  const [guests, fromMs] = [await unclaimedGuests(core), await claimableFrom(core)];
  if (!guests.ok) return guests;
  const turns = await core.cards.turns();
  const running = (await core.turn.current())?.record.learner;
  const lately = turns.filter(
    ({ learner, startedAtMs }) => startedAtMs >= fromMs && guests.value.has(learner) && learner !== running,
  );
  const found: GuestWork[] = [];
  for (const { learner, startedAtMs } of [...lately].reverse()) {
    if (found.length === TOLD_MOST || found.some(({ guest }) => guest === learner)) continue;
    const answers = await countAnswers(core, learner);
    if (!answers.ok) return answers;
    if (answers.value > 0) found.push({ guest: learner, startedAtMs, answers: answers.value });
  }
  return ok(found);
}

/** Problem: roster/unknown-learner, also for a guest who is none, was claimed, or is of another day. */
export async function claimGuestWork(core: Core, guest: LearnerId, learner: LearnerId): Done {
  const work = await readGuestWork(core);
  if (!work.ok) return work;
  const roster = await core.school.roster();
  const into = canonicalLearner(roster, learner);
  const isNamed = roster.learners.get(into)?.class !== undefined;
  if (!isNamed || !work.value.some((one) => one.guest === guest))
    return fail({ code: 'roster/unknown-learner' });
  const { stores, surroundings, school, states, cards } = core;
  const body = { type: 'learner-merged', from: guest, into } as const;
  const written = await stores.log.append([body], surroundings.now());
  if (!written.ok) return written;
  school.reload();
  states.forget([guest, into]);
  cards.forgetTurns(into);
  return ok(null);
}

/** A child says so on the day; longer ago it is the teacher who knows. */
async function claimableFrom({ teacher, surroundings }: Core): Promise<number> {
  return (await teacher.state()) === 'open' ? 0 : startOfDay(surroundings.now(), 0);
}

/** Added here, without a name, and nobody else up to now. */
async function unclaimedGuests({ stores, school }: Core): Done<ReadonlySet<LearnerId>> {
  const { database, log, vault } = stores;
  if (vault === null) return ok(new Set());
  const streams = await tryStorage('restore', async () =>
    ownStreams(database, await createDeviceSigner(vault.crypto, vault.keys)()),
  );
  if (!streams.ok) return streams;
  const added = await log.readTypes(['learner-added']);
  if (!added.ok) return added;
  const { learners } = await school.roster();
  const own = new Set<StreamId>(streams.value);
  const guests = added.value.flatMap((event) =>
    isGuest(event) && own.has(event.stream) ? [event.learner] : [],
  );
  return ok(new Set(guests.filter((id) => learners.has(id) && learners.get(id)?.class === undefined)));
}

function isGuest(event: StoredEvent): event is EventOf<'learner-added'> {
  return event.type === 'learner-added' && !('class' in event) && !('name' in event);
}

async function countAnswers({ stores }: Core, learner: LearnerId): Done<number> {
  let answers = 0;
  const read = await stores.log.read({ learner }, (batch) => {
    answers += batch.filter(({ type }) => type === 'answered').length;
  });
  return read.ok ? ok(answers) : read;
}
