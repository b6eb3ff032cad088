// Words of the teacher’s side. The comment is the translator’s note; the type lists the places. More than 300 lines,
// since it is a list.
import type { AssigningMessages } from './assigning-messages.ts';
import type { AuthoringMessages } from './authoring-messages.ts';
import type { AuthoringPartsMessages } from './authoring-parts-messages.ts';
import type { BecauseMessages } from './because-messages.ts';
import type { BringMessages } from './bring-messages.ts';
import type { CaringMessages } from './caring-messages.ts';
import type { ClassesMessages } from './classes-messages.ts';
import type { CoachingMessages } from './coaching-messages.ts';
import type { ImportMessages } from './import-messages.ts';
import type { LendingMessages } from './lending-messages.ts';
import type { LookingMessages } from './looking-messages.ts';
import type { NeedsMessages } from './needs-messages.ts';
import type { PackFilesMessages } from './pack-files-messages.ts';
import type { PaperMessages } from './paper-messages.ts';
import type { PictureMessages } from './picture-messages.ts';
import type { PrivacyMessages } from './privacy-messages.ts';
import type { RosterMessages } from './roster-messages.ts';
import type { SelfTeacherMessages } from './self-teacher-messages.ts';
import type { TeachingMessages } from './teaching-messages.ts';
import type { TogetherMessages } from './together-messages.ts';
import type { VoicesMessages } from './voices-messages.ts';

