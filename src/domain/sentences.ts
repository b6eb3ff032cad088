// A text that is read aloud, cut where recordings are: whoever records and whoever plays cut alike.

/** The ends of sentences in the scripts of the packs: Latin, Arabic, Devanagari. A point inside of a number is none. */
const END = /(?<=[.?!:؟…।])\s+/u;

/** Each with its mark, none empty; white space is one blank. */
export function toSentences(spoken: string): readonly string[] {
  return spoken
    .replace(/\s+/gu, ' ')
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
