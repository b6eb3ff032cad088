// The second language of a child: that of home beside that of school, or the other way round. The comment is the
// translator’s note.
export interface SecondMessages {
  /** Heading above the languages that can be chosen: one more, in which the same question can be read and heard. */
  'second.title': null;
  /** Below it: what it is good for. */
  'second.what': null;
  /** Button: no second language. */
  'second.none': null;
  /** Said of the sign in the bar of a question: the same in that language. `language` is the language’s own name. */
  'second.show': { readonly language: string };
  /** Said of the same sign afterwards: back to the first language. */
  'second.back': { readonly language: string };
}
