// Words of the screen that tells a teacher what the tutor did with a learner, and why. The comment is the translator's
// note. A list, so longer than a screen.
import type { Reason } from '../domain/event.ts';

/** What every sentence may name. The skill is a title such as “Adding tens”. */
interface Named {
  readonly name: string;
  readonly skill: string;
}

/** One sentence a reason for a teacher; complete by type, as `why.*` is for a child. */
type Reasons = { readonly [K in Reason['code'] as `because.${K}` | `rule.${K}`]: unknown };

export interface BecauseMessages extends Reasons {
  /** Line on a learner’s page that leads to the screen, its title, and what is there. */
  'because.line': null;
  'because.short': null;
  /** There was no turn yet. */
  'because.none': null;
  /** Heading of a turn: the day, such as “yesterday”, and the hour. */
  'because.turn': { readonly day: string; readonly hour: string };
  /** The same where the tablet’s clock was wrong. */
  'because.turn-undated': null;
  /** Button: turns before those that are shown. */
  'because.older': null;
  /** How a question went, in a word or two: without help, with it, not right, passed over; and a lesson. */
  'because.right': null;
  'because.helped': null;
  'because.missed': null;
  'because.skipped': null;
  'because.lesson': null;
  /** Instead of the reason, where it has to be worked out first by a tap. */
  'because.tap': null;

  /** Why it came: the first questions, or the lesson, of a skill. */
  'because.new-skill': Named;
  /** Why: one of the first questions, which find out where the learner stands. */
  'because.finding-start': Named;
  /** Why: neither too easy nor too hard. `share` is how often it goes right, such as 70 %. */
  'because.in-zone': Named & { readonly share: string };
  /** Why: it was known and fades. */
  'because.review': Named & { readonly days: number };
  /** The same where it is not known how long ago, or less than a day. */
  'because.review-undated': Named;
  /** Why: the last ones went wrong. */
  'because.easier-after-misses': Named & { readonly misses: number };
  /** Why: `from` did not go, and `skill` is what it builds on. */
  'because.step-back': Named & { readonly from: string };
  /** The same where it is known how many went wrong. */
  'because.step-back-misses': Named & { readonly from: string; readonly misses: number };
  /** Why: a lesson on a mix-up that answers showed. `mixup` is a title such as “adds the bottoms of fractions”. */
  'because.mends-misconception': Named & { readonly mixup: string };
  /** Why: a question on which the mix-up would show, after its lesson. */
  'because.checks-misconception': Named & { readonly mixup: string };
  /** Why: the same, days later. */
  'because.probes-misconception': Named & { readonly mixup: string };
  /** Why: everything is known. */
  'because.challenge': Named;
  'because.chosen': Named;
  'because.planned': Named;
  /** Why: a teacher had set it. */
  'because.assigned': Named;
  /** The answer comes from a worksheet; a teacher put it in. */
  'because.on-paper': Named;
  /** Why: it is the next part of a story or problem. */
  'because.goes-on': Named;
  /** Why: there was no question that fits better. */
  'because.nothing-better': Named;

  /** Heading over the rule that was followed. */
  'rule.title': null;
  /** The rule. `skills` is a list of what the new skill builds on. */
  'rule.new-skill': { readonly skills: string };
  /** The same for a skill that builds on nothing. */
  'rule.new-skill-first': null;
  /** Counts the questions that find the start. */
  'rule.finding-start': { readonly question: number };
  'rule.in-zone': { readonly low: string; readonly high: string };
  /** `below`: such as 95 %. `due`: how many skills wanted review then. */
  'rule.review': { readonly below: string; readonly due: number };
  'rule.easier-after-misses': null;
  /** How firm the skill was on which the learner got no further. */
  'rule.step-back': { readonly from: string; readonly share: string };
  /** How likely the mix-up was held, and how many answers had shown it. */
  'rule.mends-misconception': { readonly share: string; readonly shown: number };
  'rule.checks-misconception': null;
  'rule.probes-misconception': null;
  'rule.challenge': null;
  'rule.chosen': null;
  'rule.planned': null;
  'rule.assigned': null;
  'rule.on-paper': null;
  'rule.goes-on': null;
  'rule.nothing-better': null;

  /** Heading over the numbers of that moment. */
  'fact.then': null;
  /** How likely the learner knew the skill. */
  'fact.known': { readonly skill: string; readonly share: string };
  /** How likely the question would go right. */
  'fact.success': { readonly share: string };
  /** Heading over the last answers that changed the first of these numbers. */
  'fact.moved': null;
  /** One of them: from one share to another. */
  'fact.moved-right': { readonly day: string; readonly before: string; readonly after: string };
  'fact.moved-helped': { readonly day: string; readonly before: string; readonly after: string };
  'fact.moved-missed': { readonly day: string; readonly before: string; readonly after: string };
  'fact.moved-lesson': { readonly day: string; readonly before: string; readonly after: string };
  /** In place of the day, where the tablet’s clock was wrong. */
  'fact.undated': null;
  /** Heading over skills that wanted review then, each with how firm it was. */
  'fact.due': null;
  'fact.due-skill': { readonly skill: string; readonly share: string };
  /** A title among others in a list: in the language’s quotation marks. */
  'fact.title': { readonly skill: string };
  /** Skills that could have come as well; `skills` is a list. */
  'fact.instead': { readonly skills: string };
  /** Questions that the tablet could not show and passed over. */
  'fact.passed-over': { readonly count: number };
  /** That all of this was worked out again from what is recorded, and came out the same. */
  'fact.exact': null;

  /** Why the numbers of that moment cannot be told: four ways. */
  'fact.other-version': null;
  'fact.history-missing': null;
  'fact.carried': null;
  'fact.not-chosen': null;
}
