// More than 300 lines, since it lists every type of item.
import type { ItemId, MisconceptionId, SkillId } from '../../domain/ids.ts';
import type { ExpressionForm, NumberForm } from '../../domain/item.ts';
import { isSign } from '../../domain/signs/sign.ts';
import { isReservedName } from '../expression.ts';
import {
  type GapSource,
  type HelpFigureSource,
  type ItemSource,
  type ItemSourceBase,
  type OptionSource,
  PACK_LIMITS,
  type StemSource,
  type WrongSource,
} from '../format.ts';
import { checkNames } from './item-names.ts';
import { checkContexts, parameter } from './item-parameters.ts';
import {
  bindings,
  distinctIds,
  expression,
  figure,
  mediaPath,
  name,
  numberRef,
  PARAMETER,
  textRef,
  valueRef,
} from './references.ts';
import {
  boolean,
  choice,
  type Fields,
  inside,
  integer,
  list,
  matching,
  number,
  object,
  oneOf,
  optional,
  pair,
  type Shape,
  table,
  text,
  wrong,
} from './shape.ts';

const AUTHOR_ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;

/** The id of a skill, item, lesson or misconception. */
export function authorId<T extends string>(kind: string): Shape<T> {
  return matching<T>(AUTHOR_ID, `the id of ${kind}: lower-case letters, digits, "-" and "."`, 64);
}

type SourceOf<T extends ItemSource['type']> = Extract<ItemSource, { readonly type: T }>;

const MOST = PACK_LIMITS.options;
/** Of one stem: more do not fit into a turn. */
const MOST_PARTS = 40;
const misconception = authorId<MisconceptionId>('a misconception');
const skill = authorId<SkillId>('a skill');
const share = number(0, 1);
const names = list(name, 1, MOST);
const namePair = pair(name, name);
const form = oneOf<NumberForm>('any', 'integer', 'decimal', 'fraction', 'simplest', 'mixed');
const labels = oneOf('all', 'ends', 'none');

const sign: Shape<string> = (input, at) =>
  typeof input === 'string' && isSign(input)
    ? input
    : wrong(at, 'a sign: a digit, a letter A-Z or a-z, circle triangle square rectangle line cross', input);
/** A sign, `[parameter]`, or `=` and an expression. */
const signRef: Shape<string> = (input, at) => {
  if (typeof input !== 'string') return sign(input, at);
  if (input.startsWith('=')) return expression(input, at) === undefined ? undefined : input;
  return /^\[[A-Za-z][A-Za-z0-9_]*\]$/.test(input) ? input : sign(input, at);
};

const wrongs = list(object<WrongSource>({ value: valueRef, misconception, by: optional(bindings) }), 0, MOST);

const optionFields: Shape<OptionSource> = object<OptionSource>({
  id: name,
  text: optional(textRef),
  figure: optional(figure),
  misconception: optional(misconception),
  value: optional(numberRef),
  by: optional(bindings),
});

const option: Shape<OptionSource> = (input, at) => {
  const read = optionFields(input, at);
  return read !== undefined && read.text === undefined && read.figure === undefined
    ? wrong(at, 'an option with text, figure or both', read)
    : read;
};

const options = distinctIds(list(option, 1, MOST));

const gap: Shape<GapSource> = choice<GapSource>('type', {
  number: object<Extract<GapSource, { type: 'number' }>>({
    type: oneOf('number'),
    answer: numberRef,
    form: optional(form),
    wrong: optional(wrongs),
  }),
  text: object<Extract<GapSource, { type: 'text' }>>({
    type: oneOf('text'),
    accepted: textRef,
    spelling: optional(integer(0, 4)),
    wrong: optional(wrongs),
  }),
  choice: object<Extract<GapSource, { type: 'choice' }>>({
    type: oneOf('choice'),
    options,
    answer: name,
  }),
});

const stem: Shape<StemSource> = (input, at) => {
  const read = stemFields(input, at);
  return read !== undefined && read.part > read.of
    ? wrong(inside(at, 'part'), 'no more than of', read.part)
    : read;
};

const stemFields = object<StemSource>({
  id: authorId<string>('a stem'),
  part: integer(1, MOST_PARTS),
  of: integer(1, MOST_PARTS),
  text: textRef,
  figure: optional(figure),
});

/** Algebra as typed; whether it can be read is seen once its parameters are filled in. */
const algebra = text(200);

const base: Fields<ItemSourceBase> = {
  id: authorId<ItemId>('an item'),
  skill,
  also: optional(list(skill, 0, 8)),
  difficulty: integer(1, 5),
  parameters: optional(table(PARAMETER, parameter, 24)),
  where: optional(list(expression, 0, 24)),
  stem: optional(stem),
  prompt: textRef,
  figure: optional(figure),
  hints: list(textRef, 0, 8),
  solution: list(textRef, 0, 16),
  helpFigures: optional(
    list(
      object<HelpFigureSource>({ beside: oneOf('hint', 'solution'), at: integer(0, 15), figure }),
      0,
      MOST,
    ),
  ),
  challenge: optional(boolean),
};

