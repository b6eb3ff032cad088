// Hints that repeat, solutions that stop before the answer.
import type { Item } from '../../domain/item.ts';
import { numberAnswers, wordAnswers } from './choices.ts';
import type { Finding } from './finding.ts';
import type { Sample } from './samples.ts';
import { comparable, holdsWords, numbersIn, plain } from './wording.ts';

/** Of the words of both, how many they share (Jaccard), numbers included: `take 3` and `take 4` are two hints. */
const SAME_WORDS = 0.85;
const LEAST_WORDS = 3;

export function findRepeatedHints(samples: readonly Sample[]): readonly Finding[] {
  return samples.flatMap(({ placed: { file, line, value }, drawn }) => {
    for (const [language, items] of drawn) {
      const repeated =
        items[0] && items.every((item) => repetitionIn(item)) ? repetitionIn(items[0]) : undefined;
      if (!repeated) continue;
      const detail = `${repeated} (${language}): let each hint go one step further`;
      return [{ rule: 'repeated-hint', file, line, about: value.id, detail } as const];
    }
    return [];
  });
}

function repetitionIn({ prompt, hints }: Item): string | undefined {
  for (const [at, hint] of hints.entries()) {
    if (isAlike(hint, prompt)) return `hint ${at + 1} repeats the question`;
    const before = hints.slice(0, at).findIndex((other) => isAlike(hint, other));
    if (before >= 0) return `hint ${at + 1} repeats hint ${before + 1}`;
  }
  return undefined;
}

function isAlike(a: string, b: string): boolean {
  const [left, right] = [termsOf(a), termsOf(b)];
  if (Math.min(left.size, right.size) < LEAST_WORDS)
    return comparable(a) === comparable(b) && plain(a) === plain(b);
  const shared = [...left].filter((term) => right.has(term)).length;
  return shared / (left.size + right.size - shared) >= SAME_WORDS;
}

const termsOf = (text: string): ReadonlySet<string> => new Set(comparable(text).split(/\s+/));

export function findShortSolutions(samples: readonly Sample[]): readonly Finding[] {
  return samples.flatMap(({ placed: { file, line, value }, drawn }) => {
    for (const [language, items] of drawn) {
      const missed = items.filter((item) => !reachesAnswer(item));
      const [first] = missed;
      if (!first || value.solution.length === 0) continue;
      const answer = [...numberAnswers(first), ...wordAnswers(first).map(([word]) => word ?? '')].join(', ');
      const detail = `no step of the solution comes to ${answer} (${language}, seed ${first.seed}): add the last step`;
      return [{ rule: 'solution-falls-short', file, line, about: value.id, detail } as const];
    }
    return [];
  });
}

/** Numbers and words to be typed; what is chosen, ordered or matched may be said in many ways, a place be shown. */
function reachesAnswer(item: Item): boolean {
  const told = item.solution.join('\n');
  const numbers = numbersIn(told);
  // A fraction may be worked out as a whole and a rest, a gap may be shown by its neighbours: one that is there will do.
  const wanted = numberAnswers(item);
  const words = wordAnswers(item);
  if (wanted.length + words.length === 0 || item.type === 'number-line') return true;
  return (
    wanted.some((one) => numbers.has(one)) || words.some((all) => all.some((word) => holdsWords(told, word)))
  );
}
