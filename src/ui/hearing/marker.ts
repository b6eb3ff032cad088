// Marks on the screen what is being read: the sentence, and in it the word where the device tells it. Nothing moves: new
// browsers paint over the letters themselves, others draw a line around what holds them.
import type { OnSaying, Saying, Stretch } from '../kit/saying.ts';
import { alignWords } from './alignment.ts';
import { shownRoot } from './seen-text.ts';
import { toWords, type Word } from './words.ts';

interface SeenWord extends Word {
  readonly node: Text;
}

/** The words of one reading, each with its place on the screen or none. */
interface Reading {
  readonly text: string;
  readonly root: Element;
  readonly words: readonly { readonly said: Word; readonly seen: SeenWord | null; readonly place: number }[];
}

const SENTENCE = 'said-sentence';
const WORD = 'said-word';
const HOLDER = 'data-saying';

export function createMarker(): OnSaying {
  let reading: Reading | null = null;
  return (saying) => {
    unmark();
    if (saying === null) {
      reading = null;
      return;
    }
    if (reading === null || isStale(reading, saying)) reading = read(saying.text);
    if (reading) mark(reading, saying);
  };
}

const isStale = ({ text, root, words }: Reading, saying: Saying): boolean =>
  text !== saying.text || !root.isConnected || words.some(({ seen }) => seen && !seen.node.isConnected);

function read(text: string): Reading | null {
  const root = shownRoot();
  if (root === null) return null;
  const seen = seenWords(root);
  const said = toWords(text);
  const places = alignWords(said.map(keyOf), seen.map(keyOf));
  const words = said.map((word, at) => {
    const place = places[at] ?? -1;
    return { said: word, seen: seen[place] ?? null, place };
  });
  return { text, root, words };
}

const keyOf = ({ key }: Word): string => key;

function seenWords(root: Element): readonly SeenWord[] {
  const words: SeenWord[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || !node.parentElement?.getClientRects().length) continue;
    for (const word of toWords(node.data)) words.push({ ...word, node });
  }
  return words;
}

function mark(reading: Reading, { sentence, word }: Saying): void {
  const ranges = rangesIn(reading, sentence);
  if (!('highlights' in CSS)) {
    markHolders(ranges);
    return;
  }
  CSS.highlights.set(SENTENCE, new Highlight(...ranges));
  if (word === null) return;
  const one = new Highlight(...rangesIn(reading, word));
  one.priority = 1;
  CSS.highlights.set(WORD, one);
}

/** Words that follow each other are one range with what stands between them; what is seen and not said parts them. */
function rangesIn({ words }: Reading, { from, to }: Stretch): readonly Range[] {
  const ranges: { range: Range; node: Text; place: number }[] = [];
  for (const { said, seen, place } of words) {
    if (seen === null || said.from < from || said.to > to) continue;
    const last = ranges.at(-1);
    if (last && last.node === seen.node && last.place === place - 1) {
      last.range.setEnd(seen.node, seen.to);
      last.place = place;
      continue;
    }
    const range = document.createRange();
    range.setStart(seen.node, seen.from);
    range.setEnd(seen.node, seen.to);
    ranges.push({ range, node: seen.node, place });
  }
  return ranges.map(({ range }) => range);
}

/** The boxes around the words: a browser without highlights can mark nothing smaller. */
function markHolders(ranges: readonly Range[]): void {
  for (const { startContainer } of ranges) holderOf(startContainer)?.setAttribute(HOLDER, '');
}

function holderOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && getComputedStyle(element).display === 'inline') {
    element = element.parentElement;
  }
  return element;
}

function unmark(): void {
  if ('highlights' in CSS) {
    CSS.highlights.delete(SENTENCE);
    CSS.highlights.delete(WORD);
  }
  for (const marked of document.querySelectorAll(`[${HOLDER}]`)) marked.removeAttribute(HOLDER);
}
