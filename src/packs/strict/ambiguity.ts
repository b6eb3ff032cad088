// Choices in which a child could be right and be told wrong.
import type { Item, Option } from '../../domain/item.ts';
import { choicesOf } from './choices.ts';
import type { Finding } from './finding.ts';
import type { Sample } from './samples.ts';
import { comparable, numberOf, plain } from './wording.ts';

export function findAmbiguity(samples: readonly Sample[]): readonly Finding[] {
  return samples.flatMap(({ placed: { file, line, value }, drawn }) => {
    for (const [language, items] of drawn) {
      for (const item of items) {
        const found = ambiguityOf(item);
        if (!found) continue;
        const where = `${language}, seed ${item.seed}`;
        const detail = `${found} (${where}): change one of them, or forbid the draw with "where"`;
        return [{ rule: 'ambiguous-choice', file, line, about: value.id, detail } as const];
      }
    }
    return [];
  });
}

function ambiguityOf(item: Item): string | undefined {
  for (const { options, right } of choicesOf(item)) {
    for (const [at, option] of options.entries()) {
      for (const other of options.slice(0, at)) {
        const same = sameness(option, other);
        // Among wrong ones only the words count: 2/4 and 1/2 may both be wrong, each in its own way.
        const isMixed = right.has(option.id) !== right.has(other.id);
        if (
          same === 'words' ||
          (same === 'value' && isMixed && option.misconception === other.misconception)
        ) {
          return `options "${other.id}" and "${option.id}" have the same ${same}, "${comparable(option.text)}"`;
        }
      }
    }
  }
  return undefined;
}

/** A picture tells options apart that have the same words. */
function sameness(a: Option, b: Option): 'words' | 'value' | undefined {
  if (a.figure || b.figure) return undefined;
  if (comparable(a.text) === comparable(b.text) && signsOf(a.text) === signsOf(b.text)) return 'words';
  const [left, right] = [numberOf(a.text), numberOf(b.text)];
  return left !== undefined && left === right ? 'value' : undefined;
}

/** What `comparable` drops at the ends, and what makes two formulas differ. */
const signsOf = (text: string): string => (plain(text).match(/[-+−×÷*/^=<>≤≥≠()√]/g) ?? []).join('');
