// The translator's notes, as they stand beside the messages: a note is about the messages below it, down to the next one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

const MESSAGES = join(PROJECT, 'src/i18n');
/** What a source holds that counts here: a note, the name of a message, or the end of a list of them. */
const PART = /\/\*\*([\s\S]*?)\*\/|^ {2}'([^']+)':|^\}/gm;

/** Of messages that are named by what they are about and so have no line of their own. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/ what$/, 'What happened, with the real names in it.'],
  [/ safe$/, 'Whether the learners’ work is safe. Never left open.'],
  [/ now$/, 'What to do now.'],
  [/^own\.kind\./, 'Button: a kind of question that a teacher can write.'],
  [/^own\.kind-what\./, 'Below the name of that kind: an example.'],
  [
    /^own\.fault\./,
    'Below the box that it is about: what is not ready in a teacher’s own question. One short sentence.',
  ],
  [
    /^coach-child\./,
    'A child of an invented class; a name that is at home in the language. Amina, Dalia, Hana, Leila: girls.',
  ],
  [/^coach-skill\./, 'A skill of the invented class, as short as on a button.'],
  [/\.say$/, 'What the teacher sees, in two or three sentences, above a picture of the invented class.'],
  [/\.ask$/, 'The question to the teacher about it.'],
  [/\.[abc]$/, 'A way to go on; what is said to children stands in the language’s own quotation marks.'],
  [
    /\.[abc]-why$/,
    'What speaks for or against that way: to a colleague, kindly. The best one begins with “Yes”.',
  ],
  [/^coach-.*\.known$/, 'What research or practice says, with its source; names and years stay as they are.'],
];

export function noteOfFamily(key: string): string | undefined {
  return FAMILIES.find(([family]) => family.test(key))?.[1];
}

/** By the keys of messages. */
export function readMessageNotes(): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const name of readdirSync(MESSAGES).filter((file) => file.endsWith('.ts'))) {
    for (const [key, note] of notesIn(readFileSync(join(MESSAGES, name), 'utf8'))) notes.set(key, note);
  }
  return notes;
}

export function notesIn(source: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let note = '';
  for (const [, words, key] of source.matchAll(PART)) {
    if (words !== undefined) note = plain(words);
    else if (key === undefined) note = '';
    else if (note !== '') notes.set(key, note);
  }
  return notes;
}

/** Several lines of a comment as one. */
const plain = (comment: string): string => comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
