// Who sat beside a learner when something was done together, told to a teacher by name.
import type { LearnerId } from '../domain/ids.ts';
import type { Core } from './core.ts';
import { nowCalled } from './now-called.ts';

/** Null for who was alone; the name is empty where it cannot be opened, and of who was erased. */
export async function readBeside(
  { cards, school }: Pick<Core, 'cards' | 'school'>,
  { with: other }: { readonly with?: LearnerId | undefined },
): Promise<{ readonly name: string } | null> {
  if (other === undefined) return null;
  const id = await nowCalled(school, other);
  const card = id && (await cards.read(id));
  return { name: card ? card.name : '' };
}
