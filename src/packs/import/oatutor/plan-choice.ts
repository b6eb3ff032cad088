// Multiple choice: one right option or several. The source names the right one by its words.
import { type FigureSource, type OptionSource, PACK_LIMITS } from '../../format.ts';
import { type ImportNote, toNote } from '../report.ts';
import type { Plan } from './plan.ts';
import type { Saying } from './saying.ts';
import type { Step } from './source.ts';

interface Choice {
  readonly source: string;
  readonly markup: string;
  readonly figure: FigureSource | undefined;
  readonly isRight: boolean;
}

/** Options that speak of the others stand where they were. */
const ABOUT_OTHERS =
  /\b(?:all|none|both|neither|any) of the (?:above|these|other)|\b(?:above|below)\b|\b(?:both|either|neither) [a-e]\b|^[a-e] (?:and|or) [a-e]\b/i;
const LAST = /\b(?:all|none|any) of the (?:above|these|other)/i;

export function planChoice(step: Step, saying: Saying): Plan {
  const notes: ImportNote[] = [];
  const takesAll = /multiple\s*select/i.test(`${step.answerType} ${step.problemType}`);
  const choices = withAnswers(step, notes, saying, takesAll);
  const right = choices.filter(({ isRight }) => isRight);
  if (right.length === 0) return { ok: false, note: toNote('no-right-answer', step.answers[0]) };
  if (choices.length < 2) return { ok: false, note: toNote('no-item-type', step.choices.join(' · ')) };
  const options = choices.map((choice, at) => toOption(choice, at, saying));
  const isFixed = step.keepsOrder || choices.some(({ source }) => ABOUT_OTHERS.test(source));
  const shared = { options, ...(isFixed && { keepOrder: true }) };
  const answers = options.filter((_, at) => choices[at]?.isRight).map(({ id }) => id);
  const isChanged = notes.length > 0;
  if (takesAll) {
    return { ok: true, value: { fields: { type: 'choose-several', ...shared, answers }, notes, isChanged } };
  }
  const [answer = ''] = answers;
  return { ok: true, value: { fields: { type: 'choose-one', ...shared, answer }, notes, isChanged } };
}

/** The choices, each once, and what is right among them; a right one that was forgotten is added. */
function withAnswers(step: Step, notes: ImportNote[], saying: Saying, takesAll: boolean): readonly Choice[] {
  const rights = step.answers.map(squeezed);
  const known = new Set(step.choices.map(squeezed));
  const missing = step.answers.filter((answer) => !known.has(squeezed(answer)));
  const wanted = takesAll ? missing : missing.length === step.answers.length ? missing.slice(0, 1) : [];
  for (const answer of wanted) notes.push(toNote('no-right-answer', answer));
  const all: Choice[] = [];
  const seen = new Map<string, number>();
  for (const source of [...step.choices, ...wanted]) {
    const isRight = rights.includes(squeezed(source));
    const { markup, figures: names } = saying.word(source);
    // A choice that is only a picture that is not there cannot be told from the next one.
    const figures = names.flatMap((name) => saying.figure(name) ?? []);
    const key = `${markup.replace(/\s+/g, '')} ${figures[0]?.src ?? ''}`;
    const other = seen.get(key);
    const isSecond = isRight && !takesAll && all.some((choice) => choice.isRight);
    if (other !== undefined || isSecond || (markup === '' && figures.length === 0)) {
      notes.push(toNote('doubled', source));
      const twin = other === undefined ? undefined : all[other];
      if (twin && other !== undefined && isRight && !isSecond) all[other] = { ...twin, isRight };
      continue;
    }
    seen.set(key, all.length);
    all.push({ source, markup: markup.replace(/\n/g, ' '), figure: figures[0], isRight });
  }
  return inOrder(cut(all, notes));
}

function cut(all: readonly Choice[], notes: ImportNote[]): readonly Choice[] {
  if (all.length <= PACK_LIMITS.options) return all;
  notes.push(toNote('too-large', `${all.length}`));
  const right = all.filter(({ isRight }) => isRight).slice(0, PACK_LIMITS.options - 1);
  return [...right, ...all.filter(({ isRight }) => !isRight).slice(0, PACK_LIMITS.options - right.length)];
}

/** `None of the above` is below the others, whatever its first letter. */
function inOrder(all: readonly Choice[]): readonly Choice[] {
  return [
    ...all.filter(({ source }) => !LAST.test(source)),
    ...all.filter(({ source }) => LAST.test(source)),
  ];
}

function toOption({ markup, figure }: Choice, at: number, saying: Saying): OptionSource {
  return {
    id: `o${at + 1}`,
    ...(markup !== '' && { text: saying.key('option', markup) }),
    ...(figure && { figure }),
  };
}

/** What the source itself overlooks when it compares. */
function squeezed(text: string): string {
  return text.replace(/\\left|\\right|\$\$|\s+/g, '');
}
