// No text reaches a screen except through the language files or a pack. Looked at in Arabic: what stands there in Latin
// letters came by another way, unless the Arabic words or the pack have it so, or whoever uses the tablet gave it.
// Whatever is marked `translate="no"` or as another language is left out: an answer as it was typed, a code, a name in a file.
import type { Page } from 'playwright-core';
import type { MessageRows } from './message-tables.ts';
import { wordingsOf } from './message-tables.ts';

/** With two or more Latin letters: one alone is a sign of mathematics. Keys of messages hang together by dots. */
const LATIN_WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d’'.:/-]*\p{Script=Latin}[\d/]*/gu;

const latinWords = (text: string): readonly string[] =>
  (text.match(LATIN_WORD) ?? []).filter((word) => /\p{Script=Latin}.*\p{Script=Latin}/u.test(word));

/** What whoever uses the tablet hands in on a tour and meets again inside a sentence. */
const GIVEN = [
  'Example: Fractions. From adding to fractions.', // a pack of somebody unknown, who signs as Example
  'Shule ya Msingi Mwenge', // who made an add-on
  'Klingon', // the language of a learner on a class list
  'sums', // a pack is called as its file
];
/** Names of files, addresses, and codes of letters and digits, which differ on each tour. */
const HANDED = /\.(?:zip|csv|xls|gift|banyan-\w+)$|^https?:\/\/|^(?=.*[A-Z])[A-Z\d-]{6,}$/;

/** Words in Latin letters that the language's own messages hold, such as QR and CSV, and those of packs. */
export function wordsKnownFrom(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...GIVEN, ...texts].flatMap((text) => latinWords(text.replace(/\{\w+\}/g, ' '))));
}

export const textsOfTable = (table: MessageRows): readonly string[] =>
  Object.values(table).flatMap(wordingsOf);

/** A text that is shown or said, and where. */
export interface Said {
  readonly text: string;
  readonly at: string;
}

/** What of it is in Latin letters and known from nowhere, a line each. */
export function strangeWords(said: readonly Said[], known: ReadonlySet<string>): readonly string[] {
  return said.flatMap(({ text, at }) => {
    const strange = latinWords(text).filter((word) => !known.has(word) && !HANDED.test(word));
    return strange.length > 0 ? [`«${strange.join(' ')}» in «${text.trim()}» at ${at}`] : [];
  });
}

/** Every text that is drawn, and every one that a reader of screens says, but for what is marked as another language. */
export function saidOn(page: Page): Promise<readonly Said[]> {
  return page.evaluate(readSaid);
}

/** Runs within the page, so it takes nothing from around it. */
export function readSaid(): Said[] {
  const said: Said[] = [];
  const own = document.documentElement.lang;
  const placeOf = (element: Element) => {
    const parent = element.parentElement?.getAttribute('class') ?? '';
    return `${parent} > ${element.tagName.toLowerCase()} ${element.getAttribute('class') ?? ''}`.trim();
  };
  // Languages are called as they call themselves, and what was typed or read from a file is marked as nobody's to translate.
  const isElse = (element: Element) => {
    if (element.closest('script, style, math, noscript, .early, .early-word, [translate="no"]')) return true;
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? own;
    return lang !== own;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || isElse(element) || !(element.checkVisibility?.() ?? true)) continue;
    said.push({ text: node.textContent ?? '', at: placeOf(element) });
  }
  for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (isElse(element)) continue;
      said.push({ text: element.getAttribute(name) ?? '', at: `${name} of ${placeOf(element)}` });
    }
  }
  return said;
}
