// From the source of an item to the question that a learner meets. The same (item, seed) is the same question on every
// device and in every language, so that an answer in the log can be shown again exactly.
import type { Item } from '../domain/item.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ItemSource } from './format.ts';
import { type Draw, drawVariantWith, type ItemContext } from './variant-core.ts';
import { makeExpression } from './variant-expression.ts';
import type { VariantProblem } from './variant-resolver.ts';

/** Makes the variant of an item that its seed names. Fails when texts are missing or no draw fulfils its conditions. */
export function createVariant(source: ItemSource, context: ItemContext): Result<Item, VariantProblem> {
  const draw = drawVariant(source, context);
  return draw.ok ? ok(draw.value.item) : draw;
}

export function drawVariant(source: ItemSource, context: ItemContext): Result<Draw, VariantProblem> {
  return drawVariantWith(makeExpression, source, context);
}
