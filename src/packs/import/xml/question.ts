// One question while it is read: its texts, pictures and notes are held back until it is known that it can be asked, so
// that what is left out leaves nothing behind. Used by the importers of QTI and of Moodle XML.
import type { ItemId, SkillId } from '../../../domain/ids.ts';
import { hashOf } from '../../build.ts';
import type { FigureSource, ItemSource, ItemSourceBase, OptionSource } from '../../format.ts';
import { NAME } from '../../parse/references.ts';
import { encodeUtf8 } from '../../utf8.ts';
import type { PackDraft } from '../draft.ts';
import {
  distinctNotes,
  type ImportNote,
  type ImportNoteCode,
  type ImportOutcome,
  toNote,
} from '../report.ts';
import type { PictureName, Words } from './xml-words.ts';

/** What tells one type of item from another. */
type AnsweringOf<T> = T extends ItemSource ? Omit<T, keyof ItemSourceBase> : never;
export type Answering = AnsweringOf<ItemSource>;

/** A picture that was found in the source, and its place in the pack. */
export interface Picture {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Looks for a picture by the name that the source gives it. */
export type FindPicture = (src: string) => Picture | 'media-missing' | 'media-kind';

export interface Question {
  readonly id: ItemId;
  /** Keeps a text under a part of the question's name. */
  say(part: string, text: string): string;
  /** The text that a key of this question names. */
  told(key: unknown): string;
  /** Changes a text that was kept; gives its key. */
  retell(part: string, change: (text: string) => string): string;
  note(code: ImportNoteCode, detail?: string): void;
  noteAll(notes: readonly ImportNote[]): void;
  notes(): readonly ImportNote[];
  /** The first of these that the pack can hold; the others are told. */
  figure(part: string, pictures: readonly PictureName[]): FigureSource | undefined;
  /** The path of one picture in the pack. */
  picture(src: string): Picture | undefined;
  /** Nothing when it has neither words nor a picture. */
  option(part: string, id: string, words: Words): OptionSource | undefined;
  /** Puts the question and all that it needs into the draft. */
  keep(draft: PackDraft, item: ItemSource): void;
}

export function createQuestion(id: ItemId, languages: readonly string[], find: FindPicture): Question {
  const texts = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  const notes: ImportNote[] = [];
  const note = (code: ImportNoteCode, detail = '') => void notes.push(toNote(code, detail));
  const say = (part: string, text: string) => {
    const key = `${id}.${part}`;
    texts.set(key, text);
    return key;
  };
  const picture = (src: string): Picture | undefined => {
    const found = find(src);
    if (typeof found === 'string') {
      note(found, src);
      return undefined;
    }
    media.set(found.path, found.bytes);
    return found;
  };
  const figure = (part: string, pictures: readonly PictureName[]): FigureSource | undefined => {
    let shown: FigureSource | undefined;
    for (const name of pictures) {
      if (shown !== undefined) note('images', name.src);
      else {
        const found = picture(name.src);
        const alt = name.alt.trim() === '' ? fileName(name.src) : name.alt;
        if (found) shown = { type: 'picture', src: found.path, alt: say(`${part}alt`, plainAlt(alt)) };
      }
    }
    return shown;
  };
  return {
    id,
    say,
    told: (key) => (typeof key === 'string' ? (texts.get(key) ?? '') : ''),
    retell: (part, change) => say(part, change(texts.get(`${id}.${part}`) ?? '')),
    note,
    noteAll: (all) => void notes.push(...all),
    notes: () => distinctNotes(notes),
    figure,
    picture,
    option(part, name, words) {
      notes.push(...words.notes);
      const shown = figure(`${part}.${name}.`, words.pictures);
      const [lost] = words.pictures;
      const text = words.text !== '' || shown !== undefined ? words.text : plainAlt(lost?.alt ?? '');
      if (text === '' && shown === undefined) return undefined;
      return {
        id: name,
        ...(text !== '' && { text: say(`${part}.${name}`, text) }),
        ...(shown && { figure: shown }),
      };
    },
    keep(draft, item) {
      for (const [key, text] of texts) {
        draft.say(key, Object.fromEntries(languages.map((language) => [language, text])));
      }
      for (const [path, bytes] of media) draft.addMedia(path, bytes);
      draft.addItem(item);
    },
  };
}

/** What changes nothing of what is practised. */
const HARMLESS: ReadonlySet<ImportNoteCode> = new Set(['formatting', 'link', 'unknown-field']);

export function outcomeOf(items: readonly ItemId[], notes: readonly ImportNote[]): ImportOutcome {
  if (items.length === 0) return 'left';
  return notes.some(({ code }) => !HARMLESS.has(code)) ? 'changed' : 'carried';
}

/** What every item has, whatever it asks. */
export interface Asking {
  readonly skill: SkillId;
  readonly also?: readonly SkillId[];
  readonly prompt: string;
  readonly figure?: FigureSource | undefined;
  readonly hints: readonly string[];
  readonly solution: readonly string[];
  readonly templated?: Pick<ItemSourceBase, 'parameters' | 'where'>;
}

/** No source tells how hard a question is as we count it. */
const DIFFICULTY = 3;

export function toItem(question: Question, asking: Asking, answering: Answering): ItemSource {
  const { skill, also = [], prompt, figure, hints, solution, templated } = asking;
  return {
    id: question.id,
    skill,
    ...(also.length > 0 && { also }),
    difficulty: DIFFICULTY,
    ...templated,
    prompt: question.say('prompt', prompt),
    ...(figure && { figure }),
    hints: hints.slice(0, 8).map((hint, at) => question.say(`hint.${at + 1}`, hint)),
    solution: solution.slice(0, 16).map((step, at) => question.say(`solution.${at + 1}`, step)),
    ...answering,
  };
}

/** What is said instead of pictures that are not there, or that stood beside the one that is shown. */
export function wordsForUnseen(pictures: readonly PictureName[], figure: FigureSource | undefined): string {
  return pictures
    .slice(figure ? 1 : 0)
    .map(({ alt }) => plainAlt(alt))
    .filter((alt) => alt !== '')
    .map((alt) => `(${alt})`)
    .join('\n');
}

/** A source's name of an option as packs name options; another one where it has other signs or is too long. */
export function toName(identifier: string): string {
  const isName = NAME.test(identifier) && !(identifier in {});
  return isName ? identifier : `n-${hashOf(encodeUtf8(identifier)).slice(0, 12)}`;
}

function plainAlt(alt: string): string {
  return alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[$[]/g, (sign) => `\\${sign}`)
    .slice(0, 400);
}

function fileName(src: string): string {
  return src.slice(src.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
}
