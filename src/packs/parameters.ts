import type { Random } from '../domain/random.ts';
import {
  addRational,
  multiplyRational,
  numberToRational,
  type Rational,
  rationalToNumber,
} from '../domain/rational.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Contexts, drawWord, isWordParameter, type WordParameter } from './contexts/drawing.ts';
import type { ExpressionProblem } from './expression.ts';
import { evaluateSource, isTrue, type Scope } from './expression-value.ts';
import type { ItemSource, ParameterSource } from './format.ts';
import type { VariantProblem } from './variant-resolver.ts';

/** Where names and prices come from; `root` names item (or stem) and seed. */
export interface DrawingFrom {
  readonly root: string;
  /** Missing where nobody is asked: an item that draws words cannot be made then. */
  readonly contexts: Contexts | undefined;
}

const NOWHERE: DrawingFrom = { root: '', contexts: undefined };

/** Draws an item's parameters in the order written. Fails where the draw must be made again, or can never succeed. */
export function drawParameters(
  source: Pick<ItemSource, 'parameters' | 'where'>,
  random: Random,
  { root, contexts }: DrawingFrom = NOWHERE,
): Result<Scope, VariantProblem> {
  const scope = new Map<string, Rational | string>();
  for (const [name, parameter] of Object.entries(source.parameters ?? {})) {
    if (isWordParameter(parameter)) {
      const word = contexts && drawWord(name, parameter, scope, { root, contexts });
      if (word === undefined) return fail(noWord(name, parameter.context));
      scope.set(name, word);
      continue;
    }
    const value = drawOne(parameter, scope, random, contexts?.priceStep);
    if (!value.ok) return fail(toProblem(`parameter ${name}`, value.problem));
    scope.set(name, value.value);
  }
  for (const condition of source.where ?? []) {
    const value = evaluateSource(condition, scope);
    if (!value.ok) return fail(toProblem(`where "${condition}"`, value.problem));
    if (!isTrue(value.value)) {
      return fail({ code: 'template-empty', detail: `where "${condition}" is never true`, again: true });
    }
  }
  return ok(scope);
}

type Drawn = Result<Rational | string, ExpressionProblem>;

const noWord = (name: string, kind: string): VariantProblem => ({
  code: 'template-empty',
  detail: `parameter ${name}: no ${kind} is left to draw`,
  again: false,
});

function drawOne(
  parameter: Exclude<ParameterSource, WordParameter>,
  scope: Scope,
  random: Random,
  priceStep = 1,
): Drawn {
  if ('value' in parameter) return evaluateSource(parameter.value, scope);
  if ('oneOf' in parameter) return toValue(parameter.oneOf[Math.floor(random() * parameter.oneOf.length)]);
  if ('pick' in parameter) {
    const place = evaluateSource(parameter.by, scope);
    if (!place.ok) return place;
    const index = rationalToNumber(place.value);
    return Number.isInteger(index) && index >= 0 && index < parameter.pick.length
      ? toValue(parameter.pick[index])
      : beyond(`there is no place ${index} in a list of ${parameter.pick.length}`);
  }
  const drawn = drawFromRange(parameter, random);
  const worth = numberToRational('context' in parameter ? priceStep : 1);
  if (!drawn.ok || !worth.ok) return drawn;
  const price = multiplyRational(drawn.value, worth.value);
  return price.ok ? price : beyond('a number with more than 15 digits');
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly step?: number;
}

/** Counted in exact steps, so that 0.1 to 0.9 by 0.1 holds nine tenths and no neighbours of them. */
function drawFromRange({ from, to, step = 1 }: Range, random: Random): Result<Rational, ExpressionProblem> {
  const first = numberToRational(from);
  const stride = numberToRational(step);
  // The small share of a step makes up for the binary quotient falling just short of a whole one.
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  const index = numberToRational(Math.floor(random() * count));
  if (!first.ok || !stride.ok || !index.ok) return beyond('a number with more than 15 digits');
  const offset = multiplyRational(stride.value, index.value);
  const sum = offset.ok ? addRational(first.value, offset.value) : offset;
  return sum.ok ? sum : beyond('a number with more than 15 digits');
}

function toValue(value: number | string | undefined): Drawn {
  if (typeof value === 'string') return ok(value);
  const exact = numberToRational(value ?? Number.NaN);
  return exact.ok ? exact : beyond(`${value} has more than 15 digits`);
}

function beyond(detail: string) {
  return fail({ code: 'expression/too-large', detail } as const);
}

function toProblem(what: string, problem: ExpressionProblem): VariantProblem {
  const again = problem.code === 'expression/division-by-zero' || problem.code === 'expression/too-large';
  return { code: 'expression', detail: `${what}: ${problem.detail}`, again };
}
