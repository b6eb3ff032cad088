// Model files for a pack, as a fit could have written them.
import { readArchiveRecords, recordOf } from '../../src/packs/archive-records.ts';
import { itemIdAt } from '../../src/packs/columns.ts';
import { encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import { DEFAULT_SKILL, type SkillParameters } from '../../src/tracing/bkt-parameters.ts';
import { NOTHING_FITTED } from '../../src/tracing/fitted-bkt.ts';
import { encodeModelFile, type ModelFile } from '../../src/tracing/model-file.ts';
import { itemCountOf, toModelSkills } from '../../src/tracing/model-places.ts';
import { NOON_MS, valueIn } from './event-samples.ts';
import { fixtureArchive } from './fixture-archive.ts';

/** A model of BKT for the pack in an archive, or for its first skills: all alike, all items as easy as the skill. */
export function modelFor(
  archive: Uint8Array,
  skill: Partial<SkillParameters>,
  changes: Partial<ModelFile> = {},
  skillsMost = Number.POSITIVE_INFINITY,
): Uint8Array<ArrayBuffer> {
  const read = valueIn(readArchiveRecords('pack.zip', archive));
  const columns = recordOf(read, 'columns')?.columns;
  if (columns === undefined) throw new Error('Must hold columns');
  const skills = read.manifest.skills.map(({ id }) => id);
  const every = toModelSkills({ skills, items: columns, itemId: (row) => itemIdAt(columns, row) });
  const own = every.slice(0, skillsMost);
  const bkt = encodeBkt({
    ...NOTHING_FITTED,
    skills: own.map(() => ({ ...DEFAULT_SKILL, ...skill })),
    ease: new Int8Array(itemCountOf({ skills: own })),
    rapid: null,
  });
  return encodeModelFile({
    pack: read.manifest.id,
    madeAtMs: NOON_MS,
    learners: 210,
    answers: 48_500,
    skills: own,
    sections: new Map([['bkt', bkt]]),
    ...changes,
  });
}

const fixture = fixtureArchive();

/** For the packs' fixture. */
export function fixtureModel(
  skill: Partial<SkillParameters>,
  changes: Partial<ModelFile> = {},
): Uint8Array<ArrayBuffer> {
  return modelFor(fixture, skill, changes);
}
