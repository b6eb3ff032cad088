// Who sat beside a learner when something was done together, told to a teacher by name.
import type { LearnerId } from '../domain/ids.ts';
import { canonicalLearner } from '../domain/roster.ts';
import type { Core } from './core.ts';

/** Null for who was alone; the name is empty where it cannot be opened, and of who was erased. */
export async function readBeside(
  { cards, school }: Pick<Core, 'cards' | 'school'>,
  { with: other }: { readonly with?: LearnerId | undefined },
): Promise<{ readonly name: string } | null> {
  if (other === undefined) return null;
  const card = await cards.read(canonicalLearner(await school.roster(), other));
  return { name: card?.name ?? '' };
}
