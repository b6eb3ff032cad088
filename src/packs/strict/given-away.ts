// Questions that tell their answer before it is given. Only what holds in every drawn variant is told: that a number of
// the question happens to be its answer once is chance.
import type { Item } from '../../domain/item.ts';
import { alternativesOf, numberAnswers, wordAnswers } from './choices.ts';
import type { Finding } from './finding.ts';
import type { Sample } from './samples.ts';
import { holdsWords, numbersIn } from './wording.ts';

/** Fewer different answers prove nothing. */
const LEAST_ANSWERS = 3;

export function findGivenAway(samples: readonly Sample[]): readonly Finding[] {
  return samples.flatMap(({ placed: { file, line, value }, drawn }) => {
    for (const [language, items] of drawn) {
      const where = placeOfAnswer(items);
      if (!where) continue;
      const detail = `${where} holds the answer (${language}): say how to find it, not what it is`;
      return [{ rule: 'answer-given-away', file, line, about: value.id, detail } as const];
    }
    return [];
  });
}

function placeOfAnswer(items: readonly Item[]): string | undefined {
  if (items.every(isInPrompt)) return 'the prompt';
  if (isNewInAll(items, (item) => item.hints.slice(0, 1))) return 'the first hint';
  if (isNewInAll(items, alternativesOf)) return 'the words of its picture';
  return undefined;
}

/** Words only: which of two numbers of a question is the greater is asked with both in it. */
function isInPrompt(item: Item): boolean {
  return wordAnswers(item).some((accepted) => {
    const given = accepted.filter((word) => holdsWords(item.prompt, word));
    return given.length > 0 && !wrongWords(item).some((word) => holdsWords(item.prompt, word));
  });
}

/** Where wrong words stand beside the right one, the question is to choose among them. */
function wrongWords(item: Item): readonly string[] {
  if (item.type === 'short-text') return item.wrong.map(({ value }) => value);
  if (item.type !== 'fill-gaps') return [];
  return item.gaps.flatMap((gap) => (gap.type === 'text' ? gap.wrong.map(({ value }) => value) : []));
}

/** The answer stands in these texts, and what the question shows did not hold it yet. */
function isNewInAll(items: readonly Item[], textsOf: (item: Item) => readonly string[]): boolean {
  const answers = new Set<string>();
  for (const item of items) {
    const told = textsOf(item).join('\n');
    const shown = item.type === 'fill-gaps' ? `${item.prompt}\n${item.text}` : item.prompt;
    const numbers = numberAnswers(item).filter(
      (one) => numbersIn(told).has(one) && !numbersIn(shown).has(one),
    );
    const words = wordAnswers(item).flatMap((accepted) =>
      accepted.filter((word) => holdsWords(told, word) && !holdsWords(shown, word)).slice(0, 1),
    );
    if (numbers.length + words.length === 0) return false;
    answers.add([...numbers, ...words].join());
  }
  return items.length > 1 ? answers.size >= LEAST_ANSWERS : answers.size > 0;
}
