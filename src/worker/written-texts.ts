// A learner's free text on its way into the log and out of it: sealed like a note, or not kept at all where there is no
// key to seal with. See docs/decisions/free-writing.md.
import type { Answer } from '../domain/answer.ts';
import type { EventOf } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Names } from './names.ts';

/** The answer as the log may have it. */
export async function sealWritten(names: Names, answer: Answer, owner: LearnerId): Promise<Answer> {
  if (answer.type !== 'write-freely' || answer.written.in !== 'clear') return answer;
  const text = await names.seal(answer.written.text, { purpose: 'written-text', owner });
  return { ...answer, written: text === null ? { in: 'nowhere' } : { in: 'sealed', text } };
}

/** The answer as somebody of the school may read it. Of two it was sealed as the first one's. */
export async function openWritten(
  names: Names,
  { answer, learner, with: other }: Pick<EventOf<'answered'>, 'answer' | 'learner' | 'with'>,
): Promise<Answer> {
  if (answer.type !== 'write-freely' || answer.written.in !== 'sealed') return answer;
  for (const owner of other === undefined ? [learner] : [learner, other]) {
    const text = await names.read(answer.written.text, { purpose: 'written-text', owner });
    if (text !== '') return { ...answer, written: { in: 'clear', text } };
  }
  return { ...answer, written: { in: 'nowhere' } };
}
