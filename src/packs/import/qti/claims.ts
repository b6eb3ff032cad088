// What response processing of an item's own says is right. Not a machine that runs it: its conditions are read for what
// they compare a response with and what they give for it, which is how authors and tools write almost all of them.
import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  trimmedIn,
} from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { ResponseDeclaration } from './declarations.ts';

/** "This response is worth this much." */
export interface Claim {
  readonly response: string;
  /** All of them together are the answer. */
  readonly values: readonly string[];
  readonly worth: number;
  /** How far a number may be off; `relative` is a share of it in percent. */
  readonly tolerance?: { readonly amount: number; readonly isRelative: boolean };
}

type Found = Omit<Claim, 'worth'>;
type Responses = ReadonlyMap<string, ResponseDeclaration>;

const BRANCHES = ['responseIf', 'responseElseIf'];
const MOST_CLAIMS = 400;

export function readClaims(item: XmlElement, responses: Responses): readonly Claim[] {
  const processing = childNamed(item, 'responseProcessing');
  if (processing === undefined) return [];
  const claims: Claim[] = [];
  for (const branch of descendantsNamed(processing, ...BRANCHES)) {
    const [condition, ...rules] = elementsIn(branch);
    const worth = worthOf(rules);
    if (condition === undefined || worth <= 0 || claims.length > MOST_CLAIMS) continue;
    claims.push(...claimsOf(condition, responses).map((found) => ({ ...found, worth })));
  }
  return claims;
}

/** The tolerance that `equal` and `equalRounded` ask for, wherever they stand. */
export function toleranceFor(
  item: XmlElement,
  response: string,
): { readonly amount: number; readonly isRelative: boolean } | undefined {
  const processing = childNamed(item, 'responseProcessing');
  if (processing === undefined) return undefined;
  for (const element of descendantsNamed(processing, 'equal', 'equalRounded')) {
    const names = descendantsNamed(element, 'variable').map((variable) =>
      attributeOf(variable, 'identifier'),
    );
    const tolerance = toleranceOf(element);
    if (names.includes(response) && tolerance !== undefined) return tolerance;
  }
  return undefined;
}

function worthOf(rules: readonly XmlElement[]): number {
  const worths = rules
    .filter(({ name }) => name === 'setOutcomeValue')
    .map((rule) => {
      const literals = [...descendantsNamed(rule, 'baseValue')].map(trimmedIn);
      const numbers = literals.map(Number.parseFloat).filter(Number.isFinite);
      if (numbers.length > 0) return Math.max(...numbers);
      if (descendantsNamed(rule, 'mapResponse', 'mapResponsePoint', 'correct').length > 0) return 0;
      const isScore = literals.length === 0 && /score/i.test(attributeOf(rule, 'identifier'));
      // The whole of a maximum that stands elsewhere.
      if (isScore && descendantsNamed(rule, 'variable').length > 0) return 1;
      return literals.some((literal) => /^(?:correct|right|true|richtig|juste)$/i.test(literal)) ? 1 : 0;
    });
  return Math.max(0, ...worths);
}

function claimsOf(condition: XmlElement, responses: Responses): readonly Found[] {
  const parts = elementsIn(condition);
  switch (condition.name) {
    case 'or':
      return parts.flatMap((part) => claimsOf(part, responses));
    case 'and':
      return joined(
        parts.flatMap((part) => claimsOf(part, responses)),
        rangeIn(parts),
      );
    case 'match':
    case 'stringMatch':
    case 'equal':
    case 'equalRounded':
      return compared(condition, parts, responses);
    case 'member':
    case 'contains':
      return contained(parts);
    default:
      return [];
  }
}

/** Under `and`, several values of the same response are one answer. */
function joined(found: readonly Found[], range: Found | undefined): readonly Found[] {
  const byResponse = new Map<string, Found>();
  for (const one of range ? [...found, range] : found) {
    const before = byResponse.get(one.response);
    byResponse.set(one.response, before ? { ...before, values: [...before.values, ...one.values] } : one);
  }
  return [...byResponse.values()];
}

function compared(
  condition: XmlElement,
  parts: readonly XmlElement[],
  responses: Responses,
): readonly Found[] {
  const response = variableIn(parts);
  if (response === undefined) return [];
  const right = parts.find(({ name }) => name === 'correct');
  const values = right
    ? (responses.get(attributeOf(right, 'identifier'))?.correct ?? [])
    : parts.flatMap((part) => (part.name === 'variable' ? [] : literalsIn(part)));
  if (values.length === 0) return [];
  const tolerance = toleranceOf(condition);
  return [{ response, values, ...(tolerance && { tolerance }) }];
}

function contained(parts: readonly XmlElement[]): readonly Found[] {
  const response = variableIn(parts);
  const values = parts.flatMap((part) => (part.name === 'variable' ? [] : literalsIn(part)));
  return response === undefined || values.length === 0 ? [] : [{ response, values }];
}

/** "At least this and at most that" is a number with a tolerance. */
function rangeIn(parts: readonly XmlElement[]): Found | undefined {
  const bounds = parts.flatMap((part) => {
    const response = variableIn(elementsIn(part));
    const bound = Number.parseFloat(elementsIn(part).flatMap(literalsIn)[0] ?? '');
    return /^[gl]te?$/.test(part.name) && response !== undefined && Number.isFinite(bound)
      ? [{ response, bound, isLowest: part.name.startsWith('g') }]
      : [];
  });
  const lowest = bounds.find(({ isLowest }) => isLowest);
  const highest = bounds.find(({ isLowest, response }) => !isLowest && response === lowest?.response);
  if (!lowest || !highest || highest.bound < lowest.bound) return undefined;
  return {
    response: lowest.response,
    values: [String((lowest.bound + highest.bound) / 2)],
    tolerance: { amount: (highest.bound - lowest.bound) / 2, isRelative: false },
  };
}

function variableIn(parts: readonly XmlElement[]): string | undefined {
  const found = parts.find(({ name }) => name === 'variable');
  return found ? attributeOf(found, 'identifier') : undefined;
}

function literalsIn(element: XmlElement): readonly string[] {
  if (element.name === 'baseValue') return [trimmedIn(element).replace(/\s+/g, ' ')];
  return ['multiple', 'ordered'].includes(element.name)
    ? childrenNamed(element, 'baseValue').map((value) => trimmedIn(value).replace(/\s+/g, ' '))
    : [];
}

function toleranceOf(condition: XmlElement): Claim['tolerance'] {
  if (condition.name === 'equalRounded') {
    const figures = Number.parseInt(attributeOf(condition, 'figures'), 10);
    const isPlaces = attributeOf(condition, 'roundingMode') === 'decimalPlaces';
    const isUsable = isPlaces && figures >= 0 && figures <= 9;
    return isUsable ? { amount: Number(`5e-${figures + 1}`), isRelative: false } : undefined;
  }
  const mode = attributeOf(condition, 'toleranceMode');
  const [first = Number.NaN] = attributeOf(condition, 'tolerance').split(/\s+/).map(Number.parseFloat);
  if (!Number.isFinite(first) || first < 0 || !['absolute', 'relative'].includes(mode)) return undefined;
  return { amount: first, isRelative: mode === 'relative' };
}
