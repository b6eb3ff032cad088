// Words for seeing, reading and pressing: in the sheet of every screen, on a learner’s page, and where a screen is worked
// with one switch. The comment is the translator’s note.
export interface AccessMessages {
  /** Button that opens, in a small sheet, the choices of larger text, contrast and one switch. For children and adults. */
  'access.title': null;
  /** Over the choice of how large all words are. */
  'access.size': null;
  /** One of those choices: 125 %. */
  'access.percent': { readonly percent: number };
  /** Button, pressed or not: darker words, clear edges. */
  'access.contrast': null;
  /** What it does. */
  'access.contrast-what': null;
  /** Button, pressed or not: more room between words and lines, for who reads with effort. */
  'access.spacing': null;
  /** What it does. Arabic letters stay joined, so that there it is words and lines only. */
  'access.spacing-what': null;
  /** Over the choice of working the tablet with one single switch (a button for who cannot point with a finger). */
  'access.switch': null;
  /** Choice: no switch. */
  'access.switch-none': null;
  /** What that is. */
  'access.switch-none-what': null;
  /** Choice: a switch that acts as a key of a keyboard. */
  'access.switch-key': null;
  /** What it does: a frame goes from one thing to the next, and the key takes what is framed. */
  'access.switch-key-what': null;
  /** Choice: the whole screen is one large button, beside the key. */
  'access.switch-touch': null;
  /** What it does, and how a grown-up gets the usual touch back. */
  'access.switch-touch-what': null;
  /** Over the choice of seconds that each thing stays framed. */
  'access.pace': null;
  /** Over the choice of which key of a keyboard presses. */
  'access.key': null;
  /** Choice: only the keys that always press. */
  'access.key-usual': null;
  /** Choice, while nothing was chosen yet: another key. */
  'access.key-other': null;
  /** The same while it waits for the key. */
  'access.key-wait': null;
  /** The same where a key was chosen; `key` is its name on the keyboard. */
  'access.key-is': { readonly key: string };
  /** Button, pressed or not: the name of what is framed is spoken. */
  'access.voice': null;
  /** What it does. */
  'access.voice-what': null;
  /** Button, pressed or not: one switch is used on the teacher’s screens too, by a teacher who has one. */
  'access.teacher': null;
  /** What it does. */
  'access.teacher-what': null;
  /** Said of several things that are framed together: the first and the last. */
  'access.group': { readonly first: string; readonly last: string };
  /** Small, at the foot: the frame waits, because nobody pressed for a while. */
  'access.waits': null;
  /** Told where a finger was held: touch works as usual for now. */
  'access.touch-back': null;
  /** Told at a question that one switch cannot answer: to draw, to write, to speak. A button for another one follows. */
  'access.cannot': null;
  /** Button beside a line of numbers: the marker goes one place towards the smaller numbers. */
  'access.less': null;
  /** The same towards the larger ones. */
  'access.more': null;
  /** The same: it jumps to the mark that is drawn before it on the line. */
  'access.mark-back': null;
  /** The same: to the mark after it. */
  'access.mark-on': null;
}
