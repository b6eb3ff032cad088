// Items whose answer is made by hand or voice: drawn, read aloud, written.
import type { DrawItem, Item, ReadAloud, WriteFreely } from '../domain/item.ts';
import { printRational } from '../domain/rational.ts';
import { readingWords } from '../domain/reading-words.ts';
import { familyOf, isDigit, isSign } from '../domain/signs/sign.ts';
import type { ItemSource } from './format.ts';
import type { ItemCommon } from './item-common.ts';
import type { Resolver } from './variant-resolver.ts';

type SourceOf<T extends Item['type']> = Extract<ItemSource, { readonly type: T }>;

/** Share of the words that is asked where the author says nothing: below it a text is too hard to be read alone (Betts 1946). */
const PASS = 0.9;
const LINES = 5;
/** As many words as a child reads in some minutes; each is a button. */
const WORDS_MOST = 150;

export function makeDraw(source: SourceOf<'draw'>, common: ItemCommon, resolver: Resolver): DrawItem {
  const sign = signOf(source.sign, resolver);
  const among = source.among ?? familyOf(sign);
  if (!among.includes(sign))
    resolver.refuse({
      code: 'shape',
      detail: `"${sign}" is not among the signs it is told from`,
      again: true,
    });
  const wrong = (source.wrong ?? [])
    .map(({ sign: other, misconception }) => ({ sign: signOf(other, resolver), misconception }))
    .filter((one) => one.sign !== sign && among.includes(one.sign));
  return { ...common, type: 'draw', sign, among, trace: source.trace ?? false, wrong };
}

function signOf(ref: string, resolver: Resolver): string {
  const name = /^\[(.+)\]$/.exec(ref)?.[1];
  const held = name === undefined ? undefined : resolver.scope.get(name);
  const sign = ref.startsWith('=')
    ? printRational(resolver.number(ref))
    : name === undefined
      ? ref
      : typeof held === 'object'
        ? printRational(held)
        : (held ?? ref);
  const isFit = ref.startsWith('=') ? isDigit(sign) : isSign(sign);
  if (!isFit) resolver.refuse({ code: 'shape', detail: `"${ref}" gives no sign but "${sign}"`, again: true });
  return sign;
}

export function makeReadAloud(
  source: SourceOf<'read-aloud'>,
  common: ItemCommon,
  resolver: Resolver,
): ReadAloud {
  const text = resolver.text(source.text);
  const words = readingWords(text).length;
  if (text.includes('<math'))
    resolver.refuse({ code: 'answer', detail: 'mathematics cannot be read word by word', again: false });
  if (words === 0 || words > WORDS_MOST)
    resolver.refuse({
      code: 'answer',
      detail: `${words} words to read, must be 1 to ${WORDS_MOST}`,
      again: true,
    });
  return { ...common, type: 'read-aloud', text, pass: source.pass ?? PASS, set: source.set ?? 'text' };
}

export function makeWriteFreely(
  source: SourceOf<'write-freely'>,
  common: ItemCommon,
  resolver: Resolver,
): WriteFreely {
  const points = source.points.map(({ id, text }) => ({ id, text: resolver.text(text) }));
  return {
    ...common,
    type: 'write-freely',
    model: resolver.text(source.model),
    points,
    lines: source.lines ?? LINES,
  };
}
