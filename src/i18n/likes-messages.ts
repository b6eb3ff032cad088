// What a child likes, chosen by pictures. The comment is the translator’s note.
export interface LikesMessages {
  /** Button on a child’s own page, below a heart: to the pictures of what one may like. */
  'likes.open': null;
  /** Heading above the pictures. */
  'likes.title': null;
  /** Below it: questions will be about what is chosen. */
  'likes.what': null;
  /** Names of the pictures, read aloud: things that a child likes. */
  'likes.animals': null;
  'likes.football': null;
  'likes.market': null;
  'likes.music': null;
  /** Plants and flowers, a vegetable garden or field. */
  'likes.garden': null;
  /** Books and drawing. */
  'likes.books': null;
}