export interface TeacherMessages
  extends TeachingMessages,
    AssigningMessages,
    AuthoringMessages,
    TogetherMessages,
    PaperMessages,
    PrivacyMessages,
    PictureMessages,
    AuthoringPartsMessages,
    BecauseMessages,
    BringMessages,
    CaringMessages,
    ImportMessages,
    NeedsMessages,
    PackFilesMessages,
    ClassesMessages,
    CoachingMessages,
    LendingMessages,
    LookingMessages,
    RosterMessages,
    SelfTeacherMessages,
    VoicesMessages {
  /** Heading of the teacher’s first screen. */
  'teacher.title': null;
  /** Heading of the list of classes. */
  'teacher.classes': null;
  /** There is no class yet. */
  'teacher.no-class': null;
  /** Button and heading: a new class. */
  'teacher.new-class': null;
  /** Heading: what is there besides the classes. */
  'teacher.beside': null;
  /** Heading: asks for the teacher’s PIN. */
  'door.title': null;
  /** Heading: the teacher sets a PIN. */
  'door.new': null;
  /** Why there is a PIN. */
  'door.why': null;
  /** Label of the box. */
  'door.pin': null;
  /** How long a PIN has to be. */
  'door.four': null;
  /** Label of the second box. */
  'door.again': null;
  /** The two boxes differ. */
  'door.differs': null;
  /** Button: keeps the PIN. */
  'door.set': null;
  /** Button: opens the teacher’s place. */
  'door.open': null;
  /** Button: closes the teacher’s place. */
  'door.lock': null;
  /** Label of the box for the name of a class. */
  'new-class.name': null;
  /** An example below the box. */
  'new-class.example': null;
  /** Button: makes the class and goes on to the names. */
  'new-class.next': null;
  /** Button and heading: more learners for a class. */
  'add.title': null;
  /** Label of a large box. */
  'add.names': null;
  /** Below the box. */
  'add.how': null;
  /** Button: adds so many learners. */
  'add.do': { readonly count: number };
  /** Names that stand in the list twice. */
  'add.doubles': { readonly names: string };
  /** Told after adding. */
  'add.added': { readonly count: number };
  /** Names that were in the class before. */
  'add.known': { readonly names: string };
  /** The class of this address is not there. */
  'class.gone': null;
  /** Below a learner’s name. */
  'class.minutes-today': { readonly count: number };
  /** Heading: how turns go in this class. */
  'class.turns': null;
  /** Names the choice below. */
  'class.turn-minutes': null;
  /** A choice: so many minutes. */
  'class.minutes': { readonly count: number };
  /** A switch that is on. */
  'class.pin-on': null;
  /** A switch that is off. */
  'class.pin-off': null;
  /** What the switch is for. */
  'class.pin-what': null;
  /** Heading. */
  'class.name': null;
  /** Button: keeps the new name. */
  'class.rename': null;
  /** Heading and label. */
  'learner.name': null;
  /** Button and heading: another face. */
  'learner.new-picture': null;
  /** Names a face by the animal beside it. */
  'learner.picture-with': { readonly animal: string };
  /** Heading. */
  'learner.pin': null;
  /** The learner has a picture PIN. */
  'learner.pin-there': null;
  /** The learner has none. */
  'learner.pin-none': null;
  /** Button. */
  'learner.pin-reset': null;
  /** Told after it. */
  'learner.pin-gone': { readonly name: string };
  /** Heading: who chooses what a learner does next; below it four ways. */
  'stage.title': null;
  /** What the choice below is for. */
  'stage.why': null;
  /** A way: by what the learner’s own work shows. */
  'stage.grows': null;
  /** What that means; `stage` is the name of one of the three ways below. */
  'stage.grows-what': { readonly stage: string };
  /** A way, the first stage. */
  'stage.tutor': null;
  /** What that means, in one sentence. */
  'stage.tutor-what': null;
  /** A way, the second stage. */
  'stage.three': null;
  /** What that means, in one sentence. */
  'stage.three-what': null;
  /** A way, the third stage. */
  'stage.plan': null;
  /** What that means, in one sentence. */
  'stage.plan-what': null;
  /** Heading. */
  'learner.leaves': null;
  /** What putting away means. */
  'learner.leaves-what': null;
  /** Button. */
  'learner.put': null;
  /** What a tap on one of those who were taken from the list does. */
  'learner.put-back': null;
  /** Told after `learner.put`, with Undo. */
  'learner.put-away': { readonly name: string };
  /** Heading and line: what there is to learn from. */
  'packs.title': null;
  /** How many packs are here. */
  'packs.installed': { readonly count: number };
  /** There is no pack and none is offered. */
  'packs.none': null;
  /** Button: a file is picked. */
  'packs.open-file': null;
  /** What is in a pack. */
  'packs.facts': {
    readonly skills: number;
    readonly items: number;
    readonly languages: string;
    readonly size: number;
    readonly version: string;
  };
  /** Which languages no person has read yet. */
  'packs.machine': { readonly languages: string };
  /** Some of its sentences were recorded by a machine. */
  'packs.voice': { readonly languages: string };
  /** Button. */
  'packs.install': null;
  /** Button: from one version to another. */
  'packs.update': { readonly installed: string; readonly version: string };
  /** Button: stops fetching; what is here is kept for later. */
  'packs.cancel': null;
  /** The pack is installed. */
  'packs.is-here': null;
  /** Opens the list of what is wrong inside a pack, in its author's terms. */
  'packs.details': null;
  /** Button: shares or saves that list. */
  'packs.pass-on': null;
  /** Button. */
  'packs.remove': null;
  /** Told after it. */
  'packs.removed': { readonly pack: string };
  /** The same where a model file had been opened for it, which goes with it. */
  'packs.removed-with-model': { readonly pack: string };
  /** Button: a file is picked. A model file says how hard each question of a pack is, learnt from other learners' answers. */
  'packs.open-model': null;
  /** What such a file is, said above the button. */
  'packs.model-what': null;
  /** What the model of a pack was learnt from. Thousands of answers, dozens of learners. */
  'packs.model': { readonly answers: number; readonly learners: number };
  /** Follows it. */
  'packs.model-made': { readonly date: string };
  /** Skills of the pack of which the model says nothing. */
  'packs.model-missing': { readonly count: number };
  /** Skills whose questions are other ones than those that the model was learnt from. */
  'packs.model-changed': { readonly count: number };
  /** A part of the model is of another version of the app and passed over; the rest is in use. */
  'packs.model-skipped': null;
  /** Button. */
  'packs.model-remove': null;
  /** Told after one was opened. */
  'packs.model-here': { readonly pack: string };
  /** Told after it was removed. */
  'packs.model-removed': { readonly pack: string };
  /** Heading and line: how this tablet stands. */
  'tablet.title': null;
  /** How many answers are stored. */
  'tablet.answers': { readonly count: number };
  /** Heading above at most five learners, each with a face: who needs the teacher now. */
  'needs.title': null;
  /** In place of the list. */
  'needs.nobody': null;
  /** In place of the list while it is made; a second or two on a slow tablet. */
  'needs.looking': null;
  /** Button below the list: shows the learners who stand further down in it; and when they are shown, hides them. */
  'needs.more': { readonly count: number };
  'needs.fewer': null;
  /** Below a name. The rule: many tries on one skill since the learner last got further with it. About the work, not the child; the skill’s name comes from the pack. */
  'need.stuck': { readonly skill: string; readonly tries: number };
  /** Below a name. The rule: {items} questions of one skill went well only with a hint, or their way was shown, and none since went well without. No blame: it says where sitting beside the child helps. */
  'need.only-with-help': { readonly skill: string; readonly items: number };
  /** Below a name: wrong answers keep showing the same mistaken rule (a misconception), and lessons on it did not help. */
  'need.misconception': { readonly skill: string; readonly shown: number };
  /** Below a name: a teacher has said of a skill that the child has it (the same words as said.known), and answers since were wrong, one after the other. Her word still counts; it is for her to take back. */
  'need.said-known': { readonly skill: string; readonly items: number };
  /** Below a name: the other way round (the words of said.not-known): answers since were right without help, one after the other. */
  'need.said-not-known': { readonly skill: string; readonly items: number };
  /** Below a name. No blame: the child may be tired, or the question may be too hard to read. */
  'need.guessing': { readonly items: number; readonly of: number };
  /** Below a name: hints opened faster than they can be read, or the whole way shown, before any try. */
  'need.help-only': { readonly items: number; readonly of: number };
  /** Below a name: much that was known has not been practised for long. Thirsty plants are skills that want review. */
  'need.fading': { readonly skills: number; readonly of: number; readonly skill: string };
  /** One of the sentences above, and since when: a day in words (today, Monday, a date). */
  'need.since': { readonly need: string; readonly day: string };
  /** Heading. */
  'tablet.kept': null;
  /** The browser promised to keep it. */
  'tablet.storage-persisted': null;
  /** The browser may delete it. */
  'tablet.storage-best-effort': null;
  /** The browser does not say. */
  'tablet.storage-unknown': null;
  /** Heading. */
  'tablet.app': null;
  /** Which version. */
  'tablet.version': { readonly version: string };
  /** The app starts without a network. */
  'tablet.offline-ready': null;
  /** The app’s files are being fetched. */
  'tablet.offline-preparing': null;
  /** The files did not arrive in full. */
  'tablet.offline-failed': null;
  /** This address cannot work without the network. */
  'tablet.offline-unsupported': null;
  /** Button: the newer version is used now. */
  'tablet.update': null;
  /** A line about the licence. */
  'tablet.licence': null;
  /** Heading. */
  'backup.title': null;
  /** What a backup is. */
  'backup.what': null;
  /** There was no backup yet. */
  'backup.never': null;
  /** When the last one was made. */
  'backup.last': { readonly date: string };
  /** Button. */
  'backup.make': null;
  /** Button. */
  'backup.restore': null;
  /** Told after it: how many records were new, how many were here. */
  'backup.restored': { readonly added: number; readonly known: number };
  /** The answers are restored, names are not readable. */
  'backup.sealed': null;
  /** Label of a box. */
  'backup.code': null;
  /** Button. */
  'backup.open-names': null;
  /** What a recovery code is for. */
  'backup.code-what': null;
  /** Button: makes a new code, shown once. */
  'backup.code-make': null;
  /** Below the code. */
  'backup.code-write': null;
  /** The animal beside a face. */
  'animal.bird': null;
  /** The animal beside a face. */
  'animal.fish': null;
  /** The animal beside a face. */
  'animal.cat': null;
  /** The animal beside a face. */
  'animal.turtle': null;
  /** The animal beside a face. */
  'animal.butterfly': null;
  /** The animal beside a face. */
  'animal.elephant': null;
  /** The animal beside a face. */
  'animal.snail': null;
  /** The animal beside a face. */
  'animal.goat': null;
  /** The animal beside a face. */
  'animal.bee': null;
  /** The animal beside a face. */
  'animal.hare': null;
}
