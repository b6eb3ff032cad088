// Every problem in three parts: what happened, is the work safe, what to do now. A list, so more than 300 lines.
import type { ProblemTable } from '../problem-text.ts';

export const PROBLEMS = {
  'id/malformed': {
    what: 'This address does not lead to anything here.',
    safe: 'Nothing is changed or lost.',
    now: 'Go back to the first screen.',
  },
  'answer/empty': {
    what: 'There is no answer yet.',
    safe: 'Nothing was counted.',
    now: 'Put your answer in, then press Check.',
  },
  'answer/incomplete': {
    what: 'Something is still missing in the answer.',
    safe: 'What you did is still there. Nothing was counted.',
    now: 'Fill in what is open, then press Check.',
  },
  'answer/unreadable': {
    what: 'This could not be read.',
    safe: 'What you typed is still there. Nothing was counted.',
    now: 'Look at it once more and write it with the keys on the screen.',
  },
  'answer/of-another-type': {
    what: 'This answer belongs to another question.',
    safe: 'Nothing was counted, nothing is lost.',
    now: 'Answer the question that is shown now.',
  },
  'pack/damaged': {
    what: 'The file {file} is damaged or cut short.',
    safe: 'Nothing on this tablet was changed; all answers are kept.',
    now: 'Copy the file again from where it came, then open it once more.',
  },
  'pack/invalid': {
    what: 'The pack {file} has mistakes inside ({faults}).',
    safe: 'It was not installed; all answers are kept.',
    now: 'Tell whoever made the pack. Until then, use another one.',
  },
  'pack/hostile': {
    what: 'The file {file} tries something that no pack needs.',
    safe: 'It was not installed and nothing was changed; all answers are kept.',
    now: 'Delete the file and do not pass it on.',
  },
  'pack/forged': {
    what: 'The pack {file} is not what its publisher signed: somebody or something changed it.',
    safe: 'It was not installed and nothing was changed; all answers are kept.',
    now: 'Get the file from its publisher again. If it is refused again, do not use it and tell them.',
  },
  'pack/newer': {
    what: 'The pack {file} is made for a later Banyan.',
    safe: 'It was not installed; all answers are kept.',
    now: 'Bring this tablet near a network so that Banyan can update itself, then open the pack again.',
  },
  'pack/too-large': {
    what: 'The file {file} is too large: {sizeMb} MB, at most {limitMb} MB fit.',
    safe: 'It was not installed; all answers are kept.',
    now: 'Ask for a smaller pack, or for one language only.',
  },
  'pack/not-reachable': {
    what: 'The pack {file} could not be reached.',
    safe: 'What has arrived is kept and is not fetched twice; all answers are safe.',
    now: 'Bring the tablet nearer to the network and press Try again, or open the pack from a file.',
  },
  'pack/not-installed': {
    what: 'The pack {pack} is not on this tablet.',
    safe: 'All answers are kept.',
    now: 'Get it again under Packs of questions.',
  },
  'pack/parts-lost': {
    what: 'Some questions of the pack {pack} are lost on this tablet.',
    safe: 'All answers are kept; the other questions go on.',
    now: 'Open the file of the pack again under Packs of questions: it brings back what is lost.',
  },
  'pack/not-to-hand-on': {
    what: 'The pack {pack} cannot be handed on from this tablet: an older Banyan put it here.',
    safe: 'Nothing was changed; all answers are kept.',
    now: 'Open the file of the pack here once more, or get it again. Then it can be handed on.',
  },
  'add-on/no-pack': {
    what: 'The file {file} adds to the pack {pack}, which is not on this tablet.',
    safe: 'Nothing was changed; all answers are kept.',
    now: 'First bring the pack {pack}, then open this file again.',
  },
  'add-on/pack-too-old': {
    what: 'The file {file} was made for version {needs} of the pack {pack}; here is version {version}.',
    safe: 'Nothing was changed; all answers are kept.',
    now: 'First bring version {needs} of the pack, or a later one, then open this file again.',
  },
  'pack/cancelled': {
    what: 'Fetching {file} was stopped.',
    safe: 'What has arrived is kept; all answers are safe.',
    now: 'Go on with it whenever you like.',
  },
  'model/no-model': {
    what: 'The file {file} is no model file.',
    safe: 'Nothing on this tablet was changed; all answers are kept.',
    now: 'Pick the file that came with the name of a pack and ends in .banyan-model.',
  },
  'model/damaged': {
    what: 'The model file {file} is damaged or cut short.',
    safe: 'Nothing on this tablet was changed; all answers are kept.',
    now: 'Copy the file again from where it came, then open it once more.',
  },
  'model/newer': {
    what: 'The model file {file} is made for a later Banyan.',
    safe: 'Nothing on this tablet was changed; all answers are kept.',
    now: 'Bring this tablet near a network so that Banyan can update itself, then open the file again.',
  },
  'model/for-absent-pack': {
    what: 'The model file {file} is for the pack {pack}, which is not on this tablet.',
    safe: 'Nothing was changed; all answers are kept.',
    now: 'Get that pack first, then open the file again.',
  },
  'model/of-no-use': {
    what: 'The model file {file} was made for another version of Banyan or of the pack {pack}; nothing in it can be used here.',
    safe: 'Nothing on this tablet was changed; all answers are kept.',
    now: 'Bring this tablet near a network so that Banyan and the pack can update themselves, then open the file again.',
  },
  'storage/full': {
    what: 'This tablet has no room left.',
    safe: 'Everything recorded before is kept. The last step was not stored.',
    now: 'Delete photos or apps that nobody needs, then do the last step again.',
  },
  'storage/vanished': {
    what: 'What was stored on this tablet is gone: the system has deleted it.',
    safe: 'Answers in a backup or on other tablets are safe; what was only here is lost.',
    now: 'Bring back the last backup under This tablet, and keep Banyan as an app so that it does not happen again.',
  },
  'storage/blocked': {
    what: 'Another tab with an older Banyan is in the way.',
    safe: 'Nothing is lost; all answers are kept.',
    now: 'Close all other tabs of Banyan, then try again.',
  },
  'storage/newer': {
    what: 'What is stored here was written by a later Banyan.',
    safe: 'Nothing was touched; all answers are kept.',
    now: 'Bring the tablet near a network so that Banyan can update itself, then open it again.',
  },
  'storage/unavailable': {
    what: 'This browser does not let Banyan store anything.',
    safe: 'Nothing can be recorded now; what was recorded before is not touched.',
    now: 'Leave private browsing, or allow storage for this page in the settings, then open it again.',
  },
  'storage/not-persisted': {
    what: 'The browser may delete what is stored here when room gets very short.',
    safe: 'Today everything is kept.',
    now: 'Keep Banyan as an app on this tablet and make a backup each week.',
  },
  'clock/suspect': {
    what: 'The clock of this tablet seems to be wrong.',
    safe: 'All answers are kept and in the right order.',
    now: 'Set date and time in the tablet’s settings when you can.',
  },
  'demo/not-here': {
    what: 'This is not done in the invented class.',
    safe: 'Nothing was taken in and nothing went out. The real learners’ work is safe.',
    now: 'Leave the invented class first, with the button at the top.',
  },
  'origin/insecure': {
    what: 'This address is not secure (http), so the browser lets Banyan keep no names and not start without the network.',
    safe: 'Answers of guests are kept on this tablet.',
    now: 'Open Banyan at its https address, or ask whoever set up the network for one.',
  },
  'browser/too-old': {
    what: 'This browser is too old for Banyan: {missing}.',
    safe: 'Nothing was changed; what was recorded here is kept.',
    now: 'Update Chrome to version 109 or later, then open this page again.',
  },
  'backup/unreadable': {
    what: 'The file {file} could not be read as a backup.',
    safe: 'Nothing on this tablet was changed; all answers are kept.',
    now: 'Copy the file again from where it came, or pick another one.',
  },
  'backup/newer': {
    what: 'The backup {file} was made by a later Banyan.',
    safe: 'Nothing was changed; the file and all answers here are kept.',
    now: 'Bring the tablet near a network so that Banyan can update itself, then try again.',
  },
  'backup/other-school': {
    what: 'The backup {file} belongs to another school.',
    safe: 'Nothing was mixed; the answers of both are kept.',
    now: 'Pick a backup of this school, or bring this one back on a tablet of its own.',
  },
  'backup/wrong-code': {
    what: 'This recovery code does not open the names of {file}.',
    safe: 'All answers are kept; only the names stay sealed.',
    now: 'Look at the code once more, each sign, and type it again.',
  },
  'pin/wrong': {
    what: {
      plural: 'triesLeft',
      one: 'This is not the PIN. {triesLeft} more try before a wait.',
      other: 'This is not the PIN. {triesLeft} more tries before a wait.',
    },
    safe: 'Nothing is changed.',
    now: 'Type it once more, slowly.',
  },
  'pin/wait': {
    what: {
      plural: 'seconds',
      one: 'Too many tries. The tablet waits {seconds} second.',
      other: 'Too many tries. The tablet waits {seconds} seconds.',
    },
    safe: 'Nothing is changed; all answers are kept.',
    now: 'Wait, then type the PIN slowly.',
  },
  'pin/too-short': {
    what: {
      plural: 'least',
      one: 'A PIN has {least} digit or more.',
      other: 'A PIN has {least} digits or more.',
    },
    safe: 'Nothing is changed.',
    now: 'Choose a longer one that you will remember.',
  },
  'teacher/locked': {
    what: 'The teacher’s place is locked.',
    safe: 'Nothing is changed.',
    now: 'Open it with the teacher’s PIN, then do it again.',
  },
  'roster/name-empty': {
    what: 'There is no name yet.',
    safe: 'Nothing is changed.',
    now: 'Type a name.',
  },
  'roster/name-double': {
    what: 'There is a {name} already.',
    safe: 'Nothing is changed; the answers of {name} are kept.',
    now: 'If they are two, add a second name or a letter.',
  },
  'roster/file-unreadable': {
    what: 'No list of learners could be read in “{file}”.',
    safe: 'Nothing is changed.',
    now: 'Save it from the spreadsheet once more, as CSV, and open it again.',
  },
  'roster/file-workbook': {
    what: '“{file}” is a spreadsheet’s own file, which cannot be read here.',
    safe: 'Nothing is changed.',
    now: 'In the spreadsheet, choose Save as → CSV; or mark the cells, copy them and paste them here.',
  },
  'roster/file-too-large': {
    what: '“{file}” has {sizeMb} MB; a list of learners may have {limitMb} MB.',
    safe: 'Nothing is changed.',
    now: 'Take a smaller part of it, such as one school or one class.',
  },
  'roster/file-too-long': {
    what: '“{file}” has {rows} rows; {most} can be taken in at once.',
    safe: 'Nothing is changed.',
    now: 'Divide it into several files.',
  },
  'roster/file-no-names': {
    what: 'No column of names was found in “{file}”.',
    safe: 'Nothing is changed.',
    now: 'Write “Name” above the column of names, “Class” above the classes, and open it again.',
  },
  'roster/file-lacks': {
    what: '“{file}” lacks: {missing}.',
    safe: 'Nothing is changed.',
    now: 'Ask whoever made it for an archive with users, classes and enrolments in the OneRoster format.',
  },
  'roster/names-sealed': {
    what: 'Some names of this school do not open on this tablet yet, so the list cannot be compared with them.',
    safe: 'Nothing is changed.',
    now: 'Exchange with a tablet that shows these names, or write them anew where they are missing; then open the list again.',
  },
  'roster/unknown-learner': {
    what: 'This learner is not on this tablet.',
    safe: 'All answers are kept.',
    now: 'Go back to the class and choose again.',
  },
  'roster/unknown-class': {
    what: 'This class is not on this tablet.',
    safe: 'All answers are kept.',
    now: 'Go back to the classes and choose again.',
  },
  'groups/gone': {
    what: 'These groups were made anew meanwhile.',
    safe: 'All answers are kept; nothing of this was put in.',
    now: 'Go back to the groups and open the one you taught.',
  },
  'own/gone': {
    what: 'This is not here any more. It was removed in another window.',
    safe: 'What children did with it is kept.',
    now: 'Go back to your packs.',
  },
  'own/changed-elsewhere': {
    what: 'This was changed in another window meanwhile.',
    safe: 'What was written there is kept; your last change here was not put over it.',
    now: 'What is shown now is how it stands. Make your change once more.',
  },
  'own/full': {
    what: 'A pack of your own can hold {most} of these, and so many are there.',
    safe: 'All that is written is kept.',
    now: 'Make another pack for what comes now.',
  },
  'voice/full': {
    what: 'Recordings of one pack in one language may take {limitMb} MB, and so much is there.',
    safe: 'All recordings that are there are kept. The last one is not.',
    now: 'Take away recordings that are not needed, or say sentences shorter.',
  },
  'own/not-to-go-on': {
    what: 'This pack does not say how it was written, so it cannot be changed here.',
    safe: 'The pack stays as it is.',
    now: 'Ask whoever made it, or make a pack of your own.',
  },
  'roster/fields-full': {
    what: 'A school can keep {most} things about each learner, and so many are there.',
    safe: 'Nothing is changed.',
    now: 'Take one away that is not needed any more.',
  },
  'turn/none': {
    what: 'No turn is running.',
    safe: 'All answers are kept.',
    now: 'Choose your picture and go on.',
  },
  'turn/moved-on': {
    what: 'This question was answered in another tab already.',
    safe: 'That answer counts, once. Nothing is lost.',
    now: 'Go on with the question that is shown now.',
  },
  'school/alone': {
    what: 'This device belongs to no school yet.',
    safe: 'All work is kept on this tablet.',
    now: 'Set up a school here, or join one, in the teacher’s place.',
  },
  'school/other': {
    what: 'This comes from another school.',
    safe: 'Nothing here was changed; all answers are kept.',
    now: 'Open it on a device of that school.',
  },
  'school/not-allowed': {
    what: 'This device may not do that in the school.',
    safe: 'Nothing was changed; all answers are kept.',
    now: 'Ask somebody whose device may: a teacher or whoever set up the school.',
  },
  'school/revoked': {
    what: 'This device was taken out of the school.',
    safe: 'What was recorded until then is kept, here and at the school.',
    now: 'Ask the school’s administrator to let it join again.',
  },
  'school/unknown-device': {
    what: 'This device is not known in the school.',
    safe: 'Nothing was changed; all answers are kept.',
    now: 'Collect from the other devices first, then look again.',
  },
  'relay/not-reachable': {
    what: 'The relay {address} could not be reached.',
    safe: 'Nothing is lost: all answers wait here.',
    now: 'Nothing to do: it is tried again by itself. Or carry the work over as a file.',
  },
  'relay/needs-https': {
    what: 'This browser cannot reach {address}, because the address begins with http.',
    safe: 'Nothing is lost: all answers wait here.',
    now: 'Use the relay’s https address, open Banyan from the relay itself, or carry the work over as a file.',
  },
  'relay/not-a-relay': {
    what: 'There is no Banyan relay at {address}.',
    safe: 'Nothing was sent; all answers are kept here.',
    now: 'Look at the address again, letter by letter.',
  },
  'relay/refused': {
    what: 'The relay {address} does not take this device.',
    safe: 'Nothing is lost: all answers wait here.',
    now: 'Ask whoever runs the relay for a new code.',
  },
  'relay/busy': {
    what: 'The relay {address} has too much to do just now.',
    safe: 'Nothing is lost: all answers wait here.',
    now: 'Nothing to do: it is tried again by itself.',
  },
  'relay/newer': {
    what: 'The relay {address} speaks a later language than this Banyan.',
    safe: 'Nothing is lost: all answers wait here.',
    now: 'Bring this tablet near a network so that Banyan can update itself.',
  },
  'parcel/unreadable': {
    what: 'This is nothing that Banyan can read, or a part of it is missing.',
    safe: 'Nothing here was changed; all answers are kept.',
    now: 'Hand it over again from the other device.',
  },
  'parcel/newer': {
    what: 'This comes from a later Banyan.',
    safe: 'Nothing here was changed; all answers are kept.',
    now: 'Update Banyan on this device, then open it again.',
  },
  'sync/fork': {
    what: 'Two devices recorded under one name; one is perhaps a copy of the other.',
    safe: 'Both recordings are kept.',
    now: 'Nothing to do now: from here on each records under its own name.',
  },
  'sync/damaged': {
    what: 'Some of what is stored on this device is damaged.',
    safe: 'What other devices and relays hold is fetched again; nothing there is changed.',
    now: 'Connect to a relay or collect from another device soon.',
  },
  'worker/hung': {
    what: 'Banyan had stopped answering and was started anew.',
    safe: 'Every answer whose feedback was shown is kept.',
    now: 'Go on. If it happens again, close other apps or restart the tablet.',
  },
  'worker/crashed': {
    what: 'A part of Banyan ended and was started anew.',
    safe: 'Every answer whose feedback was shown is kept.',
    now: 'Go on. If it happens again, restart the tablet.',
  },
  'update/failed': {
    what: 'A part of the app is missing: it was replaced by a newer version.',
    safe: 'All answers are kept.',
    now: 'Press Try again. If that does not help, bring the tablet near a network once.',
  },
  'camera/none': {
    what: 'This device has no camera that can be used here.',
    safe: 'Nothing is changed; all work is kept.',
    now: 'Open a file instead, or paste a text.',
  },
  'camera/refused': {
    what: 'Banyan may not use the camera.',
    safe: 'Nothing is changed; all work is kept.',
    now: 'Allow the camera for this page in the browser’s settings and press Scan again, or open a file instead.',
  },
  'camera/busy': {
    what: 'Another app is using the camera.',
    safe: 'Nothing is changed; all work is kept.',
    now: 'Close the other app and press Scan again, or open a file instead.',
  },
  'camera/insecure': {
    what: 'This address is not secure (http), so the browser gives no camera.',
    safe: 'Nothing is changed; all work is kept.',
    now: 'Open a file instead, or open Banyan at its https address.',
  },
} as const satisfies ProblemTable;
