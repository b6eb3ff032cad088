// The coverage of wrong answers by misconceptions in words and columns, for authors.
import type { Share, SkillWrongAnswers, WrongAnswers } from './coverage-wrong-answers.ts';

/** Two lines about the whole pack. */
export function wrongAnswerSummary({ total, shownBy }: WrongAnswers): readonly string[] {
  const { options, questions, misconceptions } = total;
  const once = [...shownBy.values()].filter((items) => items.length === 1).length;
  const never = misconceptions.all - misconceptions.mapped - once;
  return [
    `wrong answers: ${inWords(options)} options and ${inWords(questions)} open questions lead to a misconception`,
    `misconceptions: ${misconceptions.mapped} shown by two items or more, ${once} by one, ${never} by none`,
  ];
}

export const WRONG_ANSWER_COLUMNS = ['options', 'open', 'twice'] as const;

/** One skill under these columns: percentages, `-` where there is nothing to count. */
export function wrongAnswerCells({
  options,
  questions,
  misconceptions,
}: SkillWrongAnswers): readonly string[] {
  return [options, questions, misconceptions].map(inPercent);
}

function inWords(share: Share): string {
  return `${share.mapped} of ${share.all}${share.all === 0 ? '' : ` (${inPercent(share)})`}`;
}

function inPercent({ mapped, all }: Share): string {
  return all === 0 ? '-' : `${Math.round((100 * mapped) / all)} %`;
}
