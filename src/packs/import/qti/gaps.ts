// Interactions that stand inside of a text: gaps to type into, to choose for, to drag into.
import type { GapSource } from '../../format.ts';
import { type Answering, toName } from '../xml/question.ts';
import { childrenNamed, descendantsNamed } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { wordsIn } from '../xml/xml-words.ts';
import { identifierOf, type Maker, type Making, optionsFrom, pairsOf, rightValues } from './making.ts';
import { makeTypedGap } from './typed.ts';

/** A fill-gaps question holds no more of them. */
export const MOST_GAPS = 9;

/** A gap of the text of an item. */
export function makeInlineGap(interaction: XmlElement, making: Making): GapSource | undefined {
  if (interaction.name === 'textEntryInteraction') return makeTypedGap(making);
  const [answer] = rightValues(making);
  const options =
    answer === undefined ? undefined : optionsFrom(childrenNamed(interaction, 'inlineChoice'), making);
  return options && answer !== undefined ? { type: 'choice', options, answer: toName(answer) } : undefined;
}

/** A choice that stands alone in its text is a gap of its own. */
export const makeInlineChoice: Maker = (interaction, making) => {
  const gap = makeInlineGap(interaction, making);
  return gap?.type === 'choice'
    ? { type: 'choose-one', options: gap.options, answer: gap.answer, keepOrder: true }
    : undefined;
};

export const makeGapMatch: Maker = (interaction, making) => {
  const pairs = pairsOf(rightValues(making));
  const choices = [...childrenNamed(interaction, 'gapText'), ...childrenNamed(interaction, 'gapImg')];
  const gaps = descendantsNamed(interaction, 'gap');
  if (pairs.length === 0) return undefined;
  const options = optionsFrom(choices, making);
  if (!options) return undefined;
  const right = new Map(pairs.map(([choice, gap]) => [gap, choice]));
  const answers = gaps.map((gap) => right.get(toName(identifierOf(gap))));
  if (answers.some((answer) => answer === undefined) || gaps.length > MOST_GAPS) {
    making.question.note(gaps.length > MOST_GAPS ? 'too-large' : 'no-right-answer', `gaps: ${gaps.length}`);
    return undefined;
  }
  return {
    type: 'fill-gaps',
    text: making.question.say(`${making.part}text`, gapText(interaction, making)),
    gaps: answers.map((answer = ''): GapSource => ({ type: 'choice', options, answer })),
  };
};

function gapText(interaction: XmlElement, { words }: Making): string {
  let count = 0;
  const read = wordsIn(interaction, {
    ...words,
    special: (element) => {
      if (element.name === 'gap') return ` {{${++count}}} `;
      return ['gapText', 'gapImg', 'prompt'].includes(element.name) ? '' : words.special?.(element);
    },
  });
  return read.text.replace(/\}\} ([.,;:!?])/g, '}}$1');
}

/** Gaps of one text, in their order; nothing when one of them cannot be one. */
export function fillGaps(
  text: string,
  gaps: readonly (GapSource | undefined)[],
  { question, part }: Making,
): Answering | undefined {
  const known = gaps.filter((gap) => gap !== undefined);
  return known.length === gaps.length && known.length > 0
    ? { type: 'fill-gaps', text: question.say(`${part}text`, text), gaps: known }
    : undefined;
}
