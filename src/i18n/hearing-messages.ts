// Words about reading aloud: how fast it goes, and what is told where there is no voice. The comment is the
// translator’s note.
export interface HearingMessages {
  /** Over the choice of how fast the tablet reads aloud. Beside text size; for children and adults. */
  'hearing.speed': null;
  /** One of those choices: the voice speaks more slowly. */
  'hearing.slower': null;
  /** The same: as most people hear it. */
  'hearing.usual': null;
  /** The same: the voice speaks faster. */
  'hearing.faster': null;
  /** What it is good for. */
  'hearing.speed-what': null;
  /** Told once where a child asked to hear questions in a language that the tablet cannot speak. */
  'hearing.no-voice': { readonly language: string };
}
