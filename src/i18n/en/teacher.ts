// Longer than a screen because it is a list: one line a message. Notes for translators: ../teacher-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { TeacherMessages } from '../teacher-messages.ts';
import { ASSIGNING } from './assigning.ts';
import { AUTHORING } from './authoring.ts';
import { AUTHORING_PARTS } from './authoring-parts.ts';
import { BECAUSE } from './because.ts';
import { BRING } from './bring.ts';
import { CARING } from './caring.ts';
import { CLASSES } from './classes.ts';
import { COACHING } from './coaching.ts';
import { IMPORT } from './import.ts';
import { LENDING } from './lending.ts';
import { LOOKING } from './looking.ts';
import { NEEDS } from './needs.ts';
import { PACK_FILES } from './pack-files.ts';
import { PAPER } from './paper.ts';
import { PICTURE } from './picture.ts';
import { PRIVACY } from './privacy.ts';
import { ROSTER } from './roster.ts';
import { SELF_TEACHER } from './self-teacher.ts';
import { TEACHING } from './teaching.ts';
import { TOGETHER } from './together.ts';
import { VOICES } from './voices.ts';

export const TEACHER = {
  ...TEACHING,
  ...CARING,
  ...TOGETHER,
  ...PACK_FILES,
  ...PAPER,
  ...PRIVACY,
  ...PICTURE,
  ...ASSIGNING,
  ...AUTHORING,
  ...BECAUSE,
  ...AUTHORING_PARTS,
  ...BRING,
  ...CLASSES,
  ...COACHING,
  ...IMPORT,
  ...LENDING,
  ...LOOKING,
  ...NEEDS,
  ...ROSTER,
  ...SELF_TEACHER,
  ...VOICES,
  'teacher.title': 'Teacher',
  'teacher.classes': 'Classes',
  'teacher.no-class': 'Make a class, then type or paste the names of its learners.',
  'teacher.new-class': 'Make a class',
  'teacher.beside': 'On this tablet',
  'door.title': 'Teacher’s PIN',
  'door.new': 'Choose a PIN',
  'door.why':
    'It keeps names, classes and packs from being changed by a learner. Write it down in a safe place.',
  'door.pin': 'PIN',
  'door.four': 'Four digits or more',
  'door.again': 'PIN once more',
  'door.differs': 'Not the same yet',
  'door.set': 'Keep this PIN',
  'door.open': 'Open',
  'door.lock': 'Lock',
  'new-class.name': 'Name of the class',
  'new-class.example': 'For example: Standard 2, morning',
  'new-class.next': 'Make the class',
  'add.title': 'Add learners',
  'add.names': 'Names, one on each line',
  'add.how':
    'Type them, or paste a list from a message or a spreadsheet. Numbers and bullets before a name are left out.',
  'add.do': { plural: 'count', one: 'Add {count} learner', other: 'Add {count} learners' },
  'add.doubles': 'Twice in the list, added once: {names}. Give each their own name if they are two children.',
  'add.added': { plural: 'count', one: '{count} learner added.', other: '{count} learners added.' },
  'add.known': 'Already in the class: {names}.',
  'class.gone': 'This class is not on this tablet.',
  'class.minutes-today': { plural: 'count', one: '{count} minute today', other: '{count} minutes today' },
  'class.turns': 'Turns',
  'class.turn-minutes': 'How long a turn is',
  'class.minutes': { plural: 'count', one: '{count} minute', other: '{count} minutes' },
  'class.pin-on': 'Picture PIN is asked for',
  'class.pin-off': 'Picture PIN is not asked for',
  'class.pin-what':
    'With it, each learner taps three pictures before a turn, so that nobody works in another’s place.',
  'class.name': 'Name',
  'class.rename': 'Keep this name',
  'learner.name': 'Name',
  'learner.new-picture': 'Another picture',
  'learner.picture-with': 'Face with {animal}',
  'learner.pin': 'Picture PIN',
  'learner.pin-there':
    'Chosen. Forgotten? Take it away, and the learner chooses three new pictures at the next turn.',
  'learner.pin-none': 'Not chosen yet. The learner chooses three pictures at the next turn.',
  'learner.pin-reset': 'Take the picture PIN away',
  'learner.pin-gone': '{name} chooses new pictures at the next turn.',
  'stage.title': 'Who chooses what comes next',
  'stage.why': 'Choice is handed over step by step. What you set here holds until you set it back.',
  'stage.grows': 'As it grows',
  'stage.grows-what': 'More choice with calm work and choices that are followed through. Now: {stage}.',
  'stage.tutor': 'Banyan chooses',
  'stage.tutor-what': 'The next question comes by itself, the one that fits best.',
  'stage.three': 'One of three',
  'stage.three-what':
    'At the start of a turn the learner chooses one of three good next steps, each with its reason.',
  'stage.plan': 'A plan for the week',
  'stage.plan-what': 'Once a week the learner chooses up to five skills and their order; they come first.',
  'learner.leaves': 'Not in this class any more',
  'learner.leaves-what': 'The learner goes from the list. All answers are kept, and it can be undone.',
  'learner.put': 'Take from the list',
  'learner.put-back': 'Put back in the list',
  'learner.put-away': '{name} is not in the list any more.',
  'packs.title': 'Packs of questions',
  'packs.installed': { plural: 'count', one: '{count} pack here', other: '{count} packs here' },
  'packs.none': 'No pack is here yet. Open a pack file from a card, a cable or a message.',
  'packs.open-file': 'Open a pack file',
  'packs.facts': 'Skills: {skills}. Kinds of question: {items}. {languages}. {size} MB, version {version}.',
  'packs.machine': 'Not yet read by a teacher: {languages}.',
  'packs.voice': 'Recorded by a machine’s voice, in part: {languages}.',
  'packs.install': 'Get this pack',
  'packs.update': 'Update from {installed} to {version}',
  'packs.cancel': 'Stop',
  'packs.is-here': 'On this tablet',
  'packs.details': 'Details for the author',
  'packs.pass-on': 'Pass on the details',
  'packs.remove': 'Remove',
  'packs.removed': '{pack} was removed. Answers are kept; the pack can be fetched again.',
  'packs.removed-with-model':
    '{pack} was removed, and with it the model that was opened for it. Answers are kept; the pack can be fetched again, the model comes back from its file.',
  'packs.open-model': 'Open a model file',
  'packs.model-what':
    'A model file says how hard each question of a pack is, learnt from other learners’ answers. It holds no names and no answers.',
  'packs.model': {
    plural: 'learners',
    one: 'Its model was learnt from {answers} answers of {learners} learner.',
    other: 'Its model was learnt from {answers} answers of {learners} learners.',
  },
  'packs.model-made': 'It was made on {date}.',
  'packs.model-missing': {
    plural: 'count',
    one: 'It says nothing of {count} skill; there the author’s guess counts.',
    other: 'It says nothing of {count} skills; there the author’s guess counts.',
  },
  'packs.model-changed': {
    plural: 'count',
    one: 'The questions of {count} skill have changed since; there it speaks of the skill only.',
    other: 'The questions of {count} skills have changed since; there it speaks of the skills only.',
  },
  'packs.model-skipped':
    'A part of it is of another version of Banyan and is not used. Open a newer model file when there is one.',
  'packs.model-remove': 'Remove the model',
  'packs.model-here':
    '{pack} has its model now. What each learner knows is worked out anew from all answers.',
  'packs.model-removed':
    'The model of {pack} was removed. What each learner knows is worked out anew from all answers.',
  'tablet.title': 'This tablet',
  'tablet.answers': {
    plural: 'count',
    one: '{count} answer is kept here',
    other: '{count} answers are kept here',
  },
  'needs.title': 'Needs you now',
  'needs.nobody': 'Nobody needs you more than the others just now.',
  'needs.looking': 'Looking through the class …',
  'needs.more': 'Show {count} more',
  'needs.fewer': 'Show the first ones only',
  'need.stuck': 'Stuck on: {skill}. Tries without getting on: {tries}.',
  'need.only-with-help': 'Only with help so far: {skill}. Questions: {items}.',
  'need.misconception': 'A mix-up in: {skill}. Seen {shown} times; its lessons did not clear it.',
  'need.said-known': 'A teacher said “Has it”: {skill}. Wrong in a row since: {items}.',
  'need.said-not-known':
    'A teacher said “Does not have it yet”: {skill}. Right without help in a row since: {items}.',
  'need.guessing': '{items} of the last {of} answers came faster than anybody can read.',
  'need.help-only': 'Opened all help before trying, at {items} of the last {of} questions.',
  'need.fading': '{skills} of {of} skills want water again. First: {skill}.',
  'need.since': '{need} Since: {day}.',
  'tablet.kept': 'What is kept',
  'tablet.storage-persisted': 'The browser keeps it, also when room gets short.',
  'tablet.storage-best-effort':
    'The browser may delete it when room gets very short. Keep Banyan as an app on this tablet, and make a backup each week.',
  'tablet.storage-unknown': 'This browser does not say whether it keeps it. Make a backup each week.',
  'tablet.app': 'The app',
  'tablet.version': 'Banyan {version}',
  'tablet.offline-ready': 'Works without a network.',
  'tablet.offline-preparing': 'Still fetching its own files. Stay near the network for a moment.',
  'tablet.offline-failed':
    'Not all of its files are here. It tries again by itself near a network; until then, leave the page open.',
  'tablet.offline-unsupported':
    'At this address Banyan needs the network to start. Open it at its https address to use it without.',
  'tablet.update': 'Use the new version now',
  'tablet.licence': 'Free software under the Apache 2.0 licence.',
  'backup.title': 'Backup',
  'backup.what': 'All that was recorded here, in one file. Names stay sealed in it.',
  'backup.never': 'No backup yet.',
  'backup.last': 'Last backup: {date}',
  'backup.make': 'Make a backup',
  'backup.restore': 'Bring a backup back',
  'backup.restored': '{added} records added, {known} were here already. Nothing was counted twice.',
  'backup.sealed':
    'The answers are here. The names were sealed by another tablet: its recovery code opens them.',
  'backup.code': 'Recovery code',
  'backup.open-names': 'Open the names',
  'backup.code-what': 'A recovery code opens the names of a backup on another tablet.',
  'backup.code-make': 'Show a new recovery code',
  'backup.code-write': 'It is shown only now. Write it down and keep it apart from the tablet.',
  'animal.bird': 'a bird',
  'animal.fish': 'a fish',
  'animal.cat': 'a cat',
  'animal.turtle': 'a turtle',
  'animal.butterfly': 'a butterfly',
  'animal.elephant': 'an elephant',
  'animal.snail': 'a snail',
  'animal.goat': 'a goat',
  'animal.bee': 'a bee',
  'animal.hare': 'a hare',
} as const satisfies MessageTable<TeacherMessages>;
