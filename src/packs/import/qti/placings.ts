// Interactions in which things are put in order or to each other.
import { type OptionSource, PACK_LIMITS } from '../../format.ts';
import { type Pair, toPlacing } from '../xml/placing.ts';
import { type Answering, toName } from '../xml/question.ts';
import { childrenNamed } from '../xml/xml-find.ts';
import { identifierOf, type Maker, type Making, optionsFrom, pairsOf, rightValues } from './making.ts';

export const makeOrder: Maker = (interaction, making) => {
  const values = rightValues(making);
  const wanted = values.map(toName);
  const elements = childrenNamed(interaction, 'simpleChoice');
  const placed = elements.filter((element) => wanted.includes(toName(identifierOf(element))));
  if (wanted.length > 0 && placed.length < elements.length) {
    making.question.note('otherwise', `${placed.length}/${elements.length}`);
  }
  const entries = wanted.length > 0 ? optionsFrom(placed, making) : undefined;
  return entries && { type: 'order', entries, answer: wanted };
};

export const makeMatch: Maker = (interaction, making) => {
  const [first, second] = childrenNamed(interaction, 'simpleMatchSet');
  const pairs = pairsOf(rightValues(making));
  if (!first || !second || pairs.length === 0) return undefined;
  const left = optionsFrom(childrenNamed(first, 'simpleAssociableChoice'), making);
  const right = optionsFrom(childrenNamed(second, 'simpleAssociableChoice'), making);
  if (!left || !right) return undefined;
  return placedOrTold(making, left, right, pairs);
};

/** Pairs have no sides in the source: whichever of them comes in most of them stands on the right. */
export const makeAssociate: Maker = (interaction, making) => {
  const choices = optionsFrom(childrenNamed(interaction, 'simpleAssociableChoice'), making);
  const pairs = pairsOf(rightValues(making));
  if (!choices || pairs.length === 0) return undefined;
  return fromPool(making, choices, pairs);
};

export function fromPool(
  making: Making,
  choices: NonNullable<ReturnType<typeof optionsFrom>>,
  pairs: readonly Pair[],
): ReturnType<Maker> {
  const counts = new Map<string, number>();
  for (const id of pairs.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sided = pairs.map(
    ([one, other]): Pair => ((counts.get(one) ?? 0) > (counts.get(other) ?? 0) ? [other, one] : [one, other]),
  );
  const onLeft = new Set(sided.map(([one]) => one));
  if (sided.some(([, other]) => onLeft.has(other))) {
    making.question.note('no-item-type', 'associate');
    return undefined;
  }
  const left = choices.filter(({ id }) => onLeft.has(id));
  const right = choices.filter(({ id }) => !onLeft.has(id));
  return placedOrTold(making, left, right, sided);
}

export function placedOrTold(
  making: Making,
  left: readonly OptionSource[],
  right: readonly OptionSource[],
  pairs: readonly Pair[],
): Answering | undefined {
  const { question, part } = making;
  const nowhere = () => ({ id: 'nowhere', text: question.say(`${part}o.nowhere`, '—') });
  const made = toPlacing(left, right, pairs, nowhere) ?? asChoices(making, left, right, pairs);
  if (!made) question.note('no-item-type', 'match');
  return made;
}

/** Where several belong to several, each pair of words is one to choose or not. */
function asChoices(
  { question, part }: Making,
  left: readonly OptionSource[],
  right: readonly OptionSource[],
  pairs: readonly Pair[],
): Answering | undefined {
  const all = left.flatMap((one) => right.map((other) => ({ one, other })));
  const hasWords = all.every(({ one, other }) => one.text !== undefined && other.text !== undefined);
  if (all.length > PACK_LIMITS.options || !hasWords || pairs.length === 0) return undefined;
  const options = all.map(({ one, other }, at) => ({
    id: `q${at + 1}`,
    text: question.say(`${part}q.${at + 1}`, `${question.told(one.text)} — ${question.told(other.text)}`),
  }));
  const isPair = ({ one, other }: (typeof all)[number]) =>
    pairs.some(([first, second]) => first === one.id && second === other.id);
  const answers = all.flatMap((pair, at) => (isPair(pair) ? [`q${at + 1}`] : []));
  question.note('otherwise', 'matchInteraction');
  return answers.length > 0 ? { type: 'choose-several', options, answers, keepOrder: true } : undefined;
}
