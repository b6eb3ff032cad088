import type { LessonId, MisconceptionId, SkillId } from '../../domain/ids.ts';
import { namesIn, parseExpression } from '../expression.ts';
import type { MisconceptionSource } from '../format.ts';
import { authorId } from './items.ts';
import { expression, PARAMETER, textRef } from './references.ts';
import { list, matching, object, optional, type Place, type Shape } from './shape.ts';

const fields = object<MisconceptionSource>({
  id: authorId<MisconceptionId>('a misconception'),
  skill: authorId<SkillId>('a skill'),
  title: textRef,
  parameters: optional(list(matching<string>(PARAMETER, 'the name of a parameter'), 0, 12)),
  rule: optional(expression),
  lesson: optional(authorId<LessonId>('a lesson')),
});

/** Reads one misconception; its rule may name its own parameters only. */
export const misconception: Shape<MisconceptionSource> = (input, at) => {
  const read = fields(input, at);
  if (read !== undefined) checkRule(read, at);
  return read;
};

function checkRule(source: MisconceptionSource, at: Place): void {
  const tree = source.rule === undefined ? undefined : parseExpression(source.rule);
  if (!tree?.ok) return;
  for (const name of namesIn(tree.value)) {
    if (!source.parameters?.includes(name)) {
      at.report(at.path, `rule: "${name}" is none of its parameters`, 'expression');
    }
  }
}
