// Questions of Moodle in which a word or a number is typed.
import { compareRational } from '../../../domain/rational.ts';
import { acceptedWording } from '../markup.ts';
import { readSourceNumber, toNumberRef } from '../xml/number-source.ts';
import { toWriting } from '../xml/writing.ts';
import { childNamed, childrenNamed } from '../xml/xml-find.ts';
import { bestOf, type Maker, type Making, signsOfText, wordsOfText } from './making.ts';
import { fieldOf, type MoodleQuestion, readText } from './read-moodle.ts';

export const makeShortAnswer: Maker = ({ answers }, making) => {
  const wordings = wordingsOf(
    bestOf(answers, making).map(({ text }) => signsOfText(text)),
    making,
  );
  if (wordings === undefined) return undefined;
  return { answering: { type: 'short-text', accepted: making.question.say('accepted', wordings) } };
};

/** Wordings as `accepted` lists them. A star stands for any words: what is left without it is one way to say it. */
export function wordingsOf(texts: readonly string[], { question }: Making): string | undefined {
  if (texts.length === 0) return undefined;
  const plain = texts.map((text) => ({ text, without: withoutStars(text) }));
  for (const { text, without } of plain) {
    if (without !== text && /(?<!\\)\*/.test(text)) question.note('otherwise', text);
  }
  const wordings = plain.flatMap(({ without }) => acceptedWording(without) ?? []);
  if (wordings.length === 0) question.note('answer-not-accepted', texts[0]);
  return wordings.length === 0 ? undefined : [...new Set(wordings)].join(' | ');
}

function withoutStars(text: string): string {
  return text
    .replace(/(?<!\\)\*/g, ' ')
    .replace(/\\\*/g, '*')
    .replace(/\s+/g, ' ')
    .trim();
}

export const makeNumerical: Maker = (source, making) => {
  const { question } = making;
  const numbers = source.answers.filter(({ text }) => signsOfText(text) !== '*');
  const [best, ...others] = bestOf(numbers, making);
  if (!best) return undefined;
  const answer = readSourceNumber(signsOfText(best.text));
  const tolerance = readSourceNumber(fieldOf(best.element, 'tolerance') || '0');
  if (!answer) {
    question.note('unreadable', signsOfText(best.text));
    return undefined;
  }
  const isOther = others.some(({ text }) => {
    const value = readSourceNumber(signsOfText(text));
    return value !== undefined && compareRational(value, answer) !== 0;
  });
  if (isOther) question.note('answer-not-accepted', others.map(({ text }) => signsOfText(text)).join(' '));
  return {
    answering: {
      type: 'number',
      answer: toNumberRef(answer),
      ...(tolerance && tolerance.n > 0n && { tolerance: toNumberRef(tolerance) }),
      ...unitsOf(source, making),
    },
  };
};

/** Held by the learner against what its graders are told. */
export const makeEssay: Maker = ({ element }, { question, language }) => {
  const told = wordsOfText(readText(childNamed(element, 'graderinfo'))).text;
  const lines = Number.parseInt(fieldOf(element, 'responsefieldlines'), 10) || 0;
  return { answering: toWriting(question, { language, model: '', looksFor: told, lines: lines / 2 }) };
};

/** 3: no unit is asked for. Where it is marked, or chosen, the units of the list are offered. */
const NO_UNIT = '3';

export function unitsOf({ element }: MoodleQuestion, { question }: Making) {
  const list = childNamed(element, 'units');
  const units = (list ? childrenNamed(list, 'unit') : []).map((unit) => ({
    name: fieldOf(unit, 'unit_name'),
    times: Number.parseFloat(fieldOf(unit, 'multiplier')) || 1,
  }));
  const own = units.find(({ times }) => times === 1) ?? units[0];
  if (!own || own.name === '' || fieldOf(element, 'showunits') === NO_UNIT) return {};
  const isGraded = !['', '0'].includes(fieldOf(element, 'unitgradingtype'));
  const others = units.filter(({ name }) => name !== own.name && name !== '').slice(0, 6);
  // The same amount in another unit is another number: only the unit of the answer itself is taken.
  if (others.length > 0) question.note('answer-not-accepted', others.map(({ name }) => name).join(' '));
  const said = question.say('unit', acceptedWording(own.name) ?? own.name);
  if (!isGraded || others.length === 0) return { unit: said };
  return {
    units: [
      said,
      ...others.map(({ name }, at) => question.say(`unit.${at + 2}`, acceptedWording(name) ?? name)),
    ],
  };
}
