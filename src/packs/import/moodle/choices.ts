// Questions of Moodle in which something is chosen, put in order or put to something else.

import { type Pair, toPlacing } from '../xml/placing.ts';
import { childNamed, childrenNamed } from '../xml/xml-find.ts';
import { bestOf, type Maker, optionsOf, signsOfText, wordsOfText } from './making.ts';
import { fieldOf, readText } from './read-moodle.ts';

export const makeMultichoice: Maker = ({ answers, element }, making) => {
  const isOne = fieldOf(element, 'single') !== 'false' && fieldOf(element, 'single') !== '0';
  const isShuffled = !['0', 'false'].includes(fieldOf(element, 'shuffleanswers'));
  const kept = isShuffled ? {} : { keepOrder: true };
  const best = isOne ? bestOf(answers, making) : answers.filter(({ worth }) => worth > 0);
  if (best.length === 0) {
    if (!isOne) making.question.note('no-right-answer', '');
    return undefined;
  }
  const right = new Set(best);
  // Of several that are right by themselves one is asked for; the others would mislead.
  const shown = isOne ? answers.filter((answer) => !right.has(answer) || answer === best[0]) : answers;
  const options = optionsOf(
    shown.map(({ text }) => text),
    making,
  );
  if (!options) return undefined;
  const ids = options.flatMap(({ id }, at) => (isIn(right, shown[at]) ? [id] : []));
  const [first = ''] = ids;
  return isOne
    ? { answering: { type: 'choose-one', options, answer: first, ...kept } }
    : { answering: { type: 'choose-several', options, answers: ids, ...kept } };
};

function isIn<T>(all: ReadonlySet<T>, one: T | undefined): boolean {
  return one !== undefined && all.has(one);
}

export const makeTrueFalse: Maker = ({ answers }, making) => {
  const [best] = bestOf(answers, making);
  if (!best) return undefined;
  const { question, local } = making;
  const isTrue = /^\s*(?:true|1|yes)/i.test(signsOfText(best.text));
  return {
    answering: {
      type: 'choose-one',
      options: [
        { id: 'true', text: question.say('o.true', local.right) },
        { id: 'false', text: question.say('o.false', local.wrong) },
      ],
      answer: isTrue ? 'true' : 'false',
      keepOrder: true,
    },
  };
};

/** The order of the answers is the right one. */
export const makeOrdering: Maker = ({ answers }, making) => {
  const entries = optionsOf(
    answers.map(({ text }) => text),
    making,
  );
  return entries && { answering: { type: 'order', entries, answer: entries.map(({ id }) => id) } };
};

/** The same answer of two questions is one thing; an answer without a question belongs nowhere. */
export const makeMatching: Maker = ({ element }, making) => {
  const { question } = making;
  const rows = childrenNamed(element, 'subquestion').map((row) => ({
    asked: wordsOfText(readText(row)),
    answer: wordsOfText(readText(childNamed(row, 'answer'))),
  }));
  const texts = [...new Set(rows.map(({ answer }) => answer.text))].filter((text) => text !== '');
  const right = texts.flatMap(
    (text, at) => question.option('r', `r${at + 1}`, { text, pictures: [], notes: [] }) ?? [],
  );
  const pairs: Pair[] = [];
  const left = rows.flatMap(({ asked, answer }, at) => {
    const option = question.option('l', `l${at + 1}`, asked);
    const to = right[texts.indexOf(answer.text)];
    if (option && to) pairs.push([option.id, to.id]);
    return option && to ? [option] : [];
  });
  const placed = toPlacing(left, right, pairs, () => ({
    id: 'nowhere',
    text: question.say('r.nowhere', '—'),
  }));
  if (!placed) question.note('no-item-type', 'matching');
  return placed && { answering: placed };
};