const shapes = {
  'choose-one': object<SourceOf<'choose-one'>>({
    ...base,
    type: oneOf('choose-one'),
    options,
    answer: name,
    keepOrder: optional(boolean),
  }),
  'choose-several': object<SourceOf<'choose-several'>>({
    ...base,
    type: oneOf('choose-several'),
    options,
    answers: names,
    keepOrder: optional(boolean),
  }),
  number: object<SourceOf<'number'>>({
    ...base,
    type: oneOf('number'),
    answer: numberRef,
    form: optional(form),
    tolerance: optional(numberRef),
    unit: optional(textRef),
    units: optional(list(textRef, 2, MOST)),
    wrong: optional(wrongs),
  }),
  'short-text': object<SourceOf<'short-text'>>({
    ...base,
    type: oneOf('short-text'),
    accepted: textRef,
    spelling: optional(integer(0, 4)),
    wrong: optional(wrongs),
  }),
  order: object<SourceOf<'order'>>({
    ...base,
    type: oneOf('order'),
    entries: options,
    answer: names,
    wrong: optional(list(object({ order: names, misconception }), 0, MOST)),
  }),
  match: object<SourceOf<'match'>>({
    ...base,
    type: oneOf('match'),
    left: options,
    right: options,
    pairs: list(namePair, 1, MOST),
    wrong: optional(list(object({ pair: namePair, misconception }), 0, MOST * 2)),
  }),
  'sort-groups': object<SourceOf<'sort-groups'>>({
    ...base,
    type: oneOf('sort-groups'),
    groups: options,
    entries: options,
    answer: list(namePair, 1, MOST),
    wrong: optional(list(object({ placed: namePair, misconception }), 0, MOST * 2)),
  }),
  'fill-gaps': object<SourceOf<'fill-gaps'>>({
    ...base,
    type: oneOf('fill-gaps'),
    text: textRef,
    gaps: list(gap, 1, 9),
  }),
  'number-line': object<SourceOf<'number-line'>>({
    ...base,
    type: oneOf('number-line'),
    from: numberRef,
    to: numberRef,
    step: numberRef,
    labels: optional(labels),
    answer: numberRef,
    tolerance: optional(numberRef),
    snap: optional(numberRef),
    wrong: optional(wrongs),
  }),
  'point-picture': object<SourceOf<'point-picture'>>({
    ...base,
    type: oneOf('point-picture'),
    src: mediaPath,
    alt: textRef,
    regions: distinctIds(
      list(
        object<SourceOf<'point-picture'>['regions'][number]>({
          id: name,
          label: textRef,
          x: share,
          y: share,
          width: share,
          height: share,
          misconception: optional(misconception),
        }),
        1,
        MOST,
      ),
    ),
    answers: names,
  }),
  draw: object<SourceOf<'draw'>>({
    ...base,
    type: oneOf('draw'),
    sign: signRef,
    among: optional(list(sign, 2, 26)),
    trace: optional(boolean),
    wrong: optional(list(object({ sign: signRef, misconception }), 0, MOST)),
  }),
  'read-aloud': object<SourceOf<'read-aloud'>>({
    ...base,
    type: oneOf('read-aloud'),
    text: textRef,
    pass: optional(number(0.1, 1)),
    set: optional(oneOf('letters', 'words', 'text')),
  }),
  'write-freely': object<SourceOf<'write-freely'>>({
    ...base,
    type: oneOf('write-freely'),
    model: textRef,
    points: distinctIds(list(object({ id: name, text: textRef }), 2, 5)),
    lines: optional(integer(1, 20)),
  }),
  expression: object<SourceOf<'expression'>>({
    ...base,
    type: oneOf('expression'),
    answer: algebra,
    form: optional(oneOf<ExpressionForm>('any', 'expanded', 'factored', 'simplified', 'same')),
    letters: optional(list(matching<string>(/^\p{L}(?:_\w{1,4})?$/u, 'one letter'), 1, 12)),
    before: optional(textRef),
    wrong: optional(list(object({ value: algebra, misconception }), 0, MOST)),
  }),
} satisfies { readonly [T in ItemSource['type']]: Shape<SourceOf<T>> };

const itemShape = choice<ItemSource>('type', shapes);

/** Reads one item and says what in it contradicts itself. */
export const item: Shape<ItemSource> = (input, at) => {
  const read = itemShape(input, at);
  if (read === undefined) return undefined;
  for (const parameterName of Object.keys(read.parameters ?? {})) {
    if (isReservedName(parameterName)) {
      at.report(inside(at, 'parameters').path, `"${parameterName}" is a word of the expression language`);
    }
  }
  checkContexts(read, at);
  checkNames(read, at);
  return read;
};
