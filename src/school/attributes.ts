// What a school keeps of each learner beside the name, as it defined it itself. Both texts are sealed before they are
// written: this is the plain form. Each text says only what it changes, and the last on each field counts, so that two
// teachers on two tablets lose nothing of each other's. What cannot be read is as if nothing had been said.

export interface AttributeField {
  /** Stays when the field is renamed. */
  readonly id: string;
  readonly name: string;
  /** What can be said; none for free words. */
  readonly choices: readonly string[];
}

/** A field that is there from here on, or one that the school does not keep any more. */
export type FieldChange = AttributeField | { readonly id: string; readonly gone: true };

/** Values by the field's id; in a change, an empty one takes back what was said. */
export type Attributes = Readonly<Record<string, string>>;

/** As many as a form has room for: none is added beyond. Two teachers on two tablets can still come to more. */
export const MOST_FIELDS = 12;
/** What is read of fields that others said: so many that no school comes to it, so few that no text fills a tablet. */
export const MOST_READ = 200;
export const MOST_CHOICES = 30;
export const MOST_LENGTH = 80;

export function fieldsToText(changes: readonly FieldChange[]): string {
  return JSON.stringify(
    changes.map((change) => {
      if ('gone' in change) return { id: change.id, gone: true };
      const { id, name, choices } = change;
      return { id, name, choices };
    }),
  );
}

/** The fields that stand after these texts, in the order in which they were first said. */
export function fieldsFromTexts(texts: readonly string[]): readonly AttributeField[] {
  const fields = new Map<string, AttributeField>();
  for (const text of texts) {
    const read = readJson(text);
    if (!Array.isArray(read)) continue;
    for (const one of read) {
      const change = toChange(one);
      if (change === null) continue;
      if ('gone' in change) fields.delete(change.id);
      else if (fields.has(change.id) || fields.size < MOST_READ) fields.set(change.id, change);
    }
  }
  return [...fields.values()];
}

/** In the order of ids, so that the same change is the same text. */
export function attributesToText(change: Attributes): string {
  return JSON.stringify(Object.fromEntries(Object.entries(change).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The values that stand after these texts. */
export function attributesFromTexts(texts: readonly string[]): Attributes {
  const values = new Map<string, string>();
  for (const text of texts) {
    const read = readJson(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) continue;
    for (const [id, value] of Object.entries(read)) {
      if (!isWord(id) || (value !== '' && !isWord(value))) continue;
      if (value === '') values.delete(id);
      else values.set(id, value);
    }
  }
  return Object.fromEntries(values);
}

/** What has to be said so that these values stand; null when they stand already. */
export function changeOfAttributes(before: Attributes, after: Attributes): Attributes | null {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...ids].filter((id) => said(before, id) !== said(after, id));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((id) => [id, said(after, id)]));
}

/** A field may have any name, also one that every object knows. */
function said(values: Attributes, id: string): string {
  return Object.hasOwn(values, id) ? (values[id] ?? '') : '';
}

function toChange(input: unknown): FieldChange | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, gone } = input as Readonly<Record<string, unknown>>;
  return isWord(id) && gone === true ? { id, gone } : toField(input);
}

function toField(input: unknown): AttributeField | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, name, choices } = input as Readonly<Record<string, unknown>>;
  if (!isWord(id) || !isWord(name) || !Array.isArray(choices)) return null;
  return { id, name, choices: choices.filter(isWord).slice(0, MOST_CHOICES) };
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value !== '__proto__' && value.length <= MOST_LENGTH;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
