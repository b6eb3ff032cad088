// Interactions in which something is chosen.
import type { OptionSource } from '../../format.ts';
import { type Answering, toName } from '../xml/question.ts';
import { attributeOf, childrenNamed, descendantsNamed } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { type Maker, type Making, optionsFrom, rightValues } from './making.ts';

export const makeChoice: Maker = (interaction, making) => {
  const elements = childrenNamed(interaction, 'simpleChoice');
  const isShuffled = attributeOf(interaction, 'shuffle') === 'true';
  return fromElements(elements, making, !isShuffled, attributeOf(interaction, 'maxChoices') === '1');
};

/** The words that may be chosen stand in the text, which the prompt shows whole. */
export const makeHottext: Maker = (interaction, making) =>
  fromElements(
    descendantsNamed(interaction, 'hottext'),
    making,
    true,
    attributeOf(interaction, 'maxChoices') === '1',
  );

function fromElements(
  elements: readonly XmlElement[],
  making: Making,
  keepOrder: boolean,
  isOne: boolean,
): Answering | undefined {
  const values = rightValues(making);
  const options = values.length > 0 ? optionsFrom(elements, making) : undefined;
  return options && toChoosing(options, values, making, keepOrder, isOne);
}

/** One where the response is one; of several that are right by themselves the others would mislead. */
function toChoosing(
  options: readonly OptionSource[],
  values: readonly string[],
  { response, right }: Making,
  keepOrder: boolean,
  isOne: boolean,
): Answering {
  const kept = keepOrder ? { keepOrder } : {};
  const answers = values.map(toName);
  const [first = ''] = answers;
  if (response?.cardinality !== 'single' && !(isOne && values.length === 1))
    return { type: 'choose-several', options, answers, ...kept };
  const alsoRight = new Set(right?.alternatives.map(toName));
  const shown = options.filter(({ id }) => id === first || !alsoRight.has(id));
  return { type: 'choose-one', options: shown, answer: first, ...kept };
}
