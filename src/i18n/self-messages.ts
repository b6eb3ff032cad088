// What a learner is asked and told about the own learning: today's goal, how sure, what to try, looking back. Spoken to a
// child, short and kind; nothing is a mark. The comment is the translator’s note.
export interface SelfMessages {
  /** Small words above today's goal, on the child's own page and at a turn's end: the tutor proposes it. */
  'goal.today': null;
  /** The same where the child has chosen it. */
  'goal.mine': null;
  /** Goals, also on cards to choose from: so many questions; water for one skill, by its name; for several plants. */
  'goal.questions': { readonly count: number };
  'goal.water-one': { readonly skill: string };
  'goal.water': { readonly count: number };
  /** Goals: what the plant of a skill is to become. */
  'goal.grow-sprout': { readonly skill: string };
  'goal.grow-leaf': { readonly skill: string };
  'goal.grow-fruit': { readonly skill: string };
  /** Button beside the goal: to the cards. Very short. */
  'goal.change': null;
  /** Heading above the cards, and below it: whichever is chosen can be done in one turn. */
  'goal.title': null;
  'goal.what': null;
  /** What became of it: reached; not all of it, without blame. */
  'goal.reached': null;
  'goal.stays': null;
  /** How far it has come, read aloud. */
  'goal.far': { readonly done: number; readonly of: number };
  /** Heading above three faces of weather or plants, before the answer is looked at. */
  'sure.title': null;
  /** Below it, and read aloud: no answer is a bad one. */
  'sure.what': null;
  /** The three pictures. */
  'sure.sure': null;
  'sure.half': null;
  'sure.unsure': null;
  /** Heading: after two misses, a child says what it will try. */
  'try.title': null;
  /** Button among the ways to get help: to the same. */
  'try.open': null;
  /** Ways to go on, each a picture: an example that is solved; the question read aloud; a hint; a drawing; small numbers in place of large ones; in own words; somebody who is near. */
  'try.example': null;
  'try.again': null;
  'try.hint': null;
  'try.draw': null;
  'try.smaller': null;
  'try.tell': null;
  'try.partner': null;
  /** Once it is chosen, above the question: how it is done. */
  'try.again-how': null;
  'try.draw-how': null;
  'try.smaller-how': null;
  'try.tell-how': null;
  'try.partner-how': null;
  /** Quiet button: the child needs none of them. */
  'try.none': null;
  /** Heading at a turn's end, before what grew: what the child did, as in a calm mirror. */
  'back.title': null;
  /** Rows of a small picture: what was said before the answer, and how it came out. */
  'back.sure-right': null;
  'back.sure-notYet': null;
  'back.unsure-right': null;
  'back.unsure-notYet': null;
  /** One sentence below it: the judgement fits; sure came too soon several times; unsure and right several times. */
  'back.reads-fits': null;
  'back.reads-look-again': null;
  'back.reads-can-more': null;
  /** What was tried, by its name (try.…), and how it came out. */
  'back.way-helped': { readonly way: string };
  'back.way-not-yet': { readonly way: string };
  /** One question back, and its three pictures: what next time. */
  'back.next': null;
  'back.next-1': null;
  'back.next-2': null;
  'back.next-3': null;
  /** What helped today: a person; a hint or an example; thinking once more. */
  'back.helped': null;
  'back.helped-1': null;
  'back.helped-2': null;
  'back.helped-3': null;
  /** What went well: to ask; to keep at it; to take time. */
  'back.well': null;
  'back.well-1': null;
  'back.well-2': null;
  'back.well-3': null;
  /** The plan for a new week: heading over last week's skills, and how many of them are nearly there or secure now. */
  'plan.last': null;
  'plan.last-came': { readonly count: number; readonly of: number };
}
