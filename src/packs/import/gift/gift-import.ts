// GIFT, Moodle's questions as plain text: a question each becomes an item, a category a skill.
import type { SkillId } from '../../../domain/ids.ts';
import { fail } from '../../../domain/result.ts';
import { hashOf } from '../../build.ts';
import type { ItemSource, TextRef } from '../../format.ts';
import { decodeText } from '../../table/decode-text.ts';
import { platformDecode } from '../../table/platform-decode.ts';
import { encodeUtf8 } from '../../utf8.ts';
import { createDraft, type PackDraft } from '../draft.ts';
import { finishImport } from '../finish.ts';
import { type Importer, type ImportSource, type ImportWishes, toManifest } from '../importer.ts';
import { localWords } from '../local-words.ts';
import { type Answering, createMaking, madeLine } from '../making.ts';
import { plainLine } from '../markup.ts';
import { type AddPicture, createPictures } from '../pictures.ts';
import { type ImportLine, type ImportNoteCode, shortName, toNote } from '../report.ts';
import { toItemId, toSkillId } from '../source-ids.ts';
import { type GiftMaking, toAnswering, toGap } from './gift-answering.ts';
import { toSolution } from './gift-feedback.ts';
import { giftWords, titleWords } from './gift-words.ts';
import { GAP, type GiftQuestionRead, LONGEST_QUESTION, readGift } from './read-gift.ts';
import { type GiftPiece, splitGift } from './split-gift.ts';

/** Beyond any collection of plain questions. */
const MOST_BYTES = 40_000_000;
/** GIFT does not say how hard a question is. */
const MIDDLING = 2;

interface Import {
  readonly draft: PackDraft;
  readonly wishes: ImportWishes;
  readonly addPicture: AddPicture;
  /** How many pieces bear a name; one that several bear names none of them. */
  readonly names: ReadonlyMap<string, number>;
  readonly file: string;
}

export const importGift: Importer = (source, wishes) => {
  const text = textOf(source);
  if (text === 'too-large') return fail({ code: 'import/too-large', detail: source.name });
  const { pieces, unreadFrom } = splitGift(text?.text ?? '');
  if (text === undefined || !pieces.some((piece) => piece.text.includes('{'))) {
    return fail({ code: 'import/not-this-format', detail: source.name });
  }
  const draft = createDraft();
  const context: Import = {
    draft,
    wishes,
    addPicture: createPictures(draft, source.files),
    names: countNames(pieces),
    file: text.file,
  };
  const lines = pieces.map((piece) => importPiece(piece, context));
  if (unreadFrom > 0) lines.push(unreadLine(text.file, unreadFrom, pieces.length));
  return finishImport(draft, toManifest(wishes), lines);
};

/** The one file, or the first of a folder that is named like one. */
function textOf({ name, files }: ImportSource): { file: string; text: string } | 'too-large' | undefined {
  const paths = [...files.keys()].sort();
  const file = files.has(name) ? name : paths.find((path) => /\.(?:gift|txt)$/i.test(path));
  const bytes = file === undefined ? undefined : files.get(file);
  if (file === undefined || bytes === undefined) return undefined;
  if (bytes.length > MOST_BYTES) return 'too-large';
  return { file, text: decodeText(bytes, platformDecode) };
}

function importPiece(piece: GiftPiece, context: Import): ImportLine {
  const { file, wishes } = context;
  const at = `${file}:${piece.line}`;
  const unread = (code: ImportNoteCode, detail: string, line = piece.line): ImportLine => ({
    at: `${file}:${line}`,
    name: shortName(titleOf(piece) || piece.text),
    kind: 'GIFT',
    outcome: 'left',
    items: [],
    notes: [toNote(code, detail)],
  });
  if (piece.text.length > LONGEST_QUESTION) return unread('too-large', `${piece.text.length}`);
  const read = readGift(piece.text);
  if (!read.ok) return unread(read.problem.code, read.problem.detail, piece.line + read.problem.line - 1);
  const question = read.value;
  const id = toItemId(nameOf(piece, context));
  const name = shortName(question.title || giftWords(question.stem).words.replaceAll(GAP, '___'));
  const making: GiftMaking = {
    ...createMaking(id, [wishes.language], context.addPicture),
    language: wishes.language,
  };
  const line = { at, name, kind: kindOf(question) };
  if (context.draft.hasItem(id)) {
    making.note('doubled', name);
    return madeLine(line, making, false);
  }
  const item = toItem(question, making, () => skillOf(piece, context));
  if (item !== undefined) making.keep(context.draft, item);
  const told = madeLine(line, making, item !== undefined);
  // A pack has no tags; nothing of the question is otherwise for it.
  return {
    ...told,
    notes: [...told.notes, ...piece.tags.map((tag) => toNote('unknown-field', `tag: ${tag}`))],
  };
}

