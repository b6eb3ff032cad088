import { toPlain } from '../../../packs/authoring/numbers.ts';
import type { OwnQuestion } from '../../../worker/authoring-api.ts';

const LONGEST = 90;

/** A question in a list, by its own words; one whose numbers change, with numbers that it may have. */
export function questionName(question: OwnQuestion, language: string, untold: string): string {
  const words = promptOf(question, language).replace(/\s+/g, ' ').trim();
  if (words === '') return untold;
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

function promptOf({ prompt, numbers, answering }: OwnQuestion, language: string): string {
  if (!numbers || answering.type !== 'number') return prompt;
  const { parameters, where } = numbers;
  const template = {
    prompt,
    hints: [],
    solution: [],
    parameters,
    where,
    answer: answering.answer,
    wrong: [],
  };
  return toPlain(template, language)?.prompt ?? prompt;
}
