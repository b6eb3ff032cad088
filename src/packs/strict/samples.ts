// Every item drawn a few times in every language of the pack: what the rules look at is what children will see.
import type { PackId, SkillId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import { checkedIn } from '../contexts/checked-in.ts';
import { contextsOf } from '../contexts/contexts.ts';
import type { ItemSource } from '../format.ts';
import type { PackContents } from '../pack-contents.ts';
import type { Placed } from '../parse/files.ts';
import { createVariant } from '../variant.ts';

/** Enough that what holds in all of them is no chance. */
const SEEDS = 12;

export interface Sample {
  readonly placed: Placed<ItemSource>;
  /** Drawn with seeds 0, 1, 2 …; one for an item without parameters. Languages in the pack's order, none empty. */
  readonly drawn: ReadonlyMap<string, readonly Item[]>;
}

/** Items of which nothing can be drawn are left out: `pack check` tells them. */
export function drawSamples(contents: PackContents): readonly Sample[] {
  return contents.items.flatMap((placed) => {
    const drawn = new Map<string, readonly Item[]>();
    for (const language of contents.texts.keys()) {
      const items = drawItems(contents, placed.value, language, SEEDS);
      if (items.length > 0) drawn.set(language, items);
    }
    return drawn.size > 0 ? [{ placed, drawn }] : [];
  });
}

export function drawItems(
  { texts }: PackContents,
  source: ItemSource,
  language: string,
  seeds: number,
): readonly Item[] {
  const text = (key: string) => texts.get(language)?.get(key)?.value;
  const items: Item[] = [];
  for (let seed = 0; seed < (source.parameters ? seeds : 1); seed++) {
    // In turn from all regions, as children everywhere will see it.
    const contexts = contextsOf(checkedIn(language, seed));
    const made = createVariant(source, {
      pack: 'org.banyan.check' as PackId,
      seed,
      language,
      text,
      contexts,
    });
    if (made.ok) items.push(made.value);
  }
  return items;
}

/** First and last school year of each skill. */
export function gradesOf({ manifest }: PackContents): ReadonlyMap<SkillId, readonly [number, number]> {
  return new Map(manifest?.skills.map(({ id, grades }) => [id, grades]));
}
