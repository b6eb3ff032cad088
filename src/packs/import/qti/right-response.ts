// What counts as right for one response: what is declared as such, else what is worth most.
import type { XmlElement } from '../xml/xml-tree.ts';
import { type Claim, readClaims, toleranceFor } from './claims.ts';
import type { ResponseDeclaration } from './declarations.ts';

export interface RightResponse {
  /** One answer: several values where several are to be given, in the order declared. */
  readonly values: readonly string[];
  /** Other single values that are worth as much. */
  readonly alternatives: readonly string[];
  readonly tolerance: Claim['tolerance'];
  /** Others are worth a part, or less than nothing. */
  readonly isWeighted: boolean;
}

export type FindRight = (response: ResponseDeclaration) => RightResponse | undefined;

export function createFindRight(
  item: XmlElement,
  responses: ReadonlyMap<string, ResponseDeclaration>,
): FindRight {
  const claims = readClaims(item, responses);
  return (response) => {
    const own = claims.filter((claim) => claim.response === response.id);
    const best = Math.max(0, ...own.map(({ worth }) => worth));
    const [claimed, ...others] = own.filter(({ worth }) => worth === best);
    const values =
      response.correct.length > 0 ? response.correct : (mapped(response) ?? claimed?.values ?? []);
    if (values.length === 0) return undefined;
    const alternatives = [
      ...equallyWorth(response, values),
      ...[claimed, ...others].flatMap((claim) => (claim?.values.length === 1 ? claim.values : [])),
    ].filter((value) => !values.includes(value));
    return {
      values,
      alternatives: [...new Set(alternatives)],
      tolerance: claimed?.tolerance ?? toleranceFor(item, response.id),
      isWeighted: new Set(response.mapping.map(({ worth }) => worth).filter((worth) => worth !== 0)).size > 1,
    };
  };
}

/** What a mapping alone makes of it: of several all that are worth something, of one the best. */
function mapped({ cardinality, mapping }: ResponseDeclaration): readonly string[] | undefined {
  const worth = mapping.filter((entry) => entry.worth > 0);
  if (worth.length === 0) return undefined;
  if (cardinality !== 'single') return worth.map(({ key }) => key);
  const best = Math.max(...worth.map((entry) => entry.worth));
  return worth
    .filter((entry) => entry.worth === best)
    .map(({ key }) => key)
    .slice(0, 1);
}

function equallyWorth(
  { cardinality, mapping }: ResponseDeclaration,
  values: readonly string[],
): readonly string[] {
  if (cardinality !== 'single') return [];
  const declared = mapping.find(({ key }) => key === values[0])?.worth;
  const full = declared ?? Math.max(0, ...mapping.map(({ worth }) => worth));
  return mapping.filter(({ worth }) => worth > 0 && worth >= full).map(({ key }) => key);
}
