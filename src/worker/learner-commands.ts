// Commands about one learner that every device of the school takes up: moved, merged, erased.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { fail, ok } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { isTeaching } from '../domain/trust.ts';
import { toDeviceId } from '../identity/device-id.ts';
import type { Done, SyncParts } from './sync-parts.ts';

export function moveLearner({ ground }: SyncParts, learner: LearnerId, to: ClassId): Done {
  return ground.core.school.setLearner(learner, { class: to });
}

/** One child was entered twice; both histories are the other's from here on. */
export async function mergeLearners(parts: SyncParts, from: LearnerId, into: LearnerId): Done {
  const { school } = parts.ground.core;
  const roster = await school.roster();
  const [child, other] = [canonicalLearner(roster, from), canonicalLearner(roster, into)];
  if (!roster.learners.has(child) || !roster.learners.has(other))
    return fail({ code: 'roster/unknown-learner' });
  if (child === other) return ok(null);
  return say(parts, { type: 'learner-merged', from: child, into: other }, [child, other]);
}

/** Also every id that was merged into this learner's. */
export async function eraseLearner(parts: SyncParts, learner: LearnerId): Done {
  const roster = await parts.ground.core.school.roster();
  const canonical = canonicalLearner(roster, learner);
  if (!roster.learners.has(canonical)) return fail({ code: 'roster/unknown-learner' });
  const merged = [...roster.aliases].flatMap(([alias, into]) => (into === canonical ? [alias] : []));
  for (const one of merged) {
    const done = await say(parts, { type: 'learner-erased', erased: one }, [one]);
    if (!done.ok) return done;
  }
  return say(parts, { type: 'learner-erased', erased: canonical }, [canonical]);
}

type LearnerWord =
  | { readonly type: 'learner-merged'; readonly from: LearnerId; readonly into: LearnerId }
  | { readonly type: 'learner-erased'; readonly erased: LearnerId };

/** Refused here where no other device would believe it. */
async function say(parts: SyncParts, body: LearnerWord, learners: readonly LearnerId[]): Done {
  const { core, vault, signer } = parts.ground;
  const trust = await vault.trust();
  if (!trust.ok) return fail({ code: 'storage/unavailable', detail: trust.problem.detail });
  const own = trust.value.devices.get(toDeviceId((await signer()).key));
  if (trust.value.pin !== null && !(own && isTeaching(own.role))) {
    return fail({ code: 'school/not-allowed', needs: 'teacher' });
  }
  const written = await core.stores.log.append([body], core.surroundings.now());
  if (!written.ok) return written;
  core.school.reload();
  core.states.forget(learners);
  await parts.settle();
  return ok(null);
}
