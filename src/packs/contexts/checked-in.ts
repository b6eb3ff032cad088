// What authors are told of context sets: each region with its seeds, and every word of every region in each language.
import { INTERESTS, printLocale, REGIONS, WORLD } from '../../domain/locale.ts';
import type { ItemSource, TextSource } from '../format.ts';
import { contextsOf } from './contexts.ts';
import { choicesOf, isWordParameter, type WordParameter } from './drawing.ts';

/** The tag with which a seed is tried: the regions one after the other, and one interest in the place of all now and then. */
export function checkedIn(language: string, seed: number): string {
  const interest = INTERESTS[seed % (INTERESTS.length * 2)];
  const region = REGIONS[seed % REGIONS.length] ?? WORLD;
  return printLocale({ language, region, interests: interest ? [interest] : [] });
}

/** A sentence for each word that a language lacks; `text` reads the pack's own. */
export function lackingWords(
  { parameters = {} }: Pick<ItemSource, 'parameters'>,
  language: string,
  text: (key: string) => TextSource | undefined,
): readonly string[] {
  const lacking = Object.values(parameters)
    .filter(isWordParameter)
    .filter(({ of }) => of === undefined)
    .flatMap((parameter) => lackingOf(parameter, language, text));
  return [...new Set(lacking)];
}

function lackingOf(
  parameter: WordParameter,
  language: string,
  text: (key: string) => TextSource | undefined,
): readonly string[] {
  const { context: kind, form = 'counted', count = '' } = parameter;
  return REGIONS.flatMap((region) => {
    const contexts = contextsOf(printLocale({ language, region, interests: [] }));
    return choicesOf(parameter, contexts).flatMap((choice) => {
      if (typeof choice === 'string') return text(choice) === undefined ? [`no text "${choice}"`] : [];
      const word = contexts.word({ ...choice, form, count }, language);
      return word === undefined ? [`no ${kind} "${choice.id}"`] : [];
    });
  });
}