function toItem(
  question: GiftQuestionRead,
  making: GiftMaking,
  skill: () => SkillId,
): ItemSource | undefined {
  const answering = toAnswering(question, making);
  if (answering === undefined) return undefined;
  const { words, images, notes } = giftWords(question.stem);
  making.noteAll(notes);
  const figure = making.figure('prompt', images, words.replaceAll(GAP, '___'));
  // What is asked about a picture cannot be answered without it; the notes say why it is not there.
  if (images.length > 0 && figure === undefined) return undefined;
  const asked = toAsked(question, words, answering, making);
  if (asked === undefined) {
    making.note('no-question');
    return undefined;
  }
  return {
    id: making.id,
    skill: skill(),
    difficulty: MIDDLING,
    prompt: asked.prompt,
    ...(figure && { figure }),
    hints: [],
    solution: toSolution(question, making),
    ...asked.answering,
  };
}

/** A question in words, or answers that stand inside of a text. */
function toAsked(
  { isInside }: GiftQuestionRead,
  words: string,
  answering: Answering,
  making: GiftMaking,
): { readonly prompt: TextRef; readonly answering: Answering } | undefined {
  const { language } = making;
  const gap = isInside && words.includes(GAP) ? toGap(answering) : undefined;
  if (gap !== undefined) {
    const text = words
      .replace(GAP, '{{1}}')
      .replaceAll(GAP, '')
      .replace(/(\{\{1\}\}) (?=[.,;:!?)])/, '$1');
    const prompt = making.say('prompt', { [language]: localWords(language).fillIn });
    const told = making.say('text', { [language]: text });
    return { prompt, answering: { type: 'fill-gaps', text: told, gaps: [gap] } };
  }
  const asked = words.replaceAll(GAP, '___').trim();
  return asked === '' ? undefined : { prompt: making.say('prompt', { [language]: asked }), answering };
}

/** The category, made a skill when its first question comes; without one the pack itself. */
function skillOf({ category }: GiftPiece, { draft, wishes }: Import): SkillId {
  const id = toSkillId(category.length === 0 ? 'questions' : category.join('/'));
  if (!draft.hasSkill(id)) {
    const title = titleWords(category.at(-1) ?? '') || plainLine(wishes.title) || 'GIFT';
    draft.addSkill({ id, title: { [wishes.language]: title }, prerequisites: [] });
  }
  return id;
}

/** By its author's id, else its title, else its words: whoever mends an answer keeps what learners have done. */
function nameOf(piece: GiftPiece, { names }: Import): string {
  const name = ownName(piece);
  const words = stemOf(piece.text);
  if (name === '') return `q-${hashOf(encodeUtf8(`${piece.category.join('/')}\n${words}`)).slice(0, 16)}`;
  return names.get(name) === 1 ? name : `${name} ${hashOf(encodeUtf8(words)).slice(0, 8)}`;
}

function countNames(pieces: readonly GiftPiece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(ownName(piece), (counts.get(ownName(piece)) ?? 0) + 1);
  return counts;
}

function ownName(piece: GiftPiece): string {
  return piece.id ?? titleOf(piece);
}

function titleOf({ text }: GiftPiece): string {
  return /^\s*::((?:\\.|(?!::)[^\\])*)::/s.exec(text)?.[1]?.replace(/\\(.)/gs, '$1').trim() ?? '';
}

/** What is asked, without what is answered; spaces do not count. */
function stemOf(text: string): string {
  return text
    .replace(/(?<!\\)\{.*(?<!\\)\}/s, '{}')
    .replace(/\s+/g, ' ')
    .trim();
}

function kindOf({ type, isInside }: GiftQuestionRead): string {
  const kinds: Readonly<Record<GiftQuestionRead['type'], string>> = {
    MC: 'multiple choice',
    TF: 'true-false',
    Short: 'short answer',
    Numerical: 'numerical',
    Matching: 'matching',
    Essay: 'essay',
    Description: 'description',
  };
  return isInside ? `${kinds[type]}, missing word` : kinds[type];
}

function unreadLine(file: string, from: number, most: number): ImportLine {
  const notes = [toNote('too-large', `more than ${most} questions`)];
  return { at: `${file}:${from}`, name: '', kind: 'GIFT', outcome: 'left', items: [], notes };
}
