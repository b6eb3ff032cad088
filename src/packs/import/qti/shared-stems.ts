// A text in a file of its own that several items name stands above each of them; here they become parts of one stem.
import type { ItemSource } from '../../format.ts';
import { toItemId } from '../source-ids.ts';
import type { Question } from '../xml/question.ts';
import type { Words } from '../xml/xml-words.ts';

export interface Stimulus {
  readonly path: string;
  readonly words: Words;
}

export interface StimulusItem {
  readonly question: Question;
  readonly item: ItemSource;
  /** The only one that the item names; its words already stand at the head of the prompt. */
  readonly stimulus: Stimulus | undefined;
}

/** A stem holds no more parts; what is beyond keeps the words above its own. */
const MOST_PARTS = 40;

type Kept = Pick<StimulusItem, 'question' | 'item'>;

export function withSharedStems(made: readonly StimulusItem[]): readonly Kept[] {
  const groups = new Map<string, StimulusItem[]>();
  for (const one of made) {
    const { stimulus, item } = one;
    if (!stimulus || item.stem || item.parameters) continue;
    const group = groups.get(stimulus.path) ?? [];
    if (group.length < MOST_PARTS) groups.set(stimulus.path, [...group, one]);
  }
  const parts = [...groups].flatMap(([path, group]) => (group.length > 1 ? toParts(path, group) : []));
  const byId = new Map(parts.map((part) => [part.item.id, part]));
  return made.map((one) => byId.get(one.item.id) ?? one);
}

function toParts(path: string, group: readonly StimulusItem[]): readonly Kept[] {
  const [first] = group;
  if (!first?.stimulus) return [];
  const { text, pictures } = first.stimulus.words;
  const figure = first.question.figure('stem.', pictures);
  const shared = {
    id: toItemId(`stimulus.${path}`),
    of: group.length,
    text: first.question.say('stem', text === '' ? '…' : text),
    ...(figure && { figure }),
  };
  return group.map(({ question, item }, at) => {
    const stem = { ...shared, part: at + 1 };
    const prompt = question.retell('prompt', (words) => withoutHead(words, text));
    const isShown = figure !== undefined && item.figure?.src === figure.src;
    return { question, item: { ...(isShown ? withoutFigure(item) : item), prompt, stem } };
  });
}

function withoutFigure(item: ItemSource): ItemSource {
  const { figure: _, ...rest } = item;
  return rest;
}

/** The words of the stimulus stood above the question's own. */
function withoutHead(words: string, head: string): string {
  return words.startsWith(`${head}\n`) ? words.slice(head.length + 1) : words;
}
