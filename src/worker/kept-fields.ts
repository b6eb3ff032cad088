// What the school keeps of its learners, opened and sealed: its fields, and their values. In clear they are in this
// worker alone, and on the screen of who stands behind the teacher's door.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner, type Learner, type Roster } from '../domain/roster.ts';
import type { Sealed } from '../domain/sealed.ts';
import { toBase64Url } from '../identity/base64url.ts';
import {
  type AttributeField,
  type Attributes,
  attributesFromTexts,
  attributesToText,
  type FieldChange,
  fieldsFromTexts,
  fieldsToText,
  MOST_CHOICES,
  MOST_FIELDS,
  MOST_LENGTH,
} from '../school/attributes.ts';
import type { Core } from './core.ts';

type Done<T = null> = Promise<Result<T, Problem>>;
type Names = Pick<Core, 'names'>;

/** There is one list of a school, also before it is founded; whose it is, its key says. */
const FIELDS = { purpose: 'attribute-fields', owner: 'school' } as const;
const valuesOf = (learner: LearnerId) => ({ purpose: 'attributes', owner: learner }) as const;

/** In the order in which they were defined. What this tablet has no key for is left out. */
export async function openFields({ names }: Names, roster: Roster): Promise<readonly AttributeField[]> {
  return fieldsFromTexts(await Promise.all(roster.fields.map((text) => names.read(text, FIELDS))));
}

/** Also values of fields that the school does not keep any more: they come back with the field. */
export async function openAttributes({ names }: Names, learner: Learner): Promise<Attributes> {
  return attributesFromTexts(
    await Promise.all(learner.attributes.map((word) => names.read(word.text, valuesOf(word.learner)))),
  );
}

/** Null without an identity. `learner` is the id that the event names. */
export function sealAttributes(
  { names }: Names,
  learner: LearnerId,
  change: Attributes,
): Promise<Sealed | null> {
  return names.seal(attributesToText(change), valuesOf(learner));
}

export function sealFields({ names }: Names, changes: readonly FieldChange[]): Promise<Sealed | null> {
  return names.seal(fieldsToText(changes), FIELDS);
}

/** Problems: roster/name-empty for a field without a name; origin/insecure where nothing can be sealed. */
export async function setFields(core: Core, changes: readonly FieldChange[]): Done {
  const clean = changes.map(toClean);
  if (clean.some((change) => change === null)) return fail({ code: 'roster/name-empty' });
  const there = await openFields(core, await core.school.roster());
  const known = new Set(there.map(({ id }) => id));
  const added = clean.filter((change) => change && !('gone' in change) && !known.has(change.id)).length;
  // Where two tablets came to more, what is there can still be changed and taken away.
  if (added > 0 && there.length + added > MOST_FIELDS)
    return fail({ code: 'roster/fields-full', most: MOST_FIELDS });
  const fields = await sealFields(
    core,
    clean.filter((change) => change !== null),
  );
  if (!fields) return fail({ code: 'origin/insecure' });
  return core.school.write([{ type: 'attributes-defined', fields }]);
}

/** Its id is by chance: two teachers who each add one on two tablets add two. */
export async function addField(core: Core, name: string, choices: readonly string[]): Done<string> {
  const id = toBase64Url(core.surroundings.randomBytes(9));
  const added = await setFields(core, [{ id, name, choices }]);
  return added.ok ? ok(id) : added;
}

/** Problems: roster/unknown-learner, origin/insecure. */
export async function setAttributes(core: Core, learner: LearnerId, change: Attributes): Done {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, learner);
  if (!roster.learners.has(id)) return fail({ code: 'roster/unknown-learner' });
  const clean = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, toWord(value)]));
  if (Object.keys(clean).length === 0) return ok(null);
  const attributes = await sealAttributes(core, id, clean);
  if (!attributes) return fail({ code: 'origin/insecure' });
  return core.school.write([{ type: 'learner-set', learner: id, attributes }]);
}

function toClean(change: FieldChange): FieldChange | null {
  if ('gone' in change) return change;
  const name = toWord(change.name);
  const choices = [...new Set(change.choices.map(toWord).filter((choice) => choice !== ''))];
  return name === '' ? null : { id: change.id, name, choices: choices.slice(0, MOST_CHOICES) };
}

const toWord = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MOST_LENGTH);
