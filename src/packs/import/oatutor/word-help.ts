// Hints and solution of a step in the pack's own texts, with the pictures that they speak of.
import type { HelpFigureSource, ItemSource } from '../../format.ts';
import { type ImportNote, toNote } from '../report.ts';
import { type HelpText, isAmong, tells, toHelp } from './help.ts';
import type { Saying } from './saying.ts';
import type { Step } from './source.ts';
import { toTypedAnswer } from './typed-answer.ts';
import { wordsIn } from './words.ts';

export interface WordedHelp {
  readonly fields: Pick<ItemSource, 'hints' | 'solution' | 'helpFigures'>;
  readonly notes: readonly ImportNote[];
}

/** Of one item. */
const MOST_FIGURES = 24;
const MOST_STEPS = 16;

export function wordHelp(step: Step, saying: Saying, language: string): WordedHelp {
  const words = wordsIn(language);
  const { hints, solution } = toHelp(step.pathway, step.answers);
  const tell = (answers: readonly string[]): readonly string[] =>
    answers.map((answer) => `${words.answer} ${saying.markup(answer)}`);
  const hintTexts = hints.map((hint) => toWords(hint, tell(hint.told), [], saying));
  const steps = solution.map((one) => toWords(one, [], tell(one.told), saying));
  const last = solution.at(-1);
  const isTold = last && (tells(last.lines.join('\n'), step.answers) || isAmong(last.told, step.answers));
  const answer = step.answerLatex.trim() || (step.answers[0] ?? '');
  const ending =
    isTold || toTypedAnswer(answer).text === '' ? [] : [{ markup: tell([answer]).join(''), figures: [] }];
  const said = {
    hint: toRow('hint', hintTexts, saying),
    solution: toRow('solution', grouped([...steps, ...ending], MOST_STEPS), saying),
  };
  const figures = [...said.hint.figures, ...said.solution.figures];
  return {
    fields: {
      hints: said.hint.keys,
      solution: said.solution.keys,
      ...(figures.length > 0 && { helpFigures: figures.slice(0, MOST_FIGURES) }),
    },
    notes: figures.length > MOST_FIGURES ? [toNote('images', `${figures.length - MOST_FIGURES}`)] : [],
  };
}

interface Words {
  readonly markup: string;
  readonly figures: readonly string[];
}

function toWords(
  { title, lines }: HelpText,
  before: readonly string[],
  behind: readonly string[],
  saying: Saying,
): Words {
  const heading = saying.markup(title);
  const worded = lines.map((line) => saying.word(line));
  const parts = [
    ...before,
    heading === '' ? '' : `**${heading}**`,
    ...worded.map(({ markup }) => markup),
    ...behind,
  ];
  return {
    markup: parts.filter((part) => part !== '').join('\n'),
    figures: worded.flatMap((one) => one.figures),
  };
}

/** No more than so many, neighbours joined: a long pathway is told to its end. */
function grouped(all: readonly Words[], most: number): readonly Words[] {
  const size = Math.ceil(all.length / most);
  if (size <= 1) return all;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => {
    const group = all.slice(at * size, (at + 1) * size);
    return {
      markup: group.map(({ markup }) => markup).join('\n'),
      figures: group.flatMap(({ figures }) => figures),
    };
  });
}

interface Row {
  readonly keys: readonly string[];
  readonly figures: readonly HelpFigureSource[];
}

/** Texts of one kind, each once: a screen keeps its rows apart by their words. */
function toRow(beside: HelpFigureSource['beside'], all: readonly Words[], saying: Saying): Row {
  const keys: string[] = [];
  const figures: HelpFigureSource[] = [];
  for (const { markup, figures: names } of all) {
    if (markup === '' || saying.isTooLong(markup)) continue;
    const key = saying.key(beside, markup);
    if (keys.includes(key)) continue;
    for (const name of new Set(names)) {
      const figure = saying.figure(name);
      if (figure) figures.push({ beside, at: keys.length, figure });
    }
    keys.push(key);
  }
  return { keys, figures };
}
