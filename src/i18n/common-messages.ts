// Words of the shell, first start and the learner’s screens. The comment is the translator’s note; the type lists
// the places. More than 300 lines, because it is one list.
import type { AccessMessages } from './access-messages.ts';
import type { FeelingsMessages } from './feelings-messages.ts';
import type { GrowingMessages } from './growing-messages.ts';
import type { HearingMessages } from './hearing-messages.ts';
import type { KeptMessages } from './kept-messages.ts';
import type { LikesMessages } from './likes-messages.ts';
import type { SecondMessages } from './second-messages.ts';
import type { SelfMessages } from './self-messages.ts';
import type { TwoMessages } from './two-messages.ts';
import type { WhoseTurnMessages } from './whose-turn-messages.ts';

export interface CommonMessages
  extends WhoseTurnMessages,
    SecondMessages,
    TwoMessages,
    LikesMessages,
    KeptMessages,
    FeelingsMessages,
    GrowingMessages,
    HearingMessages,
    SelfMessages,
    AccessMessages {
  /** Button: to the screen before, or closes what lies above. */
  'bar.back': null;
  /** Button that closes a sheet of settings. */
  'bar.done': null;
  /** Names the sign that opens the choice of language, and its sheet. */
  'bar.language': null;
  /** Names the sign of an ear: everything on the screen is read aloud. */
  'bar.read': null;
  /** Button below a message that needs no answer. */
  'notice.understood': null;
  /** Button: takes back what was just done. */
  'notice.undo': null;
  /** Button: the message goes away. */
  'notice.close': null;
  /** Told once: this tablet cannot read this language aloud. */
  'voice.none': null;
  /** Second part of the message above. */
  'voice.none-safe': null;
  /** Third part: what a grown-up can do. */
  'voice.none-now': null;
  /** First part of a problem while its own words are still being fetched. */
  'problem.some': null;
  /** Second part. */
  'problem.some-safe': null;
  /** Third part. */
  'problem.some-now': null;
  /** Heading when the app cannot store or read anything. */
  'failed.title': null;
  /** Button: loads the app once more. */
  'failed.again': null;
  /** Heading, only read aloud, for the moment while the app opens. */
  'wait.opening': null;
  /** Which digits are shown. */
  'settings.digits': null;
  /** Soft sounds with the pictures. */
  'settings.sound': null;
  /** Sounds are on. */
  'settings.on': null;
  /** Sounds are off. */
  'settings.off': null;
  /** Light or dark screen. */
  'settings.ground': null;
  /** As the tablet is set. */
  'settings.ground-auto': null;
  /** Light screen. */
  'settings.ground-light': null;
  /** Dark screen, for dusk. */
  'settings.ground-dark': null;
  /** Name of a learner who has not said who they are. */
  'name.guest': null;
  /** In place of a name that this tablet cannot read. */
  'name.missing': null;
  /** Heading of the first screen. The tree is the picture above it. */
  'start.title': null;
  /** The big button: straight to the first question, without a name. */
  'start.practise': null;
  /** The big button when there are classes. */
  'start.my-class': null;
  /** Leads to the teacher’s place. */
  'start.teacher': null;
  /** Leads a new tablet to a school that exists already. */
  'start.join': null;
  /** Opens a place apart with a class of invented learners, to look around and to train. */
  'start.try': null;
  /** Puts the app among the tablet’s apps. */
  'start.install': null;
  /** Heading above the list of classes. */
  'classes.title': null;
  /** There is no class on this tablet. */
  'classes.none': null;
  /** How many learners a class has. */
  'classes.learners': { readonly count: number };
  /** Heading above the faces of a class. */
  'faces.title': null;
  /** The class has no learners. */
  'faces.none': null;
  /** The class was put away at the end of its year; said to a child. */
  'faces.over': null;
  /** Proposes whose turn it is. */
  'faces.next': { readonly name: string };
  /** Below the name at the top: for a child who is somebody else. */
  'who.not-you': null;
  /** Heading above nine pictures; the learner taps three. */
  'pin.tap': { readonly name: string };
  /** Heading: the learner has no picture PIN yet. */
  'pin.choose': { readonly name: string };
  /** Choosing, the first time. */
  'pin.choose-three': null;
  /** Choosing, the second time. */
  'pin.once-more': null;
  /** The second time was not the same. */
  'pin.differed': null;
  /** The three pictures were not the right ones. Kind and without alarm. */
  'pin.wrong': null;
  /** Too many tries; the tablet waits. */
  'pin.wait': { readonly seconds: number };
  /** Said to who listens: how many of three are chosen. */
  'pin.chosen': { readonly count: number };
  /** Takes the last picture away. */
  'pin.undo': null;
  /** The learner does not remember the pictures. */
  'pin.forgotten': null;
  /** Heading of a sheet. */
  'pin.ask-teacher': null;
  /** Told to the learner, read by the teacher too. */
  'pin.ask-teacher-how': null;
  /** The learner of this address is not in the class. */
  'pin.nobody': null;
  /** A question above a large face. */
  'pin.is-it-you': { readonly name: string };
  /** Answer to the question above. */
  'pin.yes': null;
  /** One of nine pictures. */
  'pin.sun': null;
  /** One of nine pictures. */
  'pin.moon': null;
  /** One of nine pictures. */
  'pin.tree': null;
  /** One of nine pictures. */
  'pin.fish': null;
  /** One of nine pictures. */
  'pin.bird': null;
  /** One of nine pictures. */
  'pin.flower': null;
  /** One of nine pictures. */
  'pin.house': null;
  /** One of nine pictures. */
  'pin.star': null;
  /** One of nine pictures. */
  'pin.boat': null;
  /** Heading of the learner’s own place, only read aloud. */
  'home.title': null;
  /** Heading of the learner’s own place. */
  'home.greeting': { readonly name: string };
  /** The big button: goes on where the path leads. */
  'home.go-on': null;
  /** Read aloud: what comes next. */
  'home.next': { readonly skill: string };
  /** Today’s goal in answers; drops show it. */
  'home.goal': { readonly done: number; readonly of: number };
  /** On a skill of the path, said: its place in the learner’s plan for this week. */
  'home.planned': { readonly place: number };
  /** Names the list of skills to who listens. */
  'home.path': null;
  /** A skill that was not begun. Each of the five is a picture of a plant. */
  'growth.seed': null;
  /** A skill being learned. */
  'growth.sprout': null;
  /** A skill that is nearly there. */
  'growth.leaf': null;
  /** A skill that is secure. */
  'growth.fruit': null;
  /** A skill that is fading and wants to be practised. Never sad. */
  'growth.thirsty': null;
  /** How many questions of this turn are answered. */
  'turn.progress': { readonly done: number; readonly of: number };
  /** Heading while questions are being fetched. */
  'turn.preparing': null;
  /** What is being fetched. */
  'turn.getting': { readonly pack: string };
  /** Heading: there are no questions on this tablet. */
  'turn.no-pack-title': null;
  /** What to do about it. */
  'turn.no-pack': null;
  /** Heading, read aloud: there are questions on this tablet, but none may be asked of this learner. Not the learner’s fault. */
  'turn.nothing-title': null;
  /** Below it, read aloud: why, as far as a child needs to know (a teacher has hidden what there is), and what to do. */
  'turn.nothing': null;
  /** Button: fetches the questions that the site offers. */
  'turn.get': { readonly pack: string };
  /** How much of a pack is here, in megabytes. */
  'packs.progress': { readonly done: number; readonly of: number };
  /** Button: fetches a pack once more; what is here is kept. */
  'packs.again': null;
  /** Heading of the sheet in the middle of a turn. */
  'pause.title': { readonly name: string };
  /** Back to the question. */
  'pause.go-on': null;
  /** Ends the turn; shows what grew. */
  'pause.end': null;
  /** It is another child who holds the tablet. */
  'pause.not-me': { readonly name: string };
  /** Heading: the learner chooses one of two or three cards. */
  'offer.title': null;
  /** Button beside the cards: the tutor chooses instead. The tutor’s mark, a tree, stands before it. */
  'offer.tutor': null;
  /** Names the loudspeaker on a card: its title and reason are read aloud. */
  'offer.hear': { readonly skill: string };
  /** On a card, below the skill’s name: why it is a good next step. It was not begun yet. */
  'offer.new': null;
  /** On a card: the learner has begun it. */
  'offer.begun': null;
  /** On a card: it was some time ago; a plant that wants water. */
  'offer.water': null;
  /** On a card: it is secure, these are harder ones. */
  'offer.challenge': null;
  /** On a card: it is in the learner’s plan for this week. */
  'offer.planned': null;
  /** Heading: the learner plans the week by tapping cards. */
  'plan.title': null;
  /** Below the heading. */
  'plan.how': { readonly most: number };
  /** Said to who listens while nothing is tapped. */
  'plan.empty': null;
  /** The big button: the plan is made. */
  'plan.done': null;
  /** Button in its place while nothing is tapped: goes on without a plan. */
  'plan.none': null;
  /** Heading of a question, only read aloud. */
  'practice.title': null;
  /** The big button: the answer is given. */
  'practice.check': null;
  /** Opens the next hint. Very short. */
  'practice.hint': null;
  /** Opens the ways to get help. Very short. */
  'practice.help': null;
  /** Above a hint. */
  'practice.hint-count': { readonly hint: number; readonly of: number };
  /** Heading of the ways to get help. */
  'help.title': null;
  /** A way to get help. */
  'help.hint': null;
  /** A way to get help: it is explained. */
  'help.show-me': null;
  /** A way to get help: another question. */
  'help.another': null;
  /** Quiet button below one of the first questions, which find out what the learner knows: begin without them. */
  'finding.skip': null;
  /** Back to the question without help. */
  'help.myself': null;
  /** To the next page of a mini-lesson. */
  'lesson.next': null;
  /** To the page before. */
  'lesson.before': null;
  /** From the last page of a mini-lesson to a question. */
  'lesson.try': null;
  /** Which page of a mini-lesson this is. */
  'lesson.step': { readonly step: number; readonly of: number };
  /** Heading above a task of the same kind that is solved step by step, before the learner’s own question. */
  'example.title': null;
  /** Heading: nothing is left to learn or to review in the packs on this tablet. Calm; no praise for the person. */
  'finished.title': null;
  /** Below it: what is known is not done for ever; plants with fruit may want water again. */
  'finished.what': null;
  /** The big button: a harder question, for who knows everything. */
  'finished.challenge': null;
  /** The big button where there is no challenge: one more question. */
  'finished.practice': null;
  /** Button beside it: ends the turn. */
  'finished.enough': null;
  /** Shown and spoken after several answers that came faster than anybody reads. Kind; no blame, nothing about speed. */
  'calm.haste': null;
  /** Shown and spoken after all hints were opened before a try, several times. Kind; no blame. */
  'calm.help': null;
  /** The answer is right. Calm, no praise for the person. */
  'feedback.right': null;
  /** The answer is not right. Never «wrong». */
  'feedback.not-yet': null;
  /** Some parts are right. */
  'feedback.partly': null;
  /** The value is right but the fraction can be made simpler. */
  'feedback.not-simplest': null;
  /** The value is right, another way of writing was asked for. */
  'feedback.other-form': null;
  /** The number is right, the unit is missing. */
  'feedback.unit-missing': null;
  /** The number is right, the unit is not. */
  'feedback.unit-wrong': null;
  /** Accepted, with a slip in the spelling. */
  'feedback.spelling': null;
  /** Heading of the worked solution. */
  'feedback.how': null;
  /** The big button after a first miss. */
  'feedback.try-again': null;
  /** The big button to what comes next. */
  'feedback.go-on': null;
  /** Heading at the end of a turn. */
  'summary.title': null;
  /** How many questions were answered, how many were right. */
  'summary.answered': { readonly count: number; readonly right: number };
  /** One question back to the learner; the answers are three pictures of weather. */
  'summary.felt': null;
  /** Picture of rain. */
  'summary.felt-hard': null;
  /** Picture of sun behind a cloud. */
  'summary.felt-fair': null;
  /** Picture of the sun. */
  'summary.felt-good': null;
  /** The next child gets the tablet; also read aloud. */
  'summary.give': { readonly name: string };
  /** Ends the turn when nobody is next. */
  'summary.done': null;
  /** Why this came now. One short sentence for a child. */
  'why.new-skill': { readonly skill: string };
  /** Why: this is what the learner is working on. */
  'why.in-zone': { readonly skill: string };
  /** Why: it was some time ago and wants water. */
  'why.review': { readonly skill: string };
  /** Why: the last ones were hard, this one is easier. */
  'why.easier-after-misses': { readonly skill: string };
  /** Why: what comes before has to be firm first. */
  'why.step-back': { readonly skill: string };
  /** Why: everything is secure, this is more. */
  'why.challenge': { readonly skill: string };
  /** Why: the teacher has asked for it. */
  'why.assigned': { readonly skill: string };
  /** Why: it was done on paper. */
  'why.on-paper': { readonly skill: string };
  /** Why: the first questions show where the learner is. */
  'why.finding-start': { readonly skill: string };
  /** Why: the answer showed a mix-up; a short lesson clears it. */
  'why.mends-misconception': { readonly skill: string };
  /** Why: this shows whether the mix-up is gone. */
  'why.checks-misconception': { readonly skill: string };
  /** Why: a mix-up was cleared some days ago; is it still? */
  'why.probes-misconception': { readonly skill: string };
  /** Why: the learner chose it. */
  'why.chosen': { readonly skill: string };
  /** Why: it is in the learner's plan for the week. */
  'why.planned': { readonly skill: string };
  /** Why: the next part of a story or problem. */
  'why.goes-on': { readonly skill: string };
  /** Why: once more, to keep it firm. */
  'why.nothing-better': { readonly skill: string };
}
