// The body of a QTI item as lines of words with marks where its interactions stand.
import { type ImportNote, toNote } from '../report.ts';
import { attributeOf, childNamed, descendants, descendantsNamed, trimmedIn } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { BREAK, nameInFormula, type PictureName, type WordsOptions, wordsIn } from '../xml/xml-words.ts';
import type { Template } from './templates.ts';

export interface Body {
  readonly interactions: readonly XmlElement[];
  /** Words before, between and behind the interactions: one more than there are of them. */
  readonly between: readonly string[];
  readonly pictures: readonly PictureName[];
  readonly notes: readonly ImportNote[];
  readonly hints: readonly string[];
  /** Feedback. */
  readonly afterwards: readonly string[];
  /** What a rubric tells them. */
  readonly forScorers: readonly string[];
  /** How words inside of interactions are read. */
  readonly words: WordsOptions;
}

const FEEDBACK = new Set(['feedbackInline', 'feedbackBlock', 'modalFeedback']);
/** Part of the item as delivered, not of what it says. */
const CONTROLS = new Set(['infoControl', 'endAttemptInteraction']);
const MARK = /\ue010(\d+)\ue011/;

function isInteraction({ name }: XmlElement): boolean {
  return name.endsWith('Interaction') && name !== 'endAttemptInteraction';
}

export function isInline({ name }: XmlElement): boolean {
  return name === 'textEntryInteraction' || name === 'inlineChoiceInteraction';
}

export function readBody(item: XmlElement, template: Template | undefined): Body {
  const body = childNamed(item, 'itemBody');
  const interactions: XmlElement[] = [];
  const hints: string[] = [];
  const afterwards: string[] = [];
  const forScorers: string[] = [];
  const notes: ImportNote[] = [];
  const words: WordsOptions = {
    special: (element) => special(element),
    fill: (name) => (template?.names.has(name) ? nameInFormula(template.names.get(name) ?? name) : undefined),
  };

  function special(element: XmlElement): string | undefined {
    if (isInteraction(element)) {
      interactions.push(element);
      const mark = `\ue010${interactions.length - 1}\ue011`;
      return isInline(element) ? mark : `${BREAK}${mark}${BREAK}`;
    }
    // What is shown after a first answer may hold the next question.
    if (FEEDBACK.has(element.name)) {
      return descendants(element, isInteraction).length > 0 ? undefined : keepAside(element, afterwards);
    }
    if (element.name === 'positionObjectStage') return stage(element);
    if (element.name === 'catalogInfo') return '';
    if (CONTROLS.has(element.name)) {
      if (element.name === 'infoControl') return keepAside(element, hints);
      notes.push(toNote('no-item-type', element.name));
      return '';
    }
    if (element.name === 'rubricBlock') {
      const view = attributeOf(element, 'view');
      return view === '' || /candidate/.test(view) ? undefined : keepAside(element, forScorers);
    }
    if (element.name === 'templateBlock' || element.name === 'templateInline') {
      notes.push(toNote('no-item-type', element.name));
      return attributeOf(element, 'showHide') === 'hide' ? undefined : '';
    }
    return element.name === 'printedVariable' ? printed(element) : undefined;
  }

  /** The picture stands beside what is put on it; the maker looks for it inside. */
  function stage(element: XmlElement): string | undefined {
    const [moved, ...more] = descendants(element, isInteraction);
    if (!moved || more.length > 0) return undefined;
    const around = element.children.filter((node) => node !== moved);
    return special({ ...moved, children: [...around, ...moved.children] });
  }

  function keepAside(element: XmlElement, into: string[]): string {
    const read = wordsIn(element, words);
    if (read.text !== '' && !into.includes(read.text)) into.push(read.text);
    return '';
  }

  function printed(element: XmlElement): string {
    const name = template?.names.get(attributeOf(element, 'identifier'));
    if (name === undefined)
      notes.push(toNote('no-item-type', `printedVariable ${attributeOf(element, 'identifier')}`));
    return name === undefined ? '' : template?.texts.has(name) ? `[@${name}]` : `[${name}]`;
  }

  const read = body ? wordsIn(body, words) : { text: '', pictures: [], notes: [] };
  for (const feedback of descendantsNamed(item, 'modalFeedback')) keepAside(feedback, afterwards);
  for (const term of glossary(item)) hints.push(term);
  for (const support of otherSupports(item)) notes.push(toNote('unknown-field', `catalog: ${support}`));
  return {
    interactions,
    between: read.text
      .split(new RegExp(MARK.source))
      .filter((_, at) => at % 2 === 0)
      .map((text) => text.trim()),
    pictures: read.pictures,
    notes: [...read.notes, ...notes],
    hints,
    afterwards,
    forScorers,
    words,
  };
}

/** What a catalogue says of words of the item. */
function glossary(item: XmlElement): readonly string[] {
  const catalogs = descendantsNamed(item, 'catalog');
  return catalogs.flatMap((catalog) => {
    const id = attributeOf(catalog, 'id');
    const [term] = descendantsNamed(item, 'span', 'p', 'b', 'em', 'strong', 'i').filter(
      (element) => attributeOf(element, 'data-catalog-idref') === id,
    );
    return descendantsNamed(catalog, 'card')
      .filter((card) => attributeOf(card, 'support').startsWith('glossary'))
      .slice(0, 1)
      .map((card) => {
        const said = wordsIn(card).text;
        return term ? `**${trimmedIn(term)}**: ${said}` : said;
      })
      .filter((text) => text !== '');
  });
}

/** Of a catalogue, what no question here has: translations of words, signs, what is said instead. */
function otherSupports(item: XmlElement): readonly string[] {
  const supports = descendantsNamed(item, 'card').map((card) => attributeOf(card, 'support'));
  return [...new Set(supports)].filter((support) => !support.startsWith('glossary'));
}
