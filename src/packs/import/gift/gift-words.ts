// Texts of GIFT by their format, as texts of packs.
import { type HtmlWords, htmlToWords } from '../html-words.ts';
import { markdownToHtml } from '../markdown-html.ts';
import { plainLine } from '../markup.ts';
import { distinctNotes, type ImportNote } from '../report.ts';
import { texWords } from '../tex-words.ts';
import type { GiftText } from './read-gift.ts';

export function giftWords({ format, text }: GiftText): HtmlWords {
  switch (format) {
    case 'plain': {
      const notes: ImportNote[] = [];
      const words = texWords(text, (note) => notes.push(note));
      return { words, images: [], notes: distinctNotes(notes) };
    }
    case 'markdown':
      return htmlToWords(markdownToHtml(text));
    case 'html':
      return htmlToWords(text);
    case 'moodle':
      // Moodle's own: HTML in which a line break is one.
      return htmlToWords(text.replaceAll('\n', '<br>'));
  }
}

/** An answer that is typed: signs only, whatever the words around it are dressed in. */
export function typedWords({ format, text }: GiftText): string {
  const isDressed = format !== 'plain' && /<[a-z/]|&(?:#|[a-z]+;)/i.test(text);
  const words = isDressed ? htmlToWords(text).words : text;
  return words.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim();
}

/** A name in one line, whatever it is written in. */
export function titleWords(text: string): string {
  return plainLine(htmlToWords(text).words.replace(/\*\*|\\(?=[$[])/g, ''), 120);
}
