// What the items of one stem owe each other: every part once, the same text and picture, and the same numbers drawn.
import type { PackId } from '../domain/ids.ts';
import type { PackFault } from '../domain/problem.ts';
import { printRational } from '../domain/rational.ts';
import { contextsOf } from './contexts/contexts.ts';
import type { ItemSource, StemSource } from './format.ts';
import type { PackContents } from './pack-contents.ts';
import { type Placed, placeIn } from './parse/files.ts';
import { drawVariant } from './variant.ts';

/** Draws compared of each stem with parameters: one that is drawn again in one part only is found mostly. */
const DRAWS = 24;

type Part = Placed<ItemSource> & { readonly stem: StemSource };

export function checkStems(contents: PackContents, faults: PackFault[]): void {
  const stems = new Map<string, Part[]>();
  for (const placed of contents.items) {
    const { stem } = placed.value;
    if (stem) stems.set(stem.id, [...(stems.get(stem.id) ?? []), { ...placed, stem }]);
  }
  for (const parts of stems.values()) checkStem(parts, contents, faults);
}

function checkStem(parts: readonly Part[], contents: PackContents, faults: PackFault[]): void {
  const [first, ...others] = [...parts].sort((a, b) => a.stem.part - b.stem.part);
  if (first === undefined) return;
  const report = (part: Part, detail: string) =>
    placeIn(part.file, part.line, faults, part.value.id).report('stem', detail, 'shape');
  const numbers = parts.map(({ stem }) => stem.part);
  const missing = Array.from({ length: first.stem.of }, (_, at) => at + 1).filter(
    (n) => !numbers.includes(n),
  );
  if (missing.length > 0)
    report(first, `"${first.stem.id}" has no part ${missing.join(' ')} of ${first.stem.of}`);
  for (const [at, part] of others.entries()) {
    if ([first, ...others][at]?.stem.part === part.stem.part) {
      report(part, `part ${part.stem.part} of "${part.stem.id}" is there twice`);
    }
    if (sharedKey(part.stem) !== sharedKey(first.stem)) {
      report(
        part,
        `"${part.stem.id}" has another text, figure or number of parts than in part ${first.stem.part}`,
      );
    }
    if (!isGoingOn(first.value, part.value)) {
      report(
        part,
        'its parameters must begin with those of the first part, and its conditions must be the same',
      );
    } else if (first.value.parameters && !drawsAlike(first.value, part.value, contents)) {
      report(
        part,
        'draws other numbers than the first part: write what leads to a new draw into where, in all parts',
      );
    }
  }
}

function sharedKey({ part: _, ...shared }: StemSource): string {
  return JSON.stringify(Object.entries(shared).sort());
}

function isGoingOn(first: ItemSource, part: ItemSource): boolean {
  const begun = Object.entries(first.parameters ?? {});
  const own = Object.entries(part.parameters ?? {}).slice(0, begun.length);
  return JSON.stringify([own, part.where ?? []]) === JSON.stringify([begun, first.where ?? []]);
}

function drawsAlike(first: ItemSource, part: ItemSource, contents: PackContents): boolean {
  const names = Object.keys(first.parameters ?? {});
  const drawn = (source: ItemSource, seed: number): string | null => {
    const [language = 'en', texts] = [...contents.texts][0] ?? [];
    const text = (key: string) => texts?.get(key)?.value;
    const contexts = contextsOf(language);
    const draw = drawVariant(source, { pack: 'org.banyan.check' as PackId, seed, language, text, contexts });
    if (!draw.ok) return null;
    const { scope } = draw.value;
    return names
      .map((name) => scope.get(name))
      .map((value) => (value === undefined || typeof value === 'string' ? value : printRational(value)))
      .join();
  };
  for (let seed = 0; seed < DRAWS; seed++) {
    const [one, other] = [drawn(first, seed), drawn(part, seed)];
    // What cannot be drawn at all is told elsewhere.
    if (one !== null && other !== null && one !== other) return false;
  }
  return true;
}
