// What a school keeps of each learner beside the name, as it defined it itself. Both texts are sealed before they are
// written: this is the plain form. What cannot be read is as if nothing had been said.

export interface AttributeField {
  /** Stays when the field is renamed. */
  readonly id: string;
  readonly name: string;
  /** What can be said; none for free words. */
  readonly choices: readonly string[];
}

/** Values by the field's id. */
export type Attributes = Readonly<Record<string, string>>;

const MOST_FIELDS = 12;
const MOST_CHOICES = 30;
const MOST_LENGTH = 80;

export function fieldsToText(fields: readonly AttributeField[]): string {
  return JSON.stringify(fields.map(({ id, name, choices }) => ({ id, name, choices })));
}

export function fieldsFromText(text: string): readonly AttributeField[] {
  const read = readJson(text);
  if (!Array.isArray(read)) return [];
  const fields = new Map<string, AttributeField>();
  for (const one of read) {
    const field = toField(one);
    if (field && !fields.has(field.id) && fields.size < MOST_FIELDS) fields.set(field.id, field);
  }
  return [...fields.values()];
}

/** In the order of ids, so that the same values are the same text. */
export function attributesToText(values: Attributes): string {
  const said = Object.entries(values).filter(([, value]) => value !== '');
  return JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))));
}

export function attributesFromText(text: string): Attributes {
  const read = readJson(text);
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
  return Object.fromEntries(
    Object.entries(read).flatMap(([id, value]) => (isWord(value) && isWord(id) ? [[id, value]] : [])),
  );
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
