// One question while it is made from lines of a table or of GIFT: its texts are held back until it is known that it can
// be asked, so that what is left out leaves nothing behind.
import type { ItemId } from '../../domain/ids.ts';
import type { FigureSource, ItemSource, ItemSourceBase } from '../format.ts';
import type { PackDraft, Wording } from './draft.ts';
import type { NamedImage } from './html-words.ts';
import { plainLine } from './markup.ts';
import type { AddPicture } from './pictures.ts';
import { distinctNotes, type ImportLine, type ImportNote, type ImportNoteCode, toNote } from './report.ts';

type AnsweringOf<T> = T extends ItemSource ? Omit<T, keyof ItemSourceBase> : never;
/** What tells one type of item from another. */
export type Answering = AnsweringOf<ItemSource>;

/** What changes nothing of what is practised. */
const HARMLESS: ReadonlySet<ImportNoteCode> = new Set(['formatting', 'link', 'hidden']);

export interface Making {
  readonly id: ItemId;
  /** Keeps a text under a part of the question's name and gives the key that names it. */
  say(part: string, wording: Wording): string;
  note(code: ImportNoteCode, detail?: string): void;
  noteAll(notes: readonly ImportNote[]): void;
  notes(): readonly ImportNote[];
  /** The first of these that the pack can hold; what more there is, is told. `name` stands for an alternative. */
  figure(part: string, images: readonly NamedImage[], name: string): FigureSource | undefined;
  keep(draft: PackDraft, item: ItemSource): void;
}

export function createMaking(id: ItemId, languages: readonly string[], addPicture: AddPicture): Making {
  const texts = new Map<string, Wording>();
  const notes: ImportNote[] = [];
  const note = (code: ImportNoteCode, detail = ''): void => {
    notes.push(toNote(code, detail));
  };
  const say = (part: string, wording: Wording): string => {
    const key = `${id}.${part}`;
    texts.set(key, wording);
    return key;
  };
  return {
    id,
    say,
    note,
    noteAll: (all) => void notes.push(...all),
    notes: () => distinctNotes(notes),
    figure(part, images, name) {
      let shown: FigureSource | undefined;
      for (const { src, alt } of images) {
        if (shown !== undefined) {
          note('images', src.slice(0, 80));
          continue;
        }
        const path = addPicture(src, (one) => notes.push(one));
        const words = plainLine(alt) || plainLine(name) || '…';
        if (path !== undefined) {
          const inAll = Object.fromEntries(languages.map((tag) => [tag, words]));
          shown = { type: 'picture', src: path, alt: say(`${part}alt`, inAll) };
        }
      }
      return shown;
    },
    keep(draft, item) {
      for (const [key, wording] of texts) draft.say(key, wording);
      draft.addItem(item);
    },
  };
}

/** What became of a question, by its notes: whatever they tell but its look is a change. */
export function madeLine(
  line: Omit<ImportLine, 'outcome' | 'items' | 'notes'>,
  making: Making,
  isKept: boolean,
): ImportLine {
  const notes = making.notes();
  if (!isKept) return { ...line, outcome: 'left', items: [], notes };
  const isChanged = notes.some(({ code }) => !HARMLESS.has(code));
  return { ...line, outcome: isChanged ? 'changed' : 'carried', items: [making.id], notes };
}
