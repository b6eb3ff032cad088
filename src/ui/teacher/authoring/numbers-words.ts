// How an answer comes from the numbers, as a teacher says it: by the signs of the blackboard, and in words where it has none.
import { formatNumber, toNumerals } from '../../../domain/numerals.ts';
import type { Rational } from '../../../domain/rational.ts';
import type { ChangingNumber } from '../../../packs/authoring/numbers.ts';
import type { Relation } from '../../../packs/authoring/numbers-relations.ts';
import { showTree } from '../../../packs/authoring/numbers-tree.ts';
import type { ViewContext } from '../../kit/view-context.ts';

/** With the teacher's own numbers. */
export function relationWords(
  { tree }: Relation,
  changing: readonly ChangingNumber[],
  { t, language, numerals }: ViewContext,
): string {
  const write = (value: Rational) => formatNumber(value, language, 'latn');
  const shown = (name: string) => {
    const own = changing.find((one) => one.name === name);
    return own ? write(own.value) : name;
  };
  const list = (args: readonly string[]) => new Intl.ListFormat(language).format([...args]);
  const words = showTree(tree, shown, write, (name, args) => {
    const [a = '', b = ''] = args;
    if (name === '%') return t('own-numbers.said.remainder', { a, b });
    if (name === '//') return t('own-numbers.said.goes-into', { a, b });
    if (name === 'max') return t('own-numbers.said.largest', { all: list(args) });
    if (name === 'min') return t('own-numbers.said.smallest', { all: list(args) });
    if (name === 'gcd') return t('own-numbers.said.divisor', { all: list(args) });
    return name === 'lcm' ? t('own-numbers.said.multiple', { all: list(args) }) : undefined;
  });
  return toNumerals(words, numerals);
}

/** A formula runs from left to right on every blackboard; words run as they do. */
export const isFormula = (words: string): boolean => !/\p{L}/u.test(words);
