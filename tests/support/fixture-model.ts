// Model files for the packs' fixture, as a fit could have written them.
import { readArchiveRecords, recordOf } from '../../src/packs/archive-records.ts';
import { itemIdAt } from '../../src/packs/columns.ts';
import { encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import { DEFAULT_SKILL, type SkillParameters } from '../../src/tracing/bkt-parameters.ts';
import { NOTHING_FITTED } from '../../src/tracing/fitted-bkt.ts';
import { encodeModelFile, type ModelFile } from '../../src/tracing/model-file.ts';
import { itemCountOf, toModelSkills } from '../../src/tracing/model-places.ts';
import { NOON_MS, valueIn } from './event-samples.ts';
import { fixtureArchive } from './fixture-archive.ts';

const archive = valueIn(readArchiveRecords('fixture', fixtureArchive()));
const columns = recordOf(archive, 'columns')?.columns;
if (columns === undefined) throw new Error('Must hold columns');
const skills = archive.manifest.skills.map(({ id }) => id);
const named = { skills, items: columns, itemId: (row: number) => itemIdAt(columns, row) };

/** A model of BKT for the fixture: all skills alike, all items as easy as the skill. */
export function fixtureModel(
  skill: Partial<SkillParameters>,
  changes: Partial<ModelFile> = {},
): Uint8Array<ArrayBuffer> {
  const own = toModelSkills(named);
  const bkt = encodeBkt({
    ...NOTHING_FITTED,
    skills: own.map(() => ({ ...DEFAULT_SKILL, ...skill })),
    ease: new Int8Array(itemCountOf({ skills: own })),
    rapid: null,
  });
  return encodeModelFile({
    pack: archive.manifest.id,
    madeAtMs: NOON_MS,
    learners: 210,
    answers: 48_500,
    skills: own,
    sections: new Map([['bkt', bkt]]),
    ...changes,
  });
}
