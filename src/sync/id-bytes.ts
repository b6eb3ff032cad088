// Ids of 22 letters are 132 bits, of which the last 4 are zero in every id made of 16 random bytes. They are written in
// 17 bytes so that any id that parses is carried, the half byte at the end free for nothing.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

export const ID_LETTERS = 22;
export const ID_BYTES = 17;

/** The 6-bit values of an id's letters; null for what is no id. */
export function toLetterValues(id: string): readonly number[] | null {
  if (id.length !== ID_LETTERS) return null;
  const values = [...id].map((letter) => VALUES.get(letter) ?? -1);
  return values.includes(-1) ? null : values;
}

export function fromLetterValues(values: readonly number[]): string {
  return values.map((value) => LETTERS[value & 63]).join('');
}

/** Throws for what is no id: ids are parsed before they come here. */
export function toIdBytes(id: string): Uint8Array {
  const values = toLetterValues(id);
  if (values === null) throw new Error(`Must be an id of 22 letters, got ${id}`);
  const bytes = new Uint8Array(ID_BYTES);
  for (const [at, value] of values.entries()) {
    const bit = at * 6;
    const pair = value << (10 - (bit & 7));
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (pair >> 8);
    bytes[(bit >> 3) + 1] = (bytes[(bit >> 3) + 1] ?? 0) | (pair & 255);
  }
  return bytes;
}

/** Null when the spare half byte is not zero. */
export function fromIdBytes(bytes: Uint8Array): string | null {
  if (bytes.length !== ID_BYTES || ((bytes[ID_BYTES - 1] ?? 0) & 15) !== 0) return null;
  const values: number[] = [];
  for (let bit = 0; bit < 132; bit += 6) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    values.push((pair >> (10 - (bit & 7))) & 63);
  }
  return fromLetterValues(values);
}
