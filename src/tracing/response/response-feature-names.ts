// The features of the response model by name, in the order in which they are written.

import { TABLE_KINDS } from './residual-tables.ts';
import { DECAYS, LAST_ANSWERS, LAST_ON_ITEM, LAST_ON_SKILL } from './response-layout.ts';

export const LAST_RESIDUALS = 3;

/** A model file is of no use with another order. */
export const RESPONSE_FEATURES = [
  'skill ease',
  'item ease',
  'ease',
  'skills',
  'ability',
  'fast ability',
  'slow ability',
  'skill ability',
  'least skill ability',
  'item ability',
  'ease + ability',
  'ease + all abilities',
  'answers',
  'share right',
  ...DECAYS.flatMap((decay) => [`residual, ${decay}`, `right, ${decay}`]),
  ...numbered('answer, back', LAST_ANSWERS),
  ...numbered('residual, back', LAST_RESIDUALS),
  'ease before',
  'streak',
  'same item rate',
  'items seen',
  'skill answers',
  'skill right',
  'skill wrong',
  'least skill answers',
  'since skill',
  ...DECAYS.flatMap((decay) => [`skill residual, ${decay}`, `skill right, ${decay}`]),
  ...numbered('answer on skill, back', LAST_ON_SKILL),
  'streak on skill',
  'item answers',
  'item right',
  'item wrong',
  'since item',
  ...numbered('answer on item, back', LAST_ON_ITEM),
  'same item',
  'same skills',
  'run on skills',
  'right in run on skills',
  'run on item',
  'right in run on item',
  'minutes',
  'minutes since skill',
  'minutes since item',
  ...TABLE_KINDS.map(({ name }) => `beyond: ${name}`),
];
export const FEATURE_COUNT = RESPONSE_FEATURES.length;

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, back) => `${name} ${back}`);
}
