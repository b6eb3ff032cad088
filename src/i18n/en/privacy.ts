// Notes for translators: ../privacy-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { PrivacyMessages } from '../privacy-messages.ts';

export const PRIVACY = {
  'privacy.title': 'What is kept of children',
  'privacy.short': 'Who can read it, for how long, and what families agreed to',
  'privacy.what': 'What is kept',
  'privacy.what-answers':
    'Answers, hints, times and turns, each under a number that says nothing of the child: so the tutor knows what comes next.',
  'privacy.what-names':
    'Names, notes, what the school keeps beside them, and what children say of how they are. All of it is locked with the school’s key.',
  'privacy.what-not':
    'No address, no birthday, no voice and no photo of a child. No camera watches, and nothing is guessed from a face.',
  'privacy.where': 'Where it is',
  'privacy.where-is':
    'On the tablets of the school. What goes on by file, code or network reaches your own relay, which has answers under numbers and can open no name.',
  'privacy.who': 'Who can read it',
  'privacy.who-can':
    'The teachers of the school. Whoever carries a file, or runs the relay, can read no name, no note and no feeling.',
  'privacy.long': 'For how long',
  'privacy.long-is':
    'Until the school erases it. When a learner leaves the school, make the file for the family, then erase.',
  'privacy.out': 'To get it out, or erased',
  'privacy.out-how':
    'Both are on the learner’s page, “All that is kept, as a file” and “Erase everywhere”. Erasing reaches every tablet and relay. Files and prints made before have to be destroyed by hand.',
  'privacy.lost': 'When a tablet is lost or stolen',
  'privacy.lost-first':
    'Take it out of the school at once, under Devices. A new key is made, and what it writes from then on is not believed.',
  'privacy.lost-then': 'Let the other tablets meet, or send, so that all of them hear of it.',
  'privacy.lost-tell':
    'Whoever gets into the tablet may read the names and answers that were on it. Tell your administrator which classes they are of.',
  'privacy.breach': 'When somebody may have read what is not theirs',
  'privacy.breach-first':
    'Write down what it was, since when, and of which classes. Take the device out, as above.',
  'privacy.breach-tell':
    'Tell your administrator the same day. In many countries the authority has to hear of it within 72 hours, and the families too where harm may come of it.',
  'consent.title': 'What families agreed to',
  'consent.what':
    'Print the page for families, and write down here what comes back. What a school has to ask for is said by the law of your country.',
  'consent.practice': 'Practising under the own name',
  'consent.practice-what': 'With a no, the learner’s face is not shown any more and nothing new is recorded.',
  'consent.retraining': 'Answers may make the tutor better, without a name',
  'consent.retraining-what':
    'Only with a yes do the answers count when a model is made from the school’s answers.',
  'consent.given': 'Yes',
  'consent.refused': 'No',
  'consent.unsaid': 'Not written down',
  'consent.all': {
    plural: 'count',
    one: 'Yes for the one who is not written down',
    other: 'Yes for all {count} who are not written down',
  },
  'consent.told': 'Written down.',
  'consent.no-practice':
    'The family of {name} said no to practice: no face for children, no turns. What was kept before stays until you erase it.',
  'consent.away': 'The family said no to practice',
  'data.title': 'All that is kept, as a file',
  'data.what':
    'For the family, or for another school: a table of all answers, and everything else. The file is not locked, so give it to the family alone.',
  'data.make': 'Make the file',
  'data.about':
    'All that Banyan keeps of this learner on the tablet where the file was made. answers.csv opens in any spreadsheet. everything.json has every record, for other programs. What only another tablet knows is not in it.',
  'data.when': 'When',
  'data.pack': 'Pack',
  'data.skill': 'Skill',
  'data.question': 'Question',
  'data.answer': 'Answer',
  'data.right': 'Right',
  'data.hints': 'Hints',
  'data.seconds': 'Seconds',
  'data.yes': 'yes',
  'data.no': 'no',
  'family-asked.title': 'Your child learns with Banyan',
  'family-asked.line': 'A page for families, to sign',
  'family-asked.intro':
    'At school your child practises on a tablet. A tutor in the tablet chooses the next question. This page says what is kept of your child.',
  'family-asked.keeps': 'What is kept',
  'family-asked.keeps-answers': 'Which questions your child answered, how, and when.',
  'family-asked.keeps-name':
    'The name that the school uses, and what teachers note. It is locked, and only the school can open it.',
  'family-asked.keeps-feeling': 'What your child says of how it is: for its teachers alone.',
  'family-asked.keeps-not': 'No photo, no voice, no address. No camera watches your child.',
  'family-asked.who': 'Who can read it',
  'family-asked.who-can':
    'The teachers of the school. Nobody else sees your child’s name. Nothing is sold, and there are no advertisements.',
  'family-asked.long': 'For how long',
  'family-asked.long-is':
    'Until the school erases it. You may ask the school on any day to see it, to have it as a file, to correct it or to erase it.',
  'family-asked.ask': 'Please tick, sign and give back',
  'family-asked.ask-practice': 'My child may practise with Banyan under its name.',
  'family-asked.ask-retraining':
    'My child’s answers, without a name, may make the tutor better for other children. With a no, your child learns all the same.',
  'family-asked.yes': 'Yes',
  'family-asked.no': 'No',
  'family-asked.child': 'Name of the child',
  'family-asked.signed': 'Date and signature',
  'family-asked.print': 'Print the page',
  'family-asked.which': 'In which language?',
} as const satisfies MessageTable<PrivacyMessages>;
