// Imports a question bank of Moodle as XML: categories are skills, each question is one of ours, or several.
import type { ItemId, SkillId } from '../../../domain/ids.ts';
import { fail } from '../../../domain/result.ts';
import { hashOf } from '../../build.ts';
import { encodeUtf8 } from '../../utf8.ts';
import { createDraft, type PackDraft } from '../draft.ts';
import { finishImport } from '../finish.ts';
import { type Importer, toManifest } from '../importer.ts';
import { type LocalWords, localWords } from '../local-words.ts';
import { plainLine } from '../markup.ts';
import { distinctNotes, type ImportLine, type ImportNote, toNote } from '../report.ts';
import { toItemId, toSkillId } from '../source-ids.ts';
import { createFindPicture } from '../xml/find-picture.ts';
import { openArchive } from '../xml/open-archive.ts';
import { createQuestion, outcomeOf, type Question, toItem, wordsForUnseen } from '../xml/question.ts';
import { decodeXml } from '../xml/xml-bytes.ts';
import { attributeOf, childNamed, childrenNamed, mapTree, textIn } from '../xml/xml-find.ts';
import { readXml, type XmlElement, type XmlFault } from '../xml/xml-tree.ts';
import { makeCalculated, makeCalculatedChoice, readComputed } from './calculated.ts';
import { makeMatching, makeMultichoice, makeOrdering, makeTrueFalse } from './choices.ts';
import { clozeParts, makeCloze, makeWordGaps } from './gaps.ts';
import { type Maker, type Making, wordsOfText } from './making.ts';
import { inLanguage } from './multilang.ts';
import { dropCount, makePlace } from './places.ts';
import { fieldOf, type MoodleQuestion, readQuestion } from './read-moodle.ts';
import { makeEssay, makeNumerical, makeShortAnswer } from './typed.ts';

interface MoodleType {
  readonly make: Maker;
  readonly parts?: (source: MoodleQuestion) => number;
  readonly isComputed?: boolean;
}

const TYPES: Readonly<Record<string, MoodleType>> = {
  multichoice: { make: makeMultichoice },
  truefalse: { make: makeTrueFalse },
  shortanswer: { make: makeShortAnswer },
  regexp: { make: makeShortAnswer },
  numerical: { make: makeNumerical },
  essay: { make: makeEssay },
  matching: { make: makeMatching },
  ddmatch: { make: makeMatching },
  ordering: { make: makeOrdering },
  cloze: { make: makeCloze, parts: clozeParts },
  multianswer: { make: makeCloze, parts: clozeParts },
  gapselect: { make: makeWordGaps },
  ddwtos: { make: makeWordGaps },
  ddmarker: { make: makePlace, parts: dropCount },
  ddimageortext: { make: makePlace, parts: dropCount },
  calculated: { make: makeCalculated, isComputed: true },
  calculatedsimple: { make: makeCalculated, isComputed: true },
  calculatedmulti: { make: makeCalculatedChoice, isComputed: true },
};
/** Tags beyond these say more of the course than of the question. */
const MOST_TAGS = 4;

export const importMoodle: Importer = (source, wishes) => {
  const opened = openArchive(source.files);
  if (!opened.ok) return opened;
  const draft = createDraft();
  const lines: ImportLine[] = [];
  let broken: XmlFault | undefined;
  let other = '';
  let isMoodle = false;
  for (const path of [...opened.value.keys()]
    .filter((name) => /\.xml$/i.test(name) || opened.value.size === 1)
    .sort()) {
    const text = decodeXml(opened.value.get(path) ?? new Uint8Array());
    const read = text === undefined ? undefined : readXml(text);
    if (!read?.ok || read.value.name !== 'quiz') {
      if (read?.ok === false) broken ??= read.problem;
      else other ||= path;
      continue;
    }
    isMoodle = true;
    const whole = { name: 'whole', title: plainLine(wishes.title) || 'Moodle' };
    lines.push(
      ...importQuiz(path, read.value, whole, {
        draft,
        language: wishes.language,
        local: localWords(wishes.language),
      }),
    );
  }
  return isMoodle
    ? finishImport(draft, toManifest(wishes), lines)
    : fail({ code: 'import/not-this-format', why: broken?.code, detail: broken?.detail ?? other });
};

interface Topic {
  readonly name: string;
  readonly title: string;
}

interface Work {
  readonly draft: PackDraft;
  readonly language: string;
  readonly local: LocalWords;
}

function importQuiz(path: string, quiz: XmlElement, whole: Topic, work: Work): readonly ImportLine[] {
  let topic = whole;
  return childrenNamed(quiz, 'question').map((source): ImportLine => {
    const element = withLanguage(source, work.language);
    const at = `${path}:${element.line}`;
    if (attributeOf(element, 'type') === 'category') {
      topic = readCategory(element) ?? whole;
      return { at, name: topic.title, kind: 'category', outcome: 'carried', items: [], notes: [] };
    }
    return importQuestion(at, readQuestion(element), topic, work);
  });
}

/** Every text in the one language that the pack is in. */
function withLanguage(element: XmlElement, language: string): XmlElement {
  return mapTree(element, (one) => {
    const children = one.children.map((node) =>
      node.type === 'text' && node.text.includes('lang')
        ? { ...node, text: inLanguage(node.text, language) }
        : node,
    );
    return { ...one, children };
  });
}

