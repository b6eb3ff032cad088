// Words of the page on which a teacher says the sentences of a pack aloud. The comment is the translator’s note; the type
// lists the places. Whoever reads them holds the tablet in a noisy room: short and plain.
export interface VoicesMessages {
  /** Button on the card of a pack: leads to the page. */
  'voices.open': null;
  /** Heading of the page. */
  'voices.title': null;
  /** What comes of it, in two or three sentences; the ear is the sign that children touch. */
  'voices.what': null;
  /** Whose voice it must be, and that nothing of it leaves the tablet by itself. */
  'voices.only-you': null;
  /** Names the choice of a language. */
  'voices.language': null;
  /** While questions are looked through; skills of how many. */
  'voices.looking': { readonly done: number; readonly count: number };
  /** How many sentences of how many were said, of a skill or of the whole pack. */
  'voices.count': { readonly done: number; readonly count: number };
  /** Of those not said, some have a recording that came with the pack. */
  'voices.elsewhere': { readonly count: number };
  /** What is left out and why: questions with other numbers or names each time. */
  'voices.changing': { readonly count: number };
  /** Heading of the list of skills. */
  'voices.skills': null;
  /** Button: goes on with the next sentences that nobody has said; before the first one; said with the skill’s name. */
  'voices.go-on': null;
  'voices.of-skill': { readonly what: string; readonly skill: string };
  /** Everything that can be recorded was. */
  'voices.all-said': null;
  /** Button: shows every sentence of a skill, to hear or say one again. */
  'voices.see-all': null;
  /** How much room it takes, in megabytes. */
  'voices.size': { readonly size: number; readonly most: number };
  /** Which sentence of how many of this round. */
  'voices.place': { readonly at: number; readonly count: number };
  /** Above the sentence that is to be read aloud. */
  'voices.read-this': null;
  /** The recording is on the tablet. */
  'voices.kept': null;
  /** Buttons: to the next sentence; this one another time; back to the page, all is kept. */
  'voices.next': null;
  'voices.later': null;
  'voices.enough': null;
  /** After some sentences: how many were said now; a button for more of them. */
  'voices.round-done': { readonly count: number };
  'voices.more': null;
  /** Heading and button: the recordings as a file for other tablets; what it does; that it was made. */
  'voices.share': null;
  'voices.share-what': null;
  'voices.shared': { readonly count: number; readonly version: string };
  /** Recordings of sentences that the pack says otherwise now; a button to take them away. */
  'voices.old': { readonly count: number };
  'voices.old-remove': null;
  /** Button: all recordings of the pack; the question whether to; yes; no. */
  'voices.remove': null;
  'voices.remove-sure': null;
  'voices.remove-do': null;
  'voices.keep': null;
  /** They were taken away. */
  'voices.removed': null;
  /** The pack was removed, and what was said of it is here still; `size` in megabytes. */
  'voices.homeless': { readonly pack: string; readonly count: number; readonly size: number };
}
