// Each pack that ships, as a teacher and an engineer would read it: everything that the check knows, and every
// misconception's rule computed a second time by other arithmetic.
import { beforeAll, describe, expect, test } from 'vitest';
import { ITEM_TYPES } from '../../src/domain/item.ts';
import { rationalToNumber } from '../../src/domain/rational.ts';
import { checkPack } from '../../src/packs/check.ts';
import { checkedIn } from '../../src/packs/contexts/checked-in.ts';
import { contextsOf } from '../../src/packs/contexts/contexts.ts';
import type { Scope } from '../../src/packs/expression-value.ts';
import type { PackContents } from '../../src/packs/pack-contents.ts';
import { checkStrict } from '../../src/packs/strict/strict-check.ts';
import { drawVariant } from '../../src/packs/variant.ts';
import { computePlainly } from '../support/plain-arithmetic.ts';
import { readShipped, SHIPPED, shippedFiles } from './read-shipped.ts';

const SEEDS = process.env.BANYAN_LONG === '1' ? 400 : 25;

/** Where a pack is not for all: letters and words are a language's own. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = { 'early-reading': ['en', 'sw'] };

test('packs ship', () => {
  expect(SHIPPED).toEqual(
    expect.arrayContaining(['arithmetic-to-algebra', 'early-reading', 'number-foundations']),
  );
});

test('no two packs share an id', () => {
  const ids = SHIPPED.map((name) => readShipped(name).manifest?.id);
  expect(new Set(ids).size).toBe(SHIPPED.length);
});

test('every type of item is used by some pack', () => {
  const used = new Set(SHIPPED.flatMap((name) => readShipped(name).items.map(({ value }) => value.type)));
  expect([...used].sort()).toEqual([...ITEM_TYPES].sort());
});

describe.each(SHIPPED)('%s', (name) => {
  let contents: PackContents;
  let checked: ReturnType<typeof checkPack>;
  beforeAll(() => {
    contents = readShipped(name);
    checked = checkPack(shippedFiles(name), { form: 'source', seeds: SEEDS });
  }, 300_000);

  test('has no fault that the check finds, in any language, with enough forms, types and lessons', () => {
    expect(checked.faults).toEqual([]);
  });

  test('has nothing that a second reader would ask about, and accepts nothing by name', () => {
    expect(checkStrict(checked.contents, shippedFiles(name))).toEqual([]);
  }, 300_000);

  test('marks a minimum that can be begun: some skills are core, some are more, and each root is core', () => {
    const skills = contents.manifest?.skills ?? [];
    const core = skills.filter((skill) => skill.core);
    expect(core.length).toBeGreaterThan(10);
    expect(core.length).toBeLessThan(skills.length);
    const roots = skills.filter(({ prerequisites }) => prerequisites.length === 0);
    expect(roots.filter((skill) => !skill.core).map(({ id }) => id)).toEqual([]);
  });

  test('gives every skill a drawing of its own', () => {
    const files = shippedFiles(name);
    const drawings = (contents.manifest?.skills ?? []).map(({ picture = '' }) =>
      String.fromCharCode(...(files.get(picture) ?? [])),
    );
    expect(drawings).not.toContain('');
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  test('speaks its languages, each text in each', () => {
    const spoken = [...contents.texts.keys()].sort();
    expect(spoken).toEqual(expect.arrayContaining([...(LANGUAGES[name] ?? ['ar', 'en', 'fr'])]));
    const [first, ...rest] = [...contents.texts.values()].map((table) => [...table.keys()].sort());
    for (const keys of rest) expect(keys).toEqual(first);
  });

  test('every wrong answer with a rule is what its misconception gives, computed by other arithmetic', () => {
    const rules = new Map(contents.misconceptions.map(({ value }) => [value.id as string, value]));
    let compared = 0;
    for (const { value: source } of contents.items) {
      const ruled = findRuled(source).filter(
        ({ misconception }) => rules.get(misconception)?.rule !== undefined,
      );
      for (let seed = 0; seed < SEEDS && ruled.length > 0; seed++) {
        const draw = drawVariant(source, {
          ...whereOf(contents),
          seed,
          contexts: contextsOf(checkedIn('en', seed)),
        });
        if (!draw.ok) throw new Error(`${source.id}: ${draw.problem.detail}`);
        const names = toNumbers(draw.value.scope);
        for (const { value, misconception, by } of ruled) {
          const rule = rules.get(misconception);
          const given = Object.entries(by).map(
            ([name, text]) => [name, computePlainly(String(text), names)] as const,
          );
          const expected = computePlainly(String(rule?.rule), new Map(given));
          const told = computePlainly(String(value), names);
          expect(told, `${source.id} ${misconception} seed ${seed}`).toBeCloseTo(expected, 9);
          compared += 1;
        }
      }
    }
    const computes = contents.misconceptions.some(({ value }) => value.rule !== undefined);
    expect(compared > 1_000).toBe(computes);
  }, 300_000);
});

interface Ruled {
  readonly value: string | number;
  readonly misconception: string;
  readonly by: Readonly<Record<string, string | number>>;
}

/** Every place of an item that names a misconception, its value, and the arguments of its rule. */
function findRuled(node: unknown): readonly Ruled[] {
  if (Array.isArray(node)) return node.flatMap(findRuled);
  if (typeof node !== 'object' || node === null) return [];
  const { value, misconception, by } = node as Partial<Ruled>;
  const own = value !== undefined && misconception !== undefined && by !== undefined;
  return [...(own ? [{ value, misconception, by }] : []), ...Object.values(node).flatMap(findRuled)];
}

function whereOf({ manifest, texts }: PackContents) {
  if (!manifest) throw new Error('Must have a manifest, got none');
  const table = texts.get('en');
  return { pack: manifest.id, language: 'en', text: (key: string) => table?.get(key)?.value };
}

function toNumbers(scope: Scope): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [name, value] of scope) if (typeof value !== 'string') names.set(name, rationalToNumber(value));
  return names;
}
