// The coverage of wrong answers by misconceptions in words and columns, for authors.
import type { Share, SkillWrongAnswers, WrongAnswers } from './coverage-wrong-answers.ts';

/** Two lines about the whole pack. */
export function wrongAnswerSummary({ total }: WrongAnswers): readonly string[] {
  const { options, questions } = total;
  const { twice, once, all } = total.misconceptions;
  return [
    `wrong answers: ${inWords(options)} options and ${inWords(questions)} open questions lead to a misconception`,
    `misconceptions: ${twice} shown by two items or more, ${once} by one, ${all - twice - once} by none`,
  ];
}

export const WRONG_ANSWER_COLUMNS = ['options', 'open', 'twice'] as const;

/** One skill under these columns: percentages, `-` where there is nothing to count. */
export function wrongAnswerCells({
  options,
  questions,
  misconceptions,
}: SkillWrongAnswers): readonly string[] {
  const { twice, all } = misconceptions;
  return [options, questions, { mapped: twice, all }].map(inPercent);
}

function inWords(share: Share): string {
  return `${share.mapped} of ${share.all}${share.all === 0 ? '' : ` (${inPercent(share)})`}`;
}

function inPercent({ mapped, all }: Share): string {
  return all === 0 ? '-' : `${Math.round((100 * mapped) / all)} %`;
}
