import type { Manipulative } from '../../domain/figure.ts';
import type { LessonId, MisconceptionId, SkillId } from '../../domain/ids.ts';
import { lineFault } from '../figure-fields.ts';
import type { LessonSource } from '../format.ts';
import { authorId } from './items.ts';
import { figure, mediaPath, textRef } from './references.ts';
import {
  choice,
  type Fields,
  inside,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  type Shape,
} from './shape.ts';

type Line = Extract<Manipulative, { type: 'number-line' }>;
const anywhere = number(-1e6, 1e6);
const lineFields = object<Line>({
  type: oneOf('number-line'),
  from: anywhere,
  to: anywhere,
  step: anywhere,
  start: anywhere,
});

const line: Shape<Line> = (input, at) => {
  const read = lineFields(input, at);
  if (read === undefined) return undefined;
  const fault =
    lineFault(read.from, read.to, read.step) ??
    (read.start < read.from || read.start > read.to ? 'it starts beside the line' : undefined);
  if (fault) at.report(at.path, fault);
  return fault ? undefined : read;
};

const manipulative: Shape<Manipulative> = choice<Manipulative>('type', {
  'number-line': line,
  'fraction-bars': object<Extract<Manipulative, { type: 'fraction-bars' }>>({
    type: oneOf('fraction-bars'),
    parts: list(integer(1, 24), 1, 6),
  }),
  counters: object<Extract<Manipulative, { type: 'counters' }>>({
    type: oneOf('counters'),
    object: mediaPath,
    count: integer(0, 60),
    groups: integer(0, 12),
  }),
});

const fields: Fields<LessonSource> = {
  id: authorId<LessonId>('a lesson'),
  skill: authorId<SkillId>('a skill'),
  kind: oneOf('steps', 'story', 'picture', 'worked-example', 'misconception'),
  misconception: optional(authorId<MisconceptionId>('a misconception')),
  title: textRef,
  steps: list(
    object<LessonSource['steps'][number]>({
      text: textRef,
      figure: optional(figure),
      manipulative: optional(manipulative),
    }),
    1,
    16,
  ),
};
const lessonShape = object<LessonSource>(fields);

/** Reads one lesson; a lesson of kind `misconception` says which one it mends, and no other does. */
export const lesson: Shape<LessonSource> = (input, at) => {
  const read = lessonShape(input, at);
  if (read !== undefined && (read.kind === 'misconception') !== (read.misconception !== undefined)) {
    at.report(inside(at, 'misconception').path, 'belongs to a lesson of kind misconception, and to no other');
    return undefined;
  }
  return read;
};
