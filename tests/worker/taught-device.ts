// A tablet with a teacher's PIN, a pack and two learners, for whoever tests what a teacher decides.
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import type { SkillRow } from '../../src/worker/teaching-api.ts';
import type { TurnStep } from '../../src/worker/views.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { openDevice, type SchoolDevice } from './school-devices.ts';

export const PIN = '2468';

export async function openOne(
  pack: Blob = fixturePackFile(),
): Promise<{ device: SchoolDevice; id: ClassId; amina: LearnerId; binta: LearnerId }> {
  const device = await openDevice();
  valueIn(await device.tab.api.setTeacherPin(PIN));
  valueIn(await device.tab.api.installPackFile('pack.zip', pack));
  const id = valueIn(await device.tab.api.addClass('2b'));
  valueIn(await device.tab.api.addLearners(id, ['Amina', 'Binta']));
  const [amina, binta] = [await learnerOf(device, id, 'Amina'), await learnerOf(device, id, 'Binta')];
  return { device, id, amina, binta };
}

async function learnerOf({ tab }: SchoolDevice, id: ClassId, name: string): Promise<LearnerId> {
  const found = (await tab.see('class', id))?.learners.find((one) => one.name === name);
  if (!found) throw new Error(`Must have ${name}`);
  return found.id;
}

export async function rowsOf({ tab }: SchoolDevice, learner: LearnerId): Promise<readonly SkillRow[]> {
  const view = await tab.see('skills', learner);
  const [pack] = view?.packs ?? [];
  if (!pack) throw new Error('Must have a pack');
  return pack.skills;
}

/** The last of the path that can be asked: nothing leads there by itself. */
export async function lastOf(device: SchoolDevice, learner: LearnerId): Promise<SkillRow> {
  const last = (await rowsOf(device, learner)).findLast(({ hasItems }) => hasItems);
  if (!last) throw new Error('Must have items');
  return last;
}

export async function rowOf(device: SchoolDevice, learner: LearnerId, row: SkillRow): Promise<SkillRow> {
  const found = (await rowsOf(device, learner)).find(({ skill }) => skill === row.skill);
  if (!found) throw new Error(`Must have ${row.skill}`);
  return found;
}

export const stepNow = ({ tab }: SchoolDevice): Promise<TurnStep> => stepOf(tab);

export async function stepOf(tab: SchoolDevice['tab']): Promise<TurnStep> {
  const turn = await tab.see('turn', null);
  if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
  return turn.step;
}

export async function reasonNow(device: SchoolDevice): Promise<{ code: string; skill: string }> {
  const step = await stepNow(device);
  if (!('why' in step)) throw new Error(`Must teach, got ${step.type}`);
  return step.why.reason;
}
