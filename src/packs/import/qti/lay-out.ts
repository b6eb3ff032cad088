// How the words of an item are dealt out to its questions: one question where all stands in one text, else one for each
// interaction, with what they share above them.

import type { Answering } from '../xml/question.ts';
import { attributeOf, childNamed } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { type Words, wordsIn } from '../xml/xml-words.ts';
import { type Body, isInline } from './body.ts';
import type { ResponseDeclaration } from './declarations.ts';
import { MOST_GAPS } from './gaps.ts';
import type { FindRight } from './right-response.ts';

/** Their picture is what the question is about, not the question itself. */
const SHOWS_PICTURE = new Set([
  'graphicOrderInteraction',
  'graphicAssociateInteraction',
  'graphicGapMatchInteraction',
]);

/** What is asked once: an interaction, or a text with several of them. */
export interface Part {
  readonly interactions: readonly XmlElement[];
  readonly before: string;
  readonly after: string;
}

/** All in one text: one question. Else one for each interaction, and what they share. */
export function layOut(
  body: Body,
  responses: ReadonlyMap<string, ResponseDeclaration>,
  findRight: FindRight,
): {
  readonly stem: string;
  readonly parts: readonly Part[];
} {
  const { interactions, between } = body;
  const [first = '', ...rest] = between;
  const isText = interactions.every(isInline) && interactions.length <= MOST_GAPS && interactions.length > 1;
  const isExact = !interactions.some((interaction) => {
    const response = responses.get(attributeOf(interaction, 'responseIdentifier'));
    return (response ? (findRight(response)?.tolerance?.amount ?? 0) : 0) > 0;
  });
  if (interactions.length === 1 || (isText && isExact)) {
    const after = rest.at(-1) ?? '';
    return { stem: '', parts: [{ interactions, before: first, after }] };
  }
  const [stem, own] = cutLast(first);
  const parts = interactions.map((interaction, at): Part => {
    const before = at === 0 ? own : afterFirstLine(between[at] ?? '', interactions[at - 1]);
    const after = isInline(interaction) ? firstLine(between[at + 1] ?? '') : '';
    return { interactions: [interaction], before, after };
  });
  const last = afterFirstLine(between.at(-1) ?? '', interactions.at(-1));
  return { stem: [stem, last].filter((text) => text !== '').join('\n'), parts };
}

/** The last line belongs to the first question, unless it is all that there is and several questions follow. */
function cutLast(text: string): readonly [string, string] {
  const lines = text.split('\n');
  return lines.length > 1 ? [lines.slice(0, -1).join('\n'), lines.at(-1) ?? ''] : ['', text];
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** What stands in the line of a gap was shown with the gap. */
function afterFirstLine(text: string, before: XmlElement | undefined): string {
  return before && isInline(before) ? text.split('\n').slice(1).join('\n') : text;
}

export function ownWords(interaction: XmlElement, body: Body): Words {
  const prompt = childNamed(interaction, 'prompt');
  const asked = prompt ? wordsIn(prompt, body.words) : { text: '', pictures: [], notes: [] };
  if (interaction.name === 'hottextInteraction') {
    const whole = wordsIn(interaction, {
      ...body.words,
      special: (element) => (element.name === 'prompt' ? '' : body.words.special?.(element)),
    });
    const text = [asked.text, whole.text].filter((line) => line !== '').join('\n');
    return {
      text,
      pictures: [...asked.pictures, ...whole.pictures],
      notes: [...asked.notes, ...whole.notes],
    };
  }
  if (!SHOWS_PICTURE.has(interaction.name)) return asked;
  const board = wordsIn(interaction, {
    special: (element) => (/^(?:gapImg|gapText|prompt)$/.test(element.name) ? '' : undefined),
  });
  return { ...asked, pictures: [...board.pictures.slice(0, 1), ...asked.pictures] };
}

export function askedWith({ before, after }: Part, interaction: XmlElement, own: string): string {
  const blank =
    interaction.name === 'textEntryInteraction' && after !== ''
      ? ' ___ '
      : isInline(interaction)
        ? ' '
        : '\n';
  const around = [before, after]
    .filter((text) => text !== '')
    .join(blank)
    .replace(/___ ([.,;:!?])/g, '___$1')
    .trim();
  return [around, own].filter((text) => text !== '').join('\n');
}

/** What stands above the first line with a gap. */
export function leadOf({ before }: Part, answering: Answering): string {
  return answering.type === 'fill-gaps' ? before.split('\n').slice(0, -1).join('\n') : before;
}
