// A learner's three pictures: checked and chosen here, sealed before they are stored.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { matchesPicturePin, parsePictureChoice, sealPicturePin } from '../identity/picture-pin.ts';
import type { PicturePin } from './api.ts';
import type { Core } from './core.ts';

export async function checkPicturePin(
  core: Core,
  learner: LearnerId,
  pin: PicturePin,
): Promise<Result<null, Problem>> {
  const found = (await core.school.roster()).learners.get(learner);
  const { vault } = core.stores;
  if (!found) return fail({ code: 'roster/unknown-learner' });
  if (found.pin === undefined || !vault) return ok(null);
  const ring = await vault.keys.readSchool();
  if (!ring.ok) return ring;
  const choice = parsePictureChoice(pin);
  const isRight = choice && (await matchesPicturePin(vault.crypto, ring.value, learner, choice, found.pin));
  return isRight ? ok(null) : fail({ code: 'pin/wrong', triesLeft: 0 });
}

/** Only who has none may choose one; a forgotten one is reset by the teacher first. */
export async function choosePicturePin(
  core: Core,
  learner: LearnerId,
  pin: PicturePin,
): Promise<Result<null, Problem>> {
  const found = (await core.school.roster()).learners.get(learner);
  const { vault } = core.stores;
  const choice = parsePictureChoice(pin);
  if (!found) return fail({ code: 'roster/unknown-learner' });
  if (!vault) return fail({ code: 'origin/insecure' });
  if (found.pin !== undefined || !choice) return fail({ code: 'pin/wrong', triesLeft: 0 });
  const ring = await vault.keys.readSchool();
  if (!ring.ok) return ring;
  return core.school.setPin(learner, await sealPicturePin(vault.crypto, ring.value, learner, choice));
}