/** `$course$/top/Default for X/Fractions`: the last name is the skill, the whole way there its id. */
function readCategory(element: XmlElement): Topic | undefined {
  const path = textIn(childNamed(element, 'category')).trim();
  const names = path
    .replace(/\/\//g, '\ue000')
    .split('/')
    .map((name) => name.replaceAll('\ue000', '/').trim())
    .filter((name) => name !== '' && !/^(?:\$\w+\$|top)$/.test(name));
  const id = fieldOf(element, 'idnumber');
  const title = plainLine(names.at(-1) ?? '');
  return title === '' ? undefined : { name: id === '' ? names.join('/') : id, title };
}

function importQuestion(at: string, source: MoodleQuestion, topic: Topic, work: Work): ImportLine {
  const line = { at, name: source.name, kind: source.type };
  const type = Object.hasOwn(TYPES, source.type) ? TYPES[source.type] : undefined;
  const left = (note: ImportNote): ImportLine => ({ ...line, outcome: 'left', items: [], notes: [note] });
  if (source.isHidden) return left(toNote('hidden', source.name));
  if (source.type === 'description')
    return left(toNote('context', source.text.text.replace(/<[^>]*>/g, ' ')));
  if (!type) return left(toNote('no-item-type', source.type));
  const own = nameOf(source, topic, work.draft);
  if (own === undefined) return left(toNote('doubled', source.name));
  const count = type.parts?.(source) ?? 1;
  const items: ItemId[] = [];
  const notes: ImportNote[] = [];
  for (let part = 0; part < count; part++) {
    const id = toItemId(count === 1 ? own : `${own}.${part + 1}`);
    const question = createQuestion(id, [work.language], createFindPicture(source.file));
    if (keepPart(question, source, type, part, topic, work)) items.push(id);
    notes.push(...question.notes());
  }
  const all = distinctNotes(notes);
  return { ...line, outcome: outcomeOf(items, all), items, notes: all };
}

/** Nothing when the very same question is there already; another of the same name is told apart by what it says. */
function nameOf(source: MoodleQuestion, topic: Topic, draft: PackDraft): string | undefined {
  const isTaken = (name: string) => draft.hasItem(toItemId(name)) || draft.hasItem(toItemId(`${name}.1`));
  const own = source.idNumber || `${topic.name}/${source.name}`;
  if (!isTaken(own)) return own;
  const told = hashOf(
    encodeUtf8(`${source.text.text}\n${source.answers.map(({ text }) => text.text).join('\n')}`),
  );
  const other = `${own}/${told.slice(0, 12)}`;
  return isTaken(other) ? undefined : other;
}

function keepPart(
  question: Question,
  source: MoodleQuestion,
  type: MoodleType,
  part: number,
  topic: Topic,
  work: Work,
): boolean {
  const making: Making = { question, local: work.local, language: work.language };
  const made = type.make(source, making, part);
  if (!made) return false;
  const computed = type.isComputed ? readComputed(source, making) : undefined;
  const filled = computed?.filled ?? ((text: string) => text);
  const words = wordsOfText(source.text);
  question.noteAll(words.notes);
  const skills = skillsOf(source, topic, work);
  const isPlace = made.answering.type === 'point-picture';
  const figure = isPlace ? undefined : question.figure('', words.pictures);
  const unseen = isPlace ? '' : wordsForUnseen(words.pictures, figure);
  const item = toItem(
    question,
    {
      ...skills,
      prompt: [unseen, filled(made.prompt ?? words.text) || plainLine(source.name) || '…']
        .filter((text) => text !== '')
        .join('\n'),
      figure,
      hints: source.hints.map((hint) => filled(wordsOfText(hint).text)).filter((hint) => hint !== ''),
      solution: solutionOf(source, question).map(filled),
      ...(computed && { templated: { parameters: computed.parameters } }),
    },
    made.answering,
  );
  question.keep(work.draft, item);
  return true;
}

/** What Moodle says behind an answer is the worked solution here; what it says of a wrong one is told to be elsewhere. */
function solutionOf(source: MoodleQuestion, question: Question): readonly string[] {
  const best = Math.max(0, ...source.answers.map(({ worth }) => worth));
  const right = source.answers.filter(({ worth }) => worth > 0 && worth === best);
  const wrong = source.answers.filter((answer) => !right.includes(answer) && answer.feedback.text !== '');
  if (wrong.length > 0) question.note('feedback', wrong.map(({ feedback }) => feedback.text).join(' '));
  const steps = [...right.slice(0, 1).map(({ feedback }) => feedback), source.generalFeedback].map(
    (text) => wordsOfText(text).text,
  );
  return [...new Set(steps)].filter((step) => step !== '');
}

function skillsOf(source: MoodleQuestion, topic: Topic, { draft, language }: Work) {
  const tags = source.tags.slice(0, MOST_TAGS).map((tag) => ({ name: `tag.${tag}`, title: plainLine(tag) }));
  const ids = [topic, ...tags].map(({ name, title }): SkillId => {
    const id = toSkillId(name);
    if (!draft.hasSkill(id)) draft.addSkill({ id, prerequisites: [], title: { [language]: title || name } });
    return id;
  });
  const [skill = toSkillId(topic.name), ...also] = new Set(ids);
  return { skill, also };
}
