import { PACK_LIMITS, type TextSource, type TextTable } from '../format.ts';
import { PARAMETER, TEXT_KEY } from './references.ts';
import { matching, object, optional, type Shape, table, text } from './shape.ts';

type PluralText = Exclude<TextSource, string>;

const words = text();

const plural = object<PluralText>({
  plural: matching<string>(PARAMETER, 'the name of the parameter that counts'),
  zero: optional(words),
  one: optional(words),
  two: optional(words),
  few: optional(words),
  many: optional(words),
  other: words,
});

const textSource: Shape<TextSource> = (input, at) =>
  typeof input === 'object' ? plural(input, at) : words(input, at);

/** Reads a file of texts: keys to texts. */
export const textTable: Shape<TextTable> = table(TEXT_KEY, textSource, PACK_LIMITS.items);
