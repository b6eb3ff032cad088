import type { AddOnsMessages } from '../add-ons-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ADD_ONS = {
  'add-on.of-texts': '{pack} in {languages}',
  'add-on.of-sounds': 'A voice for {pack}: {languages}',
  'add-on.of-both': '{pack} in {languages}, with a voice',
  'add-on.of-nothing': 'Something for {pack}',
  'add-on.texts': '{language}: {texts} of {of} texts.',
  'add-on.rest': 'What is missing stays as the pack has it.',
  'add-on.misfits': {
    plural: 'count',
    one: '{count} text does not fit and is left out.',
    other: '{count} texts do not fit and are left out.',
  },
  'add-on.foreign': {
    plural: 'count',
    one: '{count} text belongs to another version and is left out.',
    other: '{count} texts belong to another version and are left out.',
  },
  'add-on.sounds': {
    plural: 'count',
    one: '{count} recorded sentence: {languages}.',
    other: '{count} recorded sentences: {languages}.',
  },
  'add-on.replaces': 'The pack speaks {languages} already: these texts come in the place of its own.',
  'add-on.machine': 'Not yet read by a teacher: {languages}.',
  'add-on.for': 'It is for the pack {pack}, version {version}, which is on this tablet.',
  'add-on.installed': 'Version {version} of it is here; this one takes its place.',
  'add-on.same': 'It is here already. Installing it again brings back what was lost.',
  'add-on.not-fitting': 'Nothing in this file fits the pack that is here.',
  'add-on.other-signer': 'Careful: SOMEBODY ELSE signed this file than the one that is here.',
  'add-on.lost-signer': 'Careful: nobody signed this file. The one that is here is signed.',
  'add-on.title': 'Added to it',
  'add-on.remove': 'Take it off',
  'add-on.removed': 'It was taken off. The pack stays, and all answers.',
  'add-on.goes-too': 'What was added to {pack} goes with it. All answers are kept.',
  'add-on.remove-all': 'Remove all of it',
  'add-on.keep-all': 'Keep it',
  'asked-in.title': 'Language',
  'asked-in.what':
    'In this learner’s turns the app speaks this language, and so do the questions where their pack has it. It goes along to every tablet.',
  'asked-in.class-what':
    'For everybody in this class at once: in their turns the app speaks it, and so do the questions where their pack has it. One learner’s own is set on the learner’s page.',
  'asked-in.as-screen': 'As the tablet speaks',
  'asked-in.app-not': 'The app does not speak {language}: only questions come in it.',
  'asked-in.packs-lack': 'Without {language}: {packs}. Their questions come in a language that they have.',
  'asked-in.class-done': 'Now everybody in this class has {language}.',
  'asked-in.class-as-tablet': 'Now everybody in this class has the language of the tablet.',
} as const satisfies MessageTable<AddOnsMessages>;
