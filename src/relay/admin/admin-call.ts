// What every verb gets, and how it finds the school that was meant.
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RelayConfig } from '../config.ts';
import { type NamedSchool, namedSchools } from '../schools/named-schools.ts';
import type { RelayStore } from '../store/relay-store.ts';
import { failed, type Said } from './words.ts';

export interface AdminCall {
  readonly store: RelayStore;
  readonly config: RelayConfig;
  /** What stands behind the verb. */
  readonly words: readonly string[];
  readonly options: AdminOptions;
  readonly nowMs: number;
}

export interface AdminOptions {
  readonly days: number | null;
  readonly school: string | null;
  readonly heal: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

export type Verb = (call: AdminCall) => Promise<Said>;

/** By its label, or by the beginning of its id; without a word, the only one there is. */
export async function findSchool(store: RelayStore, word: string | null): Promise<Result<NamedSchool, Said>> {
  const all = await namedSchools(store);
  const [only] = all;
  if (word === null) {
    if (only !== undefined && all.length === 1) return ok(only);
    return fail(
      failed(all.length === 0 ? 'No school has enrolled here yet.' : 'Say which school: --school LABEL.'),
    );
  }
  const found = all.filter(
    ({ school, label }) => label === word || (word.length >= 4 && school.startsWith(word)),
  );
  const [first] = found;
  if (first !== undefined && found.length === 1) return ok(first);
  return fail(
    failed(
      found.length === 0
        ? `No school here is called "${word}".`
        : `Several schools match "${word}": use the id.`,
    ),
  );
}
