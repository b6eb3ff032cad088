// Parameters of a template: numbers, words of a list, and what is drawn from the region's context set.
import { REGIONS } from '../../domain/locale.ts';
import { isWordParameter, type WordParameter } from '../contexts/drawing.ts';
import { CONTEXT_FORMS, CONTEXT_KINDS, type ItemSourceBase, type ParameterSource } from '../format.ts';
import { expression, PARAMETER, textKey } from './references.ts';
import {
  inside,
  isObject,
  list,
  matching,
  number,
  object,
  oneOf,
  optional,
  type Place,
  type Shape,
  table,
  wrong,
} from './shape.ts';

const textValue: Shape<number | string> = (input, at) =>
  typeof input === 'number' ? input : textKeyOrName(input, at);
const textKeyOrName: Shape<string> = (input, at) => textKey(input, at);

/** One parameter of a template. */
export const parameter: Shape<ParameterSource> = (input, at) => {
  if (!isObject(input)) return wrong(at, 'a parameter such as {"from": 1, "to": 9}', input);
  const kind = ['context', 'from', 'oneOf', 'value', 'pick'].find((field) => Object.hasOwn(input, field));
  if (kind === undefined) return wrong(at, 'a parameter with from, oneOf, value, pick or context', input);
  return parameterShapes[kind]?.(input, at);
};

const range = object<Extract<ParameterSource, { from: number }>>({
  from: number(-1e12, 1e12),
  to: number(-1e12, 1e12),
  step: optional(number(1e-6, 1e12)),
});

const price = object<Extract<ParameterSource, { context: 'price' }>>({
  context: oneOf('price'),
  from: number(0, 1e6),
  to: number(0, 1e6),
  step: optional(number(1e-2, 1e6)),
});

const parameterName = matching<string>(PARAMETER, 'the name of a parameter');

const OWN = new RegExp(`^(?:any|${REGIONS.join('|')})$`);

const word = object<WordParameter>({
  context: oneOf(...CONTEXT_KINDS),
  count: optional(parameterName),
  form: optional(oneOf(...CONTEXT_FORMS)),
  of: optional(parameterName),
  own: optional(table(OWN, list(textKey, 1, 200), REGIONS.length + 1)),
});

const fromRange = <T extends { readonly from: number; readonly to: number; readonly step?: number }>(
  read: T | undefined,
  at: Place,
  input: unknown,
): T | undefined => {
  if (read === undefined) return undefined;
  if (read.to < read.from) return wrong(at, 'a range whose to is not below its from', input);
  return (read.to - read.from) / (read.step ?? 1) > 1e6
    ? wrong(at, 'a range of at most 1000000 values', input)
    : read;
};

/** A number of things is counted, a name and a place are not. */
const IS_COUNTED = { name: false, place: false, money: true, food: true, unit: true, thing: true } as const;

const contextWord: Shape<WordParameter> = (input, at) => {
  const read = word(input, at);
  if (read === undefined) return undefined;
  const { context: kind, form = 'counted', count } = read;
  if (form === 'how-many' && kind !== 'thing') return wrong(inside(at, 'form'), 'a form of this kind', form);
  const wantsCount = form === 'counted' && IS_COUNTED[kind];
  return wantsCount === (count !== undefined)
    ? read
    : wrong(inside(at, 'count'), wantsCount ? 'the parameter that is counted' : 'left out', count);
};

const parameterShapes: Readonly<Record<string, Shape<ParameterSource>>> = {
  context: (input, at) =>
    isObject(input) && input.context === 'price'
      ? fromRange(price(input, at), at, input)
      : contextWord(input, at),
  from: (input, at) => fromRange(range(input, at), at, input),
  oneOf: object<Extract<ParameterSource, { oneOf: unknown }>>({ oneOf: list(textValue, 1, 200) }),
  value: object<Extract<ParameterSource, { value: unknown }>>({ value: expression }),
  pick: object<Extract<ParameterSource, { pick: unknown }>>({
    pick: list(textValue, 1, 200),
    by: expression,
  }),
};

/** What counts must be there, and the word that is taken up again must have been drawn before, of the same kind. */
export function checkContexts({ parameters = {} }: Pick<ItemSourceBase, 'parameters'>, at: Place): void {
  const before = new Map<string, string>();
  for (const [name, one] of Object.entries(parameters)) {
    const here = inside(inside(at, 'parameters'), name);
    if (isWordParameter(one)) {
      const { count, of, context: kind } = one;
      if (count !== undefined && !Object.hasOwn(parameters, count))
        wrong(inside(here, 'count'), 'the name of a parameter of this item', count);
      if (of !== undefined && before.get(of) !== kind)
        wrong(inside(here, 'of'), `an earlier parameter that draws a ${kind}`, of);
      before.set(name, kind);
    }
  }
}
