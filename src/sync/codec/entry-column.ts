// Which item: the same as before, another of the same skill, another skill; spelled where no vocabulary has it.

import { type BitCoder, codeFlag } from '../../domain/coding/bit-coder.ts';
import { codeNumber } from '../../domain/coding/code-number.ts';
import { parseItemId, parsePackId, parseSkillId, type SkillId } from '../../domain/ids.ts';
import { type ChunkState, OUTCOME } from './chunk-state.ts';
import { CONTEXT } from './contexts.ts';
import { TEXT } from './known-text.ts';
import { type Entry, type Group, MOST_SKILLS, toSpelledEntry } from './lexicon.ts';
import { isWord, parseJson } from './plain-json.ts';

/** Codes the item of the current learner and makes it the state's; null when the coder is spoilt. */
export function codeEntry(
  coder: BitCoder,
  state: ChunkState,
  event: { readonly kind: number; readonly other: boolean },
  entry: Entry | null,
): Entry | null {
  const { current } = state;
  const same = CONTEXT.sameEntry + 4 * event.kind + current.outcome;
  if (current.entry !== null && codeFlag(coder, same, entry === current.entry)) return current.entry;
  const known = codeFlag(coder, CONTEXT.entryKnown + event.kind, entry?.group != null);
  const coded = known ? codeKnown(coder, state, event.other, entry) : codeSpelled(coder, state, entry);
  current.entry = coded;
  current.outcome = OUTCOME.none;
  current.attempts = 0;
  current.hints = 0;
  return coded;
}

function codeKnown(coder: BitCoder, state: ChunkState, other: boolean, entry: Entry | null): Entry | null {
  const group = codeGroup(coder, state, other, entry?.group ?? null);
  if (group === null || group.entries.length === 0) {
    coder.spoil();
    return null;
  }
  const place = coder.uniform(group.entries.length, entry?.place ?? 0);
  return group.entries[place] ?? null;
}

/** Codes a skill of a pack and makes it the learner's; null when there are none. */
export function codeGroup(
  coder: BitCoder,
  state: ChunkState,
  other: boolean,
  group: Group | null,
): Group | null {
  const coded = codeGroupNumber(coder, state, other, group);
  state.current.group = coded;
  state.group = coded;
  return coded;
}

function codeGroupNumber(coder: BitCoder, state: ChunkState, other: boolean, group: Group | null) {
  const { groups, groupNumbers } = state.lexicon;
  const from = state.current.group ?? state.group;
  if (from !== null) {
    if (codeFlag(coder, CONTEXT.sameGroup + (other ? 1 : 0), group === from)) return from;
    const next = groups[(groupNumbers.get(from) ?? 0) + 1] ?? groups[0] ?? null;
    if (codeFlag(coder, CONTEXT.nextGroup + (other ? 1 : 0), group === next)) return next;
  }
  if (groups.length === 0) {
    coder.spoil();
    return null;
  }
  return codeAny(coder, groups, group === null ? 0 : (groupNumbers.get(group) ?? 0));
}

function codeAny<T>(coder: BitCoder, list: readonly T[], at: number): T | null {
  return list[coder.uniform(list.length, at)] ?? null;
}

function codeSpelled(coder: BitCoder, state: ChunkState, entry: Entry | null): Entry | null {
  const list = state.spelledEntries;
  const before = entry === null ? 0 : list.indexOf(entry);
  const at = codeNumber(coder, CONTEXT.entrySpelled, before < 0 ? list.length : before);
  const found = list[at];
  if (found !== undefined) return found;
  if (at > list.length || coder.failed) {
    coder.spoil();
    return null;
  }
  const given = entry && JSON.stringify([entry.pack, entry.version, entry.item, ...entry.skills]);
  const text = state.spell(coder, TEXT.json, given ?? '');
  const coded = entry ?? (text === null ? null : parseEntry(text));
  if (coded === null) coder.spoil();
  else list.push(coded);
  return coded;
}

function parseEntry(text: string): Entry | null {
  const list = parseJson(text);
  if (!Array.isArray(list)) return null;
  const [pack, version, item, ...skills] = list as unknown[];
  const parsed = { pack: parsePackId(pack), item: parseItemId(item) };
  const ids: SkillId[] = [];
  for (const skill of skills) {
    const id = parseSkillId(skill);
    if (!id.ok) return null;
    ids.push(id.value);
  }
  const [first, ...others] = ids;
  if (
    !parsed.pack.ok ||
    !parsed.item.ok ||
    !isWord(version) ||
    first === undefined ||
    skills.length > MOST_SKILLS
  )
    return null;
  return toSpelledEntry({
    pack: parsed.pack.value,
    version,
    item: parsed.item.value,
    skills: [first, ...others],
  });
}
