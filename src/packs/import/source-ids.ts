// Ids from what a source calls its things, so that importing it twice gives the same ids and progress stays.
import { type ItemId, parseItemId, parseSkillId, type SkillId } from '../../domain/ids.ts';
import { hashOf } from '../build.ts';
import { encodeUtf8 } from '../utf8.ts';

const MOST = 64;
const HASH = 8;

/**
 * Lower-case letters, digits and dots of `name`; where something was lost by that, a hash keeps two names apart. A name
 * that every object has already (`constructor`) gets one too.
 */
export function toAuthorId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (plain === name && plain.length <= MOST && plain !== '' && !isTaken(plain)) return plain;
  const hash = hashOf(encodeUtf8(name)).slice(0, HASH);
  const stump = plain.slice(0, MOST - HASH - 1).replace(/[-.]+$/g, '');
  return stump === '' ? `n-${hash}` : `${stump}-${hash}`;
}

/** As parse/shape.ts has it: what no key of a pack is called. */
function isTaken(name: string): boolean {
  return name in {} || name === 'prototype';
}

export function toItemId(name: string): ItemId {
  const parsed = parseItemId(toAuthorId(name));
  if (!parsed.ok) throw new Error(`Must make an item id, got ${parsed.problem.got}`);
  return parsed.value;
}

export function toSkillId(name: string): SkillId {
  const parsed = parseSkillId(toAuthorId(name));
  if (!parsed.ok) throw new Error(`Must make a skill id, got ${parsed.problem.got}`);
  return parsed.value;
}
