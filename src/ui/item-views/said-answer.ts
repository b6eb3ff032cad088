// An answer as it is said aloud, of whatever type. What a pack wrote stays a sentence of its own, so that its recording
// is found; a figure is said part by part, as it is seen.
import type { Answer } from '../../domain/answer.ts';
import type { FillGaps, Item, Option } from '../../domain/item.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { describeFigure, placeOnLine } from './figures/figure-text.ts';
import { signName } from './sign-face.tsx';
import { spokenText } from './spoken.ts';

type Said = readonly string[];

/** Sentences; empty where nothing can be said, as of a text in the learner's own book. */
export function saidAnswer(item: Item, answer: Answer, context: ViewContext): string {
  return partsOf(item, answer, context)
    .map((part) => spokenText(part, context))
    .filter((part) => part !== '')
    .join(' ');
}

/** What stands for an option: its words, else its figure. */
export function saidOption({ text, figure }: Option, context: ViewContext): string {
  return text === '' && figure ? describeFigure(figure, context) : text;
}

function partsOf(item: Item, answer: Answer, context: ViewContext): Said {
  const named = (options: readonly Option[], ids: readonly string[]): Said =>
    ids.flatMap((id) => options.filter((one) => one.id === id).map((one) => saidOption(one, context)));
  if (item.type === 'choose-one' && answer.type === 'choose-one') return named(item.options, [answer.option]);
  if (item.type === 'choose-several' && answer.type === 'choose-several')
    return named(item.options, answer.options);
  if (item.type === 'order' && answer.type === 'order') return named(item.entries, answer.order);
  if (item.type === 'match' && answer.type === 'match')
    return answer.pairs.flatMap(([left, right]) => [
      ...named(item.left, [left]),
      ...named(item.right, [right]),
    ]);
  // Group by group, as they stand on the screen: its name, then what is in it.
  if (item.type === 'sort-groups' && answer.type === 'sort-groups')
    return item.groups.flatMap(({ id }) => {
      const within = answer.placed.flatMap(([entry, group]) => (group === id ? [entry] : []));
      return within.length === 0 ? [] : [...named(item.groups, [id]), ...named(item.entries, within)];
    });
  if (item.type === 'fill-gaps' && answer.type === 'fill-gaps')
    return filledText(item, answer.gaps, context).split('\n');
  if (item.type === 'number-line' && answer.type === 'number-line')
    return [placeOnLine(item, answer.value, context)];
  if (item.type === 'point-picture' && answer.type === 'point-picture')
    return item.regions.filter(({ id }) => answer.regions.includes(id)).map(({ label }) => label);
  if (answer.type === 'draw') return [signName(answer.sign, context)];
  if (answer.type === 'number') return [[answer.text, answer.unit ?? ''].join(' ').trim()];
  return answer.type === 'short-text' ? [answer.text] : [];
}

/** The text with what was given in the place of its gaps. */
function filledText({ text, gaps }: FillGaps, given: readonly string[], context: ViewContext): string {
  return text.replaceAll(/\{\{(\d{1,2})\}\}/g, (_, number: string) => {
    const gap = gaps[Number(number) - 1];
    const value = given[Number(number) - 1] ?? '';
    const option = gap?.type === 'choice' ? gap.options.find(({ id }) => id === value) : undefined;
    return option ? saidOption(option, context) : value;
  });
}
