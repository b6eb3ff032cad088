// The whole roster with its names open, for comparing it with a list and for writing one.
import type { Learner, Roster } from '../domain/roster.ts';
import type { ClassHere, LearnerHere, RosterHere } from '../school/roster-file/roster-here.ts';
import type { Core } from './core.ts';
import { openAttributes, openFields } from './kept-fields.ts';
import { nameOf } from './school.ts';

export interface OpenRoster extends RosterHere {
  /** A class or a learner has a name that does not open here: its key has not come yet, or it was altered. */
  readonly hasSealed: boolean;
}

export async function openRoster(core: Pick<Core, 'names' | 'school'>): Promise<OpenRoster> {
  const roster = await core.school.roster();
  const [classes, learners, fields] = await Promise.all([
    openClasses(core, roster),
    Promise.all([...roster.learners.values()].map((one) => openLearner(core, one))),
    openFields(core, roster),
  ]);
  const hasSealed =
    classes.some(({ name }) => name === '') ||
    // A guest has no name at all.
    learners.some(({ id, name }) => name === '' && roster.learners.get(id)?.name !== undefined);
  return { classes, learners, fields, aliases: roster.aliases, erased: roster.erased, hasSealed };
}

function openClasses({ names }: Pick<Core, 'names'>, { classes }: Roster): Promise<readonly ClassHere[]> {
  return Promise.all(
    [...classes.values()].map(async ({ id, name, archived }) => ({
      id,
      name: await names.read(name, { purpose: 'class-name', owner: id }),
      archived,
    })),
  );
}

async function openLearner(core: Pick<Core, 'names'>, learner: Learner): Promise<LearnerHere> {
  const { id, avatar, language, archived } = learner;
  const [name, attributes] = await Promise.all([
    core.names.read(learner.name, nameOf(id)),
    openAttributes(core, learner),
  ]);
  return { id, name, class: learner.class, avatar, language, archived, attributes };
}
