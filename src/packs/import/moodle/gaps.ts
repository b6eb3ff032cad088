// Questions of Moodle whose answers stand inside of a text: embedded answers, words to choose, words to drag.
import type { GapSource, OptionSource } from '../../format.ts';
import { readSourceNumber, toNumberRef } from '../xml/number-source.ts';
import type { Answering } from '../xml/question.ts';
import { childrenNamed } from '../xml/xml-find.ts';
import { type Cloze, type ClozeGap, readCloze } from './cloze.ts';
import { type Made, type Maker, type Making, signsOfText, wordsOfText } from './making.ts';
import { fieldOf, type MoodleQuestion, type MoodleText, readText } from './read-moodle.ts';
import { wordingsOf } from './typed.ts';

const MOST_GAPS = 9;
/** One text with more of them is a whole test. */
const MOST_PARTS = 24;
const MARK = /\ue010(\d+)\ue011/g;

/** Texts in which words are chosen from a list, or dragged: `[[2]]` is the second of the words below. */
export const makeWordGaps: Maker = (source, making) => {
  const words = childrenNamed(source.element, 'selectoption')
    .concat(childrenNamed(source.element, 'dragbox'))
    .map((element) => ({ text: readText(element), group: fieldOf(element, 'group') || '1' }));
  const wanted: number[] = [];
  const text = source.text.text.replace(/\[\[(\d{1,3})\]\]/g, (_, number: string) => {
    wanted.push(Number(number) - 1);
    return `\ue010${wanted.length - 1}\ue011`;
  });
  const options = words.map(({ text: word }, at) =>
    making.question.option('o', `a${at + 1}`, wordsOfText(word)),
  );
  const gaps = wanted.map((at): GapSource | undefined => {
    const answer = options[at];
    const shown = options.filter((option, other): option is OptionSource => {
      const isAgain = other !== at && words[other]?.text.text === words[at]?.text.text;
      return option !== undefined && !isAgain && words[other]?.group === words[at]?.group;
    });
    return answer && { type: 'choice', options: shown, answer: answer.id };
  });
  const known = gaps.filter((gap) => gap !== undefined);
  if (known.length === 0 || known.length < gaps.length) {
    making.question.note(
      known.length === 0 ? 'no-right-answer' : 'unreadable',
      `${known.length}/${gaps.length}`,
    );
    return undefined;
  }
  return toText(source, { format: source.text.format, text }, known, making);
};

/** Into how many questions embedded answers go: into one, unless a gap of a text cannot be what one of them is. */
export function clozeParts({ text }: MoodleQuestion): number {
  const { gaps } = readCloze(text.text);
  const isOdd = gaps.some((gap) => gap.kind === 'several' || toleranceOf(gap) !== undefined);
  return isOdd || gaps.length > MOST_GAPS ? Math.min(MOST_PARTS, Math.max(1, gaps.length)) : 1;
}

export const makeCloze: Maker = (source, making, part) => {
  const cloze = readCloze(source.text.text);
  if (cloze.gaps.length === 0) {
    making.question.note('unreadable', source.text.text);
    return undefined;
  }
  if (clozeParts(source) > 1 || cloze.gaps.some((gap) => gap.kind === 'several' || toleranceOf(gap))) {
    return makeAlone(source, cloze, making, part);
  }
  const gaps = cloze.gaps.map((gap, at) => toGap(gap, at, making));
  const known = gaps.filter((gap) => gap !== undefined);
  return known.length < gaps.length
    ? undefined
    : toText(source, { format: source.text.format, text: cloze.text }, known, making);
};

/** One gap asks, with the whole text above; the others are left open in it. */
function makeAlone(source: MoodleQuestion, cloze: Cloze, making: Making, part: number): Made | undefined {
  const gap = cloze.gaps[part];
  if (!gap) return undefined;
  const answering =
    gap.kind === 'several' ? toSeveral(gap, part, making) : fromGap(toGap(gap, part, making), gap);
  const read = wordsOfText({ format: source.text.format, text: cloze.text });
  const isAlone = cloze.gaps.length === 1;
  if (!isAlone) making.question.note('otherwise', `${part + 1}/${cloze.gaps.length}`);
  const prompt = read.text.replace(MARK, (_, at: string) =>
    Number(at) === part && !isAlone ? '**(?)**' : '___',
  );
  return answering && { answering, prompt };
}

