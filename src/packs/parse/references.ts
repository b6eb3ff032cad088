// Shapes of what occurs everywhere in a pack: names, keys, expressions, numbers, texts, figures.
import { parseExpression } from '../expression.ts';
import { FIGURE_FIELDS, type FieldKind, type FigureFields } from '../figure-fields.ts';
import type { Expression, FigureSource, NumberRef, TextRef } from '../format.ts';
import { PACK_LIMITS } from '../format.ts';
import { MEDIA_REFERENCE } from '../paths.ts';
import {
  choice,
  list,
  matching,
  type Optional,
  object,
  oneOf,
  optional,
  type Shape,
  table,
  wrong,
} from './shape.ts';

/** Name of an option, an entry, a region in its item. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;
export const TEXT_KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
export const PARAMETER = /^[A-Za-z][A-Za-z0-9_]{0,31}$/;

export const name = matching<string>(NAME, 'a short name of letters, digits, . - _');
export const textKey = matching<string>(TEXT_KEY, 'the key of a text');
export const mediaPath = matching<string>(
  MEDIA_REFERENCE,
  'a path media/… in lower case ending in .svg, .webp or .opus',
);

export const expression: Shape<Expression> = (input, at) => {
  if (typeof input !== 'number' && typeof input !== 'string') return wrong(at, 'an expression', input);
  const tree = parseExpression(input);
  if (tree.ok) return input;
  at.report(at.path, `"${String(input).slice(0, 60)}": ${tree.problem.detail}`, 'expression');
  return undefined;
};

export const numberRef: Shape<NumberRef> = (input, at) =>
  typeof input === 'number' || (typeof input === 'string' && input.startsWith('='))
    ? expression(input, at)
    : wrong(at, 'a number, or "=" and an expression', input);

export const textRef: Shape<TextRef> = (input, at) => {
  if (typeof input === 'string' && input.startsWith('='))
    return expression(input, at) === undefined ? undefined : input;
  return typeof input === 'string' ? textKey(input, at) : keyWith(input, at);
};

/** A wrong value: a number, a computed number, or a text. */
export const valueRef: Shape<NumberRef | TextRef> = (input, at) =>
  typeof input === 'number' ? numberRef(input, at) : textRef(input, at);

export const bindings = table(PARAMETER, expression);

const keyWith: Shape<Exclude<TextRef, string>> = object<Exclude<TextRef, string>>({
  key: textKey,
  with: bindings,
});

const figureShapes = Object.fromEntries(
  Object.entries(FIGURE_FIELDS).map(([type, fields]) => [type, objectOf(fields, type)]),
) as Readonly<Record<string, Shape<FigureSource>>>;

export const figure: Shape<FigureSource> = choice('type', figureShapes);

function objectOf(fields: FigureFields, type?: string): Shape<unknown> {
  const entries = Object.entries(fields).map(
    ([field, kind]): [string, Shape<unknown> | Optional<unknown>] => [
      field,
      kind.optional || kind.fallback !== undefined ? optional(shapeOf(kind)) : shapeOf(kind),
    ],
  );
  const own = type === undefined ? [] : [['type', oneOf(type)] as const];
  return object<Record<string, unknown>>(
    Object.fromEntries([...own, ...entries]) as Record<string, Shape<unknown>>,
  );
}

function shapeOf(kind: FieldKind): Shape<unknown> {
  switch (kind.kind) {
    case 'path':
      return mediaPath;
    case 'text':
      return textRef;
    case 'whole':
    case 'number':
      return numberRef;
    case 'word':
      return oneOf(...kind.words);
    case 'list':
      return list(shapeOf(kind.of), kind.min, Math.min(kind.max, PACK_LIMITS.options));
    case 'group':
      return objectOf(kind.fields);
  }
}

/** Refuses an object in which two entries have the same `id`. */
export function distinctIds<T extends { readonly id: string }>(
  shape: Shape<readonly T[]>,
): Shape<readonly T[]> {
  return (input, at) => {
    const entries = shape(input, at);
    const seen = new Set<string>();
    for (const entry of entries ?? []) {
      if (seen.has(entry.id)) at.report(at.path, `"${entry.id}" occurs twice`, 'duplicate-id');
      seen.add(entry.id);
    }
    return entries !== undefined && seen.size === entries.length ? entries : undefined;
  };
}
