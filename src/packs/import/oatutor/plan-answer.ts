// Which question of ours marks a step as the source does. Numbers are numbers in any form of the value, algebra is
// algebra, words are wordings; what none of them can mark is left.
import type { ExpressionItem } from '../../../domain/item.ts';
import { markExpression } from '../../../domain/marking/expression.ts';
import { compareRational } from '../../../domain/rational.ts';
import { acceptedWording } from '../markup.ts';
import { toNote } from '../report.ts';
import { expressionForm, numberForm } from './answer-form.ts';
import { type AnswerFields, type Plan, toNumberRef } from './plan.ts';
import { planChoice } from './plan-choice.ts';
import { planMatrix } from './plan-matrix.ts';
import type { Saying } from './saying.ts';
import type { Step } from './source.ts';
import {
  isAlgebra,
  isTypeable,
  repeatingDecimal,
  type TypedAnswer,
  toNumberAnswer,
  toTypedAnswer,
} from './typed-answer.ts';

const LEFT_TYPES = /^(?:essay|dragdrop|code|recording)$/i;

/** What the step itself asks, and all that stands around it too, in the source's own writing. */
export interface Asked {
  readonly question: string;
  readonly task: string;
}

export function planAnswer(step: Step, asked: Asked, saying: Saying): Plan {
  if (LEFT_TYPES.test(step.problemType) || LEFT_TYPES.test(step.answerType)) {
    return { ok: false, note: toNote('no-item-type', step.answerType || step.problemType) };
  }
  if (step.answers.length === 0) return { ok: false, note: toNote('no-right-answer') };
  const isChoice =
    /choice|select/i.test(step.problemType) || (step.problemType === '' && step.choices.length > 1);
  if (isChoice && step.choices.length > 0) return planChoice(step, saying);
  if (/\\begin\{[a-zA-Z]?(?:matrix|array)/.test(step.answers[0] ?? '')) return planMatrix(step, saying);
  return planTyped(step, asked, saying);
}

function planTyped(step: Step, asked: Asked, saying: Saying): Plan {
  const typed = step.answers.map(toTypedAnswer);
  const [first] = typed;
  if (!first || first.text === '') return { ok: false, note: toNote('no-right-answer') };
  return (
    planNumber(step, typed, asked.question, saying) ??
    planExpression(step, typed, asked) ??
    planText(step, typed, saying)
  );
}

function planNumber(
  step: Step,
  typed: readonly TypedAnswer[],
  question: string,
  saying: Saying,
): Plan | undefined {
  const [first] = typed;
  const repeating = typed.length === 1 ? repeatingDecimal(step.answers[0] ?? '') : undefined;
  if (repeating) return planned({ type: 'number', answer: toNumberRef(repeating) ?? 0 });
  const answer = first?.isWhole ? toNumberAnswer(first.text, step.answerType === 'string') : undefined;
  const value = answer && toNumberRef(answer.value);
  if (!answer || value === undefined) return undefined;
  const others = typed.slice(1).map(({ text }) => toNumberAnswer(text, true));
  if (others.some((other) => !other || compareRational(other.value, answer.value) !== 0)) return undefined;
  const unit = saying.plain(answer.unit === '' ? toTypedAnswer(step.units).text : answer.unit);
  const isRounded = !/^(?:arithmetic|string)$/.test(step.answerType);
  const form = numberForm(answer, question);
  return planned({
    type: 'number',
    answer: value,
    ...(form !== 'any' && { form }),
    ...(isRounded && { tolerance: `=5/${10n ** BigInt((step.precision ?? 5) + 1)}` }),
    ...(unit !== '' && { unit: saying.key('unit', unit) }),
  });
}

function planExpression(step: Step, typed: readonly TypedAnswer[], asked: Asked): Plan | undefined {
  const [first, ...more] = typed;
  if (!first || !isAlgebra(first, step.answerType)) return undefined;
  const form = expressionForm(first.text, asked.question, asked.task);
  const item = { ...BARE, answer: first.text, form };
  const accepts = (text: string) => {
    const marked = markExpression(item, { type: 'expression', text });
    return marked.ok && marked.value.correct;
  };
  if (!accepts(first.text)) return undefined;
  // Several that are worth different things: each is right by itself, which one expression cannot say.
  if (more.some(({ text }) => !accepts(text))) return undefined;
  return planned({ type: 'expression', answer: first.text, ...(form !== 'any' && { form }) });
}

/** An item around an answer, to try the marking with. */
const BARE: Omit<ExpressionItem, 'answer' | 'form'> = {
  ...({ type: 'expression', seed: 0, difficulty: 3, prompt: '', hints: [], solution: [] } as const),
  ...({ letters: [], before: '', wrong: [] } as const),
  pack: '' as ExpressionItem['pack'],
  id: '' as ExpressionItem['id'],
  skills: ['' as ExpressionItem['skills'][0]],
};

const LONG_WORD = /^\p{L}{6,}$/u;

function planText(step: Step, typed: readonly TypedAnswer[], saying: Saying): Plan {
  const written = typed.filter(isTypeable).map(({ text }) => text);
  const wordings = [...new Set(written.flatMap(waysToWrite))].flatMap((text) => acceptedWording(text) ?? []);
  if (wordings.length === 0) return { ok: false, note: toNote('no-item-type', step.answers[0]) };
  const accepted = saying.key('accepted', [...new Set(wordings)].join(' | '));
  const isWord = wordings.every((wording) => LONG_WORD.test(wording));
  const isReckoned = step.answerType !== 'string' && written.some((text) => /\d/.test(text));
  return {
    ok: true,
    value: {
      fields: { type: 'short-text', accepted, ...(isWord && { spelling: 1 }) },
      notes: isReckoned ? [toNote('as-words', written.join(' | '))] : [],
      isChanged: isReckoned,
    },
  };
}

/** Spaces mean nothing to OATutor, and there is more than one way to type a sign. */
function waysToWrite(text: string): readonly string[] {
  const signs = text
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replaceAll('≠', '!=')
    .replaceAll('π', 'pi')
    .replaceAll('∪', 'U')
    .replace(/\^\((-?\w+)\)/g, '^$1')
    .replaceAll('_', '');
  const all = [text, signs, signs.replaceAll('∞', 'inf'), signs.replaceAll('∞', 'infinity')];
  const isWords = /\p{L}{3,}/u.test(signs.replace(/inf(?:inity)?|DNE/gi, ''));
  const spaced = all.map((one) => one.replace(/\s*([,;])\s*/g, '$1 '));
  const tight = all.map((one) => one.replace(/\s+/g, ''));
  const between = tight.map((one) => one.replace(/([)\]}]),/g, '$1, '));
  return isWords ? [...all, ...spaced] : [...all, ...spaced, ...tight, ...between];
}

const planned = (fields: AnswerFields): Plan => ({
  ok: true,
  value: { fields, notes: [], isChanged: false },
});
