// Right options that a child learns to know without reading: the longest, or always in the same place.
import type { ItemSource } from '../format.ts';
import { choicesOf } from './choices.ts';
import type { Finding } from './finding.ts';
import type { Sample } from './samples.ts';
import { plain } from './wording.ts';

/** Against the longest wrong one. */
const MUCH_LONGER = 1.6;
const MORE_LETTERS = 14;
/** A row of so many by chance is rare: three options, four items, 1 in 27. */
const LEAST_KEPT = 4;

export function findTellingOptions(samples: readonly Sample[]): readonly Finding[] {
  return [...samples.flatMap(longest), ...sameplace(samples)];
}

function longest({ placed: { file, line, value }, drawn }: Sample): readonly Finding[] {
  for (const [language, items] of drawn) {
    const isTold = items.every((item) => {
      const choices = choicesOf(item).filter(({ right, options }) => right.size === 1 && options.length > 2);
      return (
        choices.length > 0 &&
        choices.some(({ options, right }) => {
          const lengths = options.map(({ id, text }) => ({
            isRight: right.has(id),
            length: plain(text).length,
          }));
          const wrong = Math.max(...lengths.map(({ isRight, length }) => (isRight ? 0 : length)));
          const own = Math.max(...lengths.map(({ isRight, length }) => (isRight ? length : 0)));
          return wrong > 0 && own > wrong * MUCH_LONGER && own - wrong > MORE_LETTERS;
        })
      );
    });
    if (!isTold) continue;
    const detail = `the right option is much longer than all others (${language}): make one of them as long`;
    return [{ rule: 'telling-option', file, line, about: value.id, detail }];
  }
  return [];
}

/** Options in an order that is kept: over a skill's items the right one must not always be, say, the first. */
function sameplace(samples: readonly Sample[]): readonly Finding[] {
  const bySkill = new Map<string, { readonly sample: Sample; readonly place: number }[]>();
  for (const sample of samples) {
    const place = keptPlace(sample.placed.value);
    if (place === undefined) continue;
    const { skill } = sample.placed.value;
    bySkill.set(skill, [...(bySkill.get(skill) ?? []), { sample, place }]);
  }
  return [...bySkill].flatMap(([skill, kept]) => {
    const [first] = kept;
    if (!first || kept.length < LEAST_KEPT || kept.some(({ place }) => place !== first.place)) return [];
    const { file, line } = first.sample.placed;
    const detail = `${kept.length} items of skill ${skill} keep the order of their options, and each time number ${first.place + 1} is right: turn some around`;
    return [{ rule: 'telling-option', file, line, about: skill, detail } as const];
  });
}

function keptPlace(source: ItemSource): number | undefined {
  if (source.type !== 'choose-one' || source.keepOrder !== true) return undefined;
  return source.options.findIndex(({ id }) => id === source.answer);
}
