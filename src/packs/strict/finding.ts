// What a second reader of a pack would ask its author about. `pack check` says what is wrong; this says what teaches
// badly: a question asked twice, an answer given away, words too hard for the child.

/** In the order in which they are told. */
export const STRICT_RULES = [
  'duplicate-item', // two items ask the same
  'ambiguous-choice', // two options mean the same, or a wrong one is right
  'answer-given-away', // in the prompt, the first hint, a picture's words, or by the ear
  'telling-option', // the right option is known by its length or its place
  'too-hard-to-read', // sentences or words above the grades of the skill
  'missing-alternative', // a picture or a sound without words for who cannot see or hear it
  'missing-wrong-answers', // an open question that foresees no mistake
  'repeated-hint', // a hint says what another one, or the question, said
  'solution-falls-short', // the worked solution does not come to the answer
  'unbalanced-difficulty', // a skill that begins hard
  'untranslated', // the same as in English
  'mixed-script', // letters of another script within the words of a language
  'unused', // a parameter that nothing shows, a placeholder that one language leaves out
  'too-long', // more than a small screen holds
  'large-media', // more bytes than the picture needs
] as const;
export type StrictRule = (typeof STRICT_RULES)[number];

export interface Finding {
  readonly rule: StrictRule;
  readonly file: string;
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  /** The item, the text's key, the skill or the path that it is about: what `strict.json` accepts it by. */
  readonly about: string;
  /** What was found, and what to do. */
  readonly detail: string;
}
