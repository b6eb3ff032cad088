// `model.json` of the pack from OATutor's parameters of Bayesian Knowledge Tracing, which are the same four.
import type { SkillId } from '../../../domain/ids.ts';
import { encodeUtf8 } from '../../utf8.ts';
import { type Catalogues, skillIdOf } from './catalogues.ts';
import { type Fields, fieldOf } from './json.ts';

/** The bounds of src/tracing/bkt-parameters.ts, which packs may not import; a test holds them equal. */
export const MODEL_BOUNDS = {
  prior: [0.01, 0.95],
  learn: [0.001, 0.7],
  guess: [0.001, 0.4],
  slip: [0.001, 0.3],
} as const;

const FIELDS = { prior: 'probMastery', learn: 'probTransit', guess: 'probGuess', slip: 'probSlip' } as const;
type Field = keyof typeof FIELDS;
const NAMES: readonly Field[] = ['prior', 'learn', 'guess', 'slip'];

/** Nothing where the source says nothing of these skills. */
export function toModel(
  skills: readonly { readonly id: SkillId; readonly name: string }[],
  { parameters }: Catalogues,
): Uint8Array | undefined {
  const entries: [SkillId, Partial<Record<Field, number>>][] = [];
  for (const { id, name } of skills) {
    const fields = parameters.get(name);
    const entry = fields && toEntry(fields);
    if (entry && id === skillIdOf(name)) entries.push([id, entry]);
  }
  if (entries.length === 0) return undefined;
  return encodeUtf8(`${JSON.stringify({ format: 1, skills: Object.fromEntries(entries) }, null, 2)}\n`);
}

/** Brought within what our tracer takes: a guess above 0.4 would make a wrong answer good news. */
function toEntry(fields: Fields): Partial<Record<Field, number>> | undefined {
  const entry: Partial<Record<Field, number>> = {};
  for (const name of NAMES) {
    const value = fieldOf(fields, FIELDS[name]);
    const [least, most] = MODEL_BOUNDS[name];
    if (typeof value === 'number' && value >= 0 && value <= 1) {
      entry[name] = Math.min(most, Math.max(least, value));
    }
  }
  return Object.keys(entry).length > 0 ? entry : undefined;
}
