// Words of the screen where a teacher decides skill by skill for one learner. The comment is the translator’s note.
export interface TeachingMessages {
  /** Line on a learner’s page that leads to the list of skills, and its detail. */
  'skills.line': null;
  'skills.short': null;
  /** No pack of questions is installed, so there is no list. */
  'skills.none': null;
  /** Heading over the skills of which something was decided. */
  'skills.decided': null;
  /** How well a skill is known, as short as can be: one of four words. */
  'level.knows': null;
  'level.nearly': null;
  'level.learning': null;
  'level.not-yet': null;
  /** Whether there were enough answers to be sure of that word. */
  'level.sure': null;
  'level.unsure': null;
  /** What the answers say, without the teacher’s word. `level` is made of the words above. */
  'skill.by-answers': { readonly level: string };
  /** The learner has not tried a question on this skill. */
  'skill.untried': null;
  /** How many questions on this skill the learner has tried. */
  'skill.tried': { readonly count: number };
  /** What a teacher said of the skill; short, also on the list. */
  'said.known': null;
  'said.not-known': null;
  'said.blocked': null;
  /** That a teacher’s word counts more than the answers. */
  'said.wins': null;
  /** What hiding does. */
  'said.blocked-what': null;
  /** On which tablet something was said, where it has no name or is this one. */
  'said.on-this': null;
  'said.on-other': null;
  /** Who said it and when: a tablet’s name and a day. */
  'said.by': { readonly device: string; readonly day: string };
  /** The day is not known: the clock was wrong, or only a passport tells. */
  'said.no-day': null;
  /** Heading over the three words that a teacher can say. */
  'say.title': null;
  /** Buttons: the learner has it, does not have it, is not to be asked for now. */
  'say.known': null;
  'say.not-known': null;
  'say.blocked': null;
  /** Button: what was said or set counts no more. */
  'say.take-back': null;
  /** Heading and explanation: the skill is practised before all else. */
  'assign.title': null;
  'assign.what': null;
  /** Buttons: for how long. `week` is seven days with today. */
  'assign.today': null;
  'assign.week': null;
  'assign.secure': null;
  /** Why the buttons are not there. */
  'assign.no-items': null;
  'assign.is-known': null;
  'assign.is-hidden': null;
  /** How an assignment stands; short, also on the list. */
  'assigned.open': null;
  'assigned.later': null;
  'assigned.over': null;
  'assigned.known': null;
  'assigned.hidden': null;
  'assigned.empty': null;
  /** Until when; `day` is a day such as “today” or “28 Nov 2026”, with it. */
  'assigned.until': { readonly day: string };
  'assigned.until-secure': null;
  /** Told after each of them, with Undo. */
  'told.assigned': { readonly name: string; readonly skill: string };
  'told.lifted': { readonly name: string; readonly skill: string };
  'told.known': { readonly name: string; readonly skill: string };
  'told.not-known': { readonly name: string; readonly skill: string };
  'told.blocked': { readonly name: string; readonly skill: string };
  'told.none': { readonly name: string; readonly skill: string };
  /** Heading on a learner’s page: the first questions, which find out what is known already. */
  'finding.title': null;
  'finding.what': null;
  /** The questions are left out for this learner. */
  'finding.skipped': null;
  /** Buttons: ask the first questions (again); leave them out. */
  'finding.again': null;
  'finding.leave-out': null;
  /** Told after each, with Undo. */
  'finding.told-again': { readonly name: string };
  'finding.told-out': { readonly name: string };
}