function fromGap(gap: GapSource | undefined, source: ClozeGap): Answering | undefined {
  if (gap === undefined) return undefined;
  if (gap.type === 'choice') return { ...gap, type: 'choose-one' };
  if (gap.type === 'text') return { ...gap, type: 'short-text' };
  const tolerance = readSourceNumber(toleranceOf(source) ?? '');
  return { ...gap, type: 'number', ...(tolerance && { tolerance: toNumberRef(tolerance) }) };
}

function toSeveral(gap: ClozeGap, at: number, { question }: Making): Answering | undefined {
  const options = gap.answers.map(({ text }, place) =>
    question.option(`g${at + 1}.o`, `a${place + 1}`, wordsOfText({ format: 'html', text })),
  );
  const known = options.filter((option) => option !== undefined);
  const answers = options.flatMap((option, place) =>
    option && (gap.answers[place]?.worth ?? 0) > 0 ? [option.id] : [],
  );
  if (answers.length === 0) question.note('no-right-answer', `${at + 1}`);
  return answers.length === 0 ? undefined : { type: 'choose-several', options: known, answers };
}

function toGap(gap: ClozeGap, at: number, making: Making): GapSource | undefined {
  const { question } = making;
  const most = Math.max(0, ...gap.answers.map(({ worth }) => worth));
  const best = gap.answers.filter(({ worth }) => worth > 0 && worth === most);
  const [first] = best;
  if (first === undefined) {
    question.note('no-right-answer', `${at + 1}`);
    return undefined;
  }
  if (gap.answers.some(({ worth }) => worth > 0 && worth < most)) question.note('weight', `${at + 1}`);
  if (gap.kind === 'number') {
    const value = readSourceNumber(first.text.split(':')[0] ?? '');
    if (!value) question.note('unreadable', first.text);
    return value && { type: 'number', answer: toNumberRef(value) };
  }
  if (gap.kind === 'words') {
    const texts = best.map(({ text }) => signsOfText({ format: 'html', text }));
    const wordings = wordingsOf(texts, making);
    return wordings === undefined
      ? undefined
      : { type: 'text', accepted: question.say(`g${at + 1}.accepted`, wordings) };
  }
  const shown = gap.answers.filter((answer) => answer === first || !best.includes(answer));
  const options = shown.flatMap(
    ({ text }, place) =>
      question.option(`g${at + 1}.o`, `a${place + 1}`, wordsOfText({ format: 'html', text })) ?? [],
  );
  const answer = options.find(({ id }) => id === `a${shown.indexOf(first) + 1}`);
  return answer && { type: 'choice', options, answer: answer.id };
}

/** How far a number may be off, when it may. */
function toleranceOf(gap: ClozeGap | undefined): string | undefined {
  if (gap?.kind !== 'number') return undefined;
  const best = [...gap.answers].sort((a, b) => b.worth - a.worth)[0];
  const tolerance = best?.text.split(':')[1]?.trim();
  return tolerance === undefined || Number(tolerance) === 0 ? undefined : tolerance;
}

/** Lines before the first gap ask; those with gaps are filled in. */
function toText(
  { text }: MoodleQuestion,
  marked: MoodleText,
  gaps: readonly GapSource[],
  { question, local }: Making,
): Made | undefined {
  if (gaps.length > MOST_GAPS) {
    question.note('too-large', `${gaps.length} > ${MOST_GAPS}: ${text.text}`);
    return undefined;
  }
  const lines = wordsOfText(marked).text.split('\n');
  const from = Math.max(
    0,
    lines.findIndex((line) => line.includes('\ue010')),
  );
  const prompt = lines.slice(0, from).join('\n').trim();
  const body = lines
    .slice(from)
    .join('\n')
    .replace(MARK, (_, at: string) => `{{${Number(at) + 1}}}`);
  const answering: Answering = { type: 'fill-gaps', text: question.say('text', body), gaps };
  return { answering, prompt: prompt === '' ? local.fillIn : prompt };
}
