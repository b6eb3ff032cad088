// Model files and packs at random, as a fit could have written them.
import fc from 'fast-check';
import { type PackId, parsePackId, parseSkillId, type SkillId } from '../../src/domain/ids.ts';
import type { ModelFile } from '../../src/tracing/model-file.ts';
import type { NamedPack } from '../../src/tracing/model-places.ts';
import { valueIn } from '../support/event-samples.ts';

export const MODEL_PACK: PackId = valueIn(parsePackId('org.example.fractions'));

const ids = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);

export const modelFiles: fc.Arbitrary<ModelFile> = fc.record({
  pack: fc.constantFrom(MODEL_PACK, valueIn(parsePackId('a.b'))),
  madeAtMs: fc.oneof(fc.constantFrom(0, 2 ** 48 - 1), fc.integer({ min: 0, max: 4e12 })),
  learners: fc.nat(),
  answers: fc.nat(),
  skills: fc.uniqueArray(
    fc.record({
      id: ids.map((id) => valueIn(parseSkillId(id))),
      items: fc.nat({ max: 50 }),
      checksum: fc.integer({ min: 0, max: 0xffffffff }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  ),
  sections: fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('bkt', 'response', 'helped', 'later'), fc.uint8Array({ maxLength: 300 })),
      {
        selector: ([name]) => name,
        maxLength: 4,
      },
    )
    .map((entries) => new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))),
});

/** `rows` are (skill, item id), in pack order. */
export function namedPack(
  skills: readonly string[],
  rows: readonly (readonly [skill: number, item: string])[],
): NamedPack & { readonly skills: readonly SkillId[] } {
  return {
    skills: skills.map((id) => valueIn(parseSkillId(id))),
    items: { count: rows.length, skill: rows.map(([skill]) => skill) },
    itemId: (row) => rows[row]?.[1] ?? '',
  };
}
