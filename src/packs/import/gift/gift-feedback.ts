// Feedback of GIFT becomes the solution: what is said of the right answer, of the question, and of wrong answers.
import type { TextRef } from '../../format.ts';
import type { Making } from '../making.ts';
import { giftWords } from './gift-words.ts';
import type { GiftQuestionRead, GiftText } from './read-gift.ts';

/** As many steps as a solution may have. */
const MOST_STEPS = 16;

interface Said {
  readonly feedback: GiftText | undefined;
  /** What it is said of, where that is a wrong answer. */
  readonly of?: GiftText;
  readonly isRight: boolean;
}

/**
 * What is said after a right answer and of the question as a whole is what a solution is. What is said of a wrong
 * answer comes after it, with the answer before it, and is told: it is not shown at the moment of that answer.
 */
export function toSolution(
  question: GiftQuestionRead,
  making: Making & { readonly language: string },
): readonly TextRef[] {
  const all = saidOf(question);
  const rights = all.filter(({ isRight }) => isRight);
  const wrongs = all.filter(({ isRight }) => !isRight);
  const steps: string[] = [];
  for (const { feedback } of rights) steps.push(wordsOf(feedback, making));
  for (const { feedback, of } of wrongs) {
    const words = wordsOf(feedback, making);
    if (words === '') continue;
    making.note('feedback', words);
    const answer = of === undefined ? '' : giftWords(of).words.replaceAll('**', '');
    steps.push(answer === '' ? words : `**${answer}** – ${words}`);
  }
  return [...new Set(steps.filter((step) => step !== ''))]
    .slice(0, MOST_STEPS)
    .map((step, index) => making.say(`s${index + 1}`, { [making.language]: step }));
}

function wordsOf(feedback: GiftText | undefined, making: Making): string {
  if (feedback === undefined) return '';
  const { words, images, notes } = giftWords(feedback);
  making.noteAll(notes);
  for (const { src } of images) making.note('images', src.slice(0, 80));
  return words;
}

function saidOf(question: GiftQuestionRead): readonly Said[] {
  const general: Said = { feedback: question.feedback, isRight: true };
  switch (question.type) {
    case 'MC':
    case 'Short':
      return [
        ...question.choices.map(({ feedback, value, weight }) => ({
          feedback,
          of: value,
          isRight: weight > 0,
        })),
        general,
      ];
    case 'Numerical':
      return [
        ...question.choices.map(({ feedback, weight }) => ({ feedback, isRight: weight > 0 })),
        general,
      ];
    case 'TF':
      return [
        { feedback: question.ifRight, isRight: true },
        { feedback: question.ifWrong, isRight: false },
        general,
      ];
    case 'Matching':
    case 'Essay':
    case 'Description':
      return [general];
  }
}
