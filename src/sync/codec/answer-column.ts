// What was answered: the right answer or one that the author foresaw, by number; anything else is spelled.
import type { Answer } from '../../domain/answer.ts';
import { toCanonicalJson } from '../../domain/canonical-event.ts';
import { type BitCoder, codeFlag, codeTree } from '../../domain/coding/bit-coder.ts';
import { type ChunkState, WORDS } from './chunk-state.ts';
import { CONTEXT } from './contexts.ts';
import { TEXT } from './known-text.ts';
import type { CodedAnswer, Entry } from './lexicon.ts';
import { isWhole, isWord, parseJson } from './plain-json.ts';

/** Types whose answer is one text; any other is spelled as JSON. */
const SHAPE = { json: 0, number: 1, 'short-text': 2, 'choose-one': 3 } as const;
/** So many foreseen wrong answers are told apart by what was common in the chunk. */
const LEARNED_WRONG = 8;

const NOTHING: CodedAnswer = { answer: { type: 'short-text', text: '' }, json: '', head: '', foreseen: null };

export function codeAnswer(
  coder: BitCoder,
  state: ChunkState,
  item: { readonly entry: Entry; readonly correct: boolean },
  answer: { readonly value: Answer; readonly json: string } | null,
): CodedAnswer {
  const { right, wrong } = item.entry;
  const by = item.correct ? 1 : 0;
  if (right !== null && codeFlag(coder, CONTEXT.answerRight + by, answer?.json === right.json)) {
    return right.coded;
  }
  if (wrong.length > 0) {
    const place = answer === null ? 0 : wrong.findIndex(({ json }) => json === answer.json);
    if (codeFlag(coder, CONTEXT.answerForeseen + by, place >= 0)) {
      const at =
        wrong.length <= LEARNED_WRONG
          ? codeTree(coder, CONTEXT.answerWrong, 3, place)
          : coder.uniform(wrong.length, place);
      const found = wrong[at];
      if (found !== undefined) return found.coded;
      coder.spoil();
      return NOTHING;
    }
  }
  return spellAnswer(coder, state, answer?.value ?? null);
}

function spellAnswer(coder: BitCoder, state: ChunkState, answer: Answer | null): CodedAnswer {
  const given = answer === null ? SHAPE.json : shapeOf(answer);
  const shape = codeTree(coder, CONTEXT.answerType + 16 * state.answerType, 4, given);
  state.answerType = shape;
  const coded = codeShape(coder, state, shape, answer);
  if (coded === null || coder.failed) {
    coder.spoil();
    return NOTHING;
  }
  const json = toCanonicalJson(coded);
  return { answer: coded, json, head: `{"answer":${json}`, foreseen: null };
}

function shapeOf(answer: Answer): number {
  const names = Object.keys(answer).length;
  switch (answer.type) {
    case 'number': {
      const isPlain = typeof answer.text === 'string' && (names === 2 || isWord(answer.unit));
      return isPlain && names <= 3 && isWhole(answer.text) ? SHAPE.number : SHAPE.json;
    }
    case 'short-text':
      return names === 2 && isWhole(answer.text) ? SHAPE['short-text'] : SHAPE.json;
    case 'choose-one':
      return names === 2 && isWhole(answer.option) ? SHAPE['choose-one'] : SHAPE.json;
    default:
      return SHAPE.json;
  }
}

function codeShape(coder: BitCoder, state: ChunkState, shape: number, answer: Answer | null): Answer | null {
  switch (shape) {
    case SHAPE.number: {
      const given = answer?.type === 'number' ? answer : undefined;
      const hasUnit = codeFlag(coder, CONTEXT.answerUnit, given?.unit !== undefined);
      const unit = hasUnit ? { unit: state.word(coder, WORDS.unit, given?.unit ?? '') } : {};
      const text = coder.failed ? null : state.spell(coder, TEXT.answer, given?.text ?? '');
      return text === null ? null : { type: 'number', text, ...unit };
    }
    case SHAPE['short-text']: {
      const text = state.spell(coder, TEXT.answer, answer?.type === 'short-text' ? answer.text : '');
      return text === null ? null : { type: 'short-text', text };
    }
    case SHAPE['choose-one']: {
      const option = state.spell(coder, TEXT.answer, answer?.type === 'choose-one' ? answer.option : '');
      return option === null ? null : { type: 'choose-one', option };
    }
    case SHAPE.json: {
      const text = state.spell(coder, TEXT.json, answer === null ? '' : toCanonicalJson(answer));
      const value = text === null ? undefined : parseJson(text);
      return typeof value === 'object' && value !== null ? (value as Answer) : null;
    }
    default:
      return null;
  }
}
