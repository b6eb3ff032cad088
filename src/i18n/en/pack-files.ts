import type { MessageTable } from '../messages.ts';
import type { PackFilesMessages } from '../pack-files-messages.ts';
import { ADD_ONS } from './add-ons.ts';
import { LANGUAGE_FILES } from './language-files.ts';

export const PACK_FILES = {
  ...ADD_ONS,
  ...LANGUAGE_FILES,
  'pack-file.reading': 'Reading {file}',
  'pack-file.here': 'Ready to practise: {pack}',
  'pack-file.title': 'A pack file',
  'pack-file.not-yet': 'Nothing is installed yet. This is what is in the file:',
  'pack-file.counts': 'Skills: {skills}. Kinds of question: {items}. Lessons: {lessons}.',
  'pack-file.languages': 'Languages: {languages}.',
  'pack-file.version': 'Version {version}, by {publisher}. Licence: {licence}.',
  'pack-file.version-alone': 'Version {version}.',
  'pack-file.size': 'The file has {packed} MB; unpacked it has {unpacked} MB.',
  'pack-file.free': '{free} MB are free on this tablet.',
  'pack-file.full-what': 'This pack needs about {needs} MB; {free} MB are free.',
  'pack-file.full-safe': 'Nothing was changed. Removing a pack keeps all answers.',
  'pack-file.full-now': 'Remove a pack that nobody uses, or delete photos and films from the tablet.',
  'pack-file.remove-one': 'Remove {pack} ({size} MB)',
  'pack-trust.title': 'Who made it',
  'pack-trust.shipped': 'It comes with Banyan.',
  'pack-trust.school': 'Signed by {name}, whom your school trusts. Number: {fingerprint}.',
  'pack-trust.unknown':
    'Signed by somebody whom your school does not know. They call themselves {claims}. Number: {fingerprint}.',
  'pack-trust.unknown-how':
    'Ask them for their number, by telephone or on paper. If it is the same, the pack is theirs.',
  'pack-trust.none': 'Nobody signed it. Anybody can have made or changed it.',
  'pack-trust.none-how': 'Install it only if you know where the file comes from.',
  'pack-trust.card-shipped': 'Comes with Banyan',
  'pack-trust.card-school': 'Signed by {name}',
  'pack-trust.card-unknown': 'Signed by {claims}, whom your school does not know',
  'pack-trust.card-none': 'Not signed by anybody',
  'pack-trust.trust': 'Trust this publisher',
  'pack-trust.name': 'What the school calls this publisher',
  'pack-trust.say': 'The number is right: trust them',
  'pack-trust.trusted': 'Your school trusts {name} from now on.',
  'publishers.title': 'Publishers your school trusts',
  'publishers.number': 'Number {fingerprint}',
  'publishers.no-more': 'Trust no more',
  'publishers.gone': '{name} is trusted no more. Packs that are here stay here.',
  'pack-change.title': 'Against version {version}, which is here',
  'pack-change.same': 'It is the same pack. Installing it again brings back what was lost.',
  'pack-change.none': 'Skills, questions and texts are the same.',
  'pack-change.items-added': {
    plural: 'count',
    one: '{count} question is new',
    other: '{count} questions are new',
  },
  'pack-change.items-changed': {
    plural: 'count',
    one: '{count} question is changed',
    other: '{count} questions are changed',
  },
  'pack-change.items-retired': {
    plural: 'count',
    one: '{count} question goes',
    other: '{count} questions go',
  },
  'pack-change.skills-added': {
    plural: 'count',
    one: '{count} skill is new',
    other: '{count} skills are new',
  },
  'pack-change.skills-changed': {
    plural: 'count',
    one: '{count} skill is changed',
    other: '{count} skills are changed',
  },
  'pack-change.skills-retired': { plural: 'count', one: '{count} skill goes', other: '{count} skills go' },
  'pack-change.languages-added': 'New languages: {languages}',
  'pack-change.languages-gone': 'No more in: {languages}',
  'pack-change.rewritten': 'Texts changed in: {languages}',
  'pack-change.media': {
    plural: 'count',
    one: '{count} picture or sound is another',
    other: '{count} pictures and sounds are others',
  },
  'pack-change.kept': 'All answers of all learners are kept.',
  'pack-warn.older':
    'This file is OLDER: version {version}. Version {here} is here. Old mistakes may come back.',
  'pack-warn.other-content':
    'This file has the same version, {version}, and something else in it. Ask where it comes from.',
  'pack-warn.other-signer':
    'Careful: SOMEBODY ELSE signed this file. The pack that is here was signed by another publisher.',
  'pack-warn.lost-signer':
    'Careful: nobody signed this file. The pack that is here was signed by its publisher.',
  'pack-file.install': 'Install',
  'pack-file.install-anyway': 'I know the file: install it',
  'pack-file.leave': 'Leave it',
  'pack-file.waits': '{file} ({size} MB) waits here for you.',
  'pack-file.look': 'Look at it',
  'pack-file.clear': 'Clear it away',
  'pack-file.doors':
    'From a card, a cable, a message or another tablet: open the file here, or share it to Banyan from any app.',
  'pack-file.drop': 'On a computer you can also drop the file on this page.',
  'packs.hand-on': 'Hand on as a file',
  'packs.damaged':
    'The tablet lost a part of this pack. All answers are kept. Open the file of the pack again to mend it.',
  'packs.damaged-offered':
    'The tablet lost a part of this pack. All answers are kept. Get it again to mend it.',
  'packs.mend': 'Get it again',
} as const satisfies MessageTable<PackFilesMessages>;
