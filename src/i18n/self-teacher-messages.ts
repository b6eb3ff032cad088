// What a teacher reads of how a learner steers the own learning, and can switch off. Facts, no praise and no blame. The
// comment is the translator’s note.
export interface SelfTeacherMessages {
  /** Heading over why a learner decides as much as it is, in one pack. */
  'self.why': null;
  /** Above a list of facts: what the next stage waits for. */
  'self.next': null;
  /** In place of the list, at the last stage. */
  'self.last': null;
  /** Before a fact, for who listens: it is as it has to be, or not yet. */
  'self.met': { readonly fact: string };
  'self.unmet': { readonly fact: string };
  /** Facts: how much there is, of how much is needed. */
  'self.fact-turns': { readonly have: number; readonly need: number };
  'self.fact-answers': { readonly have: number; readonly need: number };
  'self.fact-secured': { readonly have: number };
  'self.fact-choices': { readonly have: number; readonly need: number };
  /** Choices that were followed through, and self-judgements that came out right; each of how many. */
  'self.fact-kept': { readonly have: number; readonly of: number };
  'self.fact-judged': { readonly have: number; readonly of: number };
  /** Of a hundred first answers lately so many came too fast to have been read. */
  'self.fact-hasty': { readonly percent: number };
  /** After one of the two facts above: this takes a stage away when the next turn begins. */
  'self.falls': { readonly fact: string };
  /** Heading over what changed the stage, and what stands there when nothing has. */
  'self.changes': null;
  'self.changes-none': null;
  /** One change: on a day, to a stage by its name (stage.tutor …); facts follow as sentences of their own. */
  'self.grew': { readonly day: string; readonly to: string };
  'self.fell': { readonly day: string; readonly to: string };
  'self.said': { readonly day: string; readonly to: string };
  'self.lifted': { readonly day: string };
  /** In place of a day, where the tablet's clock was wrong. */
  'self.some-day': null;
  /** Below: the rule in one or two sentences. */
  'self.rule': null;
  /** Button: to the answers of which the learner said how sure; heading of that sheet. */
  'self.judged': null;
  'self.judged-title': null;
  /** Above an answer: what the learner said before it (sure.…). */
  'self.judged-said': { readonly said: string };
  /** What was tried when a question did not give way, by its name (try.…), how often, and how often the next answer was right. */
  'self.way': { readonly way: string; readonly tried: number; readonly right: number };
  /** How many goals the learner chose in the last turns. */
  'self.goals': { readonly count: number };
  /** Heading over what the tablet asks about the own learning, each with a switch; what stands below. */
  'self.asks': null;
  'self.asks-what': null;
  'self.asks-class': null;
  /** Button: this learner is asked what the class is asked. */
  'self.as-class': null;
  /** The four switches, and what each does. */
  'self.ask-goal': null;
  'self.ask-goal-what': null;
  'self.ask-sure': null;
  'self.ask-sure-what': null;
  'self.ask-try': null;
  'self.ask-try-what': null;
  'self.ask-back': null;
  'self.ask-back-what': null;
  /** Told when a switch was set, with a way back. */
  'self.told': null;
  /** In the picture of a class: heading over the accuracy of self-judgement, what stands below, and the button to it. */
  'judging.title': null;
  'judging.what': null;
  'judging.look': null;
  /** Headings over names, below each of which `look.reads-…` says what helps: sure or content, and it came out less well · doubting, and it came out better · now the one, now the other. */
  'judging.over': null;
  'judging.under': null;
  'judging.both': null;
  /** There is none of these three. */
  'judging.nobody': null;
  /** Of so many others what they say fits what comes out; of so many too little was said. */
  'judging.fits': { readonly count: number };
  'judging.few': { readonly count: number };
}
