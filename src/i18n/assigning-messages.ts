// Words for what a teacher gives to several learners at once, and for the list of all that was decided. The comment is
// the translator’s note.
export interface AssigningMessages {
  /** Button: gives a skill to these learners. */
  'give.open': { readonly count: number };
  /** Button on one learner’s skill: the same for others too. */
  'give.others': null;
  /** Heading on a group’s page: what the group does on the tablets. */
  'give.on-tablets': null;
  /** What that is. */
  'give.on-tablets-what': null;
  /** Heading: whom it is for. */
  'give.who': null;
  /** How many were chosen. */
  'give.who-count': { readonly count: number };
  /** Button: shows the list of learners to choose from. */
  'give.choose-who': null;
  /** Heading: what they get. */
  'give.what': null;
  /** Choice: the whole skill is practised. */
  'give.practise': null;
  /** What that does. */
  'give.practise-what': null;
  /** Choice: single questions. */
  'give.questions': null;
  /** What that does; `most` questions at most. */
  'give.questions-what': { readonly most: number };
  /** Switch: all answer the same questions in the same order. */
  'give.together': null;
  /** What that does. */
  'give.together-what': null;
  /** How many questions were chosen. */
  'give.chosen': { readonly count: number };
  /** Said to who cannot see: a question and its place among those chosen. */
  'give.question': { readonly number: number };
  /** Heading: from when until when. */
  'give.when': null;
  /** Over the days to begin. */
  'give.from': null;
  /** Over the days with which it ends. */
  'give.until': null;
  /** Choice: it begins at once. */
  'give.now': null;
  /** Choice: it ends when it is done. */
  'give.no-end': null;
  /** The main button. */
  'give.do': { readonly count: number };
  /** Told after it, with Undo. */
  'give.done': { readonly count: number };

  /** Line and heading: the list of all that was decided. */
  'decided.line': null;
  /** Under the line. */
  'decided.short': null;
  /** There is nothing. */
  'decided.none': null;
  /** A skill to practise. */
  'decided.skill': { readonly skill: string };
  /** Chosen questions. */
  'decided.items': { readonly count: number; readonly skill: string };
  /** Chosen questions in one order for all. */
  'decided.together': { readonly count: number; readonly skill: string };
  /** What a teacher knows of a skill, as one of the words of `said.…`. */
  'decided.said': { readonly skill: string; readonly word: string };
  /** The questions that find where to begin are left out. */
  'decided.finding': { readonly pack: string };
  /** How much the learner decides. */
  'decided.stage': { readonly stage: string };
  /** How long a turn is. */
  'decided.minutes': { readonly count: number };
  /** The packs that are practised. */
  'decided.packs': { readonly packs: string };
  /** Who is below the minimum gets turns sooner. */
  'decided.by-need': null;
  /** Questions about the own learning that are left out: `questions` lists the names of the switches (`self.ask-…`). */
  'decided.unasked': { readonly questions: string };
  /** All of them are asked, whatever is left out of the class. */
  'decided.all-asked': null;
  /** It is for everybody in the class. */
  'decided.whole-class': null;
  /** For how many learners. */
  'decided.count': { readonly count: number };
  /** From a day on. */
  'decided.from': { readonly day: string };
  /** Until a day. */
  'decided.until': { readonly day: string };
  /** The last day is over. */
  'decided.over': null;
  /** Button: it counts no more. */
  'decided.lift': null;
  /** Choice: it has no last day. */
  'decided.lift-myself': null;
  /** Told after it, with Undo. */
  'decided.lifted': null;
  /** Decisions that do nothing, or not all. */
  'decided.trouble': { readonly count: number };

  /** The pack is not on this tablet: what happened, that nobody is stuck, what to do. */
  'trouble.pack-gone': { readonly packs: string };
  /** Some of the packs are not on this tablet. */
  'trouble.some-packs-gone': { readonly packs: string };
  /** The pack’s version does not have the skill. */
  'trouble.skill-gone': null;
  /** The pack’s version does not have some of the questions. */
  'trouble.some-items-gone': { readonly count: number };
  /** The pack’s version has none of the questions. */
  'trouble.items-gone': null;
  /** Newer sets took the place of these questions before they were through; the learners by name, or how many. */
  'trouble.set-pushed-out': { readonly learners: string };

  /** Button and heading: how far each learner is. */
  'reached.title': null;
  /** One learner. */
  'reached.of': { readonly answered: number; readonly of: number };
  /** One learner has answered all. */
  'reached.all': null;
  /** Of these, passed over twice. */
  'reached.left-out': { readonly count: number };
  /** This tablet cannot tell. */
  'reached.unknown': null;

  /** Heading: in which packs they practise. */
  'limit.title': null;
  /** What choosing packs for a class does. */
  'limit.what': null;
  /** What choosing packs for one learner does. */
  'limit.what-one': null;
  /** No pack was chosen: all are practised. */
  'limit.all': null;
  /** No pack was chosen for the learner: those of the class are practised. */
  'limit.as-class': null;
  /** Told after it, with Undo. */
  'limit.told': null;

  /** Over the choices: how much help comes by hints. */
  'hints.legend': null;
  /** Choice. */
  'hints.usual': null;
  /** Choice. */
  'hints.early': null;
  /** Choice: none, as in a check. */
  'hints.none': null;
  /** What each does. */
  'hints.usual-what': null;
  'hints.early-what': null;
  'hints.none-what': null;

  /** Under the core board: how many will not get there, and what can be changed. */
  'weigh.offer': { readonly count: number };
  /** Button: turns come sooner for them. */
  'weigh.do': null;
  /** The same button once it is on: a few words. */
  'weigh.on': null;
  /** It is on. */
  'weigh.is-on': null;
  /** Button: takes it back. */
  'weigh.stop': null;
  /** Told after each, with Undo. */
  'weigh.told-on': null;
  'weigh.told-off': null;
}
