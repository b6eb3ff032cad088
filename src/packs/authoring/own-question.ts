// One question that a teacher made, as an item of a pack with its texts; and what is not yet right in it, field by field.
import type { MisconceptionId } from '../../domain/ids.ts';
import type { ItemSource } from '../format.ts';
import { toAnswering } from './own-answering.ts';
import type { OwnFault } from './own-fault.ts';
import type { OwnQuestion } from './own-pack.ts';
import { createOwnWriting } from './own-writing.ts';

export interface WrittenQuestion {
  /** Missing where so much is wanting that nothing could be asked. */
  readonly item: ItemSource | undefined;
  /** In the pack's one language, by key. */
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: readonly OwnFault[];
}

export interface QuestionGround {
  /** BCP 47. */
  readonly language: string;
  readonly mixups: ReadonlySet<MisconceptionId>;
}

const MOST_HELP = 8;

/** `faults` are those that can be seen without making variants; see own-check.ts for the others. */
export function writeQuestion(question: OwnQuestion, { language, mixups }: QuestionGround): WrittenQuestion {
  const writing = createOwnWriting(question, language, mixups);
  const prompt = writing.say('prompt', 'prompt', question.prompt);
  const figure = writing.picture('picture', 'figure', question.picture);
  const help = (field: 'hints' | 'solution') => {
    if (question[field].length > MOST_HELP) writing.fault(field, 'too-many');
    return question[field].flatMap((typed, at) =>
      typed.trim() === '' ? [] : [writing.say(`${field}.${at}`, `${field}.${at}`, typed)],
    );
  };
  const common = {
    id: question.id,
    skill: question.skill,
    difficulty: question.difficulty,
    ...(question.numbers && {
      parameters: question.numbers.parameters,
      ...(question.numbers.where.length > 0 && { where: question.numbers.where }),
    }),
    prompt,
    ...(figure && { figure }),
    hints: help('hints'),
    solution: help('solution'),
  };
  const answering = toAnswering(question.answering, writing);
  return {
    item: answering && { ...common, ...answering },
    texts: writing.texts,
    faults: writing.faults,
  };
}
